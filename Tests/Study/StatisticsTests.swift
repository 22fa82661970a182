// SPDX-License-Identifier: GPL-3.0-or-later
import Programme
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
        let hasTenths = sample.values.count >= 10
        #expect((found.p10 == nil) == !hasTenths && (found.p90 == nil) == !hasTenths)
        let values = hasTenths ? [found.p10, found.p50, found.p90] : [found.p50]
        let expected = hasTenths ? sample.quantiles : [sample.quantiles[1]]
        for (value, expected) in zip(values, expected) {
            let value = try #require(value)
            #expect(abs(value - expected) <= 1e-15 * max(1000, abs(expected)))
        }
    }

    @Test("P10 and P90 of ten draws, not of nine")
    func fewDraws() throws {
        let nine = try #require(Statistics(of: (0..<9).map(Double.init)))
        #expect(nine.p10 == nil && nine.p50 == 4 && nine.p90 == nil)
        // Ranks 0.9 and 8.1 of 0…9.
        let ten = try #require(Statistics(of: (0..<10).map(Double.init)))
        #expect(ten.p10 == 0.9 && ten.p90 == 8.1)
    }

    /// Blocks with the means 0, 2, …, 2(n − 1) and a spread of their own that does not matter:
    /// n = 2: mean 1, s² = 2, standard error 1, Student's t with one degree 12.7062; n = 8: mean
    /// 7, s² = 4 · 42/7 = 24, standard error √3, t with seven 2.364624.
    @Test(
        "stratified: errors and intervals from the means of the blocks",
        arguments: [(2, 1.0, 1.0, 12.706_204_7), (8, 7, 3.0.squareRoot(), 2.364_624_3)])
    func blocks(_ blocks: Int, _ mean: Double, _ error: Double, _ t: Double) throws {
        let values = (0..<blocks).flatMap { block in
            (0..<50).map { Double(2 * block) + ($0.isMultiple(of: 2) ? 100 : -100) }
        }
        let found = try #require(Statistics(of: values, .stratified))
        #expect(found.mean == mean)
        #expect(isNear(found.standardError, error))
        let halfWidth = try #require(found.halfWidth)
        #expect(abs(halfWidth - t * error) < 1e-6)
        #expect(found.interval == found.mean - halfWidth...found.mean + halfWidth)
        let independent = try #require(Statistics(of: values))
        #expect(
            [found.p10, found.p50, found.p90] == [
                independent.p10, independent.p50, independent.p90,
            ])
        #expect(independent.halfWidth == independent.standardError.map { $0 * 1.959964 })
    }

    @Test("a single block has no standard error")
    func oneBlock() throws {
        let found = try #require(Statistics(of: (0..<50).map(Double.init), .stratified))
        #expect(found.mean == 24.5 && found.standardError == nil && found.interval == nil)
        #expect(found.p10 == 4.9)
    }

    @Test("No values, no statistics")
    func none() { #expect(Statistics(of: []) == nil) }

    @Test("Selection agrees with sorting, for all lengths from 10 to 60 with many ties")
    func selection() throws {
        var state: UInt64 = 1
        for count in 10...60 {
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
