// SPDX-License-Identifier: GPL-3.0-or-later
import Money
import Programme

/// The columns of the books' tables (forecast, section 11).
enum BooksColumns {
    /// Either packages or accounts; the reader sees to it.
    static let payments = [
        ColumnSpec("package", .reference, presence: .optional),
        ColumnSpec("account", .reference, presence: .optional),
        ColumnSpec("month", .day), ColumnSpec("amount_eur", .exact, .signedAmount),
        ColumnSpec("refund", .truth, presence: .optional, mayBeEmpty: true),
    ]

    static let accounts = [ColumnSpec("account", .id), ColumnSpec("package", .reference)]

    static let allocations = [
        ColumnSpec("package", .reference), ColumnSpec("amount_eur", .exact, .amount),
    ]

    /// Rows of proposals.csv may be copied here with what explains them.
    static let movements =
        [
            ColumnSpec("month", .day), ColumnSpec("kind", .choice(["grant", "reassign"])),
            ColumnSpec("from", .reference), ColumnSpec("to", .reference),
            ColumnSpec("amount_eur", .exact, .positiveAmount),
        ] + explanations

    static let progress = [
        ColumnSpec("package", .reference), ColumnSpec("started", .day, mayBeEmpty: true),
        ColumnSpec("finished", .day, mayBeEmpty: true),
        ColumnSpec("remaining_days", .number, .days, mayBeEmpty: true),
    ]

    static let milestones = [
        ColumnSpec("kind", .choice(Problem.MilestoneKind.allCases.map(\.rawValue))),
        ColumnSpec("subject", .reference, mayBeEmpty: true),
        ColumnSpec("date", .day, mayBeEmpty: true),
    ]

    static let capacity = [
        ColumnSpec("pool", .reference), ColumnSpec("days", .number, .days, mayBeEmpty: true),
    ]

    /// As a forecast writes them: giver, taker and amount count, the rest explains.
    static let proposals =
        [
            ColumnSpec("month", .text, presence: .optional, mayBeEmpty: true),
            ColumnSpec("kind", .text, presence: .optional, mayBeEmpty: true),
            ColumnSpec("from", .reference), ColumnSpec("to", .reference),
            ColumnSpec("amount_eur", .exact, .positiveAmount),
        ]
        + explanations

    /// What a forecast adds to a proposed movement; not read.
    private static let explanations = ["scope", "idle_eur", "usable_eur"].map {
        ColumnSpec($0, .text, presence: .optional, mayBeEmpty: true)
    }
}

extension Bounds {
    /// EUR up to the largest budget.
    fileprivate static let amount = Bounds(least: 0, greatest: largest)
    fileprivate static let positiveAmount = Bounds(
        least: 0, greatest: largest, excludesLeast: true)
    fileprivate static let signedAmount = Bounds(least: -largest, greatest: largest)
    /// Person-days.
    fileprivate static let days = Bounds(least: 0, greatest: 1e9)

    private static let largest = Double(Cents.largestBudget.count) / 100
}
