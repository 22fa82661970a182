// SPDX-License-Identifier: GPL-3.0-or-later
import Programme

extension GroupSheet {
    /// The column of the first amount, from 0; that of the number of packages stands before it.
    private var firstAmount: Int { leads.count + 1 }

    private var bodyRows: Range<Int> {
        TableSheet.headRows..<TableSheet.headRows + groups.count
    }

    /// Sums of the rows that a filter leaves.
    func totals(_ sums: GroupSums) -> [SheetCell] {
        guard !groups.isEmpty else { return [] }
        func filtered(_ column: Int) -> String {
            "SUBTOTAL(9,\(CellName.range(column, bodyRows)))"
        }
        let count = groups.reduce(0) { $0 + sums.count($1.keys) }
        let amounts = Self.amounts.map { column in
            groups.reduce(0) { $0 + sums.amount(column, $1.keys) }
        }
        let paid = years.map { year in groups.reduce(0) { $0 + sums.paid(in: year, $1.keys) } }
        return label(SheetWords.filteredSum)
            + [.count(filtered(firstAmount - 1), orValue: count, .total)]
            + (amounts + paid).enumerated().map { index, cents in
                .euros(filtered(firstAmount + index), cents, .total)
            }
    }

    /// What the sums differ by from those of all packages; each must be 0.
    var checks: [SheetCell] {
        guard !groups.isEmpty else { return [] }
        let amounts = Self.amounts.enumerated().map { index, column -> SheetCell in
            guard let all = packages.range(column) else { return .empty }
            let own = CellName.range(firstAmount + index, bodyRows)
            return .euros("ROUND(SUM(\(own))-SUM(\(all)),2)", 0, .total)
        }
        return label(SheetWords.check) + [.empty] + amounts + checkOfYears
    }

    /// The years add up to what is spent.
    private var checkOfYears: [SheetCell] {
        guard !years.isEmpty, let index = Self.amounts.firstIndex(of: .spentEUR) else {
            return []
        }
        let spent = CellName.range(firstAmount + index, bodyRows)
        let first = firstAmount + Self.amounts.count
        let paid =
            CellName.cell(bodyRows.lowerBound, first) + ":"
            + CellName.cell(bodyRows.upperBound - 1, first + years.count - 1)
        return [.euros("ROUND(SUM(\(paid))-SUM(\(spent)),2)", 0, .total)]
    }

    private func label(_ words: Text) -> [SheetCell] {
        [.text(words[book.language], .note)] + Array(repeating: .empty, count: leads.count - 1)
    }
}
