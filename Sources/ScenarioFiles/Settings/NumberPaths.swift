// SPDX-License-Identifier: GPL-3.0-or-later
import Programme

extension ScenarioKeys {
    /// What a path of scenario.yaml must lead to; nil where it does not lead to a single value.
    ///
    /// A key that the file leaves to its default has a shape too; items of lists and names that
    /// are not there have none.
    static func shape(at path: ArraySlice<String>, in root: SettingNode?) -> ValueShape? {
        shape(at: path, .record(all), root)
    }

    private static func shape(
        at path: ArraySlice<String>, _ shape: ValueShape, _ node: SettingNode?
    ) -> ValueShape? {
        guard let first = path.first else { return shape }
        let below = path.dropFirst()
        switch shape {
        case .record(let keys):
            guard let spec = keys.first(where: { $0.name == first }) else { return nil }
            return self.shape(at: below, spec.shape, node?.map?[first])
        case .years(let value):
            return isYear(first) ? self.shape(at: below, value, node?.map?[first]) : nil
        case .names(let value):
            guard let map = node?.map else { return nil }
            let (name, below) = map.longestKey(of: path)
            return map[name].flatMap { self.shape(at: below, value, $0) }
        case .list(let value):
            guard let index = node?.indexOfItem(first) else { return nil }
            return self.shape(at: below, value, node?.list?[index])
        case .durations:
            guard below.isEmpty, ["0", "1", "2"].contains(first) else { return nil }
            return .number(.months)
        default: return nil
        }
    }

    /// The paths of all numbers of a file that may vary, those left to their default too.
    static func numberPaths(in root: SettingNode?) -> [String] {
        let varying = all.filter { !doNotVary.contains($0.name) }
        return paths(below: "", .record(varying), root)
    }

    /// What is the same at all points of a study, or changes no outcome.
    static let doNotVary = ["id", "title", "simulation", "targets", "sensitivity"]

    private static func paths(
        below path: String, _ shape: ValueShape, _ node: SettingNode?
    ) -> [String] {
        func go(_ name: String, _ shape: ValueShape, _ node: SettingNode?) -> [String] {
            paths(below: path.isEmpty ? name : "\(path).\(name)", shape, node)
        }
        switch shape {
        case .record(let keys): return keys.flatMap { go($0.name, $0.shape, node?.map?[$0.name]) }
        case .years(let value), .names(let value):
            return (node?.map?.entries ?? []).flatMap { go($0.key, value, $0.node) }
        case .list(let value):
            return (node?.list ?? []).enumerated().flatMap { number, item in
                go(item.map?["id"]?.text ?? "\(number)", value, item)
            }
        case .durations: return (0...2).map { "\(path).\($0)" }
        default: return shape.isNumber ? [path] : []
        }
    }
}

extension ValueShape {
    /// Whether it is a single number.
    var isNumber: Bool {
        switch self {
        case .number, .exact, .threshold, .whole, .seed, .amount: true
        default: false
        }
    }

    /// How many decimals such a number may have: none for whole numbers, two for EUR; nil: any.
    var places: Int? {
        switch self {
        case .whole, .seed: 0
        case .amount: 2
        default: nil
        }
    }
}
