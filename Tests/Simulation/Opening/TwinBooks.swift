// SPDX-License-Identifier: GPL-3.0-or-later
import Money
import Programme
import Simulation

extension Actuals {
    /// The books that a course of the model would have left: payments, movements and progress of
    /// the months up to one.
    init(of course: PlanCase, through lastMonth: Int) {
        self.init(lastClosedMonth: lastMonth)
        let end = Double(lastMonth + 1)
        for movement in course.ledger.movements where movement.time <= end {
            let month = Int(movement.time) - 1
            switch (movement.kind, movement.from, movement.to) {
            case (.pay, .package(let package), _):
                payments.append(
                    .init(
                        month: month, subject: .package(package), amount: movement.amount,
                        origin: Origin(file: "payments.csv", line: payments.count + 2)))
            case (.grant, _, .package(let taker)):
                move(.reserve, taker, movement.amount, in: month)
            case (.reassign, .package(let giver), .package(let taker)):
                move(.package(giver), taker, movement.amount, in: month)
            default: break
            }
        }
        progress = course.courses.enumerated().compactMap { package, own in
            guard let start = own.start, start < end else { return nil }
            let finish = own.finish.flatMap { $0 <= end ? $0 : nil }
            return PackageProgress(
                package: package, startedMonths: start, finishedMonths: finish,
                remainingDays: nil, origin: Origin(file: "progress.csv"))
        }
    }

    private mutating func move(
        _ giver: Movement.Giver, _ taker: Int, _ amount: Cents, in month: Int
    ) {
        movements.append(
            .init(
                month: month, giver: giver, taker: taker, amount: amount,
                origin: Origin(file: "movements.csv", line: movements.count + 2)))
    }

    /// Adds a payment; negative is a refund.
    mutating func pay(_ euros: Int64, for package: Int, in month: Int) {
        payments.append(
            .init(
                month: month, subject: .package(package), amount: Cents(euros * 100),
                origin: Origin(file: "payments.csv", line: payments.count + 2)))
    }
}
