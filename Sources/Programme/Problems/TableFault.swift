// SPDX-License-Identifier: GPL-3.0-or-later

extension Problem {
    /// What is wrong with the rows of a table.
    public enum TableFault: Hashable, Sendable {
        /// A quoted cell does not end.
        case unclosedQuote
        /// Text follows the closing quote of a cell.
        case textAfterQuote
        /// A quote inside a cell that is not quoted.
        case strayQuote
        /// A row, or each of so many, has more or fewer cells than the header.
        case raggedRow(found: Int, expected: Int, rows: Int)
        /// More rows than any table has.
        case tooManyRows(table: TableName, found: Int, limit: Int)
        /// A table has no rows.
        case emptyTable(TableName)
    }
}

extension Problem.TableFault {
    /// Its stable id.
    public var id: String {
        switch self {
        case .unclosedQuote: "unclosed-quote"
        case .textAfterQuote: "text-after-quote"
        case .strayQuote: "stray-quote"
        case .raggedRow: "ragged-row"
        case .tooManyRows: "too-many-rows"
        case .emptyTable: "empty-table"
        }
    }
}
