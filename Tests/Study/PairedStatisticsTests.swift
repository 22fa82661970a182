// SPDX-License-Identifier: GPL-3.0-or-later
import Simulation
import Study
import Testing

@Suite("Paired differences")
struct PairedStatisticsTests {
    @Test("by hand")
    func byHand() throws {
        // Differences 1, 0, 3, 0: mean 1, s² = (0 + 1 + 4 + 1)/3 = 2, /4; ranks 0.3, 1.5, 2.7 of
        // 0 0 1 3.
        let found = try #require(
            PairedStatistics(
                base: [10, 20, 30, 40], variant: [11, 20, 33, 40], direction: .more))
        #expect(found.baseMean == 25)
        #expect(found.variantMean == 26)
        #expect(found.difference.mean == 1)
        #expect(found.difference.standardError == 0.5.squareRoot())
        #expect(found.difference.p10 == 0)
        #expect(found.difference.p50 == 0.5)
        #expect(abs(found.difference.p90 - 2.4) < 1e-12)
        #expect(found.probabilityBetter == 0.75, "two wins, two ties")
        #expect(!found.isDistinguishable, "1 < 1.96 · 0.707")
    }

    @Test(
        "who is better depends on the direction; ties count half",
        arguments: zip([OutcomeKind.Direction.more, .less, .none], [0.625, 0.375, nil]))
    func direction(_ direction: OutcomeKind.Direction, _ expected: Double?) throws {
        let found = try #require(
            PairedStatistics(base: [0, 0, 0, 0], variant: [1, 2, 0, -1], direction: direction))
        #expect(found.probabilityBetter == expected)
    }

    @Test("without draws nothing; with one no interval")
    func few() throws {
        #expect(PairedStatistics(base: [], variant: [], direction: .more) == nil)
        let one = try #require(PairedStatistics(base: [1], variant: [3], direction: .less))
        #expect(one.difference.mean == 2)
        #expect(one.difference.standardError == nil)
        #expect(one.probabilityBetter == 0)
        #expect(!one.isDistinguishable)
    }

    @Test("a constant difference is distinguishable, none is not")
    func constant() throws {
        let some = try #require(
            PairedStatistics(base: [0.1, 0.7], variant: [0.1 + 1, 0.7 + 1], direction: .more))
        #expect(some.isDistinguishable)
        let none = try #require(
            PairedStatistics(base: [0.1, 0.7], variant: [0.1, 0.7], direction: .more))
        #expect(!none.isDistinguishable)
        #expect(none.difference.mean == 0)
        #expect(none.probabilityBetter == 0.5)
    }

    /// With draws of their own the variances add up; paired ones need not.
    @Test("what both have in common cancels out")
    func common() throws {
        let luck = (0..<100).map { Double($0 * 37 % 100) }
        let found = try #require(
            PairedStatistics(base: luck, variant: luck.map { $0 + 2 }, direction: .more))
        #expect(found.difference.standardError == 0)
        #expect(found.probabilityBetter == 1)
    }
}
