// SPDX-License-Identifier: GPL-3.0-or-later
import Tables

/// The columns that the ledger's sheet has beside those of the ledger.
enum LedgerGroup: String, TableColumns {
    case year, line, level

    static let table = Table.Name.ledger

    /// The column of the packages' ids; nil where movements have none.
    init?(_ column: PackagesColumn) {
        switch column {
        case .line: self = .line
        case .level: self = .level
        default: return nil
        }
    }
}

extension Table {
    /// The ledger with year, line and level of each movement, by which a controller adds up; those
    /// of packages are the packages', those of reserves have no level.
    ///
    /// O(movements), given the packages' table.
    func withGroups(of packages: Table) -> Table {
        let groups = Groups(packages)
        let reader = TableReader<LedgerColumn>(self)
        let (date, from, to) = (
            reader.position(of: .date), reader.position(of: .from), reader.position(of: .to)
        )
        let grouped = rows.map { row -> [Cell] in
            var year = Cell.empty
            if case .date(let day) = row[date] { year = .count(day.month.year) }
            let group = groups.group(from: row[from], to: row[to])
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
                Column(
                    LedgerGroup.year.rawValue, unit: "count", de: "Jahr der Buchung",
                    en: "Year of the movement"),
                Column(
                    LedgerGroup.line.rawValue, unit: "text",
                    de: "Säule des Pakets oder der Reserve",
                    en: "Line of the package or the reserve"),
                Column(
                    LedgerGroup.level.rawValue, unit: "text", de: "Ebene des Pakets",
                    en: "Level of the package"),
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
        let reader = TableReader<PackagesColumn>(packages)
        let (id, line) = (reader.position(of: .package), reader.position(of: .line))
        let level = reader.position(of: .level)
        ofPackages.reserveCapacity(packages.rows.count)
        for row in packages.rows {
            guard case .text(let package) = row[id] else { continue }
            ofPackages[Self.package + package] = (row[line], row[level])
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
