// SPDX-License-Identifier: GPL-3.0-or-later
import Money

/// A funding programme: the money, what it shall pay for, and the rules by which it flows.
///
///     Programme ── budget, fiscal years ─┬─ Line (Programmsäule) ──────────┐
///                                        └─ reserve                        │
///     Field (Themenfeld) ── ministry, lead Land                            │ money
///       └─ Project (Umsetzungsprojekt) ── line, lead, priority             │
///            └─ WorkPackage = Project × Component × Place  ◄───────────────┘
///                 │            │
///                 │            └─ Component (Aufwandsart) ── level, efforts by Role, team, after
///                 └─ Pool (IT-Dienstleister) of the Place ── capacity by month
///
/// The reader makes it from a scenario's files (model, section 2). References are positions in the
/// arrays beside them, so nothing has to be looked up by name later. Arrays stand in the order of
/// their files: the canonical order that breaks ties and in which sums are taken. Only the pools,
/// which have no place in it, are sorted by id.
public struct Programme: Sendable {
    /// The scenario's id; composed with variants, `base+first+second`.
    public var id: String
    /// The ids of the variants that were composed onto the base, in their order.
    public var variants: [String]
    /// The title.
    public var title: Text
    /// What a variant asks; nil for a plain scenario.
    public var question: Text?
    /// Start, deadline and horizon.
    public var calendar: ProgrammeCalendar
    /// The money and its fiscal years.
    public var budget: Budget
    /// The parts of the programme with a budget of their own.
    public var lines: [Line]
    /// How the budget is split.
    public var distribution: Distribution
    /// Rules of the decision that are checked before any money is assigned.
    public var rules: FundingRules
    /// The effort-estimation model's parameters.
    public var estimation: Estimation
    /// Durations of the agreements before work may start.
    public var agreements: Agreements
    /// Named delays that components may wait for.
    public var delays: [Delay]
    /// How the providers' capacity is used.
    public var capacity: CapacityRules
    /// How idle money is reassigned.
    public var reallocation: Reallocation
    /// How many draws, and the seed of their random numbers.
    public var simulation: SimulationSettings
    /// What the programme shall reach.
    public var targets: [Target]
    /// Ranges of assumptions for sensitivity analyses.
    public var sensitivity: [SensitivityRange]
    /// The Länder.
    public var laender: [Land]
    /// The IT providers, by id.
    public var pools: [Pool]
    /// The fields.
    public var fields: [Field]
    /// The projects.
    public var projects: [Project]
    /// The rows of the effort-estimation model.
    public var components: [Component]
    /// The roles.
    public var roles: [Role]
    /// Person-days by component and role, in the order of the file.
    public var efforts: [Effort]
    /// Published figures beside which the reports show ours; nothing is computed from them.
    public var published: [PublishedFigure]
    /// Where each value came from.
    public var origins: Origins
    /// SHA-256 of each input file in hexadecimal, by its name.
    public var inputHashes: [String: String]

    /// A programme of nothing, to be filled by the reader or by a test.
    public init(id: String, calendar: ProgrammeCalendar, budget: Budget) {
        self.id = id
        self.calendar = calendar
        self.budget = budget
        variants = []
        title = Text(de: "", en: "")
        lines = []
        distribution = Distribution(headroom: .one, splits: [])
        rules = FundingRules()
        estimation = Estimation()
        agreements = Agreements()
        delays = []
        capacity = CapacityRules(bundPool: 0)
        reallocation = Reallocation()
        simulation = SimulationSettings()
        targets = []
        sensitivity = []
        laender = []
        pools = []
        fields = []
        projects = []
        components = []
        roles = []
        efforts = []
        published = []
        origins = Origins()
        inputHashes = [:]
    }
}

/// A text that a person wrote in both languages.
public struct Text: Hashable, Sendable {
    /// German.
    public var de: String
    /// English.
    public var en: String

    /// A text in both languages.
    public init(de: String, en: String) {
        self.de = de
        self.en = en
    }
}
