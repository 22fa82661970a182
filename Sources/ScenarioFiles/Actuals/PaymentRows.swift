// SPDX-License-Identifier: GPL-3.0-or-later
import Money
import Programme

/// The rows of payments.csv that can be read.
struct PaymentRows {
    /// A row: who was paid, when, how much.
    struct Row {
        /// The package, what is coarser, or the account, as the file has it.
        var name: Cell
        var month: Int
        var amount: Cents
        /// Where the amount stands.
        var amountCell: Cell
        var isRefund: Bool
        /// Its number among all rows.
        var number: Int
    }

    /// The name of rows that are control totals.
    static let totalName = "total"

    /// What was paid.
    private(set) var rows: [Row] = []
    /// The control totals.
    private(set) var totals: [Row] = []
    /// What each name is in its first row, whether that can be read or not.
    private(set) var names: [Cell] = []
    /// Names of which a row cannot be read: their sums are not known.
    private(set) var damagedNames: Set<String> = []
    /// Months of which a row cannot be read.
    private var damagedMonths: Set<Int> = []
    /// Whether a row cannot be read of which nobody knows the month.
    private var hasLostRows: Bool
    private let log: ProblemLog

    /// Reads the rows.
    ///
    /// - Parameters:
    ///   - column: the column of the names, `package` or `account`.
    ///   - months: the closed month of each row.
    init(_ table: ColumnReader, column: String, months: [Int?]) {
        log = table.log
        hasLostRows = !table.table.isComplete
        let names = table.cells(column)
        let amounts = table.euros("amount_eur")
        let cells = table.cells("amount_eur")
        let refunds = table.truths("refund")
        var seen: Set<String> = [Self.totalName]
        self.names = names.compactMap(\.self).filter { seen.insert($0.text).inserted }
        for number in table.rows {
            let name = names[number]
            guard let name, let month = months[number], let amount = amounts[number],
                let cell = cells[number]
            else {
                if let name { damagedNames.insert(name.text) }
                if let month = months[number] { damagedMonths.insert(month) }
                hasLostRows = hasLostRows || months[number] == nil
                continue
            }
            let row = Row(
                name: name, month: month, amount: amount, amountCell: cell,
                isRefund: refunds[number] ?? false, number: number)
            if name.text == Self.totalName { totals.append(row) } else { rows.append(row) }
        }
    }

    /// Notes control totals that are not the sum of the month's other rows, as they are given.
    func checkTotals() {
        guard !hasLostRows else { return }
        var sums: [Int: Int128] = [:]
        for row in rows { sums[row.month, default: 0] += Int128(row.amount.count) }
        for total in totals where !damagedMonths.contains(total.month) {
            let sum = Cents(Int64(clamping: sums[total.month] ?? 0))
            guard sum != total.amount else { continue }
            log.add(
                .books(.controlTotal(stated: total.amount, sum: sum)),
                at: total.amountCell.origin)
        }
    }

    /// Whether all amounts together can be computed; notes where they cannot.
    func canBeSummed() -> Bool {
        var sum: Int128 = 0
        for row in rows {
            sum += Int128(row.amount.count.magnitude)
            guard sum > Int128(Limits.total.count) else { continue }
            log.add(.books(.tooMuchPaid(limit: Limits.total)), at: row.amountCell.origin)
            return false
        }
        return true
    }
}
