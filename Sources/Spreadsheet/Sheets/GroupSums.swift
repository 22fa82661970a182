// SPDX-License-Identifier: GPL-3.0-or-later
import Tables

/// Sums of packages and payments by group, in cents. O(packages + movements).
struct GroupSums {
    private var groups: [[String]: Int] = [:]
    private var counts: [Int] = []
    /// By column of `GroupSheet.amounts`, then by group.
    private var amounts: [[Int64]]
    private var payments: [Int: [Int64]] = [:]

    init(_ packages: Table, _ ledger: Table?, keys: [String]) {
        amounts = Array(repeating: [], count: GroupSheet.amounts.count)
        add(packages, by: TableCells(packages).positions(of: keys))
        let columns = TableCells(ledger).positions(of: keys)
        if let ledger, columns.count == keys.count { pay(ledger, by: columns) }
    }

    private mutating func add(_ packages: Table, by keys: [Int]) {
        let columns = TableCells(packages).positions(of: GroupSheet.amounts)
        guard columns.count == GroupSheet.amounts.count else { return }
        for row in packages.rows {
            let group = position(of: row, by: keys)
            counts[group] += 1
            for (index, column) in columns.enumerated() {
                if case .euros(let amount) = row[column] { amounts[index][group] += amount.count }
            }
        }
    }

    private mutating func pay(_ ledger: Table, by keys: [Int]) {
        let columns = TableCells(ledger).positions(of: ["kind", "year", "amount_eur"])
        guard columns.count == 3 else { return }
        for row in ledger.rows where row[columns[0]] == .text("pay") {
            guard case .count(let year) = row[columns[1]],
                case .euros(let amount) = row[columns[2]]
            else { continue }
            let group = position(of: row, by: keys)
            var paid = payments.removeValue(forKey: year) ?? []
            while paid.count < counts.count { paid.append(0) }
            paid[group] += amount.count
            payments[year] = paid
        }
    }

    /// The number of a row's group, a new one where it is the first of its group.
    private mutating func position(of row: [Table.Cell], by keys: [Int]) -> Int {
        let group = keys.map { key in
            if case .text(let text) = row[key] { text } else { "" }
        }
        if let known = groups[group] { return known }
        groups[group] = counts.count
        counts.append(0)
        for column in amounts.indices { amounts[column].append(0) }
        return counts.count - 1
    }

    /// The sum of one of `GroupSheet.amounts`.
    func amount(_ column: String, _ group: [String]) -> Int64 {
        guard let position = groups[group],
            let index = GroupSheet.amounts.firstIndex(of: column)
        else { return 0 }
        return amounts[index][position]
    }

    /// The number of packages.
    func count(_ group: [String]) -> Int { groups[group].map { counts[$0] } ?? 0 }

    /// What the ledger paid in a year.
    func paid(in year: Int, _ group: [String]) -> Int64 {
        guard let position = groups[group], let paid = payments[year], position < paid.count
        else { return 0 }
        return paid[position]
    }
}
