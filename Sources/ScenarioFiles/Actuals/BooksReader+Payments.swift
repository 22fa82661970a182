// SPDX-License-Identifier: GPL-3.0-or-later
import Money
import Programme

extension BooksReader {
    /// What was paid, by month, within a month in the order of the first rows of what it was paid
    /// for.
    func payments() -> [Actuals.Payment] {
        guard let table = columns(.payments), let column = payeeColumn(table.table) else {
            return []
        }
        // Read in any case, so that what is wrong with them is told.
        let accounts = accounts()
        let rows = PaymentRows(
            table, column: column, months: closedMonths("month", of: table))
        var payees: [String: Payee] = [:]
        for name in rows.names {
            payees[name.text] = column == "account" ? accounts.payee(name) : payee(name)
        }
        rows.checkTotals()
        guard rows.canBeSummed() else { return [] }
        let amounts = amounts()
        if amounts == .monthly { checkRefunds(rows.rows) }
        var book = PaymentBook()
        for sums in sums(of: rows.rows) {
            guard let payee = payees[sums.name.text] else { continue }
            checkExcluded(payee, sums.firstMoney)
            guard let amounts, !rows.damagedNames.contains(sums.name.text) else { continue }
            let movements = sums.movements(amounts, programme.calendar, log)
            book.add(movements, to: payee, firstRow: sums.firstRow)
        }
        return book.payments
    }

    /// What the amounts are; nil where nobody knows.
    private func amounts() -> BooksAmounts? {
        guard raw.settings.isReadable else { return nil }
        return raw.settings.has("amounts") ? raw.settings.choice("amounts") : .monthly
    }

    /// The column that says what was paid for; nil, with a problem, where there are none or two.
    private func payeeColumn(_ table: Table) -> String? {
        let origin = Origin(file: table.file, line: 1)
        guard !table.columns.isEmpty else { return nil }
        switch (table.index(of: "package"), table.index(of: "account")) {
        case (nil, nil):
            log.add(.header(.missingColumn("package", table: .payments)), at: origin)
            return nil
        case (.some, nil): return "package"
        case (nil, .some): return "account"
        case (.some, .some(let index)):
            log.add(.books(.packageAndAccount), at: table.columnOrigins[index])
            return nil
        }
    }

    /// The rows by name, in the order of the first row of each.
    private func sums(of rows: [PaymentRows.Row]) -> [PaymentSums] {
        var positions: [String: Int] = [:]
        var sums: [PaymentSums] = []
        for row in rows {
            if let position = positions[row.name.text] {
                sums[position].add(row)
            } else {
                positions[row.name.text] = sums.count
                sums.append(PaymentSums(row))
            }
        }
        return sums
    }

    /// What a package, or something coarser, stands for.
    private func payee(_ cell: Cell) -> Payee? {
        names.payee(cell).map { Payee(name: cell.text, subject: $0) }
    }

    /// What the accounts stand for; without accounts.csv they are not known, which is no problem of
    /// each of them.
    private func accounts() -> Accounts {
        guard let table = columns(.accounts) else { return Accounts([:], isComplete: false, log) }
        var rows = FirstRows<String>()
        var payees: [String: Payee?] = [:]
        for (account, package) in zip(table.cells("account"), table.cells("package")) {
            guard let account else { continue }
            if let first = rows.earlier(account.text, at: account.origin) {
                log.add(.books(.twice(account.text, first: first)), at: account.origin)
            } else {
                payees[account.text] = .some(package.flatMap(payee))
            }
        }
        return Accounts(payees, isComplete: table.table.isComplete, log)
    }

    /// Notes refunds of monthly amounts that are above 0.
    private func checkRefunds(_ rows: [PaymentRows.Row]) {
        for row in rows where row.isRefund && row.amount > .zero {
            log.add(.books(.refundAboveZero(row.amount)), at: row.amountCell.origin)
        }
    }

    /// Notes money for what a rule leaves without any.
    private func checkExcluded(_ payee: Payee, _ row: PaymentRows.Row?) {
        guard let row else { return }
        switch payee.subject {
        case .package(let package): checkExcluded(package, .payment, at: row.name.origin)
        case .packages(let name, let packages):
            guard packages.isEmpty else { return }
            log.add(.books(.excluded(name, .payment)), at: row.name.origin)
        }
    }
}
