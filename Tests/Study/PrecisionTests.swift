// SPDX-License-Identifier: GPL-3.0-or-later
import Testing

@testable import Study

@Suite("Precision")
struct PrecisionTests {
    /// 90 and 110 in turn: mean 100, variance 100 · n / (n − 1), standard error 10 / √(n − 1);
    /// for n = 402 that is 10 / √401 = 0.499376, and half the 95 % interval 0.978759.
    static let values = (0..<402).map { $0.isMultiple(of: 2) ? 90.0 : 110.0 }

    @Test(
        "half the 95 % interval decides",
        arguments: [
            (Precision.HalfWidth.absolute(0.979), true), (.absolute(0.978), false),
            (.relative(0.00979), true), (.relative(0.00978), false),
        ])
    func halfWidth(_ width: Precision.HalfWidth, _ isReached: Bool) {
        let precision = Precision(within: width)
        #expect(precision.isReached(by: Statistics(of: Self.values)) == isReached)
    }

    @Test("one draw or none is never precise")
    func tooFew() {
        let precision = Precision(within: .absolute(1e9))
        #expect(!precision.isReached(by: nil))
        #expect(!precision.isReached(by: Statistics(of: [1])))
    }

    @Test(
        "rounds follow each other without a gap, in whole blocks, up to the total",
        arguments: [0, 1, 16, 207, 208, 209, 5_000])
    func rounds(_ total: Int) {
        var rounds = Rounds(of: total, isWatched: true)
        var end = 0
        while let round = rounds.next() {
            #expect(round.lowerBound == end)
            #expect(round.upperBound == total || round.count.isMultiple(of: 16))
            end = round.upperBound
        }
        #expect(end == total)
    }

    @Test("stratified: whole blocks, the first look at eight", arguments: [0, 50, 400, 450, 5_000])
    func stratifiedRounds(_ total: Int) {
        var rounds = Rounds(of: total, isWatched: true, .stratified)
        var ends: [Int] = []
        while let round = rounds.next() {
            #expect(round.lowerBound == ends.last ?? 0)
            ends.append(round.upperBound)
        }
        #expect(ends.allSatisfy { $0.isMultiple(of: 50) })
        #expect(ends.first ?? 0 == min(total, 400) && ends.last ?? 0 == total)
    }

    @Test("what was reached, as it was asked for; of several the worst")
    func reached() throws {
        // As above: half the interval is 0.978759, of a mean of 100.
        let known = try #require(Statistics(of: Self.values))
        let shifted = try #require(Statistics(of: Self.values.map { $0 + 100 }))
        let part = ReachedPrecision(Precision(within: .relative(0.005)), by: [shifted, known])
        #expect(abs(try #require(part.halfWidth) - 0.009_787_59) < 1e-8)
        #expect(!part.isReached)
        let size = ReachedPrecision(Precision(within: .absolute(1)), by: [known, shifted])
        #expect(abs(try #require(size.halfWidth) - 0.978_759) < 1e-6)
        #expect(size.isReached)
        let one = ReachedPrecision(
            Precision(within: .absolute(1)), by: [known, Statistics(of: [1])])
        #expect(one.halfWidth == nil && !one.isReached)
    }

    @Test("without a precision there is one round")
    func unwatched() {
        var rounds = Rounds(of: 5_000, isWatched: false)
        #expect(rounds.next() == 0..<5_000)
        #expect(rounds.next() == nil)
    }
}
