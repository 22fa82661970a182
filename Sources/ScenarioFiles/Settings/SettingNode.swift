// SPDX-License-Identifier: GPL-3.0-or-later
import Programme

/// A value of a YAML file with the place where it was written.
struct SettingNode: Sendable {
    indirect enum Value: Sendable {
        /// `null` or `~`, written out: as if the key were not there.
        case null
        /// Nothing at all behind a key.
        case empty
        case scalar(String, isPlain: Bool)
        case list([SettingNode])
        case map(SettingMap)
    }

    var value: Value
    var origin: Origin

    /// The text of a single value; nil for anything else.
    var text: String? {
        if case .scalar(let text, _) = value { return text }
        return nil
    }

    var map: SettingMap? {
        if case .map(let map) = value { return map }
        return nil
    }

    var list: [SettingNode]? {
        if case .list(let items) = value { return items }
        return nil
    }

    var isNull: Bool {
        if case .null = value { return true }
        return false
    }

    var isEmpty: Bool {
        if case .empty = value { return true }
        return false
    }

    /// Whether it is a list or a map of nothing.
    var hasNoEntries: Bool { map?.entries.isEmpty ?? list?.isEmpty ?? false }

    /// How it is built.
    var shape: Problem.Shape {
        switch value {
        case .null, .empty, .scalar: .single
        case .list: .list
        case .map: .map
        }
    }
}

/// Keys with their values in the order of the file.
struct SettingMap: Sendable {
    struct Entry: Sendable {
        var key: String
        var keyOrigin: Origin
        var node: SettingNode

        /// Where the key is to be found: what `--set` gives a key of the file stands there.
        var place: Origin { keyOrigin.file == node.origin.file ? keyOrigin : node.origin }
    }

    var entries: [Entry] = []
    /// Keys that a variant took away, and where it did.
    var removed: [String: Origin] = [:]

    subscript(key: String) -> SettingNode? { entries.first { $0.key == key }?.node }

    /// Puts a value in the key's place, or at the end; null takes the key away.
    mutating func set(_ entry: Entry) {
        let index = entries.firstIndex { $0.key == entry.key }
        switch (index, entry.node.isNull) {
        case (let index?, true):
            entries.remove(at: index)
            removed[entry.key] = entry.node.origin
        case (let index?, false): entries[index] = entry
        case (nil, true): break
        case (nil, false): entries.append(entry)
        }
    }
}
