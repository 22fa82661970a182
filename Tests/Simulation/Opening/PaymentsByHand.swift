// SPDX-License-Identifier: GPL-3.0-or-later
import Money
import Programme

extension Actuals {
    /// Adds a payment; negative is a refund.
    mutating func pay(_ euros: Int64, for package: Int, in month: Int) {
        payments.append(
            .init(
                month: month, subject: .package(package), amount: Cents(euros * 100),
                origin: Origin(file: "payments.csv", line: payments.count + 2)))
    }
}
