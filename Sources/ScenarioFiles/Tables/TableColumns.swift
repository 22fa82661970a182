// SPDX-License-Identifier: GPL-3.0-or-later
import Programme

/// A column that a table may have.
package struct ColumnSpec: Sendable {
    /// Whether a table must have it.
    package enum Presence { case required, optional, priority, score }

    /// What its cells hold.
    package enum Content {
        case id, text, whole, number, exact, choice([String]), truth, day, reference, references
    }

    /// Its heading.
    package var name: String
    /// What its cells hold.
    package var content: Content
    /// Whether a table must have it.
    package var presence = Presence.required
    /// Between which numbers its values lie.
    package var bounds = Bounds.none
    /// Whether a cell may have nothing in it.
    package var mayBeEmpty = false

    init(
        _ name: String, _ content: Content, _ bounds: Bounds = .none,
        presence: Presence = .required, mayBeEmpty: Bool = false
    ) {
        self.name = name
        self.content = content
        self.bounds = bounds
        self.presence = presence
        self.mayBeEmpty = mayBeEmpty
    }

    /// Whether `scale` may multiply it.
    package var isNumber: Bool {
        switch content {
        case .whole, .number, .exact: true
        default: false
        }
    }
}

extension TableName {
    /// The columns that the table may have (model, section 2).
    package var specs: [ColumnSpec] {
        switch self {
        case .laender: TableColumns.laender
        case .pools: TableColumns.pools
        case .fields: TableColumns.fields
        case .projects: TableColumns.projects
        case .components: TableColumns.components
        case .roles: TableColumns.roles
        case .efforts: TableColumns.efforts
        case .published: TableColumns.published
        case .payments: BooksColumns.payments
        case .accounts: BooksColumns.accounts
        case .allocations: BooksColumns.allocations
        case .movements: BooksColumns.movements
        case .progress: BooksColumns.progress
        case .milestones: BooksColumns.milestones
        case .capacity: BooksColumns.capacity
        case .proposals: BooksColumns.proposals
        }
    }

    func spec(_ column: String) -> ColumnSpec? { specs.first { $0.name == column } }

    /// The name of its file.
    package var fileName: String { rawValue + ".csv" }
}

private enum TableColumns {
    static let laender = [
        ColumnSpec("id", .id), ColumnSpec("name", .text),
        ColumnSpec("population", .whole, Bounds(least: 0, greatest: 1e9)),
        ColumnSpec("municipalities", .whole, .count),
        ColumnSpec("koenigstein", .exact, Bounds(least: 0, greatest: 100)),
        ColumnSpec("pool", .reference),
        ColumnSpec("join_probability", .number, .share),
    ]

    static let pools = [
        ColumnSpec("id", .id), ColumnSpec("name", .text),
        ColumnSpec("capacity", .number, Bounds(least: 0, greatest: 1e9)),
        ColumnSpec("growth", .number, Bounds(least: -1, greatest: 10, excludesLeast: true)),
    ]

    static let fields = [
        ColumnSpec("id", .id), ColumnSpec("name_de", .text), ColumnSpec("name_en", .text),
        ColumnSpec("ministry", .text), ColumnSpec("lead", .reference),
    ]

    static let projects =
        [
            ColumnSpec("id", .id), ColumnSpec("name", .text), ColumnSpec("line", .reference),
            ColumnSpec("field", .reference), ColumnSpec("lead", .reference),
            ColumnSpec("type", .text, mayBeEmpty: true), ColumnSpec("complexity", .reference),
            ColumnSpec("base_components", .whole, .count), ColumnSpec("interfaces", .whole, .count),
            ColumnSpec("priority", .number, .share, presence: .priority),
        ]
        + Principle.allCases.map { ColumnSpec($0.rawValue, .number, .share, presence: .score) }
        + [
            ColumnSpec("committed", .whole, .count),
            ColumnSpec("start", .day, presence: .optional, mayBeEmpty: true),
        ]

    static let components = [
        ColumnSpec("id", .id), ColumnSpec("name_de", .text), ColumnSpec("name_en", .text),
        ColumnSpec("lines", .references),
        ColumnSpec("level", .choice(Level.allCases.map(\.rawValue))),
        ColumnSpec("place", .choice(Component.Placement.allCases.map(\.rawValue))),
        ColumnSpec("driver", .choice(Component.Driver.allCases.map(\.rawValue))),
        ColumnSpec("elasticity", .number, Bounds(least: 0, greatest: 10)),
        ColumnSpec("team", .number, Bounds(least: 0.001, greatest: 1e6)),
        ColumnSpec("after", .references, mayBeEmpty: true),
        ColumnSpec("kind", .choice(Component.Kind.allCases.map(\.rawValue))),
        ColumnSpec("join", .truth, mayBeEmpty: true),
        ColumnSpec("wait", .reference, mayBeEmpty: true),
    ]

    static let roles = [
        ColumnSpec("id", .id), ColumnSpec("name_de", .text), ColumnSpec("name_en", .text),
        ColumnSpec("team", .choice(Role.Team.allCases.map(\.rawValue))),
        ColumnSpec("sourcing", .choice(Role.Sourcing.allCases.map(\.rawValue))),
        ColumnSpec("day_rate", .number, Bounds(least: 0.01, greatest: 1e6)),
    ]

    static let published = [
        ColumnSpec("id", .id), ColumnSpec("name_de", .text), ColumnSpec("name_en", .text),
        ColumnSpec("value", .exact, Bounds(least: 0, greatest: 1e13)),
        ColumnSpec("quantity", .text), ColumnSpec("source", .text),
    ]

    static let efforts = [
        ColumnSpec("component", .reference), ColumnSpec("role", .reference),
        ColumnSpec("min", .number, .days), ColumnSpec("max", .number, .days),
    ]
}

extension Bounds {
    /// A count of things that a person counts.
    fileprivate static let count = Bounds(least: 0, greatest: 1e6)
    /// Person-days of a role for a component.
    fileprivate static let days = Bounds(least: 0, greatest: 1e9)
}
