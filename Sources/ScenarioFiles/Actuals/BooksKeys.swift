// SPDX-License-Identifier: GPL-3.0-or-later
import Programme

/// The keys of actuals.yaml (forecast, section 11): what the reader checks and the schema repeats.
enum BooksKeys {
    static let all: [KeySpec] = [
        .required("as_of", .day),
        .optional("note", ScenarioKeys.text),
        .optional("amounts", .choice(BooksAmounts.allCases.map(\.rawValue))),
    ]
}

/// What the amounts of payments.csv are.
enum BooksAmounts: String, CaseIterable, Sendable {
    /// What was paid in the month.
    case monthly
    /// What was paid from January of the year to the end of the month.
    case yearToDate = "year-to-date"
    /// What was paid from the start to the end of the month.
    case toDate = "to-date"
}
