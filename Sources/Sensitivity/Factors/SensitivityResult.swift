// SPDX-License-Identifier: GPL-3.0-or-later
import Study

/// How many points the methods compute.
public struct SensitivityOptions: Hashable, Sendable {
    /// Rows of the samples for Sobol' indices; each needs as many points as there are factors, and
    /// two more. 0: no indices.
    public var rows: Int
    /// Trajectories of Morris' screening; each needs a point more than there are factors. 0: none.
    public var trajectories: Int
    /// The outcomes that are reported, in their order.
    public var outcomes: [Outcome]

    /// Options from their values.
    public init(rows: Int, trajectories: Int, outcomes: [Outcome]) {
        self.rows = rows
        self.trajectories = trajectories
        self.outcomes = outcomes
    }

    /// The points that so many factors need: the scenario itself, both ends of each range, and
    /// those of the methods.
    public func pointCount(factors: Int) -> Int {
        1 + 2 * factors + trajectories * (factors + 1) + rows * (factors + 2)
    }
}

/// What a factor does to an outcome's mean over the draws.
public struct FactorEffect: Hashable, Sendable {
    /// Morris' measures, in the outcome's unit (cents); nil without trajectories.
    public let morris: MorrisEffect?
    /// Sobol' indices; nil without rows, or where the outcome does not vary.
    public let sobol: SobolIndices?
    /// The outcome with the factor at its low end and all others as in the scenario.
    public let low: Double
    /// The same at its high end.
    public let high: Double

    /// An effect from its measures.
    public init(morris: MorrisEffect?, sobol: SobolIndices?, low: Double, high: Double) {
        self.morris = morris
        self.sobol = sobol
        self.low = low
        self.high = high
    }
}

/// Which assumptions matter for which outcomes.
public struct SensitivityResult: Sendable {
    /// An outcome's mean over the draws, and each factor's effect on it.
    public struct Part: Sendable {
        /// The outcome.
        public let outcome: Outcome
        /// With all factors as in the scenario; cents, projects, packages or a share.
        public let base: Double
        /// By factor.
        public let effects: [FactorEffect]

        /// A part from its values.
        public init(outcome: Outcome, base: Double, effects: [FactorEffect]) {
            self.outcome = outcome
            self.base = base
            self.effects = effects
        }
    }

    /// The factors in the scenario's order.
    public let factors: [Factor]
    /// The outcomes in the order asked for.
    public let parts: [Part]
    /// The points of all methods, the scenario itself first.
    public let points: [PointResult]
    /// The number of the first draw.
    public let firstDraw: UInt64
    /// Wall time, for the console only.
    public let seconds: Double
    /// How near the draws of the worst known point came to the precision that was asked for; nil
    /// where none was.
    public internal(set) var precision: ReachedPrecision?

    /// A result from its parts.
    public init(
        factors: [Factor], parts: [Part], points: [PointResult], firstDraw: UInt64,
        seconds: Double
    ) {
        self.factors = factors
        self.parts = parts
        self.points = points
        self.firstDraw = firstDraw
        self.seconds = seconds
    }

    /// The draws at each point.
    public var draws: Int { points.first?.draws ?? 0 }
}
