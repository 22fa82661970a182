// SPDX-License-Identifier: GPL-3.0-or-later
import Simulation
import Study

/// The columns of `outcomes.csv` in their order; its shape says what they mean.
public enum OutcomesColumn: String, BrokenDownColumns, SpreadColumns {
    case outcome
    case dimension
    case key
    case unit
    case draws
    case plan
    case mean
    case standardError = "standard_error"
    case p10
    case p50
    case p90

    /// Their table.
    public static let table = Table.Name.outcomes
}

/// `outcomes.csv`: an outcome in the plan case and over the draws.
enum OutcomesTable {
    /// An outcome or its break-down.
    struct Row: Sendable {
        let entry: OutcomeLayout.Entry
        let draws: Int
        let spread: OutcomeSpread
    }

    static func table(_ result: StudyResult) -> Table {
        shape.table(
            result.layout.entries.enumerated().map { position, entry in
                Row(
                    entry: entry, draws: result.draws.drawCount,
                    spread: OutcomeSpread(result, at: position, unit: entry.outcome.unit))
            })
    }

    typealias Shape = TableShape<OutcomesColumn, Row>

    static let shape = Shape(
        columns: Shape.outcomeColumns(\.entry, draws: \.draws)
            + Shape.spreadColumns(\.spread))
}

extension TableShape where Columns: BrokenDownColumns {
    /// The columns that say which outcome a row is about, and over how many draws.
    static func outcomeColumns(
        _ entry: @escaping @Sendable (Row) -> OutcomeLayout.Entry,
        draws: @escaping @Sendable (Row) -> Int
    ) -> [Column] {
        [
            .init(
                .outcome, .text, de: "Ergebnis: " + OutcomeMeanings.all.de,
                en: "Outcome: " + OutcomeMeanings.all.en
            ) { .text(entry($0).outcome.rawValue) },
            .init(
                .dimension, .text,
                de: "Aufteilung: year, line, level, field oder place; leer für die Summe",
                en: "Break-down: year, line, level, field or place; empty for the total"
            ) { .text(entry($0).dimension?.rawValue) },
            .init(
                .key, .text, de: "Jahr, Säule, Ebene, Themenfeld oder Ort; leer für die Summe",
                en: "The year, line, level, field or place; empty for the total"
            ) { .text(entry($0).dimension == nil ? nil : entry($0).key) },
            .init(
                .unit, .text,
                de: "Einheit: EUR, projects (Projekte), packages (Arbeitspakete), share (Anteil)",
                en: "Unit: EUR, projects, packages or share"
            ) { .text(entry($0).outcome.unit.rawValue) },
            .init(.draws, .count, de: "Zahl der Ziehungen", en: "Number of draws") {
                .count(draws($0))
            },
        ]
    }
}
