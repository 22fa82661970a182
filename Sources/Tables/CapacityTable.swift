// SPDX-License-Identifier: GPL-3.0-or-later
import Programme
import Simulation

/// `capacity.csv`: what was asked of each IT provider in each month of the plan case.
enum CapacityTable {
    /// A pool in a month.
    struct Row: Sendable {
        let month: Month
        let pool: String
        let use: CapacityUse
    }

    static func table(_ programme: Programme, _ uses: [CapacityUse]) -> Table {
        shape.table(
            uses.map {
                Row(
                    month: programme.calendar.month($0.month), pool: programme.pools[$0.pool].id,
                    use: $0)
            })
    }

    static let shape = TableShape<Row>(
        name: "capacity",
        columns: [
            .init("month", .text, de: "Kalendermonat, JJJJ-MM", en: "Calendar month, YYYY-MM") {
                .text($0.month.description)
            },
            .init("pool", .text, de: "IT-Dienstleister", en: "IT provider") { .text($0.pool) },
            .init(
                "capacity_days", .days,
                de: "Kapazität in Personentagen, von anderen geliehene eingerechnet",
                en: "Capacity in person-days, including what others lent"
            ) { .number($0.use.capacityDays) },
            .init(
                "demand_days", .days, de: "Technische Arbeit, die gebraucht wurde, Personentage",
                en: "Technical work that was asked for, person-days"
            ) { .number($0.use.demandDays) },
            .init(
                "used_days", .days, de: "Technische Arbeit, die geleistet wurde, Personentage",
                en: "Technical work that was done, person-days"
            ) { .number($0.use.usedDays) },
        ])
}
