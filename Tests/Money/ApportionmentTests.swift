// SPDX-License-Identifier: GPL-3.0-or-later
import Testing
import TestSupport

@testable import Money

private typealias Part = ApportionmentPart

private func part(_ weight: Int64, _ least: Int64 = 0, _ most: Int64? = nil) -> Part {
    Part(weight: weight, least: Cents(least), most: most.map(Cents.init))
}

private let big = Int64.max

@Suite("Apportionment: cases")
struct ApportionmentCases {
    @Test(
        "weights, bounds and rounding",
        arguments: [
            // Nothing to do.
            (0, [], []),
            (5, [], []),
            (0, [part(1), part(2)], [0, 0]),
            // Largest fractions first, ties in canonical order.
            (1, [part(1), part(1), part(1)], [1, 0, 0]),
            (100, [part(1), part(1), part(1)], [34, 33, 33]),
            (101, [part(1), part(1), part(1)], [34, 34, 33]),
            (10, [part(53), part(24), part(23)], [5, 3, 2]),
            // A part of weight zero gets its least.
            (10, [part(0), part(1)], [0, 10]),
            (10, [part(0, 3), part(1)], [3, 7]),
            (10, [part(0), part(0)], [0, 0]),
            (10, [part(0, 4, 6), part(0, 1)], [4, 1]),
            // Floors take from the others, caps give to them.
            (10, [part(1, 8), part(1)], [8, 2]),
            (10, [part(9, 0, 2), part(1)], [2, 8]),
            (10, [part(9, 0, 2), part(1, 0, 3)], [2, 3]),
            (10, [part(1, 6), part(1, 4)], [6, 4]),
            (100, [part(1, 0, 10), part(1, 50), part(1)], [10, 50, 40]),
            // A floor that equals the cap.
            (9, [part(5, 3, 3), part(1), part(1)], [3, 3, 3]),
            // A fraction is only for parts within their bounds.
            (7, [part(1, 0, 2), part(1), part(1)], [2, 3, 2]),
            // Near the limits of 64 bits.
            (big, [part(big), part(big)], [big / 2 + 1, big / 2]),
            (big, [part(big), part(1)], [big - 1, 1]),
            (big, [part(1, big), part(big)], [big, 0]),
            (big, [part(big, 0, 1), part(1)], [1, big - 1]),
            (big, [part(1, 0, big), part(1, 0, big)], [big / 2 + 1, big / 2]),
            (big, [part(big), part(big), part(big)], [big / 3 + 1, big / 3, big / 3]),
        ] as [(Int64, [ApportionmentPart], [Int64])])
    func cases(total: Int64, parts: [ApportionmentPart], expected: [Int64]) throws {
        #expect(try apportion(Cents(total), among: parts).map(\.count) == expected)
    }

    @Test("minimums above the total are an error")
    func minimums() {
        #expect(throws: MinimumsExceedTotal(minimums: Cents(11), total: Cents(10))) {
            try apportion(Cents(10), among: [part(1, 5), part(0, 6)])
        }
        #expect(throws: MinimumsExceedTotal(minimums: Cents(big), total: Cents(big))) {
            try apportion(Cents(big), among: [part(1, big), part(1, big)])
        }
    }

    @Test(
        "by weights alone; all zero: equal parts",
        arguments: [
            (10, [], []), (10, [0, 0, 0], [4, 3, 3]), (10, [0, 2, 0], [0, 10, 0]), (0, [3], [0]),
            (10, [1, 2, 3], [2, 3, 5]),
        ] as [(Int64, [Int64], [Int64])])
    func weights(total: Int64, weights: [Int64], expected: [Int64]) {
        #expect(apportion(Cents(total), byWeights: weights).map(\.count) == expected)
    }
}

