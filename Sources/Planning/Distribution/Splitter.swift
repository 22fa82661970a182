// SPDX-License-Identifier: GPL-3.0-or-later
import Money
import Programme

/// One split of the distribution: groups a node's packages and shares an amount among the groups.
struct Splitter {
    /// Packages that do not differ in what the split groups by.
    struct Group {
        /// Its place in canonical order.
        let index: Int
        var packages: [Int]
    }

    let split: Split
    let position: Int
    let programme: Programme
    let packages: [WorkPackage]
    private let ministries: [String]

    init(_ split: Split, at position: Int, programme: Programme, packages: [WorkPackage]) {
        self.split = split
        self.position = position
        self.programme = programme
        self.packages = packages
        ministries = programme.ministries
    }

    /// The groups of a node in canonical order.
    func groups(of packages: [Int]) -> [Group] {
        let byIndex = Dictionary(grouping: packages, by: groupIndex)
        return byIndex.map(Group.init).sorted { $0.index < $1.index }
    }

    /// What each group gets of an amount, and why.
    ///
    /// - Throws: minimums above the amount.
    func share(_ amount: Cents, among groups: [Group]) throws(Problem) -> [GroupShare] {
        if split.key == .ranking { return rank(amount, groups) }
        let parts = zip(groups, weights(of: groups)).map { group, weight in
            let (least, most) = bounds(of: group)
            return ApportionmentPart(weight: weight, least: least, most: most)
        }
        let amounts: [Cents]
        do {
            amounts = try apportion(amount, among: parts)
        } catch {
            throw problem(
                .distribution(
                    .minimumsExceedNode(
                        split: position, minimums: error.minimums, available: error.total)),
                "minimum")
        }
        return zip(parts, amounts).map { part, amount in
            GroupShare(
                weight: part.weight, least: part.least, most: part.most ?? amount, turn: nil,
                amount: amount)
        }
    }

    /// Least and most of a group: its packages' caps, and what the scenario says of it.
    private func bounds(of group: Group) -> (least: Cents, most: Cents) {
        let id = groupID(group.index)
        var cap = group.packages.lazy.map { packages[$0].cap }.sum()
        if let maximum = split.maximum[id] { cap = min(cap, maximum) }
        return (min(split.minimum[id] ?? .zero, cap), cap)
    }

    /// Whole or not at all, in the order of priority: a project gets its cap, or what is left if
    /// that covers its estimate.
    private func rank(_ amount: Cents, _ groups: [Group]) -> [GroupShare] {
        var shares: [GroupShare?] = Array(repeating: nil, count: groups.count)
        var left = amount
        let order = groups.indices.sorted(by: { precedes(groups[$0], groups[$1]) })
        for (place, position) in order.enumerated() {
            let members = groups[position].packages
            let need = members.lazy.map { coveredEstimate(of: packages[$0]) }.sum()
            let cap = members.lazy.map { packages[$0].cap }.sum()
            let share = need <= left ? min(cap, left) : .zero
            shares[position] = GroupShare(
                weight: 1, least: .zero, most: cap,
                turn: .init(place: place + 1, need: need, left: left), amount: share)
            left -= share
        }
        return shares.compactMap(\.self)
    }

    private func precedes(_ left: Group, _ right: Group) -> Bool {
        let priorities = (
            programme.projects[left.index].priority, programme.projects[right.index].priority
        )
        return priorities.0 != priorities.1 ? priorities.0 > priorities.1 : left.index < right.index
    }

    /// What must be covered so that a package counts as paid: infrastructure at most its part.
    private func coveredEstimate(of package: WorkPackage) -> Cents {
        programme.components[package.component].kind == .infrastructure
            ? min(package.estimate, package.cap) : package.estimate
    }

    func problem(_ kind: Problem.Kind, _ key: String) -> Problem {
        Problem(kind, at: programme.origins.setting("distribution.splits.\(position).\(key)"))
    }
}

extension Splitter {
    /// The place of a package's group in canonical order.
    private func groupIndex(of package: Int) -> Int {
        let project = packages[package].project
        let field = programme.projects[project].field
        return switch split.grouping {
        case .line: programme.projects[project].line
        case .level: Level.allCases.firstIndex(of: level(of: package)) ?? 0
        case .field: field
        case .ministry: ministries.firstIndex(of: programme.fields[field].ministry) ?? 0
        case .place: packages[package].place.index
        case .project: project
        case .package: package
        }
    }

    /// The id by which the scenario names a group.
    func groupID(_ index: Int) -> String {
        switch split.grouping {
        case .line: programme.lines[index].id
        case .level: Level.allCases[index].rawValue
        case .field: programme.fields[index].id
        case .ministry: ministries[index]
        case .place: programme.id(of: Place(index: index))
        case .project: programme.projects[index].id
        case .package: packages[index].id
        }
    }

    private func level(of package: Int) -> Level {
        programme.components[packages[package].component].level
    }

    /// What is wrong with the split whatever its nodes get.
    func problems(in groups: [[Group]]) -> [Problem] {
        boundProblems(in: groups) + groups.compactMap(keyProblem)
    }

    /// Each id that has a bound must be a group under exactly one node; excluded packages are
    /// under none, but the scenario may name their group: a rule, not the writer, left it out.
    private func boundProblems(in groups: [[Group]]) -> [Problem] {
        guard !split.minimum.isEmpty || !split.maximum.isEmpty else { return [] }
        var nodes: [String: Int] = [:]
        for group in groups.joined() { nodes[groupID(group.index), default: 0] += 1 }
        for package in packages.indices where packages[package].isExcluded {
            let id = groupID(groupIndex(of: package))
            nodes[id] = nodes[id] ?? 1
        }
        var problems: [Problem] = []
        for (key, ids) in [("minimum", split.minimum.keys), ("maximum", split.maximum.keys)] {
            for id in ids.sorted() where nodes[id] != 1 {
                let kind: Problem.Kind =
                    nodes[id] == nil
                    ? .distribution(.boundUnderNoNode(id: id, split: position))
                    : .distribution(.boundUnderSeveralNodes(id: id, split: position))
                problems.append(problem(kind, "\(key).\(id)"))
            }
        }
        return problems
    }
}

extension Programme {
    /// The ministries in the order of their first field.
    public var ministries: [String] {
        var seen: Set<String> = []
        return fields.map(\.ministry).filter { seen.insert($0).inserted }
    }
}
