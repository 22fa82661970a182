// SPDX-License-Identifier: GPL-3.0-or-later
import Money
import Programme

/// Books the closed months, once for all draws: what the months would have done is replaced by what
/// was decided and paid (forecast, section 11).
///
/// The accounts are those of a month loop; tranches and year ends are its own steps.
struct ClosedMonths {
    let loop: MonthLoop
    let compiled: CompiledProgramme
    private(set) var books: Actuals
    /// What of them the months from t₀ on go by.
    private(set) var knowledge = BooksKnowledge.all
    let recorder: CourseRecorder
    /// Start and finish of each package; infinite where there is none, or not yet.
    private(set) var dates: PackageDates
    private(set) var problems: [Problem] = []
    /// Lines that are not booked any further: what follows a fault would be no news.
    private var isBroken: [Bool]
    /// c_i of the month by package, the packages that have some, and the last row of each.
    private var costCents: [Int64]
    private var payers: Set<PackageIndex> = []
    private var lastRow: [PackageIndex: Origin] = [:]
    /// The last row that adds to a line's costs.
    private var lastRowOfLine: [Int: Origin] = [:]
    /// S_i at the ends of the last three months, by month modulo 3.
    private(set) var spentBefore: [[Int64]]
    /// a_i at the end of the deadline's month before its year end, and whose projects were
    /// newcomers; nil while that is not closed.
    private(set) var atDeadline: AccountsAtDeadline?
    /// Packages to which a part of a coarser payment was apportioned.
    private(set) var apportioned: Set<PackageIndex> = []

    /// Accounts as they are at the start, with the books' allocations.
    init(_ compiled: CompiledProgramme, _ books: Actuals) {
        self.compiled = compiled
        self.books = books
        let recorder = CourseRecorder()
        self.recorder = recorder
        loop = MonthLoop(compiled)
        loop.recorder = recorder
        dates = PackageDates(books, packages: compiled.packageCount)
        isBroken = Array(repeating: false, count: compiled.lineCount)
        costCents = Array(repeating: 0, count: compiled.packageCount)
        spentBefore = (0..<3).map { [costCents] _ in costCents }
    }

    /// Books all closed months.
    ///
    /// - Throws: `Problems`; `BrokenInvariant`, a fault of the program.
    mutating func run() throws {
        loop.openAccounts()
        recorder.recordOpening(compiled)
        for month in 0..<books.cutOffMonths {
            loop.receiveTranche(in: month)
            bookMovements(in: month)
            bookPayments(in: month)
            noteSpending(atEndOf: month)
            closeMonth(month)
            if problems.isEmpty {
                try loop.checkBalances(after: month)
                try loop.checkPackages(after: month)
            }
        }
        if !problems.isEmpty {
            throw Problems(problems.sorted { $0.origin < $1.origin })
        }
        dates.settle()
    }

    /// From here on the books tell nothing else.
    mutating func know(_ knowledge: BooksKnowledge) {
        self.knowledge = knowledge
        books = books.known(knowledge)
    }

    /// What packages have spent, and since when.
    private mutating func noteSpending(atEndOf month: Int) {
        let spent = loop.state.packages.spentCents
        spentBefore[month % 3] = spent.array
        for package in spent.indices where spent[package] > 0 {
            dates.noteSpending(of: package, in: month)
        }
    }

    /// The deadline's accounts, and the year end.
    private mutating func closeMonth(_ month: Int) {
        if month == compiled.programme.calendar.deadlineMonth {
            atDeadline = AccountsAtDeadline(
                restCents: loop.state.packages.restCents.array,
                isNewcomer: loop.state.projects.isNewcomer.array)
        }
        guard compiled.endsYear(month), !isBroken.contains(true) else { return }
        let (courses, spent) = (loop.state.packages.courses, loop.state.packages.spentCents)
        for package in courses.indices {
            courses[package].isFinished = dates.finish[package] <= Double(month + 1)
            courses[package].startMonths = spent[package] > 0 ? 0 : .infinity
        }
        loop.closeFiscalYear(atEndOf: month)
    }

    // MARK: Movements

    /// Grants and reassignments, in the file's order.
    private mutating func bookMovements(in month: Int) {
        for movement in books.movements where movement.month == month {
            let line = Int(compiled.packages.line[PackageIndex(movement.taker)])
            guard !isBroken[line] else { continue }
            switch movement.giver {
            case .reserve: grant(movement, ofLine: line)
            case .package(let giver):
                reassign(movement, from: PackageIndex(giver), ofLine: line)
            }
        }
    }

