// SPDX-License-Identifier: GPL-3.0-or-later

extension CompiledProgramme {
    /// The network plan (Netzplan; model, section 6): the plan case without limits of money and
    /// capacity. Every Land joins, every package starts when it is ready and takes R_i / T_i
    /// months; its start there is `planned_i`.
    func planNetwork() {
        let draw = DrawnQuantities(of: self)
        draw.turn(to: .planCase)
        var waitingFor = graph.predecessorCount.array
        var latest = (0..<packageCount).map { draw.release(ofProject: Int(packages.project[$0])) }
        var ready = graph.roots
        for package in packages.isExcluded.indices where packages.isExcluded[package] {
            packages.plannedMonths[package] = latest[package]
        }
        while let next = ready.popLast() {
            let package = Int(next)
            let start = latest[package] + draw.delay(courseRules[package])
            packages.plannedMonths[package] = start
            let finish =
                start + draw.effortDays(of: order.arrival(of: package))
                / packages.teamDaysPerMonth[package]
            for edge in graph.successorRange(of: package) {
                let successor = Int(graph.successors[edge])
                latest[successor] = max(latest[successor], finish)
                waitingFor[successor] -= 1
                if waitingFor[successor] == 0 { ready.append(Int32(successor)) }
            }
        }
    }

    /// By month: the packages that may have a reason to give at its end although they wait for
    /// others: overdue, or with more than they can spend until the deadline. A little more than
    /// those, so that no rounding hides one; none has more money than it was assigned, as only
    /// ready packages are granted any.
    func planIdleness() {
        let grace = programme.reallocation.grace
        for package in 0..<packageCount where packages.allocatedCents[package] > 0 {
            let allocated = Double(packages.allocatedCents[package] + 1)
            let isLate = deadline - allocated / packages.monthlyCostCents[package]
            let isOverdue = packages.plannedMonths[package] + grace
            let isIdle = min(isLate, isOverdue) - 1e-6
            for month in 0..<monthCount where reassigns(atEndOf: month) {
                if Double(month + 1) >= isIdle { idlePackagesByMonth[month].insert(package) }
            }
        }
    }

    /// The packages that may have a reason to give at a month's end although they wait for others.
    func idlePackages(atEndOf month: Int) -> PackageSet { idlePackagesByMonth[month] }
}
