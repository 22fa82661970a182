// SPDX-License-Identifier: GPL-3.0-or-later

extension Problem {
    /// What is wrong with the header of a table.
    public enum HeaderFault: Hashable, Sendable {
        /// `sep=;` above the header, which only Excel knows.
        case separatorLine(String)
        /// Cells separated by something else than comma or semicolon.
        case otherSeparator(Separator)
        /// A title, or a row, where the header belongs; and the line in which the header stands.
        case noHeader(TableName, foundIn: Int?)
        /// A table lacks a column.
        case missingColumn(String, table: TableName)
        /// A table has a column that it cannot have.
        case unknownColumn(String, Candidates)
        /// A column stands twice in the header.
        case duplicateColumn(String)
        /// A header of more cells than any table has.
        case tooManyColumns(found: Int, limit: Int)
    }
}

extension Problem.HeaderFault {
    /// Its stable id.
    public var id: String {
        switch self {
        case .separatorLine: "separator-line"
        case .otherSeparator: "other-separator"
        case .noHeader: "no-header"
        case .missingColumn: "missing-column"
        case .unknownColumn: "unknown-column"
        case .duplicateColumn: "duplicate-column"
        case .tooManyColumns: "too-many-columns"
        }
    }
}
