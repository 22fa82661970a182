// SPDX-License-Identifier: GPL-3.0-or-later
import Programme
import Simulation

/// The columns of `capacity.csv` in their order; its shape says what they mean.
public enum CapacityColumn: String, TableColumns {
    case month
    case pool
    case capacityDays = "capacity_days"
    case demandDays = "demand_days"
    case usedDays = "used_days"

    /// Their table.
    public static let table = Table.Name.capacity
}

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

    typealias Shape = TableShape<CapacityColumn, Row>

    static let shape = Shape(
        columns: [
            .init(.month, .text, de: "Kalendermonat, JJJJ-MM", en: "Calendar month, YYYY-MM") {
                .text($0.month.description)
            },
            .init(.pool, .text, de: "IT-Dienstleister", en: "IT provider") { .text($0.pool) },
            .init(
                .capacityDays, .days,
                de: "Kapazität in Personentagen, von anderen geliehene eingerechnet",
                en: "Capacity in person-days, including what others lent"
            ) { .number($0.use.capacityDays) },
            .init(
                .demandDays, .days, de: "Technische Arbeit, die gebraucht wurde, Personentage",
                en: "Technical work that was asked for, person-days"
            ) { .number($0.use.demandDays) },
            .init(
                .usedDays, .days, de: "Technische Arbeit, die geleistet wurde, Personentage",
                en: "Technical work that was done, person-days"
            ) { .number($0.use.usedDays) },
        ])
}
