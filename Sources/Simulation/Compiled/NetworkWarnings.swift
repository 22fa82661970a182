// SPDX-License-Identifier: GPL-3.0-or-later
import Programme

extension CompiledProgramme {
    /// What only the network plan tells: a deadline that no project can meet even without limits of
    /// money and capacity. O(packages).
    public var networkWarnings: [Warning] {
        guard plan.packages.contains(where: { !$0.isExcluded }) else { return [] }
        let calendar = programme.calendar
        let first = firstPlannedGoLive()
        if let first, first <= calendar.deadlineTime { return [] }
        let kind = Warning.Kind.date(
            .deadlineOutOfReach(
                deadline: calendar.deadline, first: first.map(calendar.day(endingAt:))))
        return [Warning(kind, at: programme.origins.setting("calendar.deadline"))]
    }

    /// When the first project is live in the network plan, months since the start; nil where none
    /// ever is.
    func firstPlannedGoLive() -> Double? {
        let draw = DrawnQuantities(of: self)
        draw.turn(to: .planCase)
        return (0..<projectCount).compactMap { project in
            packageRange(ofProject: project).filter { packages.makesLive[$0] }.map { package in
                packages.plannedMonths[package]
                    + draw.effortDays(of: order.arrival(of: package))
                    / packages.teamDaysPerMonth[package]
            }
            .max()
        }
        .min()
    }
}
