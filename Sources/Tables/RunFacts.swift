// SPDX-License-Identifier: GPL-3.0-or-later
import Money
import Programme

/// What the summary of a run says that stands in no table.
public struct RunFacts: Sendable {
    /// The scenario's id.
    public var scenario: String
    /// The title.
    public var title: Text
    /// What a variant asks; nil for a plain scenario.
    public var question: Text?
    /// The whole budget, in cents.
    public var budgetCents: Int64
    /// What all packages are estimated to cost, in cents.
    public var estimateCents: Int64
    /// What the packages are assigned, in cents.
    public var assignedCents: Int64
    /// What stays in reserve, in cents.
    public var reserveCents: Int64
    /// The id of the limit that binds; nil if none does.
    public var bindingLimit: String?
    /// The number of draws.
    public var draws: Int
    /// The number of the first draw.
    public var firstDraw: UInt64
    /// The seed.
    public var seed: UInt64
    /// How the draws are made.
    public var sampling = Sampling.independent
    /// Which figures belong to which day; nil where all belong to one.
    public var daysOfFigures: Text?
    /// What a forecast says; nil of what is none.
    public var forecast: ForecastFacts?
    /// Wall time of the draws.
    public var seconds: Double

    /// What stands in no table.
    public init(
        scenario: String, title: Text, question: Text? = nil,
        budgetCents: Int64, estimateCents: Int64, assignedCents: Int64, reserveCents: Int64,
        bindingLimit: String? = nil, draws: Int, firstDraw: UInt64, seed: UInt64, seconds: Double
    ) {
        self.scenario = scenario
        self.title = title
        self.question = question
        self.budgetCents = budgetCents
        self.estimateCents = estimateCents
        self.assignedCents = assignedCents
        self.reserveCents = reserveCents
        self.bindingLimit = bindingLimit
        self.draws = draws
        self.firstDraw = firstDraw
        self.seed = seed
        self.seconds = seconds
    }
}
