// SPDX-License-Identifier: GPL-3.0-or-later
import Money
import Programme

extension Splitter {
    /// The groups' weights by the split's key, as whole numbers; only for groups without a
    /// `keyProblem`.
    func weights(of groups: [Group]) -> [Int64] {
        switch split.key {
        case .effort: return groups.map { sum($0) { $0.estimate } }
        case .priority: return groups.map { sum($0, byPriority) }
        case .equal, .ranking: return groups.map { _ in 1 }
        case .population, .municipalities, .koenigstein, .table:
            // A single group gets everything, whatever it is.
            if split.key != .table, groups.count == 1 { return [1] }
            return ExactDecimal.wholeWeights(exactWeights(of: groups)) ?? []
        }
    }

    /// Why the key cannot weigh a node's groups; nil where it can.
    func keyProblem(of groups: [Group]) -> Problem? {
        switch split.key {
        case .effort, .priority, .equal, .ranking: return nil
        case .population, .municipalities, .koenigstein, .table: break
        }
        if split.key != .table {
            guard groups.count > 1 else { return nil }
            let hasBund = groups.contains { Place(index: $0.index) == .bund }
            if hasBund {
                return problem(.distribution(.bundAmongLaender(key: split.key.rawValue)), "key")
            }
        }
        let areExact = ExactDecimal.wholeWeights(exactWeights(of: groups)) != nil
        return areExact ? nil : problem(.split(.sharesTooFine), "shares")
    }

    private func sum(_ group: Group, _ amount: (WorkPackage) -> Cents) -> Int64 {
        group.packages.map { amount(packages[$0]) }.sum().count
    }

    /// `rint(C_i · priority)`.
    private func byPriority(_ package: WorkPackage) -> Cents {
        Cents(rounding: package.estimate.statistic * programme.projects[package.project].priority)
    }

    /// What the scenario says of each group: its share, or the count of its Land.
    private func exactWeights(of groups: [Group]) -> [ExactDecimal] {
        groups.map { group in
            if split.key == .table { return split.shares[groupID(group.index)] ?? .zero }
            guard let land = Place(index: group.index).land else { return .zero }
            return switch split.key {
            case .population: ExactDecimal(whole: programme.laender[land].population)
            case .municipalities: ExactDecimal(whole: programme.laender[land].municipalities)
            default: programme.laender[land].koenigstein
            }
        }
    }
}

extension ExactDecimal {
    fileprivate init(whole: Int) { self.init(mantissa: Int64(whole), scale: 0) }
}
