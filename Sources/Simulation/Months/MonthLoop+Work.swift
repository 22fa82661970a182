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
        let (packages, lines, list) = (state.packages, state.lines, active.list)
        let (centsPerDay, lineOfPackage) = (compiled.packages.centsPerDay, compiled.packages.line)
        lines.costCents.fill(with: 0)
        for position in 0..<list.count {
            let package = list[position]
            let price = packages.workDays[package] * centsPerDay[package]
            let rest = packages.allocatedCents[package] &- packages.spentCents[package]
            let cost = min(rint(price), rest)
            packages.costCents[package] = cost
            lines.costCents[lineOfPackage[package]] += cost
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
        let (packages, lines) = (state.packages, state.lines)
        let (cash, total) = (lines.cashCents[line], lines.costCents[line])
        let part = Double(cash) / Double(total)
        var paid: Int64 = 0
        for position in 0..<active.list.count {
            let package = active.list[position]
            guard compiled.packages.line[package] == line else { continue }
            let product = UInt64(packages.costCents[package]).multipliedFullWidth(by: UInt64(cash))
            let cost = Int64(UInt64(total).dividingFullWidth(product).quotient)
            packages.costCents[package] = cost
            packages.workDays[package] *= part
            paid += cost
        }
        lines.costCents[line] = paid
    }

    /// Step 6: packages start, work, pay and finish.
    func book(_ month: Int) throws(BrokenInvariant) {
        let (packages, list) = (state.packages, active.list)
        let (centsPerDay, lineOfPackage) = (compiled.packages.centsPerDay, compiled.packages.line)
        let recent = packages.recentCosts[month % 3]
        let isHeldToCash = state.lines.isHeldToCash
        finishedNow.removeAll()
        for position in 0..<list.count {
            let package = list[position]
            let (work, cost) = (packages.workDays[package], packages.costCents[package])
            if work > 0, packages.startMonths[package] == .infinity { try start(package, month) }
            let left = packages.remainingDays[package] - work
            let isHeld = isHeldToCash[lineOfPackage[package]]
            if !isHeld, left * centsPerDay[package] < 100 {
                finish(package, in: month)
            } else {
                packages.remainingDays[package] = left
            }
            packages.spentCents[package] += cost
            recent[package] = cost
            packages.fromMonths[package] = Double(month + 1)
        }
        recorder?.recordPayments(of: self, in: month)
        payFromCash(in: month)
        for position in 0..<finishedNow.count { active.remove(finishedNow[position]) }
    }

    private func start(_ package: Int, _ month: Int) throws(BrokenInvariant) {
        let start = state.packages.fromMonths[package]
        let release = state.projects.releaseMonths[compiled.packages.project[package]]
        guard start >= release else {
            throw BrokenInvariant(
                rule: .workBeforeAgreement, subject: compiled.plan.packages[package].id,
                month: month, expected: "≥ \(release)", found: "\(start)")
        }
        state.packages.startMonths[package] = start
        started.append(package)
    }

    private func finish(_ package: Int, in month: Int) {
        let packages = state.packages
        let pool = compiled.packages.pool[package]
        let share =
            state.pools.isOverloaded[pool] && compiled.packages.technicalShare[package] > 0
            ? state.pools.teamShare[pool] : 1
        let from = packages.fromMonths[package]
        let duration =
            packages.remainingDays[package] / (compiled.packages.teamDaysPerMonth[package] * share)
        packages.finishMonths[package] = max(from, min(from + duration, Double(month + 1)))
        packages.remainingDays[package] = 0
        packages.isFinished[package] = true
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
