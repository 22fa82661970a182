// SPDX-License-Identifier: GPL-3.0-or-later
import Programme

/// A value of scenario.yaml that a variant changes, as a merge patch can: lists as a whole.
package struct SettingChange: Sendable {
    /// The keys that lead to it.
    package var path: [String]
    /// What the base has; nil for nothing.
    package var old: SettingNode?
    /// What the variant has; nil for nothing.
    package var new: SettingNode?
}

/// What a merge patch must say so that the settings of a base become those of a variant, in the
/// order of the file.
package func settingChanges(
    from old: ScenarioFamily, to new: ScenarioFamily
) -> [SettingChange] {
    guard let left = old.raw.root, let right = new.raw.root else { return [] }
    return settingChanges(from: left, to: right, at: [])
}

private func settingChanges(
    from old: SettingNode?, to new: SettingNode?, at path: [String]
) -> [SettingChange] {
    if let left = old?.map, let right = new?.map {
        let keys = united(left.entries.map(\.key), right.entries.map(\.key))
        return keys.flatMap { settingChanges(from: left[$0], to: right[$0], at: path + [$0]) }
    }
    return isSame(old, new) ? [] : [SettingChange(path: path, old: old, new: new)]
}

extension SettingNode {
    /// The value as a line of YAML that is read as the same.
    package var line: String {
        switch value {
        case .null, .empty: "null"
        case .scalar(let text, let isPlain):
            isPlain && text.utf8.allSatisfy(Self.isSafe) ? text : text.quotedForYAML
        case .list(let items): "[" + items.map(\.line).joined(separator: ", ") + "]"
        case .map(let map):
            "{"
                + map.entries.map { "\(Self.key($0.key)): \($0.node.line)" }
                .joined(separator: ", ") + "}"
        }
    }

    private static func key(_ key: String) -> String {
        key.utf8.allSatisfy(isSafe) ? key : key.quotedForYAML
    }

    /// Letters, digits and what numbers and dates have beside them.
    private static func isSafe(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "-"), UInt8(ascii: "."),
            UInt8(ascii: "_"), UInt8(ascii: "+"):
            true
        default: false
        }
    }
}
