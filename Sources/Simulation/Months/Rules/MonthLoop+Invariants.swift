// SPDX-License-Identifier: GPL-3.0-or-later
import Money

extension MonthLoop {
    /// No pool works more than its capacity (but for the rounding of a sum).
    func checkPools(in month: Int) throws(BrokenInvariant) {
        guard compiled.liftedLimit != .capacity else { return }
        let pools = state.pools
        for pool in pools.isOverloaded.indices where pools.isOverloaded[pool] {
            let used = usedDays(ofPool: pool)
            let capacity = pools.capacityDays[pool]
            guard used <= capacity * (1 + 1e-9) + 1e-9 else {
                throw BrokenInvariant(
                    rule: .poolCapacity, subject: compiled.programme.pools[pool].id, month: month,
                    expected: "≤ \(capacity)", found: "\(used)")
            }
        }
        recorder?.recordCapacity(of: self, in: month)
    }

    /// Σ θ_i · x_i, person-days.
    func usedDays(ofPool pool: Int) -> Double {
        let (own, work) = (active.packages, active.workDays)
        var used = 0.0
        for position in workers(ofGroup: pool) {
            used += own[position].technicalShare * work[position]
        }
        return used
    }

    /// Each line's balance and cash to the cent, and no account below zero; at control dates and
    /// year ends the packages too.
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
        let isDue = compiled.endsYear(month) || compiled.reassigns(atEndOf: month)
        if isDue, !endsDraw(month) { try checkPackages(after: month) }
    }

    /// The kept sums against the packages themselves, none of them below zero; O(packages).
    func checkPackages(after month: Int) throws(BrokenInvariant) {
        let (spent, rest) = (state.lines.spentByPackagesCents, state.lines.restOfPackagesCents)
        spent.fill(with: 0)
        rest.fill(with: 0)
        for block in compiled.lineBlocks {
            let sums = sumsOfPackages(
                block.packages, state.packages.restCents, state.packages.spentCents)
            rest[block.line] += sums.rest
            spent[block.line] += sums.spent
            if sums.hasNegativeRest { try refuseNegativeRest(in: block.packages, month) }
        }
        for line in spent.indices {
            try check(.keptSums, line, month, state.lines.spentCents[line], spent[line])
            try check(.keptSums, line, month, state.lines.restCents[line], rest[line])
        }
    }

    private func refuseNegativeRest(in range: Range<PackageIndex>, _ month: Int)
        throws(BrokenInvariant)
    {
        for package in range where restCents(of: package) < 0 {
            throw BrokenInvariant(
                rule: .negativeAccount, subject: compiled.plan.packages[package].id, month: month,
                expected: "≥ \(Cents.zero) EUR",
                found: "\(Cents(restCents(of: package))) EUR")
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

/// Σ a_i and Σ S_i of packages, and whether an a_i is below zero.
///
/// Without overflow checks, so that the processor sums several at once: amounts that wrapped around
/// would differ from the kept sums.
@inline(__always)
private func sumsOfPackages(
    _ range: Range<PackageIndex>, _ rests: PackageColumn<Int64>, _ spent: PackageColumn<Int64>
) -> (rest: Int64, spent: Int64, hasNegativeRest: Bool) {
    var (rest, paid, signs): (Int64, Int64, Int64) = (0, 0, 0)
    let (rests, spent) = (rests.column, spent.column)
    for package in range.lowerBound.number..<range.upperBound.number {
        rest &+= rests[package]
        paid &+= spent[package]
        signs |= rests[package]
    }
    return (rest, paid, signs < 0)
}
