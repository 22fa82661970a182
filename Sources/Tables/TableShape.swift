// SPDX-License-Identifier: GPL-3.0-or-later
import Programme

/// How a table is made: each column stands next to how its cell is read from a row, so that
/// headings and cells cannot get out of step.
struct TableShape<Columns: TableColumns, Row: Sendable>: Sendable {
    /// A heading and the cell below it.
    struct Column: Sendable {
        let heading: Table.Column
        let cell: @Sendable (Row) -> Table.Cell

        init(
            _ key: Columns, _ unit: ColumnUnit, de: String, en: String,
            cell: @escaping @Sendable (Row) -> Table.Cell
        ) {
            self.init(named: key.rawValue, unit, de: de, en: en, cell: cell)
        }

        /// A column that is not always there, or not always called so.
        init(
            named id: String, _ unit: ColumnUnit, de: String, en: String,
            cell: @escaping @Sendable (Row) -> Table.Cell
        ) {
            self.init(heading: Table.Column(id, unit: unit.rawValue, de: de, en: en), cell: cell)
        }

        init(heading: Table.Column, cell: @escaping @Sendable (Row) -> Table.Cell) {
            self.heading = heading
            self.cell = cell
        }
    }

    let columns: [Column]

    /// A shape of all the columns that have a key, in their order, and of others before and after.
    init(before first: [Column] = [], columns: [Column], after last: [Column] = []) {
        let headings = columns.map(\.heading.id)
        precondition(
            headings == Columns.allCases.map(\.rawValue),
            "\(Columns.table.rawValue): a shape has the columns of its keys, not \(headings)")
        self.columns = first + columns + last
    }

    /// The table of these rows; without rows: its headings alone.
    func table(_ rows: some Sequence<Row>) -> Table {
        Table(
            name: Columns.table.rawValue, columns: columns.map(\.heading),
            rows: rows.map { row in columns.map { $0.cell(row) } })
    }

    /// The table without rows, for the dictionary.
    var empty: Table { table([]) }
}

/// What a column is counted in.
enum ColumnUnit: String, Sendable {
    case euros = "EUR"
    case days, months, date, share, count, text, truth, mixed
}
