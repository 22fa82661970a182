// SPDX-License-Identifier: GPL-3.0-or-later
import Money

/// What a package has, at a month's end.
struct Rest {
    /// a_i, b_i and f_i.
    let restCents: Int64
    let bindingCents: Int64
    var freeCents: Int64 { restCents - bindingCents }
}

extension MonthLoop {
    /// a_i = A_i − S_i.
    @inline(__always)
    func restCents(of package: Int) -> Int64 {
        state.packages.allocatedCents[package] - state.packages.spentCents[package]
    }

    /// Started and not finished.
    @inline(__always)
    func isRunning(_ package: Int) -> Bool {
        state.packages.startMonths[package] < .infinity && !state.packages.isFinished[package]
    }

    /// The rest, and what of it is binding while the package runs (Obligo).
    @inline(__always)
    func rest(of package: Int) -> Rest {
        let rest = restCents(of: package)
        guard isRunning(package) else { return Rest(restCents: rest, bindingCents: 0) }
        let notice =
            compiled.packages.monthlyCostCents[package] * compiled.programme.reallocation.notice
        return Rest(
            restCents: rest, bindingCents: min(rest, rint(notice)))
    }

    /// `rint(q_i · D_i)`: what a package can still spend until the deadline at most.
    @inline(__always)
    func spendableCents(of package: Int, at time: Double) -> Int64 {
        let isKnown = state.packages.readyMonths[package] < .infinity
        let from = isKnown ? state.packages.fromMonths[package] : time
        let monthsLeft = max(0, compiled.deadline - from)
        let cents = compiled.packages.monthlyCostCents[package] * monthsLeft
        return rint(cents)
    }

    /// Up to which rest packages ask at a month's end: more ahead of a control date.
    func asksUpToCents(atEndOf month: Int) -> Column<Int64> {
        compiled.hasControlDate(atEndOf: month)
            ? compiled.packages.asksUpToAtControlCents : compiled.packages.asksUpToCents
    }

    /// What a ready, unfinished package that has little enough to ask (`asksUpToCents`) asks for at
    /// a month's end; 0 if it has enough (model, section 8, "Need").
    func need(of package: Int, atEndOf month: Int) -> Int64 {
        let rest = restCents(of: package)
        let work =
            state.packages.remainingDays[package] * compiled.packages.centsPerDay[package]
        let toFinish = rint(work) - rest
        guard toFinish > 0 else { return 0 }
        return min(toFinish, max(0, spendableCents(of: package, at: Double(month + 1)) - rest))
    }

    @inline(__always)
    func isNewcomers(_ package: Int) -> Bool {
        state.projects.isNewcomer[compiled.packages.project[package]]
    }
}
