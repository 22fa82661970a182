// SPDX-License-Identifier: GPL-3.0-or-later
import Study
import Testing

@Suite("Statistics over draws")
struct StatisticsTests {
    /// Values and mean, standard error, P10, P50, P90 by hand.
    struct Sample: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let values: [Double]
        let mean: Double
        let error: Double?
        let quantiles: [Double]

        init(
            _ label: String, _ values: [Double], mean: Double, error: Double?, _ quantiles: [Double]
        ) {
            (testDescription, self.values, self.mean) = (label, values, mean)
            (self.error, self.quantiles) = (error, quantiles)
        }
    }

    static let samples = [
        Sample("one", [7], mean: 7, error: nil, [7, 7, 7]),
        // Deviations ±1: s² = 2, s/√2 = 1; (n − 1)·p = 0.1, 0.5, 0.9 between 1 and 3.
        Sample("two", [3, 1], mean: 2, error: 1, [1.2, 2, 2.8]),
        // s² = (4 + 1 + 0 + 1 + 4)/4 = 2.5, /5; 4·0.1 = 0.4 above 1, 4·0.9 = 0.6 above 4.
        Sample(
            "five, unsorted", [4, 1, 5, 2, 3], mean: 3, error: 0.5.squareRoot(), [1.4, 3, 4.6]),
        // Ranks 0.3 and 2.7 of 1 1 1 5: 1 + 0.7·4.
        Sample("ties", [1, 5, 1, 1], mean: 2, error: 1, [1, 1, 3.8]),
        Sample("constant", [0.1, 0.1, 0.1], mean: 0.1, error: 0, [0.1, 0.1, 0.1]),
        // Ranks 1, 5, 9 of 0…10 exactly; s² = 110/10 = 11, /11.
        Sample(
            "whole ranks", [10, 3, 7, 0, 1, 9, 2, 8, 4, 6, 5], mean: 5, error: 1, [1, 5, 9]),
        // 1.5² · 2 / 1 / 2
        Sample("negative", [-1, 2], mean: 0.5, error: 1.5, [-0.7, 0.5, 1.7]),
        // Cents of a large budget, as exact as the spacing of 1/16 allows.
        Sample(
            "large amounts", [3e14, 3e14 + 2], mean: 3e14 + 1, error: 1,
            [3e14 + 0.2, 3e14 + 1, 3e14 + 1.8]),
    ]

    @Test("By hand", arguments: samples)
    func byHand(_ sample: Sample) throws {
        let found = try #require(Statistics(of: sample.values))
        #expect(found.mean == sample.mean)
        #expect(isNear(found.standardError, sample.error))
        for (value, expected) in zip([found.p10, found.p50, found.p90], sample.quantiles) {
            #expect(abs(value - expected) <= 1e-15 * max(1000, abs(expected)))
        }
    }

    @Test("No values, no statistics")
    func none() { #expect(Statistics(of: []) == nil) }

    @Test("Selection agrees with sorting, for all lengths up to 60 with many ties")
    func selection() throws {
        var state: UInt64 = 1
        for count in 1...60 {
            let values = (0..<count).map { _ in
                state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                return Double((state >> 33) % 9)
            }
            let sorted = values.sorted()
            let found = try #require(Statistics(of: values))
            for (probability, value) in [(0.1, found.p10), (0.5, found.p50), (0.9, found.p90)] {
                let rank = Double(count - 1) * probability
                let (low, high) = (sorted[Int(rank)], sorted[min(count - 1, Int(rank) + 1)])
                #expect(value == low + (high - low) * (rank - rank.rounded(.down)), "n = \(count)")
            }
        }
    }

    private func isNear(_ found: Double?, _ expected: Double?) -> Bool {
        guard let found, let expected else { return found == nil && expected == nil }
        return abs(found - expected) <= 1e-12
    }
}
