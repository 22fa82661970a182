// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation

// Numbers as digits, without a locale and without an allocation: tens of thousands of rows are
// written in a moment, and the same number gives the same bytes on every machine.

extension [UInt8] {
    /// A whole number with at least so many digits.
    mutating func append(whole number: Int, digits: Int = 1) {
        if number < 0 { append(UInt8(ascii: "-")) }
        append(magnitude: UInt64(number.magnitude), digits: digits)
    }

    /// An exact amount of hundredths: -5 is `-0.05`.
    mutating func append(hundredths: Int64, decimalSign: UInt8) {
        if hundredths < 0 { append(UInt8(ascii: "-")) }
        append(scaled: hundredths.magnitude, decimals: 2, decimalSign: decimalSign)
    }

    /// A statistic in cents as EUR, halves of a cent to even; nothing if it is not finite.
    mutating func append(centStatistic cents: Double, decimalSign: UInt8) {
        let whole = cents.rounded(.toNearestOrEven)
        guard whole.magnitude < 0x1p63 else {
            return append(huge: cents / 100, decimals: 2, decimalSign: decimalSign)
        }
        append(hundredths: Int64(whole), decimalSign: decimalSign)
    }

    /// A number with six decimals, correctly rounded (halves to even); nothing if it is not finite.
    mutating func append(sixDecimals number: Double, decimalSign: UInt8) {
        guard let millionths = number.millionths else {
            return append(huge: number, decimals: 6, decimalSign: decimalSign)
        }
        if number < 0, millionths > 0 { append(UInt8(ascii: "-")) }
        append(scaled: millionths, decimals: 6, decimalSign: decimalSign)
    }

    /// A whole number of hundredths or millionths.
    private mutating func append(scaled number: UInt64, decimals: Int, decimalSign: UInt8) {
        let one: UInt64 = decimals == 2 ? 100 : 1_000_000
        let (whole, rest) = number.quotientAndRemainder(dividingBy: one)
        append(magnitude: whole, digits: 1)
        append(decimalSign)
        append(magnitude: rest, digits: decimals)
    }

    /// Numbers beyond those that a programme can have; they are whole, or nearly so.
    private mutating func append(huge number: Double, decimals: Int, decimalSign: UInt8) {
        guard number.isFinite else { return }
        for byte in String(format: "%.\(decimals)f", number).utf8 {
            append(byte == UInt8(ascii: ".") ? decimalSign : byte)
        }
    }

    private mutating func append(magnitude: UInt64, digits: Int) {
        // No number of 64 bits has more than twenty digits.
        var text = InlineArray<20, UInt8>(repeating: UInt8(ascii: "0"))
        var start = text.count
        var rest = magnitude
        repeat {
            let (quotient, digit) = rest.quotientAndRemainder(dividingBy: 10)
            start -= 1
            text[start] = UInt8(ascii: "0") + UInt8(truncatingIfNeeded: digit)
            rest = quotient
        } while rest > 0 || text.count - start < digits
        for position in start..<text.count { append(text[position]) }
    }
}

extension Double {
    /// |self| · 10⁶ rounded to whole, halves to even; nil if it does not fit or is not finite.
    ///
    /// Exact, because the significand times 10⁶ is a whole number of 73 bits at most.
    fileprivate var millionths: UInt64? {
        guard magnitude < 1e12 else { return nil }
        guard magnitude >= 1e-7 else { return 0 }
        let significand = UInt64(significandBitPattern) | 1 << 52
        let places = 52 - Int(exponent)  // self = significand / 2^places, 13 ≤ places ≤ 76
        let product = UInt128(significand) * 1_000_000
        let quotient = UInt64(truncatingIfNeeded: product >> UInt128(places))
        let rest = product & (1 << UInt128(places) - 1)
        let half = UInt128(1) << UInt128(places - 1)
        let isUp = rest > half || (rest == half && quotient % 2 == 1)
        return quotient + (isUp ? 1 : 0)
    }
}
