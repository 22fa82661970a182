// SPDX-License-Identifier: GPL-3.0-or-later
import Money

/// Something that is wrong with a scenario: where, and the evidence from which a sentence is made.
public struct Problem: Error, Hashable, Sendable {
    /// What is wrong, with the evidence.
    public var kind: Kind
    /// Where it was written.
    public var origin: Origin

    /// A problem at a place.
    public init(_ kind: Kind, at origin: Origin) {
        self.kind = kind
        self.origin = origin
    }
}

/// All problems of a scenario at once, in the order of files, lines and columns.
public struct Problems: Error, Sendable {
    /// The problems, at least one.
    public var problems: [Problem]
    /// The programme as far as it could be read, where all that the funding plan depends on could;
    /// never to be used but to find what is wrong with the plan too.
    public var plannable: Programme?

    /// Problems in their order.
    public init(_ problems: [Problem], plannable: Programme? = nil) {
        self.problems = problems
        self.plannable = plannable
    }
}

extension Problems: Equatable {
    /// Whether both tell the same.
    public static func == (left: Problems, right: Problems) -> Bool {
        left.problems == right.problems
    }
}

/// A file that could not be had at all, whatever stands in it (exit code 3).
public enum FileFailure: Error, Hashable, Sendable {
    /// Nothing lies at the path of the scenario.
    case noScenario(path: String)
    /// A folder in which nothing of a scenario lies.
    case notAScenario(path: String)
    /// Neither a file nor a variant of the scenario has this name.
    case noVariant(name: String, candidates: Candidates)
    /// A scenario where a variant belongs.
    case scenarioForVariant(path: String)
    /// The file is there but cannot be read.
    case unreadable(path: String)
    /// Nothing lies at the path of a list, a mapping or a plan.
    case noFile(path: String)
    /// Nothing lies at the path of the books.
    case noBooks(path: String)
    /// A folder in which nothing of any books lies.
    case notBooks(path: String)
    /// Nothing lies at the path of the proposals that are accepted.
    case noProposals(path: String)

    /// Its stable id.
    public var id: String {
        switch self {
        case .noScenario: "no-scenario"
        case .notAScenario: "not-a-scenario"
        case .noVariant: "no-variant"
        case .scenarioForVariant: "scenario-for-variant"
        case .unreadable: "unreadable-file"
        case .noFile: "no-file"
        case .noBooks: "no-books"
        case .notBooks: "not-books"
        case .noProposals: "no-proposals"
        }
    }
}

/// What may have been meant instead of a wrong word.
public struct Candidates: Hashable, Sendable {
    /// The valid words that are nearest, best first; may be empty.
    public var nearest: [String]
    /// All valid words where they are few; empty otherwise.
    public var all: [String]

    /// Suggestions for a wrong word.
    public init(nearest: [String] = [], all: [String] = []) {
        self.nearest = nearest
        self.all = all
    }
}

/// Between which numbers a value must lie.
public struct Bounds: Hashable, Sendable {
    /// The lower end; nil: none.
    public var least: Double?
    /// The upper end; nil: none.
    public var greatest: Double?
    /// Whether the lower end itself is not allowed.
    public var excludesLeast: Bool

    /// Bounds from their ends.
    public init(least: Double? = nil, greatest: Double? = nil, excludesLeast: Bool = false) {
        self.least = least
        self.greatest = greatest
        self.excludesLeast = excludesLeast
    }

    /// Any finite number.
    public static let none = Bounds()
    /// 0 or more.
    public static let notNegative = Bounds(least: 0)
    /// More than 0.
    public static let positive = Bounds(least: 0, excludesLeast: true)
    /// 0…1.
    public static let share = Bounds(least: 0, greatest: 1)

    /// Whether a number lies between them.
    public func contains(_ value: Double) -> Bool {
        guard value.isFinite, value <= greatest ?? .infinity else { return false }
        guard let least else { return true }
        return excludesLeast ? value > least : value >= least
    }
}
