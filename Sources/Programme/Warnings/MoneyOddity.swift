// SPDX-License-Identifier: GPL-3.0-or-later
import Money

extension Warning {
    /// Money that does not fit.
    public enum MoneyOddity: Hashable, Sendable {
        /// The estimates are a multiple of the budget.
        case estimatesFarAboveBudget(estimates: Cents, budget: Cents)
        /// Caps and maximums leave most of the budget in the reserve.
        case mostMoneyInReserve(left: Cents, budget: Cents)
        /// A line with projects that gets no money.
        case lineWithoutMoney(String)
        /// A reserve that never serves anybody.
        case reserveNeverServes(Cents)
        /// A reserve that would serve at control dates, of which there is none.
        case reserveWithoutControlDate(Cents)
        /// A tranche that comes after the deadline.
        case trancheAfterDeadline(year: Int, amount: Cents, deadline: Day)
        /// A part to carry over of a year without a tranche.
        case carryOverWithoutTranche(year: Int)
        /// Parts to carry over although nothing may be carried.
        case carryOverWithoutYears
        /// Königstein shares that do not add up to 100 %.
        case koenigsteinSum(ExactDecimal)
    }
}

extension Warning.MoneyOddity {
    /// Its stable id.
    public var id: String {
        switch self {
        case .estimatesFarAboveBudget: "estimates-far-above-budget"
        case .mostMoneyInReserve: "most-money-in-reserve"
        case .lineWithoutMoney: "line-without-money"
        case .reserveNeverServes: "reserve-never-serves"
        case .reserveWithoutControlDate: "reserve-without-control-date"
        case .trancheAfterDeadline: "tranche-after-deadline"
        case .carryOverWithoutTranche: "carry-over-without-tranche"
        case .carryOverWithoutYears: "carry-over-without-years"
        case .koenigsteinSum: "koenigstein-sum"
        }
    }

    /// The id, year or key that is concerned; empty for the whole programme.
    var subject: String {
        switch self {
        case .lineWithoutMoney(let id): id
        case .trancheAfterDeadline(let year, _, _), .carryOverWithoutTranche(let year): "\(year)"
        case .estimatesFarAboveBudget, .mostMoneyInReserve, .reserveNeverServes,
            .reserveWithoutControlDate, .carryOverWithoutYears, .koenigsteinSum:
            ""
        }
    }

    /// The money concerned; nil where it is not about an amount.
    var amount: Cents? {
        switch self {
        case .estimatesFarAboveBudget(let estimates, let budget): estimates - budget
        case .mostMoneyInReserve(let amount, _), .reserveNeverServes(let amount),
            .reserveWithoutControlDate(let amount), .trancheAfterDeadline(_, let amount, _):
            amount
        case .lineWithoutMoney, .carryOverWithoutTranche, .carryOverWithoutYears, .koenigsteinSum:
            nil
        }
    }
}