    private mutating func grant(_ movement: Actuals.Movement, ofLine line: Int) {
        let (cents, lines) = (movement.amount.count, loop.state.lines)
        guard cents <= lines.reserveCents[line] else {
            let available = Cents(lines.reserveCents[line])
            let id = compiled.programme.lines[line].id
            let kind = Problem.BookingFault.grantAboveReserve(
                line: id, month: calendarMonth(movement.month), amount: movement.amount,
                available: available)
            return refuse(kind, at: movement.origin, line: line)
        }
        let taker = PackageIndex(movement.taker)
        loop.grant(cents, from: line, to: taker, in: movement.month)
        recorder.recordGrant(cents, from: line, to: taker, atEndOf: movement.month)
    }

    private mutating func reassign(
        _ movement: Actuals.Movement, from giver: PackageIndex, ofLine line: Int
    ) {
        let (cents, rests) = (movement.amount.count, loop.state.packages.restCents)
        guard cents <= rests[giver] else {
            let kind = Problem.BookingFault.reassignedAboveRest(
                package: compiled.plan.packages[giver].id, month: calendarMonth(movement.month),
                amount: movement.amount, available: Cents(rests[giver]))
            return refuse(kind, at: movement.origin, line: line)
        }
        let taker = PackageIndex(movement.taker)
        recorder.recordReassignment(
            cents, from: giver, to: taker, toNewcomer: loop.isNewcomers(taker),
            at: Double(movement.month + 1))
        loop.reassign(cents, from: giver, to: taker, in: movement.month)
    }

    // MARK: Payments

    /// c_i of the month: what names packages first, then what names something coarser; then the
    /// lines' cash.
    private mutating func bookPayments(in month: Int) {
        let payments = books.payments.filter { $0.month == month }
        for payment in payments {
            guard case .package(let package) = payment.subject else { continue }
            pay(payment.amount.count, for: PackageIndex(package), payment.origin)
        }
        for payment in payments {
            guard case .packages(let name, let packages) = payment.subject else { continue }
            apportion(payment, name, packages.map { PackageIndex($0) })
        }
        checkPackages(in: month)
        payFromCash(in: month)
        for package in payers { costCents[package] = 0 }
        payers.removeAll()
        lastRow.removeAll()
        lastRowOfLine.removeAll()
    }

    private mutating func pay(_ cents: Int64, for package: PackageIndex, _ origin: Origin) {
        let line = Int(compiled.packages.line[package])
        guard !isBroken[line] else { return }
        loop.state.packages.spentCents[package] += cents
        loop.state.packages.restCents[package] -= cents
        costCents[package] += cents
        payers.insert(package)
        lastRow[package] = max(origin, lastRow[package] ?? origin)
        lastRowOfLine[line] = max(origin, lastRowOfLine[line] ?? origin)
    }

    /// A payment goes to the packages that were planned to have begun, by estimate, each up to its
    /// rest, and what they cannot take to the others; a refund to those that have spent most.
    private mutating func apportion(
        _ payment: Actuals.Payment, _ name: String, _ packages: [PackageIndex]
    ) {
        let isWhole = !packages.contains { isBroken[Int(compiled.packages.line[$0])] }
        guard isWhole else { return }
        var left = payment.amount.count
        if left < 0 {
            let spent = loop.state.packages.spentCents
            let parts = packages.map { (package: $0, weight: max(0, spent[$0])) }
            left += share(-left, parts, sign: -1, payment.origin) { max(0, spent[$0]) }
        } else {
            let end = Double(payment.month + 1)
            let planned = packages.filter { compiled.packages.plannedMonths[$0] < end }
            let first = planned.isEmpty ? packages : planned
            let others = planned.isEmpty ? [] : packages.filter { !first.contains($0) }
            let rests = loop.state.packages.restCents
            for group in [first, others] where left > 0 {
                let parts = group.map {
                    (package: $0, weight: compiled.plan.packages[$0].estimate.count)
                }
                left -= share(left, parts, sign: 1, payment.origin) { max(0, rests[$0]) }
            }
        }
        guard left != 0 else { return }
        let kind = Problem.BookingFault.notApportioned(
            name: name, month: calendarMonth(payment.month), amount: payment.amount,
            left: Cents(left))
        let lines = Set(packages.map { Int(compiled.packages.line[$0]) })
        refuse(kind, at: payment.origin, line: lines.min() ?? 0)
    }

