// SPDX-License-Identifier: GPL-3.0-or-later
import Money
import Programme

extension ScenarioReader {
    /// The ranges for sensitivity analyses: paths that lead to numbers, and ends that these numbers
    /// may have.
    mutating func readRanges() {
        var seen: Set<String> = []
        programme.sensitivity = settings.names("sensitivity").map { item in
            let path = "sensitivity.\(item)"
            let (low, high) = (settings.exact(path + ".low"), settings.exact(path + ".high"))
            if let low, let high { checkOrder(low, high, at: settings.origin(path + ".low")) }
            let varied = settings.text(path + ".path") ?? ""
            if !varied.isEmpty, !seen.insert(varied).inserted {
                log.add(.value(.duplicateEntry(value: varied)), at: settings.origin(path + ".path"))
            }
            return SensitivityRange(
                path: varied, low: low ?? .zero, high: high ?? .zero,
                places: shape(of: varied, item)?.places)
        }
    }

    private func checkOrder(_ low: ExactDecimal, _ high: ExactDecimal, at origin: Origin) {
        if low > high {
            log.add(.number(.leastAboveGreatest(least: "\(low)", greatest: "\(high)")), at: origin)
        } else if low == high {
            log.add(.range(.emptyRange(value: "\(low)")), at: origin)
        }
    }

    /// What the varied setting must be, with what is wrong about its path and the range's ends.
    private func shape(of path: String, _ item: String) -> ValueShape? {
        guard let root = raw.root, !path.isEmpty else { return nil }
        let origin = settings.origin("sensitivity.\(item).path")
        let parts = path.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
        if let first = parts.first, ScenarioKeys.doNotVary.contains(first) {
            log.add(.range(.notVaried(path)), at: origin)
            return nil
        }
        guard let shape = ScenarioKeys.shape(at: parts[...], in: root), shape.isNumber else {
            let paths = ScenarioKeys.numberPaths(in: root)
            log.add(.range(.notANumberPath(path, Candidates(for: path, among: paths))), at: origin)
            return nil
        }
        for end in ["low", "high"] {
            guard settings.exact("sensitivity.\(item).\(end)") != nil,
                let node = root.node(at: ["sensitivity", item, end][...]),
                case .scalar(let text, let isPlain) = node.value
            else { continue }
            let scalar = ScalarReader(text: text, isPlain: isPlain, origin: node.origin, log: log)
            _ = scalar.read(as: shape)
        }
        return shape
    }
}
