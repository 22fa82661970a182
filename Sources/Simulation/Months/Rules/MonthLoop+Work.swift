// SPDX-License-Identifier: GPL-3.0-or-later
import Money

extension MonthLoop {
    /// At the start of a fiscal year each line receives its tranche (model, section 9).
    func receiveTranche(in month: Int) {
        let calendarMonth = compiled.programme.calendar.month(month)
        let startsYear = month == 0 || calendarMonth.number == 1
        guard startsYear, compiled.liftedLimit != .money else { return }
        for (tranche, year) in compiled.programme.budget.tranches.enumerated()
        where year.year == calendarMonth.year {
            for line in state.lines.cashCents.indices {
                state.lines.receive(
                    compiled.plan.lineTranches[line][tranche].count, tranche: tranche, line: line)
            }
        }
    }

    /// The positions of a group's packages that may work this month.
    @inline(__always)
    func workers(ofGroup group: Int) -> Range<ServicePosition> {
        active.positions(ofGroup: group).lowerBound..<state.pools.boundary[group]
    }

    /// Steps 4 and 5: what the work costs; a line that has less cash pays and works in proportion.
    func holdToCash(in month: Int) {
        let (own, lines) = (active.packages, state.lines)
        lines.costCents.fill(with: 0)
        for group in active.groups {
            for position in workers(ofGroup: group) {
                let price = active.workDays[position] * own[position].centsPerDay
                let cost = min(rint(price), own[position].restCents)
                active.costCents[position] = cost
                lines.costCents[Int(own[position].line)] += cost
            }
        }
        for line in lines.costCents.indices {
            let isHeld =
                compiled.liftedLimit != .money && lines.costCents[line] > lines.cashCents[line]
            lines.isHeldToCash[line] = isHeld
            if isHeld { stretchCash(ofLine: line) }
        }
    }

    /// Costs become `floor(c · cash / Σ c)`, work is multiplied by cash / Σ c.
    private func stretchCash(ofLine line: Int) {
        let (own, lines) = (active.packages, state.lines)
        let (cash, total) = (lines.cashCents[line], lines.costCents[line])
        let part = Double(cash) / Double(total)
        var paid: Int64 = 0
        for group in active.groups {
            for position in workers(ofGroup: group) where Int(own[position].line) == line {
                let product = UInt64(active.costCents[position])
                    .multipliedFullWidth(by: UInt64(cash))
                let cost = Int64(UInt64(total).dividingFullWidth(product).quotient)
                active.costCents[position] = cost
                active.workDays[position] *= part
                paid += cost
            }
        }
        lines.costCents[line] = paid
    }

    /// Step 6: packages start, work, pay and finish.
    func book(_ month: Int) throws(BrokenInvariant) {
        finishedNow.removeAll()
        let mayFinishWithoutWork = active.hasAlmostFinished
        let isHeld = state.lines.isHeldToCash
        active.hasAlmostFinished = isHeld.indices.contains { isHeld[$0] }
        for group in active.groups {
            try book(month, ofGroup: group, mayFinishWithoutWork: mayFinishWithoutWork)
        }
        recorder?.recordPayments(of: self, in: month)
        payFromCash(in: month)
        noteFinishes()
    }

    private func book(
        _ month: Int, ofGroup group: Int, mayFinishWithoutWork: Bool
    ) throws(BrokenInvariant) {
        let firstFinished = finishedNow.count
        bookWork(at: workers(ofGroup: group))
        if mayFinishWithoutWork { finishWithoutWork(ofGroup: group) }
        for index in 0..<starting.count { try start(starting[index], month) }
        for index in firstFinished..<finishedNow.count {
            finish(
                finishedNow[index], with: daysBefore[index], ofGroup: group,
                before: Double(month + 1))
        }
        active.leave(finishedNow.count - firstFinished, ofGroup: group)
    }

    /// What the packages have left of money and work; lists those that start and those that finish,
    /// these with what was left of them before.
    private func bookWork(at positions: Range<ServicePosition>) {
        let (own, work, costs) = (active.packages, active.workDays, active.costCents)
        let isHeldToCash = state.lines.isHeldToCash
        // Copies of one's own can be counted in registers.
        var (starting, finished) = (starting, finishedNow)
        starting.removeAll()
        for position in positions {
            let package = own[position]
            let left = package.remainingDays - work[position]
            let (costsLessThanEuro, isHeld) = (
                left * package.centsPerDay < 100, isHeldToCash[Int(package.line)]
            )
            own[position].restCents = package.restCents - costs[position]
            own[position].remainingDays = left
            daysBefore[finished.count] = package.remainingDays
            starting.append(position, if: package.phase == .ready, and: work[position] > 0)
            finished.append(position, if: costsLessThanEuro, and: !isHeld)
        }
        (self.starting, finishedNow) = (starting, finished)
    }

    /// Those that did nothing, as their pool was used up before, and whose rest costs less than one
    /// euro all the same.
    private func finishWithoutWork(ofGroup group: Int) {
        let (own, isHeldToCash) = (active.packages, state.lines.isHeldToCash)
        let idle = workers(ofGroup: group).upperBound..<active.positions(ofGroup: group).upperBound
        for position in idle {
            let isFinishing =
                own[position].toFinishCents < 100 && !isHeldToCash[Int(own[position].line)]
            daysBefore[finishedNow.count] = own[position].remainingDays
            finishedNow.append(position, if: isFinishing)
        }
    }

    private func start(_ position: ServicePosition, _ month: Int) throws(BrokenInvariant) {
        let own = active.packages[position]
        let release = state.projects.releaseMonths[own.project]
        guard own.fromMonths >= release else {
            throw BrokenInvariant(
                rule: .workBeforeAgreement,
                subject: compiled.plan.packages[own.package].id,
                month: month, expected: "≥ \(release)", found: "\(own.fromMonths)")
        }
        state.packages.courses[own.package].startMonths = own.fromMonths
        active.packages[position].phase = .running
        started.append(own.package)
    }

    /// - Parameter days: what was left of it when the month began.
    private func finish(
        _ position: ServicePosition, with days: Double, ofGroup group: Int, before end: Double
    ) {
        let own = active.packages[position]
        let teamDays = own.teamDaysPerMonth * state.pools.teamShare[group]
        let duration = days / teamDays
        let finish = max(own.fromMonths, min(own.fromMonths + duration, end))
        active.packages[position].fromMonths = finish
        active.packages[position].phase = .finished
        state.packages.fetchAhead(own.package)
    }

    /// What finished packages have spent and left, and when they finished, stands with all
    /// packages from now on.
    private func noteFinishes() {
        let courses = state.packages.courses
        tally.finishedPackages += finishedNow.count
        for index in 0..<finishedNow.count {
            let own = active.packages[finishedNow[index]]
            settleAccount(of: own)
            courses[own.package].lastFinishMonths = own.fromMonths
            courses[own.package].isFinished = true
            finishedWithRest.insert(own.package, if: own.restCents > 0)
        }
    }

    private func payFromCash(in month: Int) {
        let lines = state.lines
        for line in lines.costCents.indices {
            let cost = lines.costCents[line]
            lines.spentInMonth[month * compiled.lineCount + line] = cost
            guard compiled.liftedLimit != .money else { continue }
            lines.pay(cost, line: line)
            lines.spentCents[line] += cost
            lines.restCents[line] -= cost
        }
    }
}
