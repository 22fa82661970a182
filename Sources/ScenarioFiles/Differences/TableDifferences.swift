// SPDX-License-Identifier: GPL-3.0-or-later
import Money
import Programme

/// What differs between two states of a table: cells of rows that both have, in the order of the
/// base's rows and columns, and rows that only one has.
func tableDifferences(from old: Table, to new: Table) -> [InputDifference] {
    let (left, right) = (KeyedTable(old), KeyedTable(new))
    let columns = united(old.columns, new.columns)
    return united(left.keys, right.keys).flatMap { key -> [InputDifference] in
        switch (left.rows[key], right.rows[key]) {
        case (let row?, nil):
            [left.wholeRow(row, key: key, .removed)]
        case (nil, let row?):
            [right.wholeRow(row, key: key, .added)]
        case (let oldRow?, let newRow?):
            columns.compactMap { column in
                let (before, after) = (left.cell(oldRow, column), right.cell(newRow, column))
                guard !before.isSame(as: after, in: old.name.spec(column)) else { return nil }
                return InputDifference(
                    file: old.name.fileName, subject: key, column: column,
                    old: before.shown(old.name.spec(column)),
                    new: after.shown(old.name.spec(column)))
            }
        case (nil, nil): []
        }
    }
}

/// A table whose rows are found by their id, or by component and role.
private struct KeyedTable {
    let table: Table
    let keys: [String]
    let rows: [String: Int]

    init(_ table: Table) {
        self.table = table
        let columns = (table.name == .efforts ? ["component", "role"] : ["id"])
            .compactMap(table.index(of:))
        keys = table.rows.map { row in columns.map { row[$0].text }.joined(separator: "/") }
        rows = Dictionary(zip(keys, 0...)) { first, _ in first }
    }

    func cell(_ row: Int, _ column: String) -> Cell {
        table.index(of: column).map { table.rows[row][$0] }
            ?? Cell(text: "", origin: Origin(file: table.file), dialect: .standard)
    }

    /// A whole row as one difference: `name: Neu, line: bund`.
    func wholeRow(_ row: Int, key: String, _ change: InputDifference.Change) -> InputDifference {
        let cells = table.columns.compactMap { column in
            cell(row, column).shown(table.name.spec(column)).map { "\(column): \($0)" }
        }
        let text = cells.joined(separator: ", ")
        return InputDifference(
            file: table.name.fileName, subject: key, change: change,
            old: change == .removed ? text : nil, new: change == .added ? text : nil)
    }
}

extension Cell {
    /// Whether two cells mean the same.
    fileprivate func isSame(as other: Cell, in spec: ColumnSpec?) -> Bool {
        let (left, right) = (standardText(spec), other.standardText(spec))
        if left == right { return true }
        guard spec?.isNumber == true, let left = ExactDecimal(left),
            let right = ExactDecimal(right)
        else { return false }
        return left == right
    }

    /// The cell in the standard dialect, numbers without needless zeros; nil where it is empty.
    fileprivate func shown(_ spec: ColumnSpec?) -> String? {
        guard !text.isEmpty else { return nil }
        let text = standardText(spec)
        guard spec?.isNumber == true, let number = ExactDecimal(text) else { return text }
        return number.description
    }
}
