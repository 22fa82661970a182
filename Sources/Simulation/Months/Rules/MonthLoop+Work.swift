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

    /// Steps 4 and 5: what the work costs; a line that has less cash pays and works in proportion.
    func holdToCash(in month: Int) {
        let (own, lines) = (active.packages, state.lines)
        lines.costCents.fill(with: 0)
        for position in 0..<active.count {
            let price = active.workDays[position] * own[position].centsPerDay
            let cost = min(rint(price), own[position].restCents)
            active.costCents[position] = cost
            lines.costCents[Int(own[position].line)] += cost
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
        for position in 0..<active.count where Int(own[position].line) == line {
            let product = UInt64(active.costCents[position])
                .multipliedFullWidth(by: UInt64(cash))
            let cost = Int64(UInt64(total).dividingFullWidth(product).quotient)
            active.costCents[position] = cost
            active.workDays[position] *= part
            paid += cost
        }
        lines.costCents[line] = paid
    }

    /// Step 6: packages start, work, pay and finish.
    func book(_ month: Int) throws(BrokenInvariant) {
        finishedNow.removeAll()
        for pool in state.pools.teamShare.indices { try book(month, ofPool: pool) }
        recorder?.recordPayments(of: self, in: month)
        payFromCash(in: month)
        noteFinishes()
    }

    private func book(_ month: Int, ofPool pool: Int) throws(BrokenInvariant) {
        let positions = active.positions(ofPool: pool)
        try startPackages(at: positions, in: month)
        let firstFinished = finishedNow.count
        bookWork(at: positions, in: month)
        for index in firstFinished..<finishedNow.count {
            finish(finishedNow[index], ofPool: pool, before: Double(month + 1))
        }
        active.leave(finishedNow.count - firstFinished, ofPool: pool)
    }

    private func startPackages(
        at positions: Range<Int>, in month: Int
    ) throws(BrokenInvariant) {
        let (own, work) = (active.packages, active.workDays)
        starting.removeAll()
        starting.append(positions) { position in
            let (isReady, works) = (own[position].phase == .ready, work[position] > 0)
            return isReady && works
        }
        for index in 0..<starting.count { try start(starting[index], month) }
    }

    /// What the packages have left of money and work; lists those that finish, which stay as they
    /// were at the month's beginning but for the money.
    private func bookWork(at positions: Range<Int>, in month: Int) {
        let (own, work, costs) = (active.packages, active.workDays, active.costCents)
        let (isHeldToCash, end) = (state.lines.isHeldToCash, Double(month + 1))
        finishedNow.append(positions) { position in
            own[position].restCents -= costs[position]
            let left = own[position].remainingDays - work[position]
            let isHeld = isHeldToCash[Int(own[position].line)]
            let costsLessThanEuro = left * own[position].centsPerDay < 100
            let isFinishing = costsLessThanEuro && !isHeld
            own[position].remainingDays = isFinishing ? own[position].remainingDays : left
            own[position].fromMonths = isFinishing ? own[position].fromMonths : end
            return isFinishing
        }
    }

    private func start(_ position: Int, _ month: Int) throws(BrokenInvariant) {
        let own = active.packages[position]
        let release = state.projects.releaseMonths[own.project]
        guard own.fromMonths >= release else {
            throw BrokenInvariant(
                rule: .workBeforeAgreement,
                subject: compiled.plan.packages[Int(own.package)].id,
                month: month, expected: "≥ \(release)", found: "\(own.fromMonths)")
        }
        state.packages.courses[own.package].startMonths = own.fromMonths
        active.packages[position].phase = .running
        started.append(Int(own.package))
    }

    private func finish(_ position: Int, ofPool pool: Int, before end: Double) {
        let own = active.packages[position]
        let share = own.technicalShare > 0 ? state.pools.teamShare[pool] : 1
        let duration = own.remainingDays / (own.teamDaysPerMonth * share)
        let finish = max(own.fromMonths, min(own.fromMonths + duration, end))
        active.packages[position].fromMonths = finish
        active.packages[position].phase = .finished
        state.packages.fetchAhead(Int(own.package))
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
            if own.restCents == 0 { mayHaveRest.remove(Int(own.package)) }
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
