// SPDX-License-Identifier: GPL-3.0-or-later
import Programme
import Testing

@testable import Study

@Suite("Probabilities from draws")
struct ProportionTests {
    private func hits(_ count: Int, of draws: Int) -> [Double] {
        (0..<draws).map { $0 < count ? 1 : 0 }
    }

    /// Published examples of Wilson's interval: R. G. Newcombe, Two-sided confidence intervals for
    /// the single proportion, Statistics in Medicine 17 (1998), table I, method 3.
    @Test(
        "Wilson's interval, as published",
        arguments: [
            (81, 263, 0.2553, 0.3662), (15, 148, 0.0624, 0.1605), (0, 20, 0, 0.1611),
            (1, 29, 0.0061, 0.1718),
        ])
    func published(_ count: Int, _ draws: Int, _ low: Double, _ high: Double) throws {
        let found = try #require(Proportion(of: hits(count, of: draws), .independent))
        #expect(abs(found.interval.lowerBound - low) < 5e-5)
        #expect(abs(found.interval.upperBound - high) < 5e-5)
        let part = Double(count) / Double(draws)
        #expect(found.value == part)
        #expect(found.standardError == (part * (1 - part) / Double(draws)).squareRoot())
    }

    @Test(
        "certainty has an interval, too, however few draws there are", arguments: Sampling.allCases)
    func certainty(_ sampling: Sampling) throws {
        for blocks in [1, 2, 20] {
            let draws = blocks * sampling.blockLength
            let never = try #require(Proportion(of: hits(0, of: draws), sampling))
            let always = try #require(Proportion(of: hits(draws, of: draws), sampling))
            // z²/(n + z²)
            let high = 3.841459 / (Double(draws) + 3.841459)
            #expect(never.value == 0 && always.value == 1)
            #expect(never.interval.lowerBound == 0 && always.interval.upperBound == 1)
            #expect(abs(never.interval.upperBound - high) < 1e-6)
            #expect(abs(always.interval.lowerBound - (1 - high)) < 1e-6)
        }
        #expect(Proportion(of: [], sampling) == nil)
    }

    /// Ten blocks of fifty, in turn 20 and 30 of them: p = ½, the blocks' parts 0.4 and 0.6, s² =
    /// 10 · 0.01 / 9, standard error √(0.1/90) = 1/30. As many independent draws as have that
    /// error: ¼ / (1/900) = 225. Student's t with 9 degrees is 2.262157: middle ½, half width
    /// 2.262157/√225 · ½ / √(1 + 2.262157²/225) = 0.0745621.
    @Test("stratified: from the parts of the blocks, by hand")
    func stratified() throws {
        let values = (0..<10).flatMap { hits($0.isMultiple(of: 2) ? 20 : 30, of: 50) }
        let found = try #require(Proportion(of: values, .stratified))
        #expect(found.value == 0.5)
        #expect(abs(try #require(found.standardError) - 1.0 / 30) < 1e-12)
        #expect(abs(found.interval.upperBound - 0.574_562_1) < 1e-6)
        #expect(abs(found.interval.lowerBound - 0.425_437_9) < 1e-6)
    }

    @Test("a single block has no standard error, but an interval")
    func oneBlock() throws {
        let found = try #require(Proportion(of: hits(10, of: 50), .stratified))
        #expect(found.standardError == nil)
        #expect(found.interval == Proportion(of: hits(10, of: 50), .independent)?.interval)
    }
}
