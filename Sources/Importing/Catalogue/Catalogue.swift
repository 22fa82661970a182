// SPDX-License-Identifier: GPL-3.0-or-later
import Money
import Programme

/// A list as projects.csv, with what became of each of its rows.
public struct Catalogue: Sendable {
    /// What a cell of projects.csv holds.
    public enum Value: Hashable, Sendable {
        /// Nothing.
        case empty
        /// A text or an id.
        case text(String)
        /// A number.
        case number(ExactDecimal)
        /// A day.
        case day(Day)
    }

    /// What became of a row.
    public enum Outcome: String, CaseIterable, Sendable {
        /// It is in projects.csv as the list has it.
        case taken
        /// It is in projects.csv, and something of it was made from what the list has.
        case changed
        /// The mapping leaves it out, or it stands above the header.
        case leftOut = "left-out"
        /// It is wrong.
        case refused
    }

    /// A value that is not as the list has it.
    public struct Change: Hashable, Sendable {
        /// The column of projects.csv.
        public let column: String
        /// What the list says.
        public let from: String
        /// What projects.csv says.
        public let to: String
    }

    /// What became of a row of the list.
    public struct Row: Sendable {
        /// Its line in the file, from 1.
        public let line: Int
        /// What became of it.
        public internal(set) var outcome = Outcome.taken
        /// Its cells in projects.csv, in the order of `columns`; none where it is not there.
        public internal(set) var values: [Value] = []
        /// What was changed, in the order of columns.
        public internal(set) var changes: [Change] = []
        /// The columns whose value the list does not say.
        public internal(set) var assumed: [String] = []
        /// The column, and what the list says there, for which the mapping leaves it out.
        public internal(set) var skipped: Change?
        /// What is wrong with it.
        public internal(set) var problems: [Problem] = []
        /// Its id, as far as it has one.
        public internal(set) var id = ""
    }

    /// A column's sum: what is in the list is what was taken, left out and refused.
    public struct Sum: Sendable {
        /// The column of the list.
        public let column: String
        /// The sum of the whole column; nil where it has more digits than a number can.
        public let inList: ExactDecimal?
        /// The sum by what became of the rows; what was changed counts as taken.
        public let taken: ExactDecimal?
        /// The sum of rows that are left out.
        public let leftOut: ExactDecimal?
        /// The sum of rows that are refused.
        public let refused: ExactDecimal?
        /// Cells that hold no number.
        public let unread: Int
    }

    /// The columns of projects.csv.
    public let columns: [String]
    /// The rows of the list in its order.
    public let rows: [Row]
    /// The sums of its columns of numbers.
    public let sums: [Sum]
    /// Columns of the list that nothing was made of.
    public let unused: [String]
    /// Whether the list is in Windows-1252.
    public let isWindows1252: Bool

    /// How many rows became what.
    public func count(_ outcome: Outcome) -> Int { rows.count { $0.outcome == outcome } }

    /// What is wrong with all rows that are refused.
    public var problems: [Problem] { rows.flatMap(\.problems) }
}
