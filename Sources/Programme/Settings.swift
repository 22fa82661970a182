// SPDX-License-Identifier: GPL-3.0-or-later
import Money

/// The money of the programme and its fiscal years (model, sections 5 and 9).
public struct Budget: Hashable, Sendable {
    /// All of it, B.
    public var total: Cents
    /// The tranches by year, ascending; their sum is the total.
    public var tranches: [Tranche]
    /// The part of what is left of a year's tranche that may be carried over, 0…1; a missing
    /// year: 0.
    public var carryOver: [Int: Double] = [:]
    /// How many years after its own a tranche may be spent: 0, 1 or 2 (§ 45 (2) BHO: 2).
    public var carryYears = 2
    /// The part of the total that stays in reserve, 0…1.
    public var reserve = ExactDecimal.zero

    /// A budget of a total and its tranches.
    public init(total: Cents, tranches: [Tranche]) {
        self.total = total
        self.tranches = tranches
    }

    /// The money of one fiscal year.
    public struct Tranche: Hashable, Sendable {
        /// The calendar year (Haushaltsjahr, § 4 BHO).
        public var year: Int
        /// Its money.
        public var amount: Cents

        /// A year's money.
        public init(year: Int, amount: Cents) {
            self.year = year
            self.amount = amount
        }
    }
}

/// How the budget is split (model, section 5).
public struct Distribution: Hashable, Sendable {
    /// A package's cap is its estimate times this, > 0.
    public var headroom: ExactDecimal
    /// The splits in their order; the last is by package.
    public var splits: [Split]

    /// A distribution by splits.
    public init(headroom: ExactDecimal, splits: [Split]) {
        self.headroom = headroom
        self.splits = splits
    }
}

/// One split: what a node got is shared among the groups of its packages.
public struct Split: Hashable, Sendable {
    /// In what the groups differ.
    public enum Grouping: String, CaseIterable, Sendable {
        case line, level, field, ministry, place, project, package
    }

    /// By what the groups are weighted.
    public enum Key: String, CaseIterable, Sendable {
        case effort, priority, equal, population, municipalities, koenigstein, table, ranking
    }

    /// In what the groups differ.
    public var grouping: Grouping
    /// By what they are weighted.
    public var key: Key
    /// The weights of key `table` by the group's id.
    public var shares: [String: ExactDecimal] = [:]
    /// The least that single groups get, by id.
    public var minimum: [String: Cents] = [:]
    /// The most that single groups get, by id.
    public var maximum: [String: Cents] = [:]

    /// A split by a key.
    public init(by grouping: Grouping, key: Key) {
        self.grouping = grouping
        self.key = key
    }
}

/// The parameters of the rules (model, section 4).
public struct FundingRules: Hashable, Sendable {
    /// The decision, directive or law that the programme's rules follow, as its writer names it;
    /// nil where the scenario does not say.
    public var source: Text?
    /// How many Länder a project with `efa: true` needs, the lead included.
    public var efaMinimum = 9
    /// Projects for which fewer may do ("Einer für Viele").
    public var efaExceptions: Set<Int> = []
    /// The part of a project's other estimates up to which infrastructure is paid, 0…1.
    public var infrastructureShare = ExactDecimal.zero

    /// The rules with their defaults.
    public init() {}
}

/// The parameters of the effort-estimation model (model, section 3).
public struct Estimation: Hashable, Sendable {
    /// The factors of the complexity classes, in the order of the file.
    public var complexityClasses: [ComplexityClass] = []
    /// How the largest team grows with a package's scale, 0…1.
    public var teamElasticity = 0.67
    /// Spread of the programme-wide effort factor (σ of a lognormal distribution).
    public var programmeSpread = 0.0
    /// Spread of a field's effort factor (σ).
    public var fieldSpread = 0.0
    /// Spread of a pool's capacity factor (σ).
    public var capacitySpread = 0.0
    /// The greatest effort factor of a single package, ≥ 1.
    public var overrun = 1.0

    /// The parameters with their defaults.
    public init() {}

