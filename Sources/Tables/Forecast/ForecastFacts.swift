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
    /// What of that packages give.
    public let proposedOfPackages: Int64
    /// The number of proposals.
    public let proposals: Int
    /// What is spent more with the proposals, over the draws; nil without draws.
    private let effect: Statistics?
    /// The number of movements that were accepted beforehand.
    public let accepted: Int
    /// What moves with them.
    public let acceptedAmount: Int64
    /// What is spent more with them, over the draws; nil without draws.
    private let acceptedEffect: Statistics?

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
        proposedOfPackages =
            forecast.proposals.map(\.move).filter { $0.giver != .reserve }.map(\.amount).sum().count
        effect = Self.spentMore(forecast.effect)
        accepted = forecast.accepted.count
        acceptedAmount = forecast.accepted.map(\.amount).sum().count
        acceptedEffect = Self.spentMore(forecast.acceptedEffect)
    }

    /// What is spent more with the proposals, in the mean of the draws; nil without draws.
    public var gain: Double? { effect?.mean }
    /// What is spent more with what was accepted, in the mean of the draws; nil without draws.
    public var acceptedGain: Double? { acceptedEffect?.mean }

    /// Whether some of what lies idle has no proposal.
    public var leavesIdle: Bool { idle > proposedOfPackages }

    /// Whether with the proposals surely less is spent than without them.
    public var proposalsHarm: Bool { Self.harms(effect) }
    /// The same of what was accepted.
    public var acceptedHarms: Bool { Self.harms(acceptedEffect) }

    /// Where the mean difference is told from nothing; half a euro is shown as nothing.
    private static func harms(_ effect: Statistics?) -> Bool {
        guard let effect, effect.mean < -50 else { return false }
        return effect.interval.map { $0.upperBound < 0 } ?? true
    }

    private static func spentMore(_ differences: [OutcomeDifference]) -> Statistics? {
        differences.first { $0.entry.outcome == .spent && $0.entry.dimension == nil }?
            .statistics?.difference
    }
}
