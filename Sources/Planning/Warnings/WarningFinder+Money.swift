// SPDX-License-Identifier: GPL-3.0-or-later
import Money
import Programme

extension WarningFinder {
    /// Money that does not fit.
    var money: [Warning] { sums + bounds + lines + tranches + carrying + koenigstein }

    /// Estimates or reserves out of proportion to the budget.
    private var sums: [Warning] {
        let budget = programme.budget.total
        let estimates = open.map(\.estimate).sum()
        let reserve = programme.budget.reserve.rint(of: budget)
        let left = budget - plan.allocations.sum() - reserve
        var warnings: [Warning] = []
        if estimates - budget > budget {
            warnings.append(
                Warning(
                    .money(.estimatesFarAboveBudget(estimates: estimates, budget: budget)),
                    at: origins.setting("budget.total")))
        }
        if left > budget - left {
            warnings.append(
                Warning(
                    .money(.mostMoneyInReserve(left: left, budget: budget)),
                    at: origins.setting("distribution")))
        }
        let reserves = plan.lineReserves.sum()
        if programme.reallocation.reserve == .none, reserves > .zero {
            warnings.append(
                Warning(
                    .money(.reserveNeverServes(reserves)),
                    at: origins.setting("reallocation.reserve")))
        }
        if programme.reallocation.reserve == .control, reserves > .zero, controlMonths.isEmpty {
            warnings.append(
                Warning(
                    .money(.reserveWithoutControlDate(reserves)),
                    at: origins.setting("reallocation.reserve")))
        }
        return warnings
    }

    private var lines: [Warning] {
        let withWork = Set(open.map { programme.projects[$0.project].line })
        return programme.lines.indices.filter {
            withWork.contains($0) && plan.lineBudgets[$0] == .zero
        }
        .map {
            Warning(
                .money(.lineWithoutMoney(programme.lines[$0].id)),
                at: origins.setting("budget.lines.\($0).id"))
        }
    }

    private var tranches: [Warning] {
        let deadline = programme.calendar.deadline
        return programme.budget.tranches.filter {
            $0.year > deadline.month.year && $0.amount > .zero
        }
        .map {
            Warning(
                .money(.trancheAfterDeadline(year: $0.year, amount: $0.amount, deadline: deadline)),
                at: origins.setting("budget.years.\($0.year)"))
        }
    }

    private var carrying: [Warning] {
        let budget = programme.budget
        let carried = budget.carryOver.filter { $0.value > 0 }.keys.sorted()
        if budget.carryYears == 0, !carried.isEmpty {
            return [
                Warning(.money(.carryOverWithoutYears), at: origins.setting("budget.carry_years"))
            ]
        }
        let years = Set(budget.tranches.map(\.year))
        return carried.filter { !years.contains($0) }.map {
            Warning(
                .money(.carryOverWithoutTranche(year: $0)),
                at: origins.setting("budget.carry_over.\($0)"))
        }
    }

    /// Within a thousandth of a percent for each Land: published shares are rounded.
    private var koenigstein: [Warning] {
        guard programme.distribution.splits.contains(where: { $0.key == .koenigstein }),
            let shares = ExactDecimal.wholeWeights(programme.laender.map(\.koenigstein) + [.unit])
        else { return [] }
        let (sum, unit) = (shares.dropLast().reduce(0, +), shares.last ?? 1)
        let tolerance = Int64(programme.laender.count) * unit
        guard (sum - 100_000 * unit).magnitude > tolerance.magnitude else { return [] }
        let percent = ExactDecimal(mantissa: sum / unit, scale: 3)
        return [Warning(.money(.koenigsteinSum(percent)), at: origins.file(of: .laender))]
    }
}

extension ExactDecimal {
    /// A thousandth.
    fileprivate static let unit = ExactDecimal(mantissa: 1, scale: 3)
}
