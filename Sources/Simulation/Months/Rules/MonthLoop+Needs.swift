// SPDX-License-Identifier: GPL-3.0-or-later
import Money

/// b_i: what of its rest is binding while a package runs, a notice's months of its cost (Obligo).
@inline(__always)
func bindingCents(
    ofRest cents: Int64, monthlyCostCents: Double, notice months: Double, isRunning: Bool
) -> Int64 {
    isRunning ? min(cents, rint(monthlyCostCents * months)) : 0
}

extension MonthLoop {
    /// a_i, once accounts are settled.
    @inline(__always)
    func restCents(of package: PackageIndex) -> Int64 { state.packages.restCents[package] }

    /// Started and not finished.
    @inline(__always)
    func isRunning(_ package: PackageIndex) -> Bool {
        state.packages.courses[package].isRunning
    }

    /// b_i of a package with a rest, once accounts are settled.
    @inline(__always)
    func bindingCents(ofRest cents: Int64, of package: PackageIndex) -> Int64 {
        Simulation.bindingCents(
            ofRest: cents, monthlyCostCents: compiled.packages.monthlyCostCents[package],
            notice: compiled.programme.reallocation.notice, isRunning: isRunning(package))
    }

    /// Whether a package may ask at a month's end: not rounded yet, a cent too many rather than too
    /// few. Grants of the reserve only make it less.
    @inline(__always)
    func mayAsk(_ package: ActivePackage, askAhead: Double) -> Bool {
        let months = min(max(0, compiled.deadline - package.fromMonths), askAhead)
        return Double(package.restCents) - 1
            < min(package.toFinishCents, package.monthlyCostCents * months)
    }

    /// Calls with the position of each package that asks at a month's end, and what it asks for:
    /// one that is ready and whose rest covers a short time at most (model, section 8, "Need").
    @inline(__always)
    func forEachInNeed(
        atEndOf month: Int, newcomersAsk: Bool, _ ask: (ServicePosition, Int64) -> Void
    ) {
        let (own, deadline, time) = (active.packages, compiled.deadline, Double(month + 1))
        let askAhead = compiled.askAheadMonths(atEndOf: month)
        let (asking, isNewcomer) = (active.asking, state.projects.isNewcomer)
        for index in 0..<asking.count {
            let package = own[asking[index]]
            let monthlyCost = package.monthlyCostCents
            let usable = min(
                rint(package.toFinishCents),
                rint(monthlyCost * max(0, deadline - package.fromMonths)))
            if package.fromMonths <= time, usable > package.restCents,
                package.restCents <= rint(monthlyCost * askAhead),
                newcomersAsk || !isNewcomer[package.project]
            {
                ask(asking[index], usable - package.restCents)
            }
        }
    }

    @inline(__always)
    func isNewcomers(_ package: PackageIndex) -> Bool {
        state.projects.isNewcomer[compiled.packages.project[package]]
    }
}
