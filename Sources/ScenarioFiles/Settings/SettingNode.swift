// SPDX-License-Identifier: GPL-3.0-or-later
import Programme

/// A value of a YAML file with the place where it was written.
package struct SettingNode: Sendable {
    package indirect enum Value: Sendable {
        /// `null` or `~`, written out: as if the key were not there.
        case null
        /// Nothing at all behind a key.
        case empty
        case scalar(String, isPlain: Bool)
        case list([SettingNode])
        case map(SettingMap)
    }

    /// What it is.
    package var value: Value
    /// Where it was written.
    package var origin: Origin

    /// The text of a single value; nil for anything else.
    package var text: String? {
        if case .scalar(let text, _) = value { return text }
        return nil
    }

    /// Its keys; nil for anything but a map.
    package var map: SettingMap? {
        if case .map(let map) = value { return map }
        return nil
    }

    /// Its items; nil for anything but a list.
    package var list: [SettingNode]? {
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
package struct SettingMap: Sendable {
    package struct Entry: Sendable {
        /// The key.
        package var key: String
        /// Where the key was written.
        package var keyOrigin: Origin
        /// What stands behind it.
        package var node: SettingNode

        /// Where the key is to be found: what `--set` gives a key of the file stands there.
        var place: Origin { keyOrigin.file == node.origin.file ? keyOrigin : node.origin }
    }

    /// The keys in their order.
    package var entries: [Entry] = []
    /// Keys that a variant took away, and where it did.
    var removed: [String: Origin] = [:]

    /// What stands behind a key.
    package subscript(key: String) -> SettingNode? { entries.first { $0.key == key }?.node }

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
