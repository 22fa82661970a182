// SPDX-License-Identifier: GPL-3.0-or-later

// While a package is active, what it has left stands with the active packages. At some month ends
// money moves between all packages, by their place in canonical order: then accounts are settled
// before, and the active packages take over what they have after it.

extension MonthLoop {
    /// Brings a_i, S_i and from_i of the active packages up to date in the columns of all packages.
    func settleAccounts() {
        for position in 0..<active.count { settleAccount(at: position) }
    }

    /// What it has less than at the last settling, it has spent.
    @inline(__always)
    func settleAccount(at position: Int) {
        let (own, packages) = (active.columns, state.packages)
        let package = active.package(at: position)
        let rest = own.restCents[position]
        packages.courses[package].spentCents += packages.restCents[package] - rest
        packages.restCents[package] = rest
        packages.courses[package].fromMonths = own.fromMonths[position]
    }

    /// The active packages take over what they have after money has moved.
    func takeOverRests() {
        let own = active.columns
        for position in 0..<active.count {
            let package = active.package(at: position)
            own.restCents[position] = state.packages.restCents[package]
            own.isNewcomers[position] = isNewcomers(package)
        }
    }

    /// Notes what active packages have spent by now, where that is asked three months later.
    func noteSpending(atEndOf month: Int) {
        guard compiled.reassigns(atEndOf: month + 3) else { return }
        let before = state.packages.spentBefore[month % 3]
        for position in 0..<active.count {
            let package = active.package(at: position)
            before[package] = state.packages.courses[package].spentCents
        }
    }

    /// What a package had spent three months before the end of a month at which money is
    /// reassigned.
    @inline(__always)
    func spentCents(of package: Int, threeMonthsBeforeEndOf month: Int) -> Int64 {
        let wasActive = Int(state.packages.courses[package].activeSince) <= month - 2
        return wasActive ? state.packages.spentBefore[month % 3][package] : 0
    }
}

extension CompiledProgramme {
    /// Whether anyone looks at single packages at the end of a month: at control dates and three
    /// months before, at the deadline, and where a year or the draw ends.
    func looksAtPackages(atEndOf month: Int) -> Bool {
        reassigns(atEndOf: month) || reassigns(atEndOf: month + 3) || endsYear(month)
            || month == programme.calendar.deadlineMonth || month == monthCount - 1
    }
}
