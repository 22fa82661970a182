// SPDX-License-Identifier: GPL-3.0-or-later
import Money

/// An amount and the parts among which it is distributed.
private struct Case {
    let total: Cents
    let parts: [ApportionmentPart]

    /// Up to eight parts from bytes, with weights and bounds of any size.
    init(_ bytes: [UInt8]) {
        var source = ByteSource(bytes)
        let count = Int(source.byte() % 9)
        total = Cents(source.number())
        parts = (0..<count).map { _ in
            let kind = source.byte()
            let weight = source.number()
            let least = kind & 1 == 0 ? 0 : source.number()
            let (most, overflows) = least.addingReportingOverflow(source.number())
            let hasMost = kind & 2 != 0 && !overflows
            return ApportionmentPart(
                weight: weight, least: Cents(least), most: hasMost ? Cents(most) : nil)
        }
    }

    /// The sum is exact, bounds are kept, and the shares are those of the naive reference.
    func check(_ shares: [Cents]) {
        let reference = referenceApportionment(of: total, among: parts)
        precondition(shares.count == parts.count, "a share for each part")
        for (share, part) in zip(shares, parts) {
            precondition(share >= part.least, "less than the least")
            precondition(share <= part.most ?? share, "more than the most")
        }
        let sum = shares.reduce(Int128(0)) { $0 + Int128($1.count) }
        precondition(sum <= Int128(total.count), "more than there is")
        precondition(shares == reference, "\(shares) instead of \(reference ?? [])")
    }
}

func tryApportionment(_ bytes: [UInt8]) -> CInt {
    let example = Case(bytes)
    do {
        example.check(try apportion(example.total, among: example.parts))
    } catch {
        let least = example.parts.reduce(Int128(0)) { $0 + Int128($1.least.count) }
        precondition(least > Int128(example.total.count), "refused without a reason")
        precondition(error.total == example.total)
    }
    tryInPlace(example)
    return 0
}

/// The same by amounts that are weights and caps at once, as the simulation shares.
private func tryInPlace(_ example: Case) {
    let amounts = example.parts.map { $0.weight >> 4 }
    var shares = Array(repeating: Int64(0), count: amounts.count)
    var fractions = Array(repeating: UInt64(0), count: amounts.count)
    var (weights, ranking) = (amounts, fractions)
    let given = weights.withUnsafeMutableBufferPointer { weights in
        shares.withUnsafeMutableBufferPointer { shares in
            fractions.withUnsafeMutableBufferPointer { fractions in
                ranking.withUnsafeMutableBufferPointer { ranking in
                    apportionWithinAmounts(
                        example.total.count, weights, into: shares, fractions: fractions,
                        ranking: ranking)
                }
            }
        }
    }
    precondition(given == shares.reduce(0, +), "the sum is not that of the shares")
    let parts = amounts.map { ApportionmentPart(weight: $0, most: Cents($0)) }
    let reference = referenceApportionment(of: example.total, among: parts)
    precondition(shares.map { Cents($0) } == reference, "in place it is not the same")
}

/// The same with a fault: of equal fractions the last gets the cent, not the first.
func tryPlantedFault(_ bytes: [UInt8]) -> CInt {
    let example = Case(bytes)
    let backwards = try? apportion(example.total, among: example.parts.reversed())
    if let backwards { example.check(backwards.reversed()) }
    return 0
}