    /// A class of complexity.
    public struct ComplexityClass: Hashable, Sendable {
        /// Its name in projects.csv.
        public var name: String
        /// Its factor, > 0.
        public var factor: Double

        /// A class with its factor.
        public init(name: String, factor: Double) {
            self.name = name
            self.factor = factor
        }
    }
}

/// Least, likeliest and greatest value of a duration in months: 0 ≤ least ≤ likeliest ≤ greatest.
public struct Pert: Hashable, Sendable {
    /// The least value.
    public var least: Double
    /// The likeliest value.
    public var likeliest: Double
    /// The greatest value.
    public var greatest: Double

    /// A PERT distribution of three values.
    public init(_ least: Double, _ likeliest: Double, _ greatest: Double) {
        self.least = least
        self.likeliest = likeliest
        self.greatest = greatest
    }

    /// Always 0.
    public static let zero = Pert(0, 0, 0)
}

/// Months until work may start (model, sections 4, 6 and 7).
public struct Agreements: Hashable, Sendable {
    /// From the start to the framework agreement (Dachabkommen).
    public var framework = Pert.zero
    /// From there to the bilateral agreement of field and lead (Einzelvereinbarung).
    public var bilateral = Pert.zero
    /// From there to the approved application of the project.
    public var approval = Pert.zero

    /// No time at all.
    public init() {}
}

/// A delay that components may wait for.
public struct Delay: Hashable, Sendable {
    /// Its name in the column `wait`.
    public var name: String
    /// Months.
    public var months: Pert

    /// A named delay.
    public init(name: String, months: Pert) {
        self.name = name
        self.months = months
    }
}

/// How the providers' capacity is used (model, section 7, steps 3 and 4).
public struct CapacityRules: Hashable, Sendable {
    /// Whom a pool serves that has more to do than it can.
    public enum Order: String, CaseIterable, Sendable { case priority, proportional }

    /// The pool of packages at place `BUND`.
    public var bundPool: Int
    /// Whom an overloaded pool serves.
    public var order = Order.priority
    /// Whether idle capacity helps other pools (decision no. 5).
    public var sharing = false
    /// The part of the idle capacity that helps, 0…1.
    public var sharingEfficiency = 1.0

    /// The rules with their defaults.
    public init(bundPool: Int) { self.bundPool = bundPool }
}

/// How many draws, and the seed of their random numbers.
public struct SimulationSettings: Hashable, Sendable {
    /// The number of draws, ≥ 0.
    public var draws = 1000
    /// The seed.
    public var seed: UInt64 = 0

    /// The settings with their defaults.
    public init() {}
}

/// What an outcome shall reach (model, section 10).
public struct Target: Hashable, Sendable {
    /// Which side of the value is good.
    public enum Bound: String, CaseIterable, Sendable { case atLeast, atMost }

    /// Its id.
    public var id: String
    /// The id of the outcome.
    public var outcome: String
    /// Which side of the value is good.
    public var bound: Bound
    /// EUR, projects, packages or a share, as the outcome.
    public var value: ExactDecimal

    /// A target for an outcome.
    public init(id: String, outcome: String, bound: Bound, value: ExactDecimal) {
        self.id = id
        self.outcome = outcome
        self.bound = bound
        self.value = value
    }

    /// The ids of all outcomes.
    public static let outcomes = [
        "spent", "lapsed", "remaining", "granted", "reassigned", "given_finished", "given_late",
        "given_slow", "given_waiting", "live", "efa", "efa_online", "nationwide", "coverage",
        "municipal", "municipal_share", "finished", "started", "starved",
    ]
}

/// The range of an assumption for sensitivity analyses.
public struct SensitivityRange: Hashable, Sendable {
    /// A dotted path of scenario.yaml.
    public var path: String
    /// The low end.
    public var low: ExactDecimal
    /// The high end.
    public var high: ExactDecimal
    /// How many decimals the setting may have: none for whole numbers, two for EUR; nil: any.
    public var places: Int?

    /// A range of a setting.
    public init(path: String, low: ExactDecimal, high: ExactDecimal, places: Int? = nil) {
        self.path = path
        self.low = low
        self.high = high
        self.places = places
    }
}
