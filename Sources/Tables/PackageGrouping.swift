// SPDX-License-Identifier: GPL-3.0-or-later
import Programme

/// Ways to sum packages on the console; groups stand in canonical order.
enum PackageGrouping: String, Sendable {
    case line, level, field, place
    case lineAndLevel = "line/level"
    case kind, component, total

    /// The groups' ids.
    func keys(in programme: Programme) -> [String] {
        let lines = programme.lines.map(\.id)
        let levels = Level.allCases.map(\.rawValue)
        return switch self {
        case .line: lines
        case .level: levels
        case .field: programme.fields.map(\.id)
        case .place: programme.places.map { programme.id(of: $0) }
        case .lineAndLevel: lines.flatMap { line in levels.map { "\(line)/\($0)" } }
        case .kind: Component.Kind.allCases.map(\.rawValue)
        case .component: programme.components.map(\.id)
        case .total: [""]
        }
    }

    /// The position of a package's group.
    func position(of package: WorkPackage, in programme: Programme) -> Int {
        let project = programme.projects[package.project]
        let component = programme.components[package.component]
        let level = Level.allCases.firstIndex(of: component.level) ?? 0
        return switch self {
        case .line: project.line
        case .level: level
        case .field: project.field
        case .place: package.place.index
        case .lineAndLevel: project.line * Level.allCases.count + level
        case .kind: Component.Kind.allCases.firstIndex(of: component.kind) ?? 0
        case .component: package.component
        case .total: 0
        }
    }
}

/// A group of packages and what they sum to.
struct PackageGroup<Sum: Sendable>: Sendable {
    let grouping: PackageGrouping
    let key: String
    let sum: Sum

    /// The groups that have packages, for each grouping in turn; O(groupings · packages).
    static func all(
        by groupings: [PackageGrouping], in programme: Programme, of packages: [WorkPackage],
        from zero: Sum, add: (inout Sum, Int) -> Void
    ) -> [PackageGroup] {
        groupings.flatMap { grouping in
            let keys = grouping.keys(in: programme)
            var sums = [Sum?](repeating: nil, count: keys.count)
            for (index, package) in packages.enumerated() {
                let position = grouping.position(of: package, in: programme)
                var sum = sums[position] ?? zero
                add(&sum, index)
                sums[position] = sum
            }
            return zip(keys, sums).compactMap { key, sum in
                sum.map { PackageGroup(grouping: grouping, key: key, sum: $0) }
            }
        }
    }
}

extension TableShape where Columns: GroupedColumns {
    /// The columns dimension and key.
    static func groupColumns<Sum>() -> [Column] where Row == PackageGroup<Sum> {
        [
            .init(
                .dimension, .text,
                de: "Wonach zusammengefasst ist; total für alle Arbeitspakete zusammen",
                en: "How packages are grouped; total for all of them together"
            ) { .text($0.grouping.rawValue) },
            .init(
                .key, .text, de: "Kennung der Gruppe; leer für alle zusammen",
                en: "Id of the group; empty for all together"
            ) { .text($0.key.isEmpty ? nil : $0.key) },
        ]
    }
}
