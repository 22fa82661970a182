// SPDX-License-Identifier: GPL-3.0-or-later
import Money

/// Everything that happened in one draw, for the plan case's tables.
public struct PlanCase: Sendable {
    /// The outcomes, laid out by `OutcomeLayout`.
    public var outcomes: [Double] = []
    /// What became of each package, in canonical order.
    public var courses: [PackageCourse] = []
    /// Every movement of money.
    public var ledger = Ledger()
    /// Who offered and who asked at control dates, by date, then canonically.
    public var controls: [ControlEntry] = []
    /// The use of the pools, by month, then pool.
    public var capacity: [CapacityUse] = []
    /// What of each package's effort was done, 0…1, at the month's end that was asked for; empty
    /// where none was.
    public var doneParts: [Double] = []
}

/// What became of a package.
public struct PackageCourse: Hashable, Sendable {
    /// The first that holds at the end of the deadline's month, before its year end.
    public enum State: String, CaseIterable, Sendable {
        case excluded, finished, unfunded
        case notJoined = "not-joined"
        case waitingAgreement = "waiting-agreement"
        case waitingPredecessor = "waiting-predecessor"
        case waitingDelay = "waiting-delay"
        case starved
        case waitingCapacity = "waiting-capacity"
        case running
    }

    /// What it was assigned at first.
    public var allocated = Cents.zero
    /// What it got from the reserve and from others.
    public var received = Cents.zero
    /// What it gave to others.
    public var given = Cents.zero
    /// What it spent.
    public var spent = Cents.zero
    /// What lapsed of its money.
    public var lapsed = Cents.zero
    /// Start in the network plan, months since the start; nil for excluded packages.
    public var planned: Double?
    /// When it became ready; nil: never.
    public var ready: Double?
    /// When work started; nil: never.
    public var start: Double?
    /// When it was finished; nil: never.
    public var finish: Double?
    /// How it stood.
    public var state = State.excluded

    /// A package of which nothing is known yet.
    public init() {}

    /// What it still has at the end of the horizon.
    public var remaining: Cents { allocated + received - given - spent - lapsed }
}

/// A package that offered or asked at a control date.
public struct ControlEntry: Hashable, Sendable {
    /// The position of the month that ends with the control date.
    public var month: Int
    /// The position of the package.
    public var package: Int
    /// Why it offers; nil for one that asks.
    public var reason: Movement.Reason?
    /// a_i, b_i and f_i after that month's grants of the reserve.
    public var rest = Cents.zero
    /// Obligo.
    public var binding = Cents.zero
    /// What is free.
    public var free = Cents.zero
    /// What it asks for.
    public var need = Cents.zero
    /// What it offers.
    public var offered = Cents.zero
    /// What was taken of the offer.
    public var given = Cents.zero
    /// What it got from others.
    public var received = Cents.zero
}

/// The use of a pool in a month, person-days.
public struct CapacityUse: Hashable, Sendable {
    /// The position of the month.
    public var month: Int
    /// The position of the pool.
    public var pool: Int
    /// What it could do, shared capacity included.
    public var capacityDays: Double
    /// What was asked of it.
    public var demandDays: Double
    /// What it did.
    public var usedDays: Double
}
