// SPDX-License-Identifier: GPL-3.0-or-later

// While a package is active, what it has left stands with the active packages. At some month ends
// money moves between all packages, by their place in canonical order: then accounts are settled
// before, and the active packages take over what they have after it.

extension MonthLoop {
    /// Brings a_i and S_i of the active packages up to date in the columns of all packages.
    func settleAccounts() {
        for position in active.positions { settleAccount(of: active.packages[position]) }
    }

    /// What it has less than at the last settling, it has spent.
    @inline(__always)
    func settleAccount(of own: ActivePackage) {
        let packages = state.packages
        packages.spentCents[own.package] += packages.restCents[own.package] - own.restCents
        packages.restCents[own.package] = own.restCents
    }

    /// The active packages take over what they have after money has moved.
    func takeOverRests() {
        let own = active.packages
        for position in active.positions {
            own[position].restCents = state.packages.restCents[own[position].package]
        }
    }

    /// Notes what active packages have spent by now, where that is asked three months later.
    func noteSpending(atEndOf month: Int) {
        guard compiled.reassigns(atEndOf: month + 3) else { return }
        let before = state.packages.spentBefore[month % 3]
        for position in active.positions {
            let package = active.package(at: position)
            before[package] = state.packages.spentCents[package]
        }
    }

    /// What a package had spent three months before the end of a month at which money is
    /// reassigned.
    @inline(__always)
    func spentCents(of package: PackageIndex, threeMonthsBeforeEndOf month: Int) -> Int64 {
        let wasActive = Int(state.packages.courses[package].activeSince) <= month - 2
        return wasActive ? state.packages.spentBefore[month % 3][package] : 0
    }
}
