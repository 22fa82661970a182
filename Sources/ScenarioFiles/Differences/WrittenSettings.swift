// SPDX-License-Identifier: GPL-3.0-or-later
import Money

/// A single value of scenario.yaml, after variants and settings.
public struct WrittenSetting: Hashable, Sendable {
    /// The dotted path, as `--set` takes it.
    public let path: String
    /// The value as a line of YAML; a list of values is one text.
    public let text: String
    /// The number that it is; nil for anything else.
    public let number: Double?
}

extension ScenarioFamily {
    /// Everything that stands in scenario.yaml, value by value, in its order.
    public var writtenSettings: [WrittenSetting] {
        guard let root = raw.root else { return [] }
        var settings: [WrittenSetting] = []
        gather(root, at: [], into: &settings)
        return settings
    }

    private func gather(
        _ node: SettingNode, at path: [String], into settings: inout [WrittenSetting]
    ) {
        if let map = node.map {
            for entry in map.entries {
                gather(entry.node, at: path + [entry.key], into: &settings)
            }
        } else if let list = node.list, list.hasParts {
            for (name, item) in zip(list.names, list) {
                gather(item, at: path + [name], into: &settings)
            }
        } else {
            settings.append(
                WrittenSetting(
                    path: path.joined(separator: "."), text: node.written,
                    number: node.text.flatMap { ExactDecimal($0) }
                        .flatMap { Double($0.description) }))
        }
    }
}
