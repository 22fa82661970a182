// SPDX-License-Identifier: GPL-3.0-or-later
import Money
import Programme

/// Compares the values of a YAML file with the keys that it may have.
package struct SettingsChecker {
    /// What was found so far.
    package private(set) var settings: Settings
    private let log: ProblemLog

    /// A checker without values yet.
    package init(log: ProblemLog, start: Origin) {
        settings = Settings(start: start)
        self.log = log
    }

    /// Checks a whole file.
    package mutating func check(_ root: SettingNode, keys: [KeySpec]) {
        check(root, .record(keys), at: "")
    }

    private mutating func check(_ node: SettingNode, _ shape: ValueShape, at path: String) {
        settings.origins[path] = node.origin
        switch shape {
        case .record(let keys): checkRecord(node, keys, at: path)
        case .years(let shape): checkNames(node, shape, at: path, isYear: true)
        case .names(let shape): checkNames(node, shape, at: path, isYear: false)
        case .list(let shape): checkList(node, shape, at: path)
        case .durations: settings.values[path] = durations(node).map { .durations($0) }
        case .anything: break
        default:
            guard case .scalar(let text, let isPlain) = node.value else {
                note(.value(.wrongShape(expected: .single)), at: node.origin, path)
                return
            }
            let scalar = ScalarReader(text: text, isPlain: isPlain, origin: node.origin, log: log)
            settings.values[path] = scalar.read(as: shape)
        }
    }

    private mutating func checkRecord(_ node: SettingNode, _ keys: [KeySpec], at path: String) {
        guard let map = node.map else {
            note(.value(.wrongShape(expected: .map)), at: node.origin, path)
            return
        }
        settings.children[path] = map.entries.map(\.key)
        for entry in map.entries {
            let below = Self.join(path, entry.key)
            settings.keyOrigins[below] = entry.keyOrigin
            guard let spec = keys.first(where: { $0.name == entry.key }) else {
                noteUnknown(entry, in: map, keys, at: path)
                continue
            }
            if entry.node.isEmpty {
                note(
                    .key(.emptyValue(below, spec.isRequired ? .requiredKey : .optionalKey)),
                    at: entry.place, below)
                continue
            }
            if entry.node.isNull {
                if spec.isRequired { log.add(.key(.missingKey(below)), at: entry.keyOrigin) }
                continue
            }
            if spec.needsEntry, entry.node.hasNoEntries {
                note(.key(.noEntries(below)), at: entry.node.origin, below)
                continue
            }
            check(entry.node, spec.shape, at: below)
        }
        for spec in keys where spec.isRequired && map[spec.name] == nil {
            if settings.unreadable.contains(Self.join(path, spec.name)) { continue }
            let origin = map.removed[spec.name] ?? node.origin
            log.add(.key(.missingKey(Self.join(path, spec.name))), at: origin)
        }
    }

    /// Notes more items than can be computed; what names rows of tables is as long as they are.
    private mutating func hasTooMany(
        _ count: Int, of shape: ValueShape, at origin: Origin, _ path: String
    ) -> Bool {
        switch shape {
        case .record, .durations, .number: break
        default: return false
        }
        guard count > Limits.items else { return false }
        note(.yaml(.tooManyItems(found: count, limit: Limits.items)), at: origin, path)
        return true
    }

    private mutating func note(_ kind: Problem.Kind, at origin: Origin, _ path: String) {
        settings.unreadable.insert(path)
        log.add(kind, at: origin)
    }

    /// A key that does not exist stands for the one that is nearest to it among those not written.
    private mutating func noteUnknown(
        _ entry: SettingMap.Entry, in map: SettingMap, _ keys: [KeySpec], at path: String
    ) {
        let names = keys.map(\.name)
        let candidates = log.candidates(for: entry.key, among: names)
        log.add(.key(.unknownKey(entry.key, candidates)), at: entry.keyOrigin)
        if let meant = candidates.nearest.first(where: { map[$0] == nil }) {
            settings.unreadable.insert(Self.join(path, meant))
        }
    }

    private mutating func checkNames(
        _ node: SettingNode, _ shape: ValueShape, at path: String, isYear: Bool
    ) {
        guard let map = node.map else {
            note(.value(.wrongShape(expected: .map)), at: node.origin, path)
            return
        }
        guard !hasTooMany(map.entries.count, of: shape, at: node.origin, path) else { return }
        settings.children[path] = map.entries.map(\.key)
        for entry in map.entries {
            let below = Self.join(path, entry.key)
            settings.keyOrigins[below] = entry.keyOrigin
            if let character = UnseenCharacter(in: entry.key) {
                log.add(.value(.hiddenCharacter(value: entry.key, character)), at: entry.keyOrigin)
                settings.children[path]?.removeAll { $0 == entry.key }
                settings.unreadable.insert(path)
                continue
            }
            if isYear { checkYear(entry, in: map) }
            if entry.node.isEmpty {
                note(.key(.emptyValue(below, .entry)), at: entry.place, below)
            } else {
                check(entry.node, shape, at: below)
            }
        }
    }

    private func checkYear(_ entry: SettingMap.Entry, in map: SettingMap) {
        guard isYear(entry.key), let year = Int(entry.key) else {
            log.add(.value(.notAYear(value: entry.key)), at: entry.keyOrigin)
            return
        }
        let first = map.entries.first { Int($0.key) == year && isYear($0.key) }
        if let first, first.keyOrigin != entry.keyOrigin {
            log.add(.key(.duplicateKey(first.key)), at: first.keyOrigin)
        }
    }

    private mutating func checkList(_ node: SettingNode, _ shape: ValueShape, at path: String) {
        guard let items = node.list else {
            note(.value(.wrongShape(expected: .list)), at: node.origin, path)
            return
        }
        guard !hasTooMany(items.count, of: shape, at: node.origin, path) else { return }
        settings.children[path] = items.indices.map { "\($0)" }
        for (index, item) in items.enumerated() {
            let below = Self.join(path, "\(index)")
            if item.isEmpty {
                note(.key(.emptyValue(below, .entry)), at: item.origin, below)
            } else {
                check(item, shape, at: below)
            }
        }
    }

    private func durations(_ node: SettingNode) -> Pert? {
        guard let items = node.list, items.count == 3 else {
            log.add(.value(.wrongShape(expected: .durations)), at: node.origin)
            return nil
        }
        let months = items.compactMap { item -> Double? in
            guard case .scalar(let text, let isPlain) = item.value else {
                log.add(.value(.wrongShape(expected: .durations)), at: item.origin)
                return nil
            }
            return ScalarReader(text: text, isPlain: isPlain, origin: item.origin, log: log)
                .number(.months)
        }
        guard months.count == 3 else { return nil }
        guard months[0] <= months[1], months[1] <= months[2] else {
            log.add(.calendar(.durationsOrder(values: items.compactMap(\.text))), at: node.origin)
            return nil
        }
        return Pert(months[0], months[1], months[2])
    }

    private static func join(_ path: String, _ key: String) -> String {
        path.isEmpty ? key : "\(path).\(key)"
    }
}
