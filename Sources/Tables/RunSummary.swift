// SPDX-License-Identifier: GPL-3.0-or-later
import Money
import Planning
import Programme
import Simulation
import Study

/// What a planner reads of a run in half a minute: values without words, for the console.
public struct RunSummary: Sendable {
    /// The title of the scenario.
    public let title: Text
    /// What a variant asks; nil for a plain scenario.
    public let question: Text?
    /// All the money there is, B.
    public let budget: Cents
    /// The estimated cost of all packages, Σ C_i.
    public let estimate: Cents
    /// What the distribution assigned, Σ A_i.
    public let allocated: Cents
    /// The number of packages, excluded ones included.
    public let packages: Int
    /// Their estimated person-days, Σ E_i.
    public let personDays: Double
    /// The main outcomes: spent, lapsed, live, efa_online, efa, coverage.
    public let outcomes: [Outcome]
    /// The targets in the order of the scenario.
    public let targets: [Target]
    /// The limits in canonical order.
    public let limits: [Limit]
    /// The number of draws.
    public let draws: Int
    /// How long they took.
    public let seconds: Double

    /// A main outcome.
    public struct Outcome: Sendable {
        /// Its id: `spent`.
        public let id: String
        /// `EUR`, `projects` or `share`.
        public let unit: String
        /// In the plan case.
        public let plan: Table.Cell
        /// The 10 % quantile over the draws; empty without draws, as are the others.
        public let p10: Table.Cell
        /// The median.
        public let p50: Table.Cell
        /// The 90 % quantile.
        public let p90: Table.Cell
    }

    /// A target and how likely it is met.
    public struct Target: Sendable {
        /// Its id.
        public let id: String
        /// The id of the outcome.
        public let outcome: String
        /// `at_least` or `at_most`.
        public let bound: String
        /// `EUR`, `projects`, `packages` or `share`.
        public let unit: String
        /// What shall be reached.
        public let value: Table.Cell
        /// Whether the plan case meets it.
        public let planMeets: Bool
        /// The part of the draws that meet it; nil without draws.
        public let probability: Double?
        /// Its standard error.
        public let standardError: Double?
    }

    /// A limit and what lifting it changes in the plan case.
    public struct Limit: Sendable {
        /// `money`, `capacity` or `agreements`.
        public let id: String
        /// Whether this is the limit that binds.
        public let binds: Bool
        /// By how much each compared outcome is more without the limit.
        public let differences: [Difference]
    }

    /// What lifting a limit changes in an outcome.
    public struct Difference: Sendable {
        /// The id of the outcome.
        public let outcome: String
        /// `EUR`, `projects` or `share`.
        public let unit: String
        /// The value without the limit minus the value with it.
        public let value: Table.Cell
    }
}

extension RunSummary {
    /// The summary of a run.
    public init(programme: Programme, plan: FundingPlan, result: StudyResult) {
        title = programme.title
        question = programme.question
        budget = programme.budget.total
        estimate = plan.packages.lazy.map(\.estimate).sum()
        allocated = plan.allocations.sum()
        packages = plan.packages.count
        personDays = plan.packages.reduce(0) { $0 + $1.personDays }
        outcomes = Self.mainOutcomes.compactMap { Outcome($0, of: result) }
        targets = result.targetResults(of: programme).map(Target.init)
        limits = Self.limits(of: result)
        draws = result.draws.drawCount
        seconds = result.seconds
    }

    private static let mainOutcomes: [OutcomeKind] = [
        .spent, .lapsed, .live, .efaOnline, .efa, .coverage,
    ]

    private static func limits(of result: StudyResult) -> [Limit] {
        let rows = LimitsTable.rows(result)
        return result.limits.map { lifted in
            Limit(
                id: lifted.limit.rawValue, binds: lifted.limit == result.bindingLimit,
                differences: rows.filter { $0.limit == lifted.limit }.map {
                    Difference(
                        outcome: $0.outcome.rawValue, unit: $0.outcome.unit.rawValue,
                        value: $0.outcome.unit.exact($0.lifted - $0.plan))
                })
        }
    }
}

extension RunSummary.Outcome {
    fileprivate init?(_ outcome: OutcomeKind, of result: StudyResult) {
        guard let position = result.layout.position(outcome) else { return nil }
        let unit = outcome.unit
        let spread = OutcomeSpread(result, at: position, unit: unit)
        id = outcome.rawValue
        self.unit = unit.rawValue
        plan = unit.exact(spread.plan)
        p10 = unit.statistic(spread.statistics?.p10)
        p50 = unit.statistic(spread.statistics?.p50)
        p90 = unit.statistic(spread.statistics?.p90)
    }
}

extension RunSummary.Target {
    fileprivate init(_ result: TargetResult) {
        id = result.target.id
        outcome = result.target.outcome
        bound = result.target.bound.id
        unit = result.target.unit?.rawValue ?? ""
        value = result.target.valueCell
        planMeets = result.planMeets
        probability = result.probability
        standardError = result.standardError
    }
}
