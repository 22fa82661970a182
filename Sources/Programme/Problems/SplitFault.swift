// SPDX-License-Identifier: GPL-3.0-or-later
import Money

extension Problem {
    /// What of a split does not fit together.
    public enum SplitFault: Hashable, Sendable {
        /// All shares of a split are 0.
        case sharesAllZero
        /// Shares too different in size and precision for exact arithmetic.
        case sharesTooFine
        /// Key `table` without shares.
        case sharesMissing
        /// Shares with another key than `table`.
        case sharesWithoutTable(key: String)
        /// The last split is not by package.
        case lastSplit(grouping: String)
        /// Two splits by the same grouping.
        case groupingTwice(String)
        /// A key that only another grouping can have.
        case keyNeedsGrouping(key: String, needed: String, grouping: String)
        /// Minimum or maximum with the key `ranking`.
        case boundWithRanking
        /// A group's minimum above its maximum.
        case minimumAboveMaximum(id: String, minimum: Cents, maximum: Cents)
    }
}

extension Problem.SplitFault {
    /// Its stable id.
    public var id: String {
        switch self {
        case .sharesAllZero: "shares-all-zero"
        case .sharesTooFine: "shares-too-fine"
        case .sharesMissing: "shares-missing"
        case .sharesWithoutTable: "shares-without-table"
        case .lastSplit: "last-split"
        case .groupingTwice: "grouping-twice"
        case .keyNeedsGrouping: "key-needs-grouping"
        case .boundWithRanking: "bound-with-ranking"
        case .minimumAboveMaximum: "minimum-above-maximum"
        }
    }
}
