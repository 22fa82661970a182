// SPDX-License-Identifier: GPL-3.0-or-later
import Programme

extension SettingNode {
    /// The value after a JSON merge patch (RFC 7396): maps are merged key by key, null takes a key
    /// away, anything else – a list too – replaces what was there. O(values of both).
    func patched(by patch: SettingNode) -> SettingNode {
        guard let changes = patch.map else { return patch }
        let old = map ?? SettingMap()
        var entries: [SettingMap.Entry?] = old.entries
        var removed = old.removed
        var positions = Dictionary(
            zip(old.entries.map(\.key), old.entries.indices),
            uniquingKeysWith: { first, _ in first })
        for entry in changes.entries {
            let position = positions[entry.key]
            if entry.node.isNull {
                guard let position else { continue }
                entries[position] = nil
                positions[entry.key] = nil
                removed[entry.key] = entry.node.origin
                continue
            }
            var changed = entry
            let before = position.flatMap { entries[$0]?.node }
            let empty = SettingNode(value: .null, origin: patch.origin)
            changed.node = (before ?? empty).patched(by: entry.node)
            if let position {
                entries[position] = changed
            } else {
                positions[entry.key] = entries.count
                entries.append(changed)
            }
        }
        let result = SettingMap(entries: entries.compactMap(\.self), removed: removed)
        return SettingNode(value: .map(result), origin: map == nil ? patch.origin : origin)
    }
}
