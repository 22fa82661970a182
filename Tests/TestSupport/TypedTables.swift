// SPDX-License-Identifier: GPL-3.0-or-later
import Tables

extension Table {
    /// A table as its shape makes it, of which a test only fills some columns.
    ///
    /// - Parameters:
    ///   - settings: headings before those of the keys, such as varied settings.
    ///   - columns: the columns that have cells; all others are empty.
    ///   - rows: the cells of the settings, then those of the columns.
    public init<Columns: TableColumns>(
        settings: [String] = [], columns: [Columns], rows: [[Table.Cell]]
    ) {
        let headings = settings + Columns.allCases.map(\.rawValue)
        let filled = settings + columns.map(\.rawValue)
        self.init(
            name: Columns.table.rawValue,
            columns: headings.map { Table.Column($0, unit: "mixed", de: "", en: "") },
            rows: rows.map { row in
                headings.map { heading in filled.firstIndex(of: heading).map { row[$0] } ?? .empty }
            })
    }
}
