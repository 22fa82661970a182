// SPDX-License-Identifier: GPL-3.0-or-later
import Money
import Programme

/// Whom a payment is for.
struct Payee {
    /// The package, or what is coarser, by its name in the scenario.
    var name: String
    var subject: Actuals.Payment.Subject
}

/// What the accounts of the books stand for.
struct Accounts {
    private let payees: [String: Payee?]
    private let lookup: Lookup

    /// Accounts with what each stands for; nil where that cannot be read.
    init(_ payees: [String: Payee?], isComplete: Bool, _ log: ProblemLog) {
        self.payees = payees
        lookup = Lookup(.account, payees.keys.sorted(), isComplete: isComplete, log: log)
    }

    /// What an account stands for; notes that it is unknown.
    func payee(_ cell: Cell) -> Payee? {
        guard lookup.position(of: cell) != nil else { return nil }
        return payees[cell.text].flatMap { $0 }
    }
}

/// Gathers what was paid: several accounts may stand for the same.
struct PaymentBook {
    private struct Entry {
        var subject: Actuals.Payment.Subject
        var firstRow: Int
        var months: [Int: PaymentSums.Sum] = [:]
    }

    private var entries: [String: Entry] = [:]

    /// Adds what was paid under a name.
    mutating func add(_ movements: [PaymentSums.Sum], to payee: Payee, firstRow: Int) {
        var entry = entries[payee.name] ?? Entry(subject: payee.subject, firstRow: firstRow)
        for movement in movements {
            guard var sum = entry.months[movement.month] else {
                entry.months[movement.month] = movement
                continue
            }
            sum.amount += movement.amount
            if movement.last.number > sum.last.number { sum.last = movement.last }
            entry.months[movement.month] = sum
        }
        entries[payee.name] = entry
    }

    /// By month, within a month in the order of the first rows of the names; without sums of 0.
    var payments: [Actuals.Payment] {
        let all = entries.values.flatMap { entry in
            entry.months.values.map { (firstRow: entry.firstRow, sum: $0, entry.subject) }
        }
        return all.sorted { ($0.sum.month, $0.firstRow) < ($1.sum.month, $1.firstRow) }
            .compactMap { _, sum, subject in
                guard sum.amount != .zero else { return nil }
                return Actuals.Payment(
                    month: sum.month, subject: subject, amount: sum.amount,
                    origin: sum.last.amountCell.origin)
            }
    }
}
