// SPDX-License-Identifier: GPL-3.0-or-later
import Simulation

/// The outcomes of a draw by an independent implementation (`Tests/Cases`): single numbers,
/// break-downs by key, and series by month; amounts in cents.
public struct ExpectedOutcomes: Decodable {
    private enum Value: Decodable {
        case single(Double)
        case byKey([String: Double])
        case byMonth([Double])

        init(from decoder: any Decoder) throws {
            let container = try decoder.singleValueContainer()
            if let value = try? container.decode(Double.self) {
                self = .single(value)
            } else if let values = try? container.decode([Double].self) {
                self = .byMonth(values)
            } else {
                self = .byKey(try container.decode([String: Double].self))
            }
        }
    }

    /// A row of outcomes against the expected ones.
    public struct Comparison {
        /// How many numbers were compared.
        public fileprivate(set) var count = 0
        /// What differs, in words.
        public fileprivate(set) var differences: [String] = []
    }

    private let values: [String: Value]

    /// Reads the outcomes by their names.
    public init(from decoder: any Decoder) throws {
        values = try decoder.singleValueContainer().decode([String: Value].self)
    }

    /// Compares every number with a row that is laid out so.
    ///
    /// - Parameter isExact: whether amounts are the same to the cent, as in plan cases; else to a
    ///   relative 10⁻⁶, but not closer than a euro.
    public func comparison(
        with row: [Double], _ layout: OutcomeLayout, isExact: Bool
    ) -> Comparison {
        var comparison = Comparison()
        for (name, value) in values.sorted(by: { $0.key < $1.key }) where name != "packages" {
            for (key, expected, position) in Self.numbers(of: name, value, layout) {
                let found = position.map { row[$0] } ?? .nan
                comparison.count += 1
                if !Self.isEqual(found, expected, name, isExact) {
                    comparison.differences.append("\(name) \(key) is \(found), not \(expected)")
                }
            }
        }
        return comparison
    }

    private static func isEqual(
        _ found: Double, _ expected: Double, _ name: String, _ isExact: Bool
    ) -> Bool {
        if ["coverage", "municipal", "municipal_share"].contains(name) {
            return abs(found - expected) <= (isExact ? 1e-12 : 1e-6)
        }
        let isAmount = ["spent", "lapsed", "remaining", "granted", "reassigned", "given", "series"]
            .contains { name.hasPrefix($0) }
        guard isAmount, !isExact else { return found == expected }
        return abs(found - expected) <= max(100, abs(expected) * 1e-6)
    }

    /// Each number of an expected outcome with its position in a row.
    private static func numbers(
        of name: String, _ value: Value, _ layout: OutcomeLayout
    ) -> [(key: String, expected: Double, position: Int?)] {
        switch value {
        case .single(let number):
            let outcome = OutcomeKind(rawValue: name)
            return [("", number, outcome.flatMap { layout.position($0) })]
        case .byKey(let numbers):
            let parts = name.split(separator: "_").map(String.init)
            let outcome = OutcomeKind(rawValue: parts[0])
            let dimension = OutcomeDimension(rawValue: parts[1])
            return numbers.map { key, number in
                (key, number, outcome.flatMap { layout.position($0, dimension, key: key) })
            }
        case .byMonth(let numbers):
            let measure = MonthlyMeasure(rawValue: String(name.dropFirst("series_".count)))
            return numbers.enumerated().map { month, number in
                let position = measure.map { layout.position($0, line: nil, month: month) }
                return ("in month \(month)", number, position)
            }
        }
    }
}
