// SPDX-License-Identifier: GPL-3.0-or-later
import Programme

/// A package that has started and not finished by the books, as each draw of a forecast begins with
/// it.
struct RunningPackage {
    /// What the months ask of it, but for its rest of effort.
    let own: ActivePackage
    /// Its group in the order of service.
    let group: Int32
    let field: Int
    let effortName: UInt64
    let effortTable: Int
    /// E_i, or the estimate of its rest.
    let estimatedDays: Double
    /// Whether there is a new estimate of its rest.
    let hasNewEstimate: Bool
    /// w_i = S_i / k_i: what is done, person-days.
    let workedDays: Double

    init(
        of package: PackageIndex, _ closed: ClosedMonths, _ remaining: [Int: Double],
        _ compiled: CompiledProgramme
    ) {
        let arrival = compiled.order.arrival(of: package)
        let accounts = closed.loop.state.packages
        own = ActivePackage(
            remainingDays: 0, fromMonths: Double(closed.books.cutOffMonths),
            restCents: accounts.restCents[package], teamDaysPerMonth: arrival.teamDaysPerMonth,
            centsPerDay: arrival.centsPerDay, technicalShare: arrival.technicalShare,
            package: arrival.package, project: arrival.project, slot: arrival.slot,
            line: arrival.line, phase: .running)
        group = arrival.group
        field = Int(arrival.field)
        effortName = arrival.effortName
        effortTable = Int(arrival.effortTable)
        let rest = remaining[package.number]
        estimatedDays = rest ?? compiled.packages.estimatedDays[package]
        hasNewEstimate = rest != nil
        workedDays = Double(accounts.spentCents[package]) / arrival.centsPerDay
    }
}

/// A package that waits for no other at t₀ and has not started: it becomes ready at its release, or
/// when the last of its predecessors finished.
struct PendingPackage {
    let package: PackageIndex
    /// Its delay, where it has waited since before t₀; nil: as in section 7.
    let delay: ConditionedPert?
    /// Whether its last predecessor finished after the last closed month's beginning, so that it
    /// catches up what it could not do then.
    let catchesUp: Bool

    /// - Parameter lastFinish: of its predecessors, months since the start.
    init(
        _ package: PackageIndex, finishedBefore lastFinish: Double, _ closed: ClosedMonths,
        _ conditions: ForecastConditions, _ compiled: CompiledProgramme
    ) {
        self.package = package
        catchesUp = lastFinish > Double(closed.books.lastClosedMonth)
        let rule = compiled.courseRules[package]
        let release = conditions.knownRelease(ofProject: Int(rule.project), compiled)
        let since = max(release ?? .infinity, lastFinish)
        let hasMoney = closed.loop.state.packages.restCents[package] > 0
        let knowsDates = closed.knowledge.contains(.dates)
        guard knowsDates, rule.delayTable >= 0, hasMoney, since < conditions.cutOff else {
            delay = nil
            return
        }
        delay = ConditionedPert(
            compiled.quantities.tables, table: Int(rule.delayTable),
            longerThan: conditions.cutOff - since)
    }
}
