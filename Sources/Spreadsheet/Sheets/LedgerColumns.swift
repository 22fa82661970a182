// SPDX-License-Identifier: GPL-3.0-or-later
import Tables

extension Table {
    /// The ledger with year, line and level of each movement, by which a controller adds up; those
    /// of packages are the packages', those of reserves have no level.
    ///
    /// O(movements), given the packages' table.
    func withGroups(of packages: Table) -> Table {
        let groups = Groups(packages)
        let columns = TableCells(self).positions(of: ["date", "from", "to"])
        guard columns.count == 3 else { return self }
        let grouped = rows.map { row -> [Cell] in
            var year = Cell.empty
            if case .date(let day) = row[columns[0]] { year = .count(day.month.year) }
            let group = groups.group(from: row[columns[1]], to: row[columns[2]])
            var row = row
            row.reserveCapacity(row.count + 3)
            row.append(year)
            row.append(group.line)
            row.append(group.level)
            return row
        }
        return Table(
            name: name,
            columns: self.columns + [
                Column("year", unit: "count", de: "Jahr der Buchung", en: "Year of the movement"),
                Column(
                    "line", unit: "text", de: "Säule des Pakets oder der Reserve",
                    en: "Line of the package or the reserve"),
                Column("level", unit: "text", de: "Ebene des Pakets", en: "Level of the package"),
            ],
            rows: grouped)
    }
}

/// Line and level by account.
private struct Groups {
    typealias Group = (line: Table.Cell, level: Table.Cell)

    private static let reserve = "reserve/"
    private static let package = "package/"

    private var ofPackages: [String: Group] = [:]

    init(_ packages: Table) {
        let columns = TableCells(packages).positions(of: ["package", "line", "level"])
        guard columns.count == 3 else { return }
        ofPackages.reserveCapacity(packages.rows.count)
        for row in packages.rows {
            guard case .text(let package) = row[columns[0]] else { continue }
            ofPackages[Self.package + package] = (row[columns[1]], row[columns[2]])
        }
    }

    /// Those of the first package among a movement's accounts, else the line of a reserve.
    func group(from: Table.Cell, to: Table.Cell) -> Group {
        guard case .text(let from) = from, case .text(let to) = to else { return (.empty, .empty) }
        for account in [from, to] where account.hasPrefix(Self.package) {
            if let group = ofPackages[account] { return group }
        }
        for account in [from, to] where account.hasPrefix(Self.reserve) {
            return (.text(String(account.dropFirst(Self.reserve.count))), .empty)
        }
        return (.empty, .empty)
    }
}
