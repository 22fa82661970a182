// SPDX-License-Identifier: GPL-3.0-or-later
import Programme

/// How numbers, dates and truth values of a table are written; the header decides.
package enum Dialect: Sendable {
    /// `,` between cells, decimal point, ISO dates.
    case standard
    /// `;` between cells, decimal comma, dates as `01.06.2021` too.
    case german

    var separator: UInt8 { self == .standard ? UInt8(ascii: ",") : UInt8(ascii: ";") }
}

/// A cell: its text and where it was written.
package struct Cell: Equatable, Sendable {
    /// What stands in it.
    package var text: String
    /// Where it was written.
    package var origin: Origin
    /// How the text is written; a variant's values are in the standard dialect.
    package var dialect: Dialect
    /// Whether `scale` of a variant made the number, which may then have any number of decimals.
    package var isComputed = false

    /// A cell that a person wrote.
    package init(text: String, origin: Origin, dialect: Dialect, isComputed: Bool = false) {
        (self.text, self.origin, self.dialect) = (text, origin, dialect)
        self.isComputed = isComputed
    }
}

/// A table as its file and the variants make it.
struct Table {
    var name: TableName
    /// The file.
    var file: String
    var columns: [String] = []
    /// Where each column's head stands.
    var columnOrigins: [Origin] = []
    /// A cell per column.
    var rows: [[Cell]] = []
    /// False where the file or rows of it could not be read: what is not found may be there.
    var isComplete = true

    func index(of column: String) -> Int? { columns.firstIndex(of: column) }

    /// Adds a column of empty cells where there is none; its position.
    mutating func indexAdding(_ column: String) -> Int {
        if let index = index(of: column) { return index }
        columns.append(column)
        columnOrigins.append(Origin(file: file, line: 1))
        for row in rows.indices {
            let first = rows[row].first?.origin ?? Origin(file: file)
            let origin = Origin(file: first.file, line: first.line)
            rows[row].append(Cell(text: "", origin: origin, dialect: .standard))
        }
        return columns.count - 1
    }
}
