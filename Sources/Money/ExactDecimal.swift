// SPDX-License-Identifier: GPL-3.0-or-later

/// A decimal number as a person wrote it, without rounding: `mantissa / 10^scale`.
///
/// The model reads amounts, shares, the reserve's part and the headroom *exactly*; a `Double` would
/// turn 80.5 % of 3 billion EUR into an amount that depends on the machine's rounding.
public struct ExactDecimal: Hashable, Sendable {
    /// All digits as one whole number.
    public let mantissa: Int64
    /// How many of the digits stand behind the decimal point, 0…15.
    public let scale: Int

    /// The number zero.
    public static let zero = ExactDecimal(mantissa: 0, scale: 0)
    /// The number one.
    public static let one = ExactDecimal(mantissa: 1, scale: 0)

    /// A number from its digits, in lowest terms (12.50 is 12.5).
    ///
    /// - Precondition: 0 ≤ scale ≤ 15.
    public init(mantissa: Int64, scale: Int) {
        precondition((0...Self.largestScale).contains(scale), "a decimal has up to 15 places")
        var (mantissa, scale) = (mantissa, scale)
        while scale > 0, mantissa % 10 == 0 {
            mantissa /= 10
            scale -= 1
        }
        self.mantissa = mantissa
        self.scale = scale
    }

    /// Reads `12`, `-0.05`, `+1.5`, `.5` or `3e9`; nil for anything else, for more than 18 digits
    /// and for more than 15 places behind the point.
    public init?(_ text: some StringProtocol) {
        var reader = DecimalReader(text.utf8)
        guard let (mantissa, scale) = reader.read() else { return nil }
        self.init(mantissa: mantissa, scale: scale)
    }

    /// The nearest `Double`.
    public var double: Double { Double(mantissa) / Double(powerOfTen(scale)) }

    /// The greatest number of places behind the point.
    public static let largestScale = 15
}

extension ExactDecimal: Comparable {
    /// Whether the left number is smaller, exactly.
    public static func < (left: ExactDecimal, right: ExactDecimal) -> Bool {
        let scale = max(left.scale, right.scale)
        return left.widened(to: scale) < right.widened(to: scale)
    }

    /// The whole number `self · 10^scale`.
    func widened(to scale: Int) -> Int128 {
        Int128(mantissa) * Int128(powerOfTen(scale - self.scale))
    }
}

extension ExactDecimal {
    /// The amount of so many euros, nil unless it is whole cents within `Int64`.
    public var euros: Cents? {
        guard scale <= 2 else { return nil }
        let cents = widened(to: 2)
        return Int64(exactly: cents).map(Cents.init)
    }

    /// `floor(amount · self)`, exact (caps and the indirect share; model, sections 4 and 5).
    ///
    /// - Precondition: neither is negative, and the result fits.
    public func floor(of amount: Cents) -> Cents {
        Cents(Int64(Int128(amount.count) * Int128(mantissa) / Int128(powerOfTen(scale))))
    }

    /// `rint(amount · self)`, exact, halves to even (the programme reserve; model, section 5).
    ///
    /// - Precondition: neither is negative, and the result fits.
    public func rint(of amount: Cents) -> Cents {
        let divisor = Int128(powerOfTen(scale))
        let (quotient, rest) = (Int128(amount.count) * Int128(mantissa))
            .quotientAndRemainder(dividingBy: divisor)
        let twice = rest * 2
        let up = twice > divisor || (twice == divisor && quotient % 2 != 0)
        return Cents(Int64(quotient + (up ? 1 : 0)))
    }

    /// The numbers as whole numbers in a common unit, for weights; nil where one does not fit.
    public static func wholeWeights(_ numbers: [ExactDecimal]) -> [Int64]? {
        let scale = numbers.map(\.scale).max() ?? 0
        let whole = numbers.compactMap { Int64(exactly: $0.widened(to: scale)) }
        return whole.count == numbers.count ? whole : nil
    }
}

extension ExactDecimal: CustomStringConvertible {
    /// With a decimal point and without needless zeros: `80.5`.
    public var description: String {
        guard scale > 0 else { return "\(mantissa)" }
        let (whole, part) = mantissa.magnitude.quotientAndRemainder(
            dividingBy: UInt64(powerOfTen(scale)))
        let digits = String(part)
        let zeros = String(repeating: "0", count: scale - digits.count)
        return "\(mantissa < 0 ? "-" : "")\(whole).\(zeros)\(digits)"
    }
}

/// 10^exponent for 0 ≤ exponent ≤ 18.
@usableFromInline
func powerOfTen(_ exponent: Int) -> Int64 {
    var power: Int64 = 1
    for _ in 0..<exponent { power *= 10 }
    return power
}
