// SPDX-License-Identifier: GPL-3.0-or-later
import Money

/// The leaf to which money is assigned: project × component × place (Arbeitspaket).
public struct WorkPackage: Hashable, Sendable {
    /// `project/component/place`.
    public var id: String
    /// The position of its project.
    public var project: Int
    /// The position of its component.
    public var component: Int
    /// Where it lies.
    public var place: Place
    /// complexity · n^elasticity, s_i.
    public var scale: Double
    /// Estimated person-days, E_i.
    public var personDays: Double
    /// Estimated cost, C_i.
    public var estimate: Cents
    /// Cents per person-day, not rounded, k_i.
    public var centsPerDay: Double
    /// The technical part of its work, 0…1, θ_i.
    public var technicalShare: Double
    /// The largest team, person-days per month, T_i.
    public var teamDaysPerMonth: Double
    /// The most it may be assigned.
    public var cap: Cents
    /// Whether a rule leaves it without money for good.
    public var isExcluded: Bool

    /// A package with its estimate; cap and exclusion come from the rules.
    public init(
        id: String, project: Int, component: Int, place: Place, scale: Double, personDays: Double,
        estimate: Cents, centsPerDay: Double, technicalShare: Double, teamDaysPerMonth: Double
    ) {
        self.id = id
        self.project = project
        self.component = component
        self.place = place
        self.scale = scale
        self.personDays = personDays
        self.estimate = estimate
        self.centsPerDay = centsPerDay
        self.technicalShare = technicalShare
        self.teamDaysPerMonth = teamDaysPerMonth
        cap = .zero
        isExcluded = false
    }
}

/// What the distribution decided: packages, allocations, reserves and tranches (model, sections
/// 3–5).
public struct FundingPlan: Sendable {
    /// All packages in canonical order.
    public var packages: [WorkPackage]
    /// What each is assigned, A_i.
    public var allocations: [Cents]
    /// Each line's budget B_line = Σ A_i + its reserve.
    public var lineBudgets: [Cents]
    /// Each line's reserve.
    public var lineReserves: [Cents]
    /// Each line's tranches, in the order of `Budget.tranches`.
    public var lineTranches: [[Cents]]
    /// Rules that applied.
    public var findings: [Finding]
    /// What is legal but odd.
    public var warnings: [Warning] = []

    /// A plan from its parts.
    public init(
        packages: [WorkPackage], allocations: [Cents], lineBudgets: [Cents],
        lineReserves: [Cents], lineTranches: [[Cents]], findings: [Finding]
    ) {
        self.packages = packages
        self.allocations = allocations
        self.lineBudgets = lineBudgets
        self.lineReserves = lineReserves
        self.lineTranches = lineTranches
        self.findings = findings
    }
}

/// A rule that applied to a project before any money was assigned (model, section 4).
public struct Finding: Hashable, Sendable {
    /// The rules that can have findings.
    public enum Rule: String, CaseIterable, Sendable {
        case efaCommitment = "efa-commitment"
        case noInfrastructure = "no-infrastructure"
    }

    /// Which rule.
    public var rule: Rule
    /// The position of the project.
    public var project: Int
    /// The amount that it leaves without money of its own.
    public var amount: Cents

    /// A rule that applied to a project.
    public init(rule: Rule, project: Int, amount: Cents) {
        self.rule = rule
        self.project = project
        self.amount = amount
    }
}
