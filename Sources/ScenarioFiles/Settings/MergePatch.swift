// SPDX-License-Identifier: GPL-3.0-or-later
import Programme

extension SettingNode {
    /// The value after a JSON merge patch (RFC 7396): maps are merged key by key, null takes a key
    /// away, anything else – a list too – replaces what was there.
    func patched(by patch: SettingNode) -> SettingNode {
        guard let changes = patch.map else { return patch }
        let isMap = map != nil
        var result = map ?? SettingMap()
        for entry in changes.entries {
            var changed = entry
            if !entry.node.isNull {
                let old = result[entry.key] ?? SettingNode(value: .null, origin: patch.origin)
                changed.node = old.patched(by: entry.node)
            }
            result.set(changed)
        }
        return SettingNode(value: .map(result), origin: isMap ? origin : patch.origin)
    }
}
