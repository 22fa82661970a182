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

    @Test("without a precision there is one round")
    func unwatched() {
        var rounds = Rounds(of: 5_000, isWatched: false)
        #expect(rounds.next() == 0..<5_000)
        #expect(rounds.next() == nil)
    }
}
