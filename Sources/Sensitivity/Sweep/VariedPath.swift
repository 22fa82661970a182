// SPDX-License-Identifier: GPL-3.0-or-later
import Money
import Programme
import ScenarioFiles

/// A setting of a sweep with the values that it takes: `PATH=VALUES`.
///
/// VALUES are values of scenario.yaml with commas between them (`1,3,6,12`, `priority,completion`,
/// `[0,1,3],[1,4,7]`), after which spaces may stand; `a:b:step` stands for a, a + step, … up to b.
public struct VariedPath: Hashable, Sendable {
    /// A value.
    public struct Value: Hashable, Sendable {
        /// As in scenario.yaml.
        public let text: String
        /// The number that it is; nil for anything else.
        public let number: ExactDecimal?

        /// A value as in scenario.yaml.
        public init(_ text: String) {
            self.text = text
            number = ExactDecimal(text)
        }

        /// Whether both stand for the same.
        fileprivate func isSame(as other: Value) -> Bool {
            number == nil ? text == other.text : number == other.number
        }
    }

    /// The dotted path, as for `--set`.
    public let path: String
    /// The values in their order, each once.
    public let values: [Value]

    /// Two whole numbers with nothing but a comma between them, as written, which may as well be a
    /// number with a decimal comma; nil for anything else.
    public let decimalComma: String?

    /// Reads `PATH=VALUES`.
    public init(_ text: String) throws(SweepFault) {
        let halves = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
        guard halves.count == 2, !halves[0].isEmpty, !halves[1].isEmpty else {
            throw .syntax(text)
        }
        path = String(halves[0])
        if let first = path.split(separator: ".").first,
            ScenarioFamily.doNotVary.contains(String(first))
        {
            throw .notVaried(path)
        }
        var values: [Value] = []
        let isAmbiguous = halves[1].wholeMatch(of: #/[+-]?\d+,\d+/#) != nil
        decimalComma = isAmbiguous ? String(halves[1]) : nil
        for part in Self.parts(of: halves[1]) {
            let part = part.trimmingPrefix(while: \.isWhitespace)
            guard !part.isEmpty else { throw .syntax(text) }
            for value in try Self.values(of: part, in: text) {
                if values.contains(where: { $0.isSame(as: value) }) {
                    throw .valueTwice(path: path, value: value.text)
                }
                values.append(value)
            }
            guard values.count <= SweepGrid.mostPoints else { throw .tooManyPoints(path) }
        }
        self.values = values
    }

    /// The setting at one of its values.
    func setting(_ value: Int) -> VariedSetting {
        VariedSetting(
            path: path, value: values[value].text, origin: Origin(file: "--vary \(path)"))
    }

    /// The values between the commas that stand outside of brackets.
    private static func parts(of text: Substring) -> [Substring] {
        var depth = 0
        return text.split(omittingEmptySubsequences: false) { character in
            if "[{".contains(character) { depth += 1 }
            if "]}".contains(character) { depth -= 1 }
            return character == "," && depth <= 0
        }
    }

    /// What stands between two commas: a value or `a:b:step`.
    private static func values(
        of part: Substring, in text: String
    ) throws(SweepFault) -> [Value] {
        let ends = part.split(separator: ":", omittingEmptySubsequences: false)
        guard ends.count > 1, ends.contains(where: { ExactDecimal($0) != nil }) else {
            return [Value(String(part))]
        }
        let numbers = ends.compactMap { ExactDecimal($0) }
        guard numbers.count == 3, ends.count == 3 else { throw .range(String(part)) }
        let steps = ExactDecimal.steps(
            from: numbers[0], through: numbers[1], by: numbers[2], limit: SweepGrid.mostPoints)
        guard let steps else { throw .range(String(part)) }
        return steps.map { Value($0.description) }
    }
}

/// What is wrong with the command line of a sweep.
public enum SweepFault: Error, Hashable, Sendable {
    /// No `PATH=VALUES`.
    case syntax(String)
    /// No range of numbers, or one of too many.
    case range(String)
    /// A value that stands twice.
    case valueTwice(path: String, value: String)
    /// A path that stands twice.
    case pathTwice(String)
    /// A setting that is the same at all points.
    case notVaried(String)
    /// More points than a sweep may have.
    case tooManyPoints(String)
    /// A sample of more points than the grid has.
    case sampleTooLarge(wanted: Int, grid: Int)
    /// More paths than a Sobol' sample has dimensions for.
    case tooManyPaths(found: Int)
    /// More draws in all than a sweep may have.
    case tooManyDraws(points: Int, draws: Int)
    /// `1,5` for a setting that may be 1.5 as well.
    case decimalComma(path: String, values: String)
}