extension SmallNumbers {
    /// Up to six parts with weights 0…5 and bounds within 0…60.
    fileprivate mutating func parts() -> [ApportionmentPart] {
        (0..<Int.random(in: 1...6, using: &self)).map { _ in
            let least = Bool.random(using: &self) ? 0 : Int64.random(in: 0...20, using: &self)
            let most = least + Int64.random(in: 0...40, using: &self)
            let weight = Int64.random(in: 0...5, using: &self)
            return part(weight, least, Bool.random(using: &self) ? most : nil)
        }
    }
}

/// The same by trying every level λ that can be the solution: the free parts' weights add up to 30
/// at most, and they share at most the total. Whole numbers only.
private func oracle(_ total: Int64, _ parts: [ApportionmentPart]) -> [Int64] {
    // Without a most, a part still never gets more than the total.
    let limits = parts.map { part in
        let least = part.least.count
        return (least, part.weight == 0 ? least : part.most?.count ?? max(total, least))
    }
    let goal = min(total, limits.reduce(0) { $0 + $1.1 })
    // Each part's share in units of 1/scale of a cent at λ = numerator / denominator.
    func shares(_ numerator: Int64, _ denominator: Int64) -> [Int64] {
        zip(parts, limits).map { part, limit in
            min(max(numerator * part.weight, limit.0 * denominator), limit.1 * denominator)
        }
    }
    for weight in 1...30 as ClosedRange<Int64> {
        for amount in 0...max(total, 60) {
            let exact = shares(amount, weight)
            guard exact.reduce(0, +) == goal * weight else { continue }
            var result = exact.map { $0 / weight }
            let order = exact.indices.filter { exact[$0] % weight > 0 }
                .sorted { (-(exact[$0] % weight), $0) < (-(exact[$1] % weight), $1) }
            for index in order.prefix(Int(goal - result.reduce(0, +))) { result[index] += 1 }
            return result
        }
    }
    return []
}

@Suite("Apportionment: properties")
struct ApportionmentProperties {
    @Test("agrees with a search of all levels, hundreds of times")
    func agreesWithSearch() throws {
        try withEvery("seed", in: 0..<400 as Range<UInt64>) { seed in
            var numbers = SmallNumbers(seed: seed)
            let parts = numbers.parts()
            let least = parts.reduce(0) { $0 + $1.least.count }
            let total = least + Int64.random(in: 0...60, using: &numbers)
            let result = try apportion(Cents(total), among: parts).map(\.count)
            try #require(result == oracle(total, parts))
        }
    }

    @Test("bounds hold, and the sum is the total or all that the parts take")
    func boundsAndSum() throws {
        try withEvery("seed", in: 1000..<2000 as Range<UInt64>) { seed in
            var numbers = SmallNumbers(seed: seed)
            let parts = numbers.parts()
            let least = parts.map(\.least).sum()
            let total = least + Cents(Int64.random(in: 0...300, using: &numbers))
            let result = try apportion(total, among: parts)
            for (share, part) in zip(result, parts) {
                try #require(share >= part.least)
                try #require(share <= (part.weight == 0 ? part.least : part.most ?? total))
            }
            let isFull = zip(result, parts).allSatisfy { $1.weight == 0 || $0 == $1.most }
            try #require(result.sum() == total || (result.sum() < total && isFull))
        }
    }

    @Test("another order of the parts only changes who wins a tie")
    func permutation() throws {
        try withEvery("seed", in: 2000..<2500 as Range<UInt64>) { seed in
            var numbers = SmallNumbers(seed: seed)
            let parts = numbers.parts()
            let total = parts.map(\.least).sum() + Cents(Int64.random(in: 0...90, using: &numbers))
            let order = parts.indices.shuffled(using: &numbers)
            let straight = try apportion(total, among: parts)
            let shuffled = try apportion(total, among: order.map { parts[$0] })
            for (place, index) in order.enumerated() {
                try #require(abs(shuffled[place].count - straight[index].count) <= 1)
            }
            try #require(shuffled.sum() == straight.sum())
        }
    }
}
