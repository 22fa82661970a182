// SPDX-License-Identifier: GPL-3.0-or-later
import Money
import Programme

extension SettingsReader {
    func distribution() -> Distribution {
        let items = settings.names("distribution.splits")
        let splits = items.map { split(at: "distribution.splits.\($0)") }
        let groupings = items.map { settings.text("distribution.splits.\($0).by") }
        for (index, grouping) in groupings.enumerated() {
            guard let grouping, groupings[..<index].contains(grouping) else { continue }
            log.add(
                .split(.groupingTwice(grouping)),
                at: settings.origin("distribution.splits.\(index).by"))
        }
        if case .some(.some(let last)) = groupings.last, last != "package" {
            let path = "distribution.splits.\(items.count - 1).by"
            log.add(.split(.lastSplit(grouping: last)), at: settings.origin(path))
        }
        return Distribution(
            headroom: settings.exact("distribution.headroom") ?? .one, splits: splits)
    }

    private func split(at path: String) -> Split {
        let grouping: Split.Grouping? = settings.choice(path + ".by")
        let key: Split.Key? = settings.choice(path + ".key")
        var split = Split(by: grouping ?? .package, key: key ?? .effort)
        for id in settings.names(path + ".shares") {
            split.shares[id] = settings.exact("\(path).shares.\(id)")
        }
        for id in settings.names(path + ".minimum") {
            split.minimum[id] = settings.amount("\(path).minimum.\(id)")
        }
        for id in settings.names(path + ".maximum") {
            split.maximum[id] = settings.amount("\(path).maximum.\(id)")
        }
        if let grouping, let key { check(key, grouping, at: path) }
        if key == .table { checkShares(split, at: path) }
        checkBounds(split, at: path)
        return split
    }

    private func check(_ key: Split.Key, _ grouping: Split.Grouping, at path: String) {
        let needed: Split.Grouping? =
            switch key {
            case .population, .municipalities, .koenigstein: .place
            case .ranking: .project
            default: nil
            }
        if let needed, grouping != needed {
            let kind = Problem.Kind.split(
                .keyNeedsGrouping(
                    key: key.rawValue, needed: needed.rawValue, grouping: grouping.rawValue))
            log.add(kind, at: settings.origin(path + ".key"))
        }
        if key != .table, settings.has(path + ".shares") {
            log.add(
                .split(.sharesWithoutTable(key: key.rawValue)),
                at: settings.origin(path + ".shares"))
        }
        if key == .table, !settings.has(path + ".shares") {
            log.add(.split(.sharesMissing), at: settings.origin(path))
        }
        guard key == .ranking else { return }
        for bound in ["minimum", "maximum"] where settings.has("\(path).\(bound)") {
            log.add(.split(.boundWithRanking), at: settings.origin("\(path).\(bound)"))
        }
    }

    private func checkShares(_ split: Split, at path: String) {
        let names = settings.names(path + ".shares")
        guard settings.children[path + ".shares"] != nil, split.shares.count == names.count else {
            return
        }
        let origin = settings.origin(path + ".shares")
        if split.shares.values.allSatisfy({ $0 == .zero }) {
            log.add(.split(.sharesAllZero), at: origin)
        }
        if ExactDecimal.wholeWeights(Array(split.shares.values)) == nil {
            log.add(.split(.sharesTooFine), at: origin)
        }
    }

    private func checkBounds(_ split: Split, at path: String) {
        for (id, minimum) in split.minimum {
            guard let maximum = split.maximum[id], minimum > maximum else { continue }
            let kind = Problem.Kind.split(
                .minimumAboveMaximum(
                    id: id, minimum: minimum, maximum: maximum))
            log.add(kind, at: settings.origin("\(path).minimum.\(id)"))
        }
    }
}
