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
        let (own, lines) = (active.columns, state.lines)
        lines.costCents.fill(with: 0)
        for position in 0..<active.count {
            let price = active.workDays[position] * own.centsPerDay[position]
            let cost = min(rint(price), own.restCents[position])
            active.costCents[position] = cost
            lines.costCents[own.line[position]] += cost
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
        let (own, lines) = (active.columns, state.lines)
        let (cash, total) = (lines.cashCents[line], lines.costCents[line])
        let part = Double(cash) / Double(total)
        var paid: Int64 = 0
        for position in 0..<active.count where own.line[position] == line {
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
        let (own, work, costs) = (active.columns, active.workDays, active.costCents)
        let (isHeldToCash, end) = (state.lines.isHeldToCash, Double(month + 1))
        finishedNow.removeAll()
        for position in 0..<active.count {
            if work[position] > 0, own.phase[position] == .ready { try start(position, month) }
            own.restCents[position] -= costs[position]
            let left = own.remainingDays[position] - work[position]
            let isHeld = isHeldToCash[own.line[position]]
            if !isHeld, left * own.centsPerDay[position] < 100 {
                finish(position, in: month)
            } else {
                own.remainingDays[position] = left
                own.fromMonths[position] = end
            }
        }
        recorder?.recordPayments(of: self, in: month)
        payFromCash(in: month)
    }

    private func start(_ position: Int, _ month: Int) throws(BrokenInvariant) {
        let package = active.package(at: position)
        let start = active.columns.fromMonths[position]
        let release = state.projects.releaseMonths[compiled.packages.project[package]]
        guard start >= release else {
            throw BrokenInvariant(
                rule: .workBeforeAgreement, subject: compiled.plan.packages[package].id,
                month: month, expected: "≥ \(release)", found: "\(start)")
        }
        state.packages.courses[package].startMonths = start
        active.columns.phase[position] = .running
        started.append(package)
    }

    private func finish(_ position: Int, in month: Int) {
        let own = active.columns
        let package = active.package(at: position)
        let pool = compiled.courseRules[package].pool
        let share =
            state.pools.isOverloaded[pool] && own.technicalShare[position] > 0
            ? state.pools.teamShare[pool] : 1
        let from = own.fromMonths[position]
        let duration =
            own.remainingDays[position] / (own.teamDaysPerMonth[position] * share)
        let finish = max(from, min(from + duration, Double(month + 1)))
        state.packages.courses[package].finishMonths = finish
        state.packages.courses[package].isFinished = true
        settleAccount(at: position)
        own.phase[position] = .finished
        tally.finishedPackages += 1
        finishedNow.append(package)
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
