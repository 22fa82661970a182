// SPDX-License-Identifier: GPL-3.0-or-later
import Programme

/// Where a cell stands on its sheet.
public struct CellPlace: Hashable, Sendable {
    /// From 1.
    public var row: Int
    /// From 1.
    public var column: Int

    /// The rows that a sheet can have.
    public static let mostRows = 1_048_576
    /// The columns that a sheet can have: up to `XFD`.
    public static let mostColumns = 16_384

    /// The cell of a row and a column.
    public init(row: Int, column: Int) {
        self.row = row
        self.column = column
    }

    /// Reads `F17`; nil for anything else and for what lies outside a sheet.
    public init?(_ name: String) {
        var bytes = name.utf8[...]
        guard let column = Self.column(&bytes), let row = Self.row(&bytes), bytes.isEmpty else {
            return nil
        }
        self.init(row: row, column: column)
    }

    /// The letters of a column that counts from 1: `A`, `Z`, `AA`.
    public static func letters(ofColumn column: Int) -> String {
        Origin.letters(ofColumn: column)
    }

    private static func column(_ bytes: inout Substring.UTF8View) -> Int? {
        var column = 0
        while let byte = bytes.first, (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) {
            column = column * 26 + Int(byte - UInt8(ascii: "A")) + 1
            guard column <= mostColumns else { return nil }
            bytes.removeFirst()
        }
        return column > 0 ? column : nil
    }

    private static func row(_ bytes: inout Substring.UTF8View) -> Int? {
        var row = 0
        while let byte = bytes.first, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) {
            row = row * 10 + Int(byte - UInt8(ascii: "0"))
            guard row > 0, row <= mostRows else { return nil }
            bytes.removeFirst()
        }
        return row > 0 ? row : nil
    }
}

extension CellPlace: Comparable {
    /// Whether the left cell comes before the right one: row by row.
    public static func < (left: CellPlace, right: CellPlace) -> Bool {
        (left.row, left.column) < (right.row, right.column)
    }
}

extension CellPlace: CustomStringConvertible {
    /// As a spreadsheet program names it: `F17`.
    public var description: String { "\(Self.letters(ofColumn: column))\(row)" }
}

/// A rectangle of cells.
public struct CellRange: Hashable, Sendable {
    /// Its upper left cell.
    public var first: CellPlace
    /// Its lower right cell.
    public var last: CellPlace

    /// The cells from one to another.
    public init(first: CellPlace, last: CellPlace) {
        self.first = first
        self.last = last
    }

    /// Reads `A1:B2` or `A1`; nil for anything else.
    public init?(_ text: String) {
        let ends = text.split(separator: ":", omittingEmptySubsequences: false)
        let places = ends.compactMap { CellPlace(String($0)) }
        guard let first = places.first, let last = places.last, places.count == ends.count,
            ends.count <= 2, first.row <= last.row, first.column <= last.column
        else { return nil }
        self.init(first: first, last: last)
    }

    /// Whether a cell lies in it.
    public func contains(_ place: CellPlace) -> Bool {
        (first.row...last.row).contains(place.row)
            && (first.column...last.column).contains(place.column)
    }
}

extension CellRange: CustomStringConvertible {
    /// As a spreadsheet program names it: `A1:B2`.
    public var description: String { first == last ? "\(first)" : "\(first):\(last)" }
}
