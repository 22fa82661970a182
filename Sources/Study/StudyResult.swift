// SPDX-License-Identifier: GPL-3.0-or-later
import Programme
import Simulation

/// The plan case and the draws of one programme.
public struct StudyResult: Sendable {
    /// Where each outcome stands in a row.
    public let layout: OutcomeLayout
    /// The plan case.
    public let plan: PlanCase
    /// The outcomes of the draws, in their order.
    public let draws: DrawMatrix
    /// The number of the first draw.
    public let firstDraw: UInt64
    /// The plan case with one limit lifted each, in canonical order.
    public let limits: [LiftedLimit]
    /// Wall time of the draws, for the console only.
    public let seconds: Double
    /// How near the draws came to the precision that was asked for; nil where none was.
    public internal(set) var precision: ReachedPrecision?

    /// A result from its parts.
    public init(
        layout: OutcomeLayout, plan: PlanCase, draws: DrawMatrix, firstDraw: UInt64,
        limits: [LiftedLimit], seconds: Double
    ) {
        self.layout = layout
        self.plan = plan
        self.draws = draws
        self.firstDraw = firstDraw
        self.limits = limits
        self.seconds = seconds
    }
}

/// The plan case with a limit lifted.
public struct LiftedLimit: Sendable {
    /// Which limit.
    public let limit: Limit
    /// The outcomes without it.
    public let outcomes: [Double]

    /// A plan case's outcomes without a limit.
    public init(limit: Limit, outcomes: [Double]) {
        self.limit = limit
        self.outcomes = outcomes
    }

    /// The outcomes in which the limits are compared.
    public static let comparedOutcomes: [OutcomeKind] = [
        .spent, .live, .efaOnline, .efa, .coverage,
    ]
}

extension StudyResult {
    /// The limit that binds: whose lifting raises `efa_online` most, then `live`, then `spent`, the
    /// first of equals; nil if nothing rises (model, section 10).
    public var bindingLimit: Limit? {
        let ranked: [OutcomeKind] = [.efaOnline, .live, .spent]
        let positions = ranked.compactMap { layout.position($0) }
        var best: (limit: Limit, gains: [Double])?
        for lifted in limits {
            let gains = positions.map { lifted.outcomes[$0] - plan.outcomes[$0] }
            let bar = best?.gains ?? Array(repeating: 0, count: gains.count)
            if bar.lexicographicallyPrecedes(gains) { best = (lifted.limit, gains) }
        }
        return best?.limit
    }
}
