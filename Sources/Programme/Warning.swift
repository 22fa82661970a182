// SPDX-License-Identifier: GPL-3.0-or-later
import Money

/// Something of a scenario that is legal but odd: it is computed, but perhaps not what was meant.
public struct Warning: Hashable, Sendable {
    /// What is odd, with the evidence.
    public var kind: Kind
    /// Where it was written.
    public var origin: Origin

    /// A warning at a place.
    public init(_ kind: Kind, at origin: Origin) {
        self.kind = kind
        self.origin = origin
    }

    /// What can be odd, each with the evidence for its sentence.
    public enum Kind: Hashable, Sendable {
        // What nothing uses.
        /// A pool that no package needs; whether its capacity helps other pools.
        case unusedPool(String, helpsOthers: Bool)
        /// A field without projects.
        case fieldWithoutProjects(String)
        /// A line without projects.
        case lineWithoutProjects(String)
        /// A component of which no package exists.
        case componentWithoutPackages(String)
        /// A role without person-days.
        case unusedRole(String)
        /// A delay for which no component waits.
        case unusedDelay(String)
        /// An exception for a project that needs none: committed are so many Länder, as many as
        /// needed; nil where its line needs no commitments.
        case exceptionNotNeeded(String, committed: Int?)
        /// `rules.efa.minimum` without a line that is for all.
        case efaMinimumWithoutLines
        /// `rules.infrastructure.indirect_share` without an infrastructure component.
        case shareWithoutInfrastructure
        /// `join: true` of work that lies with the lead or the federation.
        case joinWithoutEffect(String)
        /// `capacity.sharing` of which nothing arrives.
        case sharingWithoutEffect

        // What stops the work.
        /// No package may get money.
        case nothingToFund
        /// A pool without capacity, and how many packages need it.
        case poolWithoutCapacity(String, packages: Int)
        /// A Land that joins no project, with its packages that never start and their money.
        case landNeverJoins(String, packages: Int, amount: Cents)
        /// A project, or a line, with a start before the programme's.
        case startBeforeProgramme(String, start: Day, first: Month)
        /// A project, or a line, that starts after the deadline.
        case startAfterDeadline(String, start: Day, deadline: Day)
        /// No project can be live at the deadline, even without limits of money and capacity; the
        /// first day on which one is, if ever.
        case deadlineOutOfReach(deadline: Day, first: Day?)

        // Money that does not fit.
        /// The estimates are a multiple of the budget.
        case estimatesFarAboveBudget(estimates: Cents, budget: Cents)
        /// Caps and maximums leave most of the budget in the reserve.
        case mostMoneyInReserve(left: Cents, budget: Cents)
        /// A minimum above what the group's packages can take.
        case minimumAboveCap(String, minimum: Cents, cap: Cents)
        /// A maximum of no less than what the group's packages can take.
        case maximumWithoutEffect(String, maximum: Cents, cap: Cents)
        /// A maximum of nothing.
        case maximumOfZero(String)
        /// A line with projects that gets no money.
        case lineWithoutMoney(String)
        /// A reserve that never serves anybody.
        case reserveNeverServes(Cents)
        /// A reserve that would serve at control dates, of which there is none.
        case reserveWithoutControlDate(Cents)
        /// A tranche that comes after the deadline.
        case trancheAfterDeadline(year: Int, amount: Cents, deadline: Day)
        /// A part to carry over of a year without a tranche.
        case carryOverWithoutTranche(year: Int)
        /// Parts to carry over although nothing may be carried.
        case carryOverWithoutYears
        /// Königstein shares that do not add up to 100 %.
        case koenigsteinSum(ExactDecimal)

        // Numbers out of proportion, such as a percentage for a share.
        /// Caps that are a multiple of the estimates.
        case largeHeadroom(ExactDecimal)
        /// A pool's capacity that becomes a multiple within a year.
        case steepGrowth(String, inAYear: Double)
        /// An uncertainty that makes a multiple of anything.
        case largeUncertainty(key: String, value: Double)

