// SPDX-License-Identifier: GPL-3.0-or-later
import Programme
import Simulation
import Study
import Testing

@Suite("Paired differences")
struct PairedStatisticsTests {
    @Test("by hand")
    func byHand() throws {
        // Differences 1, 0, 3, 0: mean 1, s² = (0 + 1 + 4 + 1)/3 = 2, /4; rank 1.5 of
        // 0 0 1 3.
        let found = try #require(
            PairedStatistics(
                base: [10, 20, 30, 40], variant: [11, 20, 33, 40], direction: .more))
        #expect(found.baseMean == 25)
        #expect(found.variantMean == 26)
        #expect(found.difference.mean == 1)
        #expect(found.difference.standardError == 0.5.squareRoot())
        #expect(found.difference.p50 == 0.5)
        #expect(found.difference.p10 == nil && found.difference.p90 == nil, "of four draws")
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

    /// Block means of the difference 1 and 3: mean 2, standard error 1, which is less than
    /// Student's 12.7 with one degree of freedom; 0.001 beside them is told, too.
    @Test("stratified: from the differences of the blocks")
    func stratified() throws {
        let base = (0..<100).map { Double($0 * 37 % 100) }
        func variant(_ first: Double, _ second: Double) -> PairedStatistics? {
            let values = base.enumerated().map { $1 + ($0 < 50 ? first : second) }
            return PairedStatistics(base: base, variant: values, direction: .less, .stratified)
        }
        let apart = try #require(variant(1, 3))
        #expect(apart.difference.mean == 2 && apart.difference.standardError == 1)
        #expect(!apart.isDistinguishable)
        #expect(apart.probabilityBetter == 0)
        #expect(apart.better.map { $0.interval.upperBound > 0.03 } == true)
        #expect(try #require(variant(3, 3)).isDistinguishable)
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
