// SPDX-License-Identifier: GPL-3.0-or-later
import Money
import Programme

/// What was paid under one name of payments.csv, month by month.
struct PaymentSums {
    /// The rows of a month together.
    struct Sum {
        var month: Int
        var amount: Cents
        /// Whether one of the rows is marked as a refund.
        var isRefund: Bool
        /// The last row that adds to it.
        var last: PaymentRows.Row
    }

    /// The name as the file has it, in its first row.
    let name: Cell
    /// The number of its first row.
    let firstRow: Int
    /// The first row of an amount that is not 0.
    private(set) var firstMoney: PaymentRows.Row?
    private var months: [Int: Sum] = [:]

    init(_ row: PaymentRows.Row) {
        name = row.name
        firstRow = row.number
        add(row)
    }

    /// Adds a row of the same name.
    mutating func add(_ row: PaymentRows.Row) {
        if firstMoney == nil, row.amount != .zero { firstMoney = row }
        guard var sum = months[row.month] else {
            months[row.month] = Sum(
                month: row.month, amount: row.amount, isRefund: row.isRefund, last: row)
            return
        }
        sum.amount += row.amount
        sum.isRefund = sum.isRefund || row.isRefund
        sum.last = row
        months[row.month] = sum
    }

    /// What was paid in each month. A cumulated sum gives what it is above the one before it: in
    /// months without a row nothing was paid.
    ///
    /// Notes sums that go down without being marked as refunds.
    func movements(
        _ amounts: BooksAmounts, _ calendar: ProgrammeCalendar, _ log: ProblemLog
    ) -> [Sum] {
        let sums = months.values.sorted { $0.month < $1.month }
        guard amounts != .monthly else { return sums }
        var before = Cents.zero
        var year: Int?
        return sums.map { sum in
            let own = calendar.month(sum.month).year
            if amounts == .yearToDate, own != year { before = .zero }
            year = own
            var movement = sum
            movement.amount = sum.amount - before
            if movement.amount < .zero, !sum.isRefund {
                let fault = Problem.BooksFault.sumGoesDown(
                    name: name.text, before: before, after: sum.amount)
                log.add(.books(fault), at: sum.last.amountCell.origin)
            }
            before = sum.amount
            return movement
        }
    }
}
