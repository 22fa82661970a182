// SPDX-License-Identifier: GPL-3.0-or-later
import Money

/// A sum of numbers with decimals, without rounding: the parts of a list add up to the whole.
struct ExactSum: Equatable {
    /// In units of 10⁻¹⁵, the smallest that a number can have.
    private var units: Int128 = 0

    /// Numbers beyond this are none that can be added: a million of them still fit.
    static let largest = 1e15

    /// Adds a number.
    ///
    /// - Precondition: not beyond `largest`.
    static func += (sum: inout ExactSum, number: ExactDecimal) {
        sum.units += Int128(number.mantissa) * power(ExactDecimal.largestScale - number.scale)
    }

    /// The sum; nil where it has more digits than a number can.
    var value: ExactDecimal? {
        var (digits, scale) = (units, ExactDecimal.largestScale)
        while scale > 0, digits % 10 == 0 { (digits, scale) = (digits / 10, scale - 1) }
        return Int64(exactly: digits).map { ExactDecimal(mantissa: $0, scale: scale) }
    }

    private static func power(_ exponent: Int) -> Int128 {
        (0..<exponent).reduce(1) { product, _ in product * 10 }
    }
}
