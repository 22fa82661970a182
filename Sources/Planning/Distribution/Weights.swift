// SPDX-License-Identifier: GPL-3.0-or-later
import Money
import Programme

extension Splitter {
    /// The groups' weights by the split's key, as whole numbers.
    func weights(of groups: [Group]) throws(Problems) -> [Int64] {
        switch split.key {
        case .effort: groups.map { sum($0) { $0.estimate } }
        case .priority: groups.map { sum($0, byPriority) }
        case .equal, .ranking: groups.map { _ in 1 }
        case .population: try weights(ofPlaces: groups) { ExactDecimal(whole: $0.population) }
        case .municipalities:
            try weights(ofPlaces: groups) { ExactDecimal(whole: $0.municipalities) }
        case .koenigstein: try weights(ofPlaces: groups) { $0.koenigstein }
        case .table: try wholeWeights(groups.map { split.shares[groupID($0.index)] ?? .zero })
        }
    }

    private func sum(_ group: Group, _ amount: (WorkPackage) -> Cents) -> Int64 {
        group.packages.map { amount(packages[$0]) }.sum().count
    }

    /// `rint(C_i · priority)`.
    private func byPriority(_ package: WorkPackage) -> Cents {
        Cents(rounding: package.estimate.statistic * programme.projects[package.project].priority)
    }

    /// A single group gets everything; otherwise all must be Länder.
    private func weights(
        ofPlaces groups: [Group], _ weight: (Land) -> ExactDecimal
    ) throws(Problems) -> [Int64] {
        guard groups.count > 1 else { return groups.map { _ in 1 } }
        let laender = groups.compactMap { Place(index: $0.index).land }
        guard laender.count == groups.count else {
            throw problem(.bundAmongLaender(key: split.key.rawValue), "key")
        }
        return try wholeWeights(laender.map { weight(programme.laender[$0]) })
    }

    private func wholeWeights(_ weights: [ExactDecimal]) throws(Problems) -> [Int64] {
        guard let whole = ExactDecimal.wholeWeights(weights) else {
            throw problem(.sharesTooFine, "shares")
        }
        return whole
    }
}

extension ExactDecimal {
    fileprivate init(whole: Int) { self.init(mantissa: Int64(whole), scale: 0) }
}
