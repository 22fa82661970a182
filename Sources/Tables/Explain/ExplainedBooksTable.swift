// SPDX-License-Identifier: GPL-3.0-or-later
import Money
import Programme
import Simulation

/// The columns of `explain_books` in their order; its shape says what they mean.
public enum ExplainedBooksColumn: String, TableColumns {
    case package
    case asOf = "as_of"
    case allocatedEUR = "allocated_eur"
    case spentEUR = "spent_eur"
    case restEUR = "rest_eur"
    case bindingEUR = "binding_eur"
    case workedDays = "worked_days"
    case restDays = "rest_days"
    case startDate = "start_date"
    case finishDate = "finish_date"
    case apportioned
    case beyondEstimate = "beyond_estimate"
    case forecastEUR = "forecast_eur"

    /// Their table.
    public static let table = Table.Name.explainBooks
}

/// Where the books have left a package, and what it still spends in the forecast's plan case.
enum ExplainedBooksTable {
    /// A package.
    struct Row: Sendable {
        let package: String
        let asOf: Month
        let state: CutOff.Package
        let start: Day?
        let finish: Day?
        /// What it has spent in the end.
        let spentInTheEnd: Cents
    }

    static func table(_ ground: ExplainedGround) -> Table {
        guard let cutOff = ground.cutOff, let asOf = ground.asOf else { return shape.empty }
        let calendar = ground.programme.calendar
        return shape.table(
            ground.packages.map { index in
                let state = cutOff.packages[index]
                return Row(
                    package: ground.plan.packages[index].id, asOf: asOf, state: state,
                    start: state.start.map { calendar.day(containing: $0) },
                    finish: state.finish.map { calendar.day(endingAt: $0) },
                    spentInTheEnd: ground.planCase.courses[index].spent)
            })
    }

    typealias Shape = TableShape<ExplainedBooksColumn, Row>

    static let shape = Shape(columns: money + work)

    private static let money: [Shape.Column] = [
        .init(.package, .text, de: "Arbeitspaket", en: "Work package") { .text($0.package) },
        .init(.asOf, .text, de: "Letzter gebuchter Monat", en: "Last closed month") {
            .text($0.asOf.description)
        },
        .init(
            .allocatedEUR, .euros, de: "Am Stichtag zugewiesen: ausgezahlt und Rest",
            en: "Assigned at the cut-off: paid and left"
        ) { .euros($0.state.allocated) },
        .init(.spentEUR, .euros, de: "Bis dahin ausgezahlt", en: "Paid by then") {
            .euros($0.state.spent)
        },
        .init(.restEUR, .euros, de: "Was davon übrig ist", en: "What of it is left") {
            .euros($0.state.rest)
        },
        .init(
            .bindingEUR, .euros, de: "Was vom Rest gebunden ist (Obligo)",
            en: "What of the rest is binding"
        ) { .euros($0.state.binding) },
    ]

    private static let work: [Shape.Column] = [
        .init(
            .workedDays, .days, de: "Getane Personentage, nach dem Ausgezahlten",
            en: "Person-days done, by what was paid"
        ) { .number($0.state.workedDays) },
        .init(
            .restDays, .days, de: "Personentage, die im Planfall der Prognose noch zu tun sind",
            en: "Person-days that are left in the forecast’s plan case"
        ) { .number($0.state.restDays) },
        .init(.startDate, .date, de: "Begonnen am; leer: noch nicht", en: "Started; empty: not yet")
        { $0.start.map { .date($0) } ?? .empty },
        .init(.finishDate, .date, de: "Fertig am; leer: noch nicht", en: "Finished; empty: not yet")
        { $0.finish.map { .date($0) } ?? .empty },
        .init(
            .apportioned, .truth, de: "Ob ihm ein Teil gröberer Zahlungen zugeteilt ist",
            en: "Whether a part of coarser payments was apportioned to it"
        ) { .truth($0.state.isApportioned) },
        .init(
            .beyondEstimate, .truth,
            de: "Ob mehr getan ist, als der Aufwand nach den Annahmen sein kann",
            en: "Whether more is done than the effort can be by the assumptions"
        ) { .truth($0.state.isBeyondEstimate) },
        .init(
            .forecastEUR, .euros, de: "Was es danach im Planfall der Prognose noch ausgibt",
            en: "What it still spends after that in the forecast’s plan case"
        ) { .euros($0.spentInTheEnd - $0.state.spent) },
    ]
}
