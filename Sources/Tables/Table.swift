// SPDX-License-Identifier: GPL-3.0-or-later
import Money
import Programme

/// A result as a value: columns with units and meanings, and rows. CSV, spreadsheet, HTML and
/// console only render it, so they cannot disagree.
public struct Table: Sendable {
    /// The file's name without its ending: `packages`.
    public let name: String
    /// The columns in their order.
    public let columns: [Column]
    /// The rows; each has a cell for every column.
    public var rows: [[Cell]]

    /// A table of rows.
    public init(name: String, columns: [Column], rows: [[Cell]]) {
        self.name = name
        self.columns = columns
        self.rows = rows
    }

    /// A column.
    public struct Column: Hashable, Sendable {
        /// Its heading, a contract with those who read the file.
        public let id: String
        /// `EUR`, `days`, `months`, `date`, `share`, `count`, `text` or `truth`; `mixed` where a
        /// column `unit` beside it says it.
        public let unit: String
        /// What it means.
        public let meaning: Text

        /// A column with its meaning in German and English.
        public init(_ id: String, unit: String, de: String, en: String) {
            self.id = id
            self.unit = unit
            meaning = Text(de: de, en: en)
        }
    }

    /// What stands in a row's column.
    public enum Cell: Hashable, Sendable {
        /// What does not exist.
        case empty
        /// Text, the same in both languages (ids, names).
        case text(String)
        /// Text by language (messages).
        case localized(Text)
        /// A count, without decimals.
        case count(Int)
        /// An exact amount; two decimals, in EUR.
        case euros(Cents)
        /// A statistic of amounts, in cents; written in EUR with two decimals.
        case euroStatistic(Double)
        /// Work, shares, priorities, times in months, statistics of counts: six decimals.
        case number(Double)
        /// A number as a person wrote it, with all its decimals (varied settings).
        case decimal(ExactDecimal)
        /// `true` or `false`, `WAHR` or `FALSCH`.
        case truth(Bool)
        /// A day.
        case date(Day)
    }
}

extension Table.Cell {
    /// A number, or nothing.
    public static func number(_ value: Double?) -> Table.Cell {
        value.map { .number($0) } ?? .empty
    }

    /// A text, or nothing.
    public static func text(_ value: String?) -> Table.Cell { value.map { .text($0) } ?? .empty }
}
