// SPDX-License-Identifier: GPL-3.0-or-later
import Tables

extension GroupSheet {
    /// Line × level, with what was paid in each fiscal year.
    static func levels(_ book: Book) -> GroupSheet? {
        guard let packages = book.tableSheet(.packages), let ledger = book.tableSheet(.ledger)
        else { return nil }
        let movements = TableReader<LedgerGroup>(ledger.table)
        let years = Set(movements.rows.map { movements.count(.year, $0) }).sorted()
        let groups = distinct([.line, .level], in: packages.table).map { keys in
            Group(keys: keys, words: [book.name("line", keys[0])])
        }
        return GroupSheet(
            kind: .levels, book: book,
            leads: [.id(.line), .words(SheetWords.nameOfLine), .id(.level)], years: years,
            groups: groups, packages: packages, ledger: ledger)
    }

    /// Fields, with their ministry and what is spent over the draws.
    static func fields(_ book: Book) -> GroupSheet? {
        guard let packages = book.tableSheet(.packages) else { return nil }
        let cells = TableReader<PackagesColumn>(packages.table)
        let groups = distinct([.field], in: packages.table).map { keys -> Group in
            let row = cells.row(where: [.field: keys[0]])
            let ministry = row.map { cells.text(.ministry, $0) } ?? ""
            return Group(
                keys: keys, words: [book.name("field", keys[0]), ministry],
                values: spending(book, "field", keys[0]))
        }
        return GroupSheet(
            kind: .fields, book: book,
            leads: [.id(.field), .words(SheetWords.name), .words(SheetWords.ministry)],
            valueHeadings: spendingColumns.map(\.rawValue), groups: groups, packages: packages,
            ledger: nil)
    }

    /// Länder and the Federation, with what is spent over the draws and what is online.
    static func laender(_ book: Book) -> GroupSheet? {
        guard let packages = book.tableSheet(.packages) else { return nil }
        let groups = distinct([.place], in: packages.table).enumerated().map { index, keys in
            Group(
                keys: keys, words: [book.name("place", keys[0])],
                values: spending(book, "place", keys[0])
                    + online(book, keys[0], row: TableSheet.headRows + index))
        }
        return GroupSheet(
            kind: .laender, book: book, leads: [.id(.place), .words(SheetWords.name)],
            valueHeadings: spendingColumns.map(\.rawValue) + onlineColumns.map(\.rawValue),
            groups: groups, packages: packages, ledger: nil)
    }

    private static let spendingColumns: [AllocationColumn] = [
        .spentMeanEUR, .spentP10EUR, .spentP90EUR,
    ]
    private static let onlineColumns: [PlacesColumn] = [.onlinePlan, .connectedPlan]

    /// The groups of packages in the order in which they first occur.
    private static func distinct(_ keys: [PackagesColumn], in packages: Table) -> [[String]] {
        let columns = keys.map(TableReader(packages).position)
        var seen: Set<[String]> = []
        var groups: [[String]] = []
        // Where each value of a key first occurs.
        var first = Array(repeating: [String: Int](), count: keys.count)
        for row in packages.rows {
            let group = columns.map { column in
                if case .text(let text) = row[column] { text } else { "" }
            }
            guard seen.insert(group).inserted else { continue }
            for (key, value) in group.enumerated() where first[key][value] == nil {
                first[key][value] = groups.count
            }
            groups.append(group)
        }
        let ordered = groups.map { group in
            (group, zip(keys, group).enumerated().map { order($1.1, of: $1.0, first[$0]) })
        }
        return ordered.sorted { $0.1.lexicographicallyPrecedes($1.1) }.map(\.0)
    }

    /// Lines and fields as they first occur; levels and places in the order of the model, which
    /// their first rows need not show.
    private static func order(
        _ value: String, of key: PackagesColumn, _ first: [String: Int]
    ) -> String {
        switch key {
        case .level: ["bund": "0", "land": "1", "kommune": "2"][value] ?? "3"
        case .place: value == "BUND" ? "0" : "1" + value
        default: padded(first[value] ?? 0)
        }
    }

    private static func padded(_ number: Int) -> String {
        let digits = String(number)
        return String(repeating: "0", count: max(0, 9 - digits.count)) + digits
    }

    /// Mean and quantiles of what a group spends.
    private static func spending(_ book: Book, _ dimension: String, _ key: String) -> [SheetCell] {
        let outcomes = TableReader<OutcomesColumn>(ifAmong: book.tables)
        let row = outcomes?.row(where: [.outcome: "spent", .dimension: dimension, .key: key])
        return [OutcomesColumn.mean, .p10, .p90].map { column in
            guard let outcomes, let row, let cents = outcomes.number(column, row) else {
                return .empty
            }
            return .number(cents.rounded(.toNearestOrEven) / 100, CellStyle(.money))
        }
    }

    /// Projects that a Land has online and connected: sums over the fields.
    private static func online(_ book: Book, _ place: String, row: Int) -> [SheetCell] {
        guard let sheet = book.tableSheet(.places) else { return [] }
        let cells = TableReader<PlacesColumn>(sheet.table)
        let rows = cells.rows.filter { cells.text(.place, $0) == place }
        guard !rows.isEmpty else { return [.empty, .empty] }
        return onlineColumns.map { column in
            let count = rows.reduce(0) { $0 + cells.count(column, $1) }
            guard let range = sheet.range(column), let places = sheet.range(PlacesColumn.place)
            else {
                return .count(count)
            }
            var own = ExactRows()
            own.require(places, sameTextAs: "$" + CellName.cell(row, 0))
            return .count(own.sum(range), orValue: count)
        }
    }
}
