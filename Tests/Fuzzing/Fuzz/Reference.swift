// SPDX-License-Identifier: GPL-3.0-or-later
import Money

/// An apportionment as the model writes it (section 5), without a thought for speed: tries the
/// level of each bound with whole numbers of any size. Nil where the least sum exceeds the total.
func referenceApportionment(of total: Cents, among parts: [ApportionmentPart]) -> [Cents]? {
    let least = parts.map { Natural($0.least.count) }
    guard least.reduce(Natural(), +) <= Natural(total.count) else { return nil }
    // A part without weight gets its least; one without a limit never gets more than the total.
    let most = zip(parts, least).map { part, least in
        part.weight == 0
            ? least : part.most.map { Natural($0.count) } ?? Natural(total.count) + least
    }
    let takes = most.reduce(Natural(), +)
    let sum = min(Natural(total.count), takes)
    let weights = parts.map { Natural($0.weight) }
    guard takes != sum else { return most.map { Cents($0.int64) } }

    /// What a part holds at level `level.0 / level.1`, times `level.1`.
    func content(_ part: Int, at level: (Natural, Natural)) -> Natural {
        min(max(level.0 * weights[part], least[part] * level.1), most[part] * level.1)
    }
    // The highest level of a bound at which the parts hold no more than the sum.
    var level = (Natural(), Natural(1))
    for part in parts.indices where parts[part].weight > 0 {
        for bound in [least[part], most[part]] {
            let candidate = (bound, weights[part])
            let held = parts.indices.reduce(Natural()) { $0 + content($1, at: candidate) }
            guard held <= sum * candidate.1 else { continue }
            if level.0 * candidate.1 <= candidate.0 * level.1 { level = candidate }
        }
    }
    // From there on, those between their bounds share what the others leave.
    let free = parts.indices.filter { part in
        let held = level.0 * weights[part]
        return parts[part].weight > 0 && least[part] * level.1 <= held
            && held < most[part] * level.1
    }
    var shares = parts.indices.map { part in
        level.0 * weights[part] < least[part] * level.1 ? least[part] : most[part]
    }
    for part in free { shares[part] = Natural() }
    let left = sum - shares.reduce(Natural(), +)
    let weight = free.reduce(Natural()) { $0 + weights[$1] }
    var rests: [(part: Int, rest: Natural)] = []
    for part in free {
        let (whole, rest) = (left * weights[part]).divided(by: weight)
        shares[part] = whole
        rests.append((part, rest))
    }
    // The missing cents to the largest fractions, the first of equals.
    rests.sort { $0.rest != $1.rest ? $1.rest < $0.rest : $0.part < $1.part }
    let missing = sum - shares.reduce(Natural(), +)
    for (part, _) in rests.prefix(Int(missing.int64)) { shares[part] = shares[part] + Natural(1) }
    return shares.map { Cents($0.int64) }
}

/// A whole number below 2²⁵⁶, as one learns it at school: digits of 32 bits, lowest first.
struct Natural: Comparable {
    private var digits = SIMD8<UInt64>()

    init(_ value: Int64 = 0) {
        precondition(value >= 0, "no negative numbers")
        digits[0] = UInt64(value) & 0xFFFF_FFFF
        digits[1] = UInt64(value) >> 32
    }

    /// The number where it fits.
    var int64: Int64 {
        precondition((2..<8).allSatisfy { digits[$0] == 0 }, "too large")
        return Int64(digits[1] << 32 | digits[0])
    }

    static func < (left: Natural, right: Natural) -> Bool {
        for place in (0..<8).reversed() where left.digits[place] != right.digits[place] {
            return left.digits[place] < right.digits[place]
        }
        return false
    }

    static func + (left: Natural, right: Natural) -> Natural {
        var result = Natural()
        var carry: UInt64 = 0
        for place in 0..<8 {
            let sum = left.digits[place] + right.digits[place] + carry
            result.digits[place] = sum & 0xFFFF_FFFF
            carry = sum >> 32
        }
        precondition(carry == 0, "too large")
        return result
    }

    static func - (left: Natural, right: Natural) -> Natural {
        var result = Natural()
        var borrowed: UInt64 = 0
        for place in 0..<8 {
            let difference = (1 << 32) + left.digits[place] - right.digits[place] - borrowed
            result.digits[place] = difference & 0xFFFF_FFFF
            borrowed = difference >> 32 == 0 ? 1 : 0
        }
        precondition(borrowed == 0, "no negative numbers")
        return result
    }

    static func * (left: Natural, right: Natural) -> Natural {
        var result = Natural()
        for place in 0..<8 where left.digits[place] > 0 {
            var carry: UInt64 = 0
            for other in 0..<8 - place {
                let product =
                    left.digits[place] * right.digits[other] + result.digits[place + other] + carry
                result.digits[place + other] = product & 0xFFFF_FFFF
                carry = product >> 32
            }
            precondition(carry == 0, "too large")
            for other in 8 - place..<8 { precondition(right.digits[other] == 0, "too large") }
        }
        return result
    }

    /// The number where the processor can divide it.
    private var uint128: UInt128? {
        guard digits.highHalf == SIMD4() else { return nil }
        return (0..<4).reversed().reduce(0) { $0 << 32 | UInt128(digits[$1]) }
    }

    private init(small value: UInt128) {
        for place in 0..<4 {
            digits[place] = UInt64(truncatingIfNeeded: value >> UInt128(32 * place)) & 0xFFFF_FFFF
        }
    }

    /// Division; of large numbers bit by bit.
    func divided(by divisor: Natural) -> (whole: Natural, rest: Natural) {
        precondition(divisor > Natural(), "division by zero")
        if let small = uint128, let divisor = divisor.uint128 {
            let (whole, rest) = small.quotientAndRemainder(dividingBy: divisor)
            return (Natural(small: whole), Natural(small: rest))
        }
        var (whole, rest) = (Natural(), Natural())
        let places = (0..<8).reversed().drop { digits[$0] == 0 }
        for place in places {
            for bit in (0..<32 as Range<UInt64>).reversed() {
                whole = whole + whole
                rest = rest + rest
                if digits[place] >> bit & 1 == 1 { rest = rest + Natural(1) }
                if rest >= divisor {
                    rest = rest - divisor
                    whole = whole + Natural(1)
                }
            }
        }
        return (whole, rest)
    }
}
