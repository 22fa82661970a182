// SPDX-License-Identifier: GPL-3.0-or-later

/// A cell that holds a value.
public struct Cell: Hashable, Sendable {
    /// From 1.
    public var column: Int
    /// What it holds.
    public var value: CellValue
    /// Whether the value is what a formula last gave.
    public var isFormula: Bool

    /// A cell with a value.
    public init(column: Int, value: CellValue, isFormula: Bool = false) {
        self.column = column
        self.value = value
        self.isFormula = isFormula
    }
}

/// What a cell holds.
public enum CellValue: Hashable, Sendable {
    /// A text, without its formats and its phonetic guide; may be empty.
    case text(String)
    /// A number that is shown as one.
    case number(CellNumber)
    /// A number that is shown as a day, or an ISO date.
    case date(CellDate)
    /// True or false.
    case boolean(Bool)
    /// What a formula gave that went wrong, such as `#REF!`.
    case error(String)
    /// A formula whose value no program has computed yet.
    case notCalculated
}

/// How a number is shown, as far as it changes what it means.
public enum NumberStyle: Hashable, Sendable {
    /// As a number.
    case plain
    /// As a percentage: 0.8 is shown as 80 %.
    case percent
    /// As a day, perhaps with its time.
    case date
    /// As a time or a duration: 0.5 is shown as 12:00.
    case time
    /// As a text: what is typed in there stays as it is.
    case text
}
