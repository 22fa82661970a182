// SPDX-License-Identifier: GPL-3.0-or-later
import Money

extension MonthLoop {
    /// No pool works more than its capacity (but for the rounding of a sum).
    func checkPools(in month: Int) throws(BrokenInvariant) {
        guard compiled.liftedLimit != .capacity else { return }
        let pools = state.pools
        for pool in pools.isOverloaded.indices where pools.isOverloaded[pool] {
            var used = 0.0
            active.forEach(inPool: pool) { package in
                used +=
                    compiled.packages.technicalShare[package] * state.packages.workDays[package]
                return true
            }
            let capacity = pools.capacityDays[pool]
            guard used <= capacity * (1 + 1e-9) + 1e-9 else {
                throw BrokenInvariant(
                    rule: .poolCapacity, subject: compiled.programme.pools[pool].id, month: month,
                    expected: "≤ \(capacity)", found: "\(used)")
            }
        }
        recorder?.recordCapacity(of: self, in: month)
    }

    /// Each line's balance and cash to the cent, and no account below zero; at control dates and
    /// year ends the kept sums against the packages themselves.
    func checkBalances(after month: Int) throws(BrokenInvariant) {
        let lines = state.lines
        for line in lines.reserveCents.indices {
            let budget = compiled.plan.lineBudgets[line].count
            let assigned = lines.restCents[line] + lines.reserveCents[line]
            try check(
                .lineBalance, line, month, budget,
                lines.spentCents[line] + assigned + lines.lapsedCents[line])
            try check(
                .cash, line, month, lines.cashCents[line] + lines.tranchesToComeCents[line],
                assigned)
            for account in [
                lines.reserveCents[line], lines.cashCents[line], lines.restCents[line],
            ] where account < 0 {
                try check(.negativeAccount, line, month, 0, account)
            }
        }
        if compiled.endsYear(month) || compiled.reassigns(atEndOf: month) {
            try checkPackages(after: month)
        }
    }

    /// The sums over all packages; O(packages).
    private func checkPackages(after month: Int) throws(BrokenInvariant) {
        let packages = state.packages
        let (spent, rest) = (state.lines.spentByPackagesCents, state.lines.restOfPackagesCents)
        spent.fill(with: 0)
        rest.fill(with: 0)
        for package in 0..<compiled.packageCount {
            let line = compiled.packages.line[package]
            let own = packages.allocatedCents[package] - packages.spentCents[package]
            spent[line] += packages.spentCents[package]
            rest[line] += own
            if own < 0 {
                throw BrokenInvariant(
                    rule: .negativeAccount, subject: compiled.plan.packages[package].id,
                    month: month, expected: "≥ \(Cents.zero) EUR", found: "\(Cents(own)) EUR")
            }
        }
        for line in spent.indices {
            try check(.keptSums, line, month, state.lines.spentCents[line], spent[line])
            try check(.keptSums, line, month, state.lines.restCents[line], rest[line])
        }
    }

    private func check(
        _ rule: BrokenInvariant.Rule, _ line: Int, _ month: Int, _ expected: Int64, _ found: Int64
    ) throws(BrokenInvariant) {
        guard expected != found else { return }
        throw BrokenInvariant(
            rule: rule, subject: compiled.programme.lines[line].id, month: month,
            expected: "\(Cents(expected)) EUR", found: "\(Cents(found)) EUR")
    }
}
