// SPDX-License-Identifier: GPL-3.0-or-later
import Programme
import Simulation

/// The columns of `controls.csv` in their order; its shape says what they mean.
public enum ControlsColumn: String, TableColumns {
    case date
    case package
    case line
    case reason
    case restEUR = "rest_eur"
    case bindingEUR = "binding_eur"
    case freeEUR = "free_eur"
    case needEUR = "need_eur"
    case offeredEUR = "offered_eur"
    case givenEUR = "given_eur"
    case receivedEUR = "received_eur"

    /// Their table.
    public static let table = Table.Name.controls
}

/// `controls.csv`: who offers and who asks at the control dates of the plan case.
///
/// All amounts are those after the month's grants of the reserve, which are not among `received`.
enum ControlsTable {
    /// A package at a control date.
    struct Row: Sendable {
        let date: Day
        let package: String
        let line: String
        let entry: ControlEntry
    }

    static func table(_ programme: Programme, _ plan: FundingPlan, _ entries: [ControlEntry])
        -> Table
    {
        shape.table(
            entries.map { entry in
                let package = plan.packages[entry.package]
                return Row(
                    date: programme.calendar.day(endingAt: Double(entry.month + 1)),
                    package: package.id,
                    line: programme.lines[programme.projects[package.project].line].id,
                    entry: entry)
            })
    }

    typealias Shape = TableShape<ControlsColumn, Row>

    static let shape = Shape(columns: identity + standing + movements)

    private static let identity: [Shape.Column] = [
        .init(
            .date, .date, de: "Controlling-Stichtag: letzter Tag seines Monats",
            en: "Control date: last day of its month"
        ) { .date($0.date) },
        .init(
            .package, .text, de: "Arbeitspaket, das Mittel anbietet oder braucht",
            en: "Work package that offers or asks for money"
        ) { .text($0.package) },
        .init(.line, .text, de: "Programmsäule", en: "Line of the programme") { .text($0.line) },
        .init(
            .reason, .text,
            de: "Grund des Angebots: finished (fertig), late (bis zur Frist nicht ausgebbar), slow "
                + "(langsam), waiting (wartet); leer bei Paketen, die Mittel brauchen",
            en: "Reason of the offer: finished, late (cannot be spent by the deadline), slow or "
                + "waiting; empty for packages that ask"
        ) { .text($0.entry.reason?.rawValue) },
    ]

    private static let standing: [Shape.Column] = [
        .init(
            .restEUR, .euros, de: "Noch nicht ausgegebene Mittel des Pakets",
            en: "Money of the package that is not spent yet"
        ) { .euros($0.entry.rest) },
        .init(
            .bindingEUR, .euros, de: "Davon gebunden (Obligo), solange das Paket läuft",
            en: "Bound part of it (Obligo) while the package is running"
        ) { .euros($0.entry.binding) },
        .init(
            .freeEUR, .euros, de: "Freie Mittel: Rest ohne Obligo",
            en: "Free money: rest without what is bound"
        ) { .euros($0.entry.free) },
    ]

    private static let movements: [Shape.Column] = [
        .init(
            .needEUR, .euros, de: "Angemeldeter Bedarf", en: "Money that the package asks for"
        ) { .euros($0.entry.need) },
        .init(
            .offeredEUR, .euros, de: "Angebotene Mittel", en: "Money that the package offers"
        ) { .euros($0.entry.offered) },
        .init(
            .givenEUR, .euros, de: "Vom Angebot tatsächlich umgeschichtet",
            en: "Part of the offer that was reassigned"
        ) { .euros($0.entry.given) },
        .init(
            .receivedEUR, .euros,
            de: "Von anderen Paketen erhalten, ohne Mittel aus der Reserve",
            en: "Received from other packages, without grants of the reserve"
        ) { .euros($0.entry.received) },
    ]
}
