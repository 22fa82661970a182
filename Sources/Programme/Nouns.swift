// SPDX-License-Identifier: GPL-3.0-or-later
import Money

/// A part of the programme with a budget of its own (Programmsäule).
public struct Line: Hashable, Sendable {
    /// Its id.
    public var id: String
    /// Its name.
    public var name: Text
    /// Whether its projects are built once for many Länder ("Einer für Alle").
    public var isForAll: Bool
    /// Whether work needs framework agreement, bilateral agreement and approval.
    public var needsAgreement: Bool
    /// The first day on which work may start; nil: the programme's start.
    public var start: Day?

    /// A line.
    public init(
        id: String, name: Text, isForAll: Bool = false, needsAgreement: Bool = false,
        start: Day? = nil
    ) {
        self.id = id
        self.name = name
        self.isForAll = isForAll
        self.needsAgreement = needsAgreement
        self.start = start
    }
}

/// Who does the work that the money pays for (föderale Ebene), in canonical order.
public enum Level: String, CaseIterable, Sendable {
    case bund, land, kommune
}

/// A Land's position, or `BUND`; canonical order: `BUND` first, then the Länder.
public struct Place: Hashable, Comparable, Sendable {
    /// 0 for `BUND`, 1 + the Land's position otherwise.
    public let index: Int

    /// The federation.
    public static let bund = Place(index: 0)

    /// A place by its position in canonical order.
    public init(index: Int) { self.index = index }

    /// A Land by its position in `Programme.laender`.
    public static func land(_ land: Int) -> Place { Place(index: land + 1) }

    /// The Land's position in `Programme.laender`; nil for `BUND`.
    public var land: Int? { index == 0 ? nil : index - 1 }

    /// Whether the left place stands before the right one in canonical order.
    public static func < (left: Place, right: Place) -> Bool { left.index < right.index }
}

/// A Land.
public struct Land: Hashable, Sendable {
    /// Its code.
    public var id: String
    /// Its name.
    public var name: String
    /// Inhabitants.
    public var population: Int
    /// Number of municipalities.
    public var municipalities: Int
    /// Its part by the Königstein key, in percent.
    public var koenigstein: ExactDecimal
    /// The position of its pool.
    public var pool: Int
    /// The probability with which it joins a project that all Länder are committed to.
    public var joinProbability: Double

    /// A Land.
    public init(
        id: String, name: String, population: Int, municipalities: Int, koenigstein: ExactDecimal,
        pool: Int, joinProbability: Double
    ) {
        self.id = id
        self.name = name
        self.population = population
        self.municipalities = municipalities
        self.koenigstein = koenigstein
        self.pool = pool
        self.joinProbability = joinProbability
    }
}

/// An IT provider's capacity.
public struct Pool: Hashable, Sendable {
    /// Its id.
    public var id: String
    /// Its name.
    public var name: String
    /// Person-days per month at the start.
    public var capacity: Double
    /// Relative growth per month.
    public var growth: Double

    /// A pool.
    public init(id: String, name: String, capacity: Double, growth: Double) {
        self.id = id
        self.name = name
        self.capacity = capacity
        self.growth = growth
    }
}

/// One of the fields of the OZG (Themenfeld).
public struct Field: Hashable, Sendable {
    /// Its id.
    public var id: String
    /// Its name.
    public var name: Text
    /// The federal ministry that leads it.
    public var ministry: String
    /// The Land that leads it, as a position.
    public var lead: Place

    /// A field.
    public init(id: String, name: Text, ministry: String, lead: Place) {
        self.id = id
        self.name = name
        self.ministry = ministry
        self.lead = lead
    }
}

/// One OZG service, built once by its lead and joined by others (Umsetzungsprojekt).
public struct Project: Hashable, Sendable {
    /// Its id.
    public var id: String
    /// Its name.
    public var name: String
    /// The position of its line.
    public var line: Int
    /// The position of its field.
    public var field: Int
    /// Who builds it.
    public var lead: Place
    /// The OZG types, for reports only (`T1+T23`).
    public var type: String
    /// The position of its class of complexity.
    public var complexity: Int
    /// How many base components it uses.
    public var baseComponents: Int
    /// How many interfaces between Land and municipalities it has.
    public var interfaces: Int
    /// 0…1; given, or computed from the six scores.
    public var priority: Double
    /// The scores of the six principles in the order of `Principle.allCases`; empty without.
    public var scores: [Double]
    /// How many Länder have declared to join, the lead included.
    public var committed: Int
    /// The first day on which work may start; nil: no such day.
    public var start: Day?

    /// A project.
    public init(
        id: String, name: String, line: Int, field: Int, lead: Place, type: String = "",
        complexity: Int, baseComponents: Int, interfaces: Int, priority: Double,
        scores: [Double] = [], committed: Int, start: Day? = nil
    ) {
        self.id = id
        self.name = name
        self.line = line
        self.field = field
        self.lead = lead
        self.type = type
        self.complexity = complexity
        self.baseComponents = baseComponents
        self.interfaces = interfaces
        self.priority = priority
        self.scores = scores
        self.committed = committed
        self.start = start
    }
}

/// The six principles of the decision (no. 11) by which projects are ranked.
public enum Principle: String, CaseIterable, Sendable {
    case relevance, usability, speed, economy, innovation, openness
}
