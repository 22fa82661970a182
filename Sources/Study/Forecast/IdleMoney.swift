// SPDX-License-Identifier: GPL-3.0-or-later
import Money
import Programme
import Simulation

/// What packages leave unused, and what they could use, with a certainty: by draws in which money
/// is no limit from the cut-off on (forecast, section 12, "Proposals").
public struct IdleMoney: Hashable, Sendable {
    /// What stays unused by package.
    public let idle: [Cents]
    /// What a package can use on top by package; nothing of one that leaves some unused.
    public let usable: [Cents]

    /// - Parameters:
    ///   - spending: of each package, what it has spent at the end of each draw, cents.
    ///   - certainty: in which part of the draws it is at least so much.
    init(
        _ plan: FundingPlan, _ cutOff: CutOff, _ spending: DrawMatrix, certainty: ExactDecimal
    ) {
        var idle = Array(repeating: Cents.zero, count: plan.packages.count)
        var usable = idle
        let rank = Self.rank(certainty, draws: spending.drawCount)
        for (index, package) in plan.packages.enumerated()
        where !package.isExcluded && spending.drawCount > 0 {
            let state = cutOff.packages[index]
            let spent = spending.column(index).sorted()
            // In the draws' k-th smallest amounts: of the rest by the k-th largest spending.
            let (least, most) = (spent[rank - 1], spent[spent.count - rank])
            let allocated = state.allocated.count
            if state.rest > .zero {
                let unused = Cents(max(0, allocated - Int64(most)))
                idle[index] = min(unused, state.free)
            }
            if idle[index] == .zero { usable[index] = Cents(max(0, Int64(least) - allocated)) }
        }
        (self.idle, self.usable) = (idle, usable)
    }

    /// k = max(1, floor((1 − q)·n)).
    private static func rank(_ certainty: ExactDecimal, draws: Int) -> Int {
        let unit = ExactDecimal(mantissa: 1, scale: 0).widenedMantissa(certainty.scale)
        let rest = ExactDecimal(mantissa: unit - certainty.mantissa, scale: certainty.scale)
        return max(1, Int(rest.floor(of: Cents(Int64(draws))).count))
    }
}

extension ExactDecimal {
    /// Its digits with so many places behind the point.
    fileprivate func widenedMantissa(_ scale: Int) -> Int64 {
        (0..<scale).reduce(mantissa) { digits, _ in digits * 10 }
    }
}
