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
    /// The limit that binds; nil if nothing rises.
    public let bindingLimit: Limit?
    /// Wall time of the draws, for the console only.
    public let seconds: Double

    /// A study's result from its parts.
    public init(
        layout: OutcomeLayout, plan: PlanCase, draws: DrawMatrix, firstDraw: UInt64 = 0,
        limits: [LiftedLimit] = [], bindingLimit: Limit? = nil, seconds: Double = 0
    ) {
        self.layout = layout
        self.plan = plan
        self.draws = draws
        self.firstDraw = firstDraw
        self.limits = limits
        self.bindingLimit = bindingLimit
        self.seconds = seconds
    }
}

/// The plan case with a limit lifted.
public struct LiftedLimit: Sendable {
    /// Which limit.
    public let limit: Limit
    /// The outcomes without it.
    public let outcomes: [Double]

    /// The outcomes of the plan case without a limit.
    public init(limit: Limit, outcomes: [Double]) {
        self.limit = limit
        self.outcomes = outcomes
    }

    /// The outcomes in which the limits are compared.
    public static let comparedOutcomes: [OutcomeKind] = [
        .spent, .live, .efaOnline, .efa, .coverage,
    ]
}

/// Mean, standard error and type-7 quantiles of an outcome over draws.
public struct Statistics: Hashable, Sendable {
    /// The mean.
    public let mean: Double
    /// The standard error of the mean; nil for fewer than two draws.
    public let standardError: Double?
    /// The quantile of 10 %.
    public let p10: Double
    /// The median.
    public let p50: Double
    /// The quantile of 90 %.
    public let p90: Double
}

/// How a target was met over the draws.
public struct TargetResult: Hashable, Sendable {
    /// The target.
    public let target: Target
    /// Whether the plan case meets it.
    public let planMeets: Bool
    /// The part of the draws that meet it; nil without draws.
    public let probability: Double?
    /// Its standard error √(p(1−p)/n).
    public let standardError: Double?

    /// How a target was met.
    public init(
        target: Target, planMeets: Bool, probability: Double?, standardError: Double?
    ) {
        self.target = target
        self.planMeets = planMeets
        self.probability = probability
        self.standardError = standardError
    }
}
