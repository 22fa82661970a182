// SPDX-License-Identifier: GPL-3.0-or-later
import Simulation
import Study

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

    static let shape = TableShape<Row>(
        name: "outcomes", columns: identity + TableShape<Row>.spreadColumns(\.spread))

    private static let identity: [TableShape<Row>.Column] = [
        .init(
            "outcome", .text, de: "Ergebnis: " + OutcomeMeanings.all.de,
            en: "Outcome: " + OutcomeMeanings.all.en
        ) { .text($0.entry.outcome.rawValue) },
        .init(
            "dimension", .text,
            de: "Aufteilung: year, line, level, field oder place; leer für die Summe",
            en: "Break-down: year, line, level, field or place; empty for the total"
        ) { .text($0.entry.dimension?.rawValue) },
        .init(
            "key", .text, de: "Jahr, Säule, Ebene, Themenfeld oder Ort; leer für die Summe",
            en: "The year, line, level, field or place; empty for the total"
        ) { .text($0.entry.dimension == nil ? nil : $0.entry.key) },
        .init(
            "unit", .text,
            de: "Einheit: EUR, projects (Projekte), packages (Arbeitspakete), share (Anteil)",
            en: "Unit: EUR, projects, packages or share"
        ) { .text($0.entry.outcome.unit.rawValue) },
        .init("draws", .count, de: "Zahl der Ziehungen", en: "Number of draws") {
            .count($0.draws)
        },
    ]
}