    /// Apportions an amount by weight, each up to what it can take.
    ///
    /// - Returns: what was taken.
    private mutating func share(
        _ amount: Int64, _ parts: [(package: PackageIndex, weight: Int64)], sign: Int64,
        _ origin: Origin, upTo most: (PackageIndex) -> Int64
    ) -> Int64 {
        // Without least amounts there is nothing that could exceed the total.
        let shares =
            (try? Money.apportion(
                Cents(amount),
                among: parts.map {
                    ApportionmentPart(weight: $0.weight, most: Cents(most($0.package)))
                })) ?? []
        for (part, share) in zip(parts, shares) where share > .zero {
            pay(sign * share.count, for: part.package, origin)
            apportioned.insert(part.package)
        }
        return shares.sum().count
    }

    /// S_i between nothing and A_i at the month's end.
    private mutating func checkPackages(in month: Int) {
        let packages = loop.state.packages
        for package in payers.sorted() {
            let (spent, rest) = (packages.spentCents[package], packages.restCents[package])
            let id = compiled.plan.packages[package].id
            let kind: Problem.BookingFault
            if spent < 0 {
                kind = .refundedAbovePaid(
                    package: id, month: calendarMonth(month), missing: Cents(-spent))
            } else if rest < 0 {
                kind = .paidAboveAllocation(
                    package: id, month: calendarMonth(month), paid: Cents(spent),
                    allocated: Cents(spent + rest))
            } else {
                continue
            }
            let line = Int(compiled.packages.line[package])
            refuse(kind, at: lastRow[package] ?? Origin(file: "payments.csv"), line: line)
        }
    }

    /// Refunds raise the cash of the year's vintage; then the oldest vintage pays first.
    private mutating func payFromCash(in month: Int) {
        let lines = loop.state.lines
        let vintage = compiled.vintage(ofMonth: month)
        var (refunds, costs) = (
            Array(repeating: Int64(0), count: compiled.lineCount),
            Array(repeating: Int64(0), count: compiled.lineCount)
        )
        for package in payers {
            let line = Int(compiled.packages.line[package])
            refunds[line] += max(0, -costCents[package])
            costs[line] += max(0, costCents[package])
        }
        for line in costs.indices where !isBroken[line] {
            if let vintage { lines.refund(refunds[line], tranche: vintage, line: line) }
            let (net, cash) = (costs[line] - refunds[line], lines.cashCents[line])
            guard costs[line] <= cash else {
                let kind = Problem.BookingFault.paidAboveCash(
                    line: compiled.programme.lines[line].id, month: calendarMonth(month),
                    paid: Cents(net), cash: Cents(cash - refunds[line]))
                let origin = lastRowOfLine[line] ?? Origin(file: "payments.csv")
                refuse(kind, at: origin, line: line)
                continue
            }
            lines.pay(costs[line], line: line)
            lines.spentCents[line] += net
            lines.restCents[line] -= net
            lines.spentInMonth[month * compiled.lineCount + line] = net
        }
        recorder.recordBookedPayments(
            payers.sorted().map { ($0, costCents[$0]) }, at: Double(month + 1))
    }

    private mutating func refuse(_ kind: Problem.BookingFault, at origin: Origin, line: Int) {
        problems.append(Problem(.booking(kind), at: origin))
        isBroken[line] = true
    }

    private func calendarMonth(_ month: Int) -> Month { compiled.programme.calendar.month(month) }
}

/// Accounts at the end of the deadline's month, before its year end.
struct AccountsAtDeadline {
    /// a_i.
    let restCents: [Int64]
    /// By project.
    let isNewcomer: [Bool]
}

/// When packages started and finished by the books; infinite where they did not.
struct PackageDates {
    /// Start_i and Finish_i, months since the start.
    private(set) var start: [Double]
    private(set) var finish: [Double]
    private let isStartWritten: [Bool]

    init(_ books: Actuals, packages count: Int) {
        var start = Array(repeating: Double.infinity, count: count)
        var finish = start
        var isStartWritten = Array(repeating: false, count: count)
        for progress in books.progress ?? [] {
            start[progress.package] = progress.startedMonths ?? .infinity
            finish[progress.package] = progress.finishedMonths ?? .infinity
            isStartWritten[progress.package] = progress.startedMonths != nil
        }
        (self.start, self.finish, self.isStartWritten) = (start, finish, isStartWritten)
    }

    /// A package whose start is not written started at the latest at the beginning of the first
    /// month at whose end something was spent.
    mutating func noteSpending(of package: PackageIndex, in month: Int) {
        guard !isStartWritten[package] else { return }
        start[package] = min(start[package], Double(month))
    }

    /// A package did not start after it finished.
    mutating func settle() {
        for package in start.indices { start[package] = min(start[package], finish[package]) }
    }
}
