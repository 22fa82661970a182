// SPDX-License-Identifier: GPL-3.0-or-later
import Programme

extension RawScenario {
    /// Whether all that is wrong lies where the funding plan does not look, so that what is wrong
    /// with the plan can be found too, and nothing of it only follows from a problem of reading.
    ///
    /// O(values and cells).
    func isPlannable(despite problems: [Problem]) -> Bool {
        guard let root, problems.count <= Limits.problems else { return false }
        var places = PlaceSearch(for: problems.map(\.origin))
        places.visit(root, at: [])
        for name in TableName.allCases { places.visit(table(name)) }
        return places.areOutsidePlan
    }
}

/// Looks for places of problems among the values of a scenario, inside and outside the plan.
private struct PlaceSearch {
    /// Settings that the funding plan does not depend on; `*` is any item.
    private static let unplannedSettings: [[String]] = [
        ["id"], ["title"], ["agreements"], ["delays"], ["capacity"], ["reallocation"],
        ["simulation"], ["targets"], ["sensitivity"], ["budget", "carry_over"],
        ["budget", "carry_years"], ["budget", "lines", "*", "name"],
        ["budget", "lines", "*", "agreement"], ["budget", "lines", "*", "start"],
    ]

    /// Columns that the funding plan does not depend on.
    private static let unplannedColumns: [TableName: Set<String>] = [
        .laender: ["name", "pool", "join_probability"],
        .pools: ["name"],
        .fields: ["name_de", "name_en", "lead"],
        .projects: ["name", "type", "start"],
        .components: ["name_de", "name_en", "after", "join", "wait"],
        .roles: ["name_de", "name_en", "team", "sourcing"],
    ]

    private let wanted: Set<Origin>
    private var outside: Set<Origin> = []
    private var inside: Set<Origin> = []

    init(for wanted: [Origin]) { self.wanted = Set(wanted) }

    /// Whether every place is that of something outside the plan, and of nothing in it.
    var areOutsidePlan: Bool { outside == wanted && inside.isEmpty }

    mutating func visit(_ node: SettingNode, at path: [String]) {
        note(node.origin, isPlanned: Self.isPlanned(path))
        switch node.value {
        case .null, .empty, .scalar: break
        case .list(let items):
            for item in items { visit(item, at: path + ["*"]) }
        case .map(let map):
            for entry in map.entries {
                note(entry.keyOrigin, isPlanned: Self.isPlanned(path + [entry.key]))
                visit(entry.node, at: path + [entry.key])
            }
        }
    }

    mutating func visit(_ table: Table) {
        let unplanned = Self.unplannedColumns[table.name] ?? []
        let arePlanned = table.columns.map { !unplanned.contains($0) }
        for row in table.rows {
            for (cell, isPlanned) in zip(row, arePlanned) {
                note(cell.origin, isPlanned: isPlanned)
            }
        }
    }

    private static func isPlanned(_ path: [String]) -> Bool {
        !unplannedSettings.contains { path.starts(with: $0) }
    }

    private mutating func note(_ origin: Origin, isPlanned: Bool) {
        guard wanted.contains(origin) else { return }
        if isPlanned { inside.insert(origin) } else { outside.insert(origin) }
    }
}
