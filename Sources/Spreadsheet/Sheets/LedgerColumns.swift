// SPDX-License-Identifier: GPL-3.0-or-later
import Tables

extension Table {
    /// The ledger with year, line and level of each movement, by which a controller adds up; those
    /// of packages are the packages', those of reserves have no level.
    ///
    /// O(movements), given the packages' table.
    func withGroups(of packages: Table) -> Table {
        let cells = TableCells(packages)
        var groups: [String: (line: Cell, level: Cell)] = [:]
        for row in cells.rows {
            groups["package/" + cells.text(row, "package")] =
                (cells.cell(row, "line"), cells.cell(row, "level"))
        }
        let own = TableCells(self)
        let added = own.rows.map { row -> [Cell] in
            var year = Cell.empty
            if case .date(let day) = own.cell(row, "date") { year = .count(day.month.year) }
            let accounts = [own.text(row, "from"), own.text(row, "to")]
            if let group = accounts.lazy.compactMap({ groups[$0] }).first {
                return [year, group.line, group.level]
            }
            let reserve = accounts.first { $0.hasPrefix("reserve/") }
            return [year, .text(reserve.map { String($0.dropFirst(8)) }), .empty]
        }
        return Table(
            name: name,
            columns: columns + [
                Column("year", unit: "count", de: "Jahr der Buchung", en: "Year of the movement"),
                Column(
                    "line", unit: "text", de: "Säule des Pakets oder der Reserve",
                    en: "Line of the package or the reserve"),
                Column("level", unit: "text", de: "Ebene des Pakets", en: "Level of the package"),
            ],
            rows: zip(rows, added).map { $0 + $1 })
    }
}