        // Control dates, targets, draws.
        /// A policy without a control date.
        case noControlDate
        /// A policy without groups within which money is reassigned.
        case noScopes
        /// Control dates after the deadline, so many.
        case controlDatesAfterDeadline(count: Int, deadline: Day)
        /// Newcomers may ask only before the first control date.
        case newcomersNeverAsk(until: Month)
        /// A target that every result meets.
        case targetAlwaysMet(String)
        /// A target that no result can meet; the bound of the outcome.
        case targetNeverMet(String, limit: ExactDecimal)
        /// No draws.
        case noDraws
    }
}

extension Warning.Kind {
    /// The stable id of what is odd.
    public var id: String {
        switch self {
        case .unusedPool: "unused-pool"
        case .fieldWithoutProjects: "field-without-projects"
        case .lineWithoutProjects: "line-without-projects"
        case .componentWithoutPackages: "component-without-packages"
        case .unusedRole: "unused-role"
        case .unusedDelay: "unused-delay"
        case .exceptionNotNeeded: "exception-not-needed"
        case .efaMinimumWithoutLines: "efa-minimum-without-lines"
        case .shareWithoutInfrastructure: "share-without-infrastructure"
        case .joinWithoutEffect: "join-without-effect"
        case .sharingWithoutEffect: "sharing-without-effect"
        case .startBeforeProgramme: "start-before-programme"
        case .nothingToFund: "nothing-to-fund"
        case .poolWithoutCapacity: "pool-without-capacity"
        case .landNeverJoins: "land-never-joins"
        case .startAfterDeadline: "start-after-deadline"
        case .deadlineOutOfReach: "deadline-out-of-reach"
        case .estimatesFarAboveBudget: "estimates-far-above-budget"
        case .mostMoneyInReserve: "most-money-in-reserve"
        case .minimumAboveCap: "minimum-above-cap"
        case .maximumWithoutEffect: "maximum-without-effect"
        case .maximumOfZero: "maximum-of-zero"
        case .reserveWithoutControlDate: "reserve-without-control-date"
        case .largeHeadroom: "large-headroom"
        case .steepGrowth: "steep-growth"
        case .largeUncertainty: "large-uncertainty"
        case .noScopes: "no-scopes"
        case .lineWithoutMoney: "line-without-money"
        case .reserveNeverServes: "reserve-never-serves"
        case .trancheAfterDeadline: "tranche-after-deadline"
        case .carryOverWithoutTranche: "carry-over-without-tranche"
        case .carryOverWithoutYears: "carry-over-without-years"
        case .koenigsteinSum: "koenigstein-sum"
        case .noControlDate: "no-control-date"
        case .controlDatesAfterDeadline: "control-dates-after-deadline"
        case .newcomersNeverAsk: "newcomers-never-ask"
        case .targetAlwaysMet: "target-always-met"
        case .targetNeverMet: "target-never-met"
        case .noDraws: "no-draws"
        }
    }

    /// The id, year or key that is concerned; empty for the whole programme.
    public var subject: String {
        switch self {
        case .unusedPool(let id, _), .fieldWithoutProjects(let id), .lineWithoutProjects(let id),
            .componentWithoutPackages(let id), .unusedRole(let id), .unusedDelay(let id),
            .poolWithoutCapacity(let id, _), .landNeverJoins(let id, _, _),
            .startAfterDeadline(let id, _, _), .lineWithoutMoney(let id),
            .exceptionNotNeeded(let id, _), .joinWithoutEffect(let id),
            .startBeforeProgramme(let id, _, _), .minimumAboveCap(let id, _, _),
            .maximumWithoutEffect(let id, _, _), .maximumOfZero(let id), .steepGrowth(let id, _),
            .largeUncertainty(let id, _),
            .targetAlwaysMet(let id), .targetNeverMet(let id, _):
            id
        case .trancheAfterDeadline(let year, _, _), .carryOverWithoutTranche(let year): "\(year)"
        default: ""
        }
    }

    /// The money concerned; nil where it is not about an amount.
    public var amount: Cents? {
        switch self {
        case .landNeverJoins(_, _, let amount), .reserveNeverServes(let amount),
            .trancheAfterDeadline(_, let amount, _), .mostMoneyInReserve(let amount, _),
            .reserveWithoutControlDate(let amount), .minimumAboveCap(_, let amount, _),
            .maximumWithoutEffect(_, let amount, _):
            amount
        case .estimatesFarAboveBudget(let estimates, let budget): estimates - budget
        default: nil
        }
    }
}
