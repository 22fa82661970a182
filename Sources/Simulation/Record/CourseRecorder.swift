// SPDX-License-Identifier: GPL-3.0-or-later
import Money

/// Writes down everything that happens in one draw: the ledger, the control dates, the pools' use
/// and how packages stood at the deadline.
final class CourseRecorder {
    private(set) var ledger: Ledger
    private(set) var controls: [ControlEntry] = []
    private(set) var capacity: [CapacityUse] = []
    private(set) var states: [PackageCourse.State] = []
    /// Who gets what in the transfer that is being recorded, in the order of service.
    private var takers: [(package: PackageIndex, left: Int64, isNewcomer: Bool)] = []

    /// The month at whose end it is noted how far packages are; nil: never.
    private let progressMonth: Int?
    /// What of each package's effort is done then, 0…1.
    private(set) var doneParts: [Double] = []

    /// - Parameters:
    ///   - ledger: what was booked before.
    ///   - progressMonth: the month at whose end it is noted how far packages are.
    init(after ledger: Ledger = Ledger(), progressMonth: Int? = nil) {
        self.ledger = ledger
        self.progressMonth = progressMonth
    }

    func recordOpening(_ compiled: CompiledProgramme) {
        guard compiled.liftedLimit != .money else { return }
        for (line, budget) in compiled.plan.lineBudgets.enumerated() {
            book(budget.count, .open, from: .budget, to: .reserve(line: line), at: 0)
        }
        for (package, allocation) in zip(compiled.packageIndices, compiled.plan.allocations) {
            let line = Int(compiled.packages.line[package])
            book(
                allocation.count, .assign, from: .reserve(line: line),
                to: .package(package.number), at: 0)
        }
    }

    func recordPayments(of loop: MonthLoop, in month: Int) {
        if month == progressMonth { recordProgress(of: loop) }
        guard loop.compiled.liftedLimit != .money else { return }
        let payers = loop.active.positions.map { position in
            (package: loop.active.package(at: position), cents: loop.active.costCents[position])
        }
        for payer in payers.sorted(by: { $0.package < $1.package }) {
            book(
                payer.cents, .pay, from: .package(payer.package.number), to: .paid,
                at: Double(month + 1))
        }
    }

    /// What is done of each package, once the month's work is booked.
    private func recordProgress(of loop: MonthLoop) {
        let courses = loop.state.packages.courses
        doneParts = courses.indices.map { courses[$0].isFinished ? 1 : 0 }
        for position in loop.active.positions {
            let own = loop.active.packages[position]
            let package = loop.active.package(at: position)
            let whole = loop.drawn.effortDays(of: loop.compiled.order.arrival(of: package))
            doneParts[package] = own.phase == .finished ? 1 : 1 - own.remainingDays / whole
        }
    }

    func recordGrant(
        _ cents: Int64, from line: Int, to package: PackageIndex, atEndOf month: Int
    ) {
        book(
            cents, .grant, from: .reserve(line: line), to: .package(package.number),
            at: Double(month + 1))
    }

    /// Notes who is being served, so that gifts can be matched with takers in their order.
    func beginTransfer(of loop: MonthLoop) {
        let exchange = loop.exchange
        takers = (0..<exchange.serving.count).reversed().map { position in
            let need = exchange.serving[position]
            return (
                exchange.needPackage[need], exchange.grantCents[need],
                exchange.isNewcomers[need]
            )
        }
    }

    /// A giver's money, to the takers in their order.
    func recordGift(_ cents: Int64, from giver: PackageIndex, reason: Int32, atEndOf month: Int) {
        var left = cents
        while left > 0, var taker = takers.popLast() {
            let amount = min(left, taker.left)
            if amount > 0 {
                ledger.book(
                    Movement(
                        time: Double(month + 1), kind: .reassign, from: .package(giver.number),
                        to: .package(taker.package.number), amount: Cents(amount),
                        reason: GivingReason(rawValue: reason)?.movementReason,
                        toNewcomer: taker.isNewcomer))
            }
            left -= amount
            taker.left -= amount
            if taker.left > 0 { takers.append(taker) }
        }
    }

