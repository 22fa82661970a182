// SPDX-License-Identifier: GPL-3.0-or-later
import Tables

/// Sums of packages and payments by group, in cents. O(packages + movements).
struct GroupSums {
    private var groups: [[String]: Int] = [:]
    private var counts: [Int] = []
    /// By column of `GroupSheet.amounts`, then by group.
    private var amounts: [[Int64]]
    private var payments: [Int: [Int64]] = [:]
    /// Whether anything was refunded, which only ledgers of closed months hold.
    private(set) var hasRefunds = false

    init(_ packages: Table, _ ledger: Table?, keys: [PackagesColumn]) {
        amounts = Array(repeating: [], count: GroupSheet.amounts.count)
        add(TableReader(packages), by: keys)
        let groups = keys.compactMap { LedgerGroup($0) }
        if let ledger, groups.count == keys.count {
            let reader = TableReader<LedgerGroup>(ledger)
            pay(TableReader(ledger), reader.position(of: .year), by: groups.map(reader.position))
        }
    }

    private mutating func add(
        _ packages: TableReader<PackagesColumn>, by keys: [PackagesColumn]
    ) {
        let columns = GroupSheet.amounts.map(packages.position)
        let keys = keys.map(packages.position)
        for row in packages.table.rows {
            let group = position(of: row, by: keys)
            counts[group] += 1
            for (index, column) in columns.enumerated() {
                if case .euros(let amount) = row[column] { amounts[index][group] += amount.count }
            }
        }
    }

    private mutating func pay(
        _ ledger: TableReader<LedgerColumn>, _ yearColumn: Int, by keys: [Int]
    ) {
        let (kind, cents) = (ledger.position(of: .kind), ledger.position(of: .amountEUR))
        for row in ledger.table.rows {
            let isRefund = row[kind] == .text("refund")
            guard isRefund || row[kind] == .text("pay") else { continue }
            guard case .count(let year) = row[yearColumn], case .euros(let amount) = row[cents]
            else { continue }
            let group = position(of: row, by: keys)
            var paid = payments.removeValue(forKey: year) ?? []
            while paid.count < counts.count { paid.append(0) }
            paid[group] += isRefund ? -amount.count : amount.count
            hasRefunds = hasRefunds || isRefund
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
    func amount(_ column: PackagesColumn, _ group: [String]) -> Int64 {
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
