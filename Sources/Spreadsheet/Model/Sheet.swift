// SPDX-License-Identifier: GPL-3.0-or-later

/// A sheet before it is written: rows above, a body of any length, rows below.
struct Sheet: Sendable {
    /// What a spreadsheet can hold.
    static let mostRows = 1_048_576
    static let mostColumns = 16_384

    /// What the tab says, unique in the workbook, at most 31 characters.
    let name: String
    /// The rows above the body; the last are the headings.
    let head: [[SheetCell]]
    /// The rows of the body, made when they are written.
    let body: SheetBody
    /// The rows below the body.
    var foot: [[SheetCell]] = []
    /// Whether the headings have filters.
    var hasFilter = false
    /// The columns on the left that stay when the rest scrolls and repeat on each printed page.
    var fixedColumns = 0
    /// How many pages side by side the columns are printed on.
    var pagesWide = 1
    /// Whether texts of the body may need several lines.
    var hasWrappedBody = false
    /// The widest that a column may get before its text goes on in the next line.
    var widestColumn = 44.0

    /// The number of columns: that of the headings.
    var columnCount: Int { head.last?.count ?? 0 }
}

/// Rows that are made one by one.
struct SheetBody: Sendable {
    let count: Int
    let row: @Sendable (Int) -> [SheetCell]

    init(count: Int, row: @escaping @Sendable (Int) -> [SheetCell]) {
        self.count = count
        self.row = row
    }

    init(_ rows: [[SheetCell]]) { self.init(count: rows.count) { rows[$0] } }
}

/// Names of cells and ranges: `B7`, `'Pakete'!$B$5:$B$90`.
enum CellName {
    /// The letters of a column that counts from 0: `A`, `Z`, `AA`.
    static func column(_ index: Int) -> String {
        var rest = index
        var letters = ""
        repeat {
            let letter = UnicodeScalar(UInt8(ascii: "A") + UInt8(rest % 26))
            letters = String(letter) + letters
            rest = rest / 26 - 1
        } while rest >= 0
        return letters
    }

    /// A cell whose row and column count from 0.
    static func cell(_ row: Int, _ column: Int) -> String { "\(Self.column(column))\(row + 1)" }

    /// A part of a column, on this sheet.
    static func range(_ column: Int, _ rows: Range<Int>) -> String {
        let letters = Self.column(column)
        return "\(letters)\(rows.lowerBound + 1):\(letters)\(rows.upperBound)"
    }

    /// A part of a column that stays when the formula is copied, seen from any sheet.
    static func range(_ column: Int, _ rows: Range<Int>, of sheet: String) -> String {
        let letters = Self.column(column)
        return "\(quoted(sheet))!$\(letters)$\(rows.lowerBound + 1):$\(letters)$\(rows.upperBound)"
    }

    /// The name of a sheet as formulas write it.
    static func quoted(_ sheet: String) -> String {
        "'" + sheet.replacing("'", with: "''") + "'"
    }
}
