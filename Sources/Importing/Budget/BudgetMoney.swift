// SPDX-License-Identifier: GPL-3.0-or-later
import Money
import Programme

/// The money of chosen titles, year by year, with where each amount stands.
public struct BudgetMoney: Sendable {
    /// What an amount is.
    public enum Kind: String, CaseIterable, Sendable {
        /// What a plan gives.
        case plan
        /// By how much a supplement changes that.
        case supplement
        /// What was spent.
        case outturn
    }

    /// A row of a file that counts.
    public struct Source: Hashable, Sendable {
        /// The year.
        public let year: Int
        /// Chapter and title: `0602/53238`.
        public let title: String
        /// What the file calls it.
        public let text: String
        /// The file's name.
        public let file: String
        /// Its line, from 1.
        public let line: Int
        /// What the amount is.
        public let kind: Kind
        /// The amount as the file has it.
        public let written: String
        /// What counts.
        public let amount: Cents
    }

    /// A file with what it comes to.
    public struct File: Sendable {
        /// The file's name.
        public let name: String
        /// Its year.
        public let year: Int
        /// What its amounts are.
        public let kind: Kind
        /// What comes in, or by how much more.
        public let revenue: Cents
        /// What goes out, or by how much more.
        public let expenditure: Cents
    }

    /// The files in the order in which they count.
    public let files: [File]
    /// The rows that count, by year and title.
    public let sources: [Source]
    /// The money of each year, in order.
    public let years: [(year: Int, amount: Cents)]
    /// Chosen titles that a year does not have.
    public let absent: [(year: Int, title: String)]
    /// Whether balances were not looked at.
    public let isExcerpt: Bool
}
