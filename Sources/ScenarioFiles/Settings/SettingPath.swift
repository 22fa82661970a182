// SPDX-License-Identifier: GPL-3.0-or-later
import Programme

/// A value that a user sets by its path: `budget.lines.bund.start=2021-01-01`.
struct SettingPath {
    let parts: [String]
    let node: SettingNode

    /// Reads `PATH=VALUE`; nil, with a problem, where it is none.
    init?(_ text: String, log: ProblemLog) {
        let text = text.composed
        let halves = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
        let origin = Origin(file: "--set \(halves[0])")
        log.register(origin.file)
        guard halves.count == 2 else {
            log.add(.key(.settingSyntax(text)), at: origin)
            return nil
        }
        self.init(path: halves[0], value: halves[1], text: text, at: origin, log)
    }

    /// Reads the value that a setting has at a point; nil, with a problem, where it is none.
    init?(_ setting: VariedSetting, log: ProblemLog) {
        self.init(
            path: setting.path[...], value: setting.value[...], text: setting.description,
            at: setting.origin, log)
    }

    private init?(
        path: Substring, value: Substring, text: String, at origin: Origin, _ log: ProblemLog
    ) {
        let parts = path.split(separator: ".", omittingEmptySubsequences: false)
        guard !parts.contains(where: \.isEmpty) else {
            log.add(.key(.settingSyntax(text)), at: origin)
            return nil
        }
        var reader = YamlReader(file: origin.file, log: log)
        guard let node = reader.read(String(value), at: origin) else { return nil }
        self.parts = parts.map(String.init)
        self.node = node
    }

    /// Puts the value in its place.
    func apply(to root: inout SettingNode, log: ProblemLog) {
        root = setting(parts[...], in: root, log)
    }

    private func setting(
        _ rest: ArraySlice<String>, in target: SettingNode, _ log: ProblemLog
    ) -> SettingNode {
        guard !rest.isEmpty else { return node }
        var result = target
        switch target.value {
        case .map(var map):
            set(rest, in: &map, log)
            result.value = .map(map)
        case .list(var items):
            guard let first = rest.first else { return target }
            guard let index = target.indexOfItem(first) else {
                let ids = items.compactMap { $0.map?["id"]?.text }
                log.add(
                    .key(.unknownListItem(first, log.candidates(for: first, among: ids))),
                    at: node.origin
                )
                return target
            }
            items[index] = setting(rest.dropFirst(), in: items[index], log)
            result.value = .list(items)
        case .null, .empty:
            return setting(rest, in: SettingNode(value: .map(.init()), origin: node.origin), log)
        case .scalar:
            let above = parts.prefix(parts.count - rest.count).joined(separator: ".")
            log.add(.key(.noKeysBelow(path: above)), at: node.origin)
        }
        return result
    }

    private func set(_ rest: ArraySlice<String>, in map: inout SettingMap, _ log: ProblemLog) {
        let (key, below) = map.longestKey(of: rest)
        let old = map.entries.first { $0.key == key }
        let empty = SettingNode(value: .null, origin: node.origin)
        let entry = SettingMap.Entry(
            key: key, keyOrigin: old?.keyOrigin ?? node.origin,
            node: setting(below, in: old?.node ?? empty, log))
        map.set(entry)
    }
}

extension SettingMap {
    /// The key that begins a path – ids may have dots – and what follows it.
    func longestKey(of path: ArraySlice<String>) -> (String, ArraySlice<String>) {
        for count in stride(from: path.count, to: 1, by: -1) {
            let key = path.prefix(count).joined(separator: ".")
            if self[key] != nil { return (key, path.dropFirst(count)) }
        }
        return (path.first ?? "", path.dropFirst())
    }
}

extension SettingNode {
    /// The position of a list's item by its `id` or its number from 0.
    func indexOfItem(_ name: String) -> Int? {
        guard let list else { return nil }
        if let index = list.firstIndex(where: { $0.map?["id"]?.text == name }) { return index }
        // `+1` and `01` are the same to a reader; one way to write it is enough.
        return list.indices.first { String($0) == name }
    }

    /// The value at a path; nil without one.
    func node(at path: ArraySlice<String>) -> SettingNode? {
        guard let first = path.first else { return self }
        if let list {
            return indexOfItem(first).flatMap { list[$0].node(at: path.dropFirst()) }
        }
        guard let map else { return nil }
        let (key, below) = map.longestKey(of: path)
        return map[key]?.node(at: below)
    }
}
