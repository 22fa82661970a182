// SPDX-License-Identifier: GPL-3.0-or-later
import Programme

/// A sheet to be filled in or edited: cells, what may stand in them, and notes that explain them.
public struct FormSheet: Sendable {
    /// What the tab says, unique in the workbook, at most 31 characters.
    public var name: String
    /// The columns from left to right.
    public var columns: [FormColumn]
    /// The rows from top to bottom.
    public var rows: [[FormCell]] = []
    /// How many rows stay at the top, and columns on the left, when the rest scrolls.
    public var frozen = (rows: 0, columns: 0)
    /// What may stand in cells.
    public var checks: [FormCheck] = []
    /// Notes on cells.
    public var notes: [FormNote] = []
    /// How deep rows lie within groups that can be folded, by the row's number from 0.
    public var levels: [Int: Int] = [:]
    /// Whether nobody needs to see it.
    public var isHidden = false

    /// A sheet without rows.
    public init(name: String, columns: [FormColumn]) {
        self.name = name
        self.columns = columns
    }
}

/// A column of a sheet.
public struct FormColumn: Sendable {
    /// Its width in digits.
    public var width: Double
    /// How cells look that are not written yet.
    public var style: FormStyle

    /// A column of a width.
    public init(width: Double, style: FormStyle = .plain) {
        (self.width, self.style) = (width, style)
    }
}

/// A cell of a sheet and how it looks.
public enum FormCell: Hashable, Sendable {
    /// Nothing, with the column's style.
    case empty
    /// Nothing, with a style of its own.
    case blank(FormStyle)
    case text(String, FormStyle)
    case number(Double, FormStyle)
    case day(year: Int, month: Int, day: Int, FormStyle)
    case truth(Bool, FormStyle)
    /// A formula in the notation of the file, without the equals sign, with the text that it gives.
    case formula(String, value: String, FormStyle)
}

/// How a cell looks.
public enum FormStyle: Int, CaseIterable, Hashable, Sendable {
    case plain
    /// A text that goes on in the next line.
    case wrapped
    case title, note
    /// The heading of a group of rows.
    case group
    /// The heading of a column.
    case label
    /// The key of a column or a row, by which it is read.
    case key
    /// What is there to be edited: a text that stays one, a number as it is, EUR, a count, a day, a
    /// month.
    case text, number, amount, count, day, month
}

/// What may stand in the cells of a column.
public struct FormCheck: Sendable {
    /// The kinds of what may stand there.
    public enum Rule: Sendable {
        /// One of some words.
        case words([String])
        /// What stands in a range of cells, such as `'Säulen'!$A$4:$A$53`.
        case range(String)
        /// A whole number between two ends; nil: none.
        case whole(Bounds)
        /// A number between two ends; nil: none.
        case number(Bounds)
        /// Anything; only the hint is shown.
        case anything
    }

    /// The rows, from 0.
    public var rows: ClosedRange<Int>
    /// The column, from 0.
    public var column: Int
    /// What may stand there.
    public var rule: Rule
    /// What is said beside a cell that is chosen; at most 32 and 255 characters.
    public var hint: (title: String, text: String)
    /// What is said of a value that may not stand there; at most 255 characters.
    public var refusal: String

    /// A rule for the cells of a column.
    public init(
        rows: ClosedRange<Int>, column: Int, rule: Rule, hint: (title: String, text: String),
        refusal: String
    ) {
        self.rows = rows
        self.column = column
        self.rule = rule
        self.hint = hint
        self.refusal = refusal
    }
}

/// A note on a cell.
public struct FormNote: Sendable {
    /// The row, from 0.
    public var row: Int
    /// The column, from 0.
    public var column: Int
    /// What it says.
    public var text: String

    /// A note on a cell.
    public init(row: Int, column: Int, text: String) {
        (self.row, self.column, self.text) = (row, column, text)
    }
}