    func recordLapse(_ cents: Int64, ofReserve line: Int, atEndOf month: Int) {
        book(
            cents, .lapse, from: .reserve(line: line), to: .lapsed, at: Double(month + 1), .reserve)
    }

    func recordLapse(
        _ cents: Int64, ofPackage package: PackageIndex, from source: MonthLoop.LapseSource,
        atEndOf month: Int
    ) {
        book(
            cents, .lapse, from: .package(package.number), to: .lapsed, at: Double(month + 1),
            source.movementReason)
    }

    /// What was reassigned by the books, which give no reason.
    func recordReassignment(
        _ cents: Int64, from giver: PackageIndex, to taker: PackageIndex, toNewcomer: Bool,
        at time: Double
    ) {
        ledger.book(
            Movement(
                time: time, kind: .reassign, from: .package(giver.number),
                to: .package(taker.number),
                amount: Cents(cents), toNewcomer: toNewcomer))
    }

    /// What was paid by the books, canonically: refunds first.
    func recordBookedPayments(_ costs: [(package: PackageIndex, cents: Int64)], at time: Double) {
        for cost in costs where cost.cents < 0 {
            book(-cost.cents, .refund, from: .paid, to: .package(cost.package.number), at: time)
        }
        for cost in costs where cost.cents > 0 {
            book(cost.cents, .pay, from: .package(cost.package.number), to: .paid, at: time)
        }
    }

    private func book(
        _ cents: Int64, _ kind: Movement.Kind, from: Account, to: Account, at time: Double,
        _ reason: Movement.Reason? = nil
    ) {
        ledger.book(
            Movement(
                time: time, kind: kind, from: from, to: to, amount: Cents(cents), reason: reason))
    }

    func recordCapacity(of loop: MonthLoop, in month: Int) {
        let pools = loop.state.pools
        for pool in pools.capacityDays.indices {
            capacity.append(
                CapacityUse(
                    month: month, pool: pool, capacityDays: pools.capacityDays[pool],
                    demandDays: pools.demandDays[pool], usedDays: loop.usedDays(ofPool: pool)))
        }
    }

    /// - Parameter accounts: those of the deadline, where the books have closed it.
    func recordStates(
        of loop: MonthLoop, atEndOf month: Int, _ accounts: AccountsAtDeadline? = nil
    ) {
        let judge = StateJudge(loop, time: Double(month + 1), accounts)
        states = loop.compiled.packageIndices.map(judge.state)
    }
}

extension CourseRecorder {
    /// Everyone who offered or asked, with what came of it, canonically.
    func recordControlDate(of loop: MonthLoop, atEndOf month: Int) {
        let exchange = loop.exchange
        var entries: [ControlEntry] = []
        for offer in 0..<exchange.offerCount {
            let package = exchange.offerPackage[offer]
            var entry = entry(for: package, loop, month, changedBy: -exchange.givenCents[offer])
            entry.reason = GivingReason(rawValue: exchange.offerReason[offer])?.movementReason
            entry.offered = Cents(exchange.offerCents[offer])
            entry.given = Cents(exchange.givenCents[offer])
            entries.append(entry)
        }
        for need in 0..<exchange.needCount {
            let package = exchange.needPackage[need]
            var entry = entry(for: package, loop, month, changedBy: exchange.receivedCents[need])
            entry.need = Cents(exchange.needCents[need])
            entry.received = Cents(exchange.receivedCents[need])
            entries.append(entry)
        }
        controls += entries.sorted { $0.package < $1.package }
    }

    /// How a package stood before money was reassigned.
    private func entry(
        for package: PackageIndex, _ loop: MonthLoop, _ month: Int, changedBy change: Int64
    ) -> ControlEntry {
        let before = loop.restCents(of: package) - change
        let binding = loop.bindingCents(ofRest: before, of: package)
        return ControlEntry(
            month: month, package: package.number, rest: Cents(before), binding: Cents(binding),
            free: Cents(before - binding))
    }
}
