// SPDX-License-Identifier: GPL-3.0-or-later
import Money
import Programme
import Simulation
import Study

/// What a forecast says in three sentences: where we stand, where it ends, what lies idle. Amounts
/// in cents.
public struct ForecastFacts: Sendable {
    /// The last closed month.
    public let asOf: Month
    /// In which part of the futures money must be idle to count.
    public let certainty: ExactDecimal
    /// What was paid.
    public let paid: Int64
    /// The part of the estimates that was planned to be done.
    public let plannedValue: Double
    /// The part of the estimates that is done.
    public let earnedValue: Double
    /// What is spent at the horizon in the plan case without books.
    public let baseline: Int64
    /// What is spent at the horizon in the forecast's plan case.
    public let plan: Int64
    /// What is spent at the horizon in the forecast's draws; nil without draws.
    public let spending: Statistics?
    /// What stays unused with that certainty.
    public let idle: Int64
    /// What of it, or of reserves, is proposed to move.
    public let proposed: Int64
    /// The number of proposals.
    public let proposals: Int
    /// What is spent more with the proposals, in the mean of the draws; nil without draws.
    public let gain: Double?
    /// The number of movements that were accepted beforehand.
    public let accepted: Int
    /// What moves with them.
    public let acceptedAmount: Int64
    /// What is spent more with them, in the mean of the draws; nil without draws.
    public let acceptedGain: Double?

    /// The facts of a forecast.
    public init(_ forecast: ForecastResult, asOf: Month, certainty: ExactDecimal) {
        self.asOf = asOf
        self.certainty = certainty
        let total = forecast.deviations.first { $0.dimension == .total }
        paid = total?.actualCost.count ?? 0
        plannedValue = total?.plannedValue ?? 0
        earnedValue = total?.earnedValue ?? 0
        baseline = total?.baselineSpent.count ?? 0
        plan = total?.forecastSpent.count ?? 0
        spending = total?.statistics
        idle = forecast.money.idle.sum().count
        proposed = forecast.proposals.map(\.move.amount).sum().count
        proposals = forecast.proposals.count
        gain = Self.spentMore(forecast.effect)
        accepted = forecast.accepted.count
        acceptedAmount = forecast.accepted.map(\.amount).sum().count
        acceptedGain = Self.spentMore(forecast.acceptedEffect)
    }

    /// Whether less is spent in the mean with the proposals than without them, by what is shown.
    public var proposalsHarm: Bool { Self.harms(gain) }
    /// The same of what was accepted.
    public var acceptedHarms: Bool { Self.harms(acceptedGain) }

    /// Half a euro and less is shown as nothing.
    private static func harms(_ gain: Double?) -> Bool { gain.map { $0 < -50 } ?? false }

    private static func spentMore(_ differences: [OutcomeDifference]) -> Double? {
        differences.first { $0.entry.outcome == .spent && $0.entry.dimension == nil }?
            .statistics?.difference.mean
    }
}
