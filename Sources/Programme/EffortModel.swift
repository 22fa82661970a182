// SPDX-License-Identifier: GPL-3.0-or-later
import Money

/// A row of the effort-estimation model (Aufwandsart).
public struct Component: Hashable, Sendable {
    /// Where its packages lie.
    public enum Placement: String, CaseIterable, Sendable {
        /// One at the project's lead.
        case lead
        /// One for every Land but the lead.
        case each
        /// One for every Land.
        case all
        /// One at `BUND`.
        case bund
    }

    /// What its effort grows with.
    public enum Driver: String, CaseIterable, Sendable {
        case project
        case baseComponents = "base_components"
        case interfaces, municipalities
    }

    /// What it is in the terms of the decision.
    public enum Kind: String, CaseIterable, Sendable {
        case standard, networking, upgrade, interface, infrastructure
    }

    /// Its id.
    public var id: String
    /// Its name.
    public var name: Text
    /// The positions of the lines that pay for it, ascending.
    public var lines: [Int]
    /// Who does the work.
    public var level: Level
    /// Where its packages lie.
    public var placement: Placement
    /// What its effort grows with.
    public var driver: Driver
    /// The exponent of the driver's count.
    public var elasticity: Double
    /// The largest team for a package of scale 1, in person-days per month.
    public var team: Double
    /// The positions of the components that must be finished before, in the order of the file.
    public var after: [Int]
    /// What it is in the terms of the decision.
    public var kind: Kind
    /// Whether a further Land takes part with it.
    public var isJoining: Bool
    /// The position of the delay it waits for; nil: none.
    public var wait: Int?

    /// A row of the effort-estimation model.
    public init(
        id: String, name: Text, lines: [Int], level: Level, placement: Placement, driver: Driver,
        elasticity: Double, team: Double, after: [Int] = [], kind: Kind = .standard,
        isJoining: Bool = false, wait: Int? = nil
    ) {
        self.id = id
        self.name = name
        self.lines = lines
        self.level = level
        self.placement = placement
        self.driver = driver
        self.elasticity = elasticity
        self.team = team
        self.after = after
        self.kind = kind
        self.isJoining = isJoining
        self.wait = wait
    }
}

/// Who works, at which rate.
public struct Role: Hashable, Sendable {
    /// What the role contributes; only technical work needs a provider's capacity.
    public enum Team: String, CaseIterable, Sendable {
        case subject = "fachlich"
        case technical = "technisch"
        case other = "weitere"
    }

    /// Whether public servants or contractors do it.
    public enum Sourcing: String, CaseIterable, Sendable { case `internal`, external }

    /// Its id.
    public var id: String
    /// Its name.
    public var name: Text
    /// What it contributes.
    public var team: Team
    /// Whether public servants or contractors do it.
    public var sourcing: Sourcing
    /// EUR per person-day, as written: may have parts of a cent.
    public var dayRate: Double

    /// A role.
    public init(id: String, name: Text, team: Team, sourcing: Sourcing, dayRate: Double) {
        self.id = id
        self.name = name
        self.team = team
        self.sourcing = sourcing
        self.dayRate = dayRate
    }
}

/// Person-days of a role for a component of scale 1.
public struct Effort: Hashable, Sendable {
    /// The position of the component.
    public var component: Int
    /// The position of the role.
    public var role: Int
    /// The least person-days.
    public var least: Double
    /// The most person-days, not below the least.
    public var most: Double

    /// Person-days from–to.
    public init(component: Int, role: Int, least: Double, most: Double) {
        self.component = component
        self.role = role
        self.least = least
        self.most = most
    }
}
