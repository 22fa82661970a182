// SPDX-License-Identifier: GPL-3.0-or-later
import Money
import Programme

/// Walks through the settings of two scenarios at once and notes what differs.
struct SettingDifferences {
    private(set) var differences: [InputDifference] = []

    /// Compares what stands at a path; a list or map that only one side has is noted as a whole.
    mutating func compare(_ old: SettingNode?, _ new: SettingNode?, at path: [String]) {
        switch (old?.value, new?.value) {
        case (.map(let left)?, .map(let right)?):
            let keys = united(left.entries.map(\.key), right.entries.map(\.key))
            for key in keys { compare(left[key], right[key], at: path + [key]) }
        case (.list(let left)?, .list(let right)?) where left.hasParts || right.hasParts:
            compareItems(left, right, at: path)
        default:
            note(old, new, at: path)
        }
    }

    /// Items with an `id` are compared by it, others by their number.
    private mutating func compareItems(
        _ old: [SettingNode], _ new: [SettingNode], at path: [String]
    ) {
        let (left, right) = (old.names, new.names)
        for name in united(left, right) {
            compare(
                left.firstIndex(of: name).map { old[$0] },
                right.firstIndex(of: name).map { new[$0] }, at: path + [name])
        }
    }

    private mutating func note(_ old: SettingNode?, _ new: SettingNode?, at path: [String]) {
        guard !isSame(old, new) else { return }
        let isWhole = (old ?? new)?.text == nil && (old == nil || new == nil)
        differences.append(
            InputDifference(
                file: RawScenario.settingsFile, subject: path.joined(separator: "."),
                change: isWhole ? (old == nil ? .added : .removed) : .value,
                old: old?.written, new: new?.written))
    }
}

/// Whether two settings mean the same: no value and null, numbers, days and truth
/// values however written.
func isSame(_ old: SettingNode?, _ new: SettingNode?) -> Bool {
    switch (old?.value ?? .null, new?.value ?? .null) {
    case (.null, .null): return true
    case (.scalar(let left, let leftIsPlain), .scalar(let right, let rightIsPlain)):
        if left == right { return true }
        guard leftIsPlain, rightIsPlain else { return false }
        if let left = ExactDecimal(left), let right = ExactDecimal(right) { return left == right }
        if let left = readDay(left), let right = readDay(right) { return left == right }
        let truths = ["true", "false"]
        return truths.contains(left.lowercased()) && left.lowercased() == right.lowercased()
    case (.list(let left), .list(let right)):
        return left.count == right.count && zip(left, right).allSatisfy { isSame($0, $1) }
    case (.map(let left), .map(let right)):
        return united(left.entries.map(\.key), right.entries.map(\.key))
            .allSatisfy { isSame(left[$0], right[$0]) }
    default: return false
    }
}

/// The words of both lists, each once: the first list's, then what only the second has.
func united(_ first: [String], _ second: [String]) -> [String] {
    let known = Set(first)
    return first + second.filter { !known.contains($0) }
}

extension [SettingNode] {
    /// Whether there are maps or lists among the items.
    var hasParts: Bool { contains { $0.shape != .single } }

    /// How `--set` names the items: by their ids where all have one, else by their numbers.
    var names: [String] {
        let ids = compactMap { $0.map?["id"]?.text }
        return ids.count == count ? ids : indices.map(String.init)
    }
}

extension SettingNode {
    /// The value as a line of YAML.
    var written: String {
        switch value {
        case .null, .empty: "null"
        case .scalar(let text, _): text
        case .list(let items): "[" + items.map(\.written).joined(separator: ", ") + "]"
        case .map(let map):
            "{" + map.entries.map { "\($0.key): \($0.node.written)" }.joined(separator: ", ") + "}"
        }
    }
}
