// SPDX-License-Identifier: GPL-3.0-or-later
import Money
import Programme

/// A whole number in groups of three digits: `12.345`, `12,345`.
public func number(_ value: Int, _ language: Language) -> String {
    NumberStyle(language).whole(value)
}

/// The same in both languages.
public func number(_ value: Int) -> Text { Text { number(value, $0) } }

/// A computed number, whole where it can be written out.
public func number(_ value: Double, _ language: Language) -> String {
    guard value.magnitude < 1e15 else {
        return value.isFinite ? powerOfTen(value, language) : "∞"
    }
    return number(Int(value.rounded()), language)
}

/// The same in both languages.
func number(_ value: Double) -> Text { Text { number(value, $0) } }

/// An exact amount: `1.234,05 EUR`, `1,234.05 EUR`.
public func amount(_ cents: Cents, _ language: Language) -> String {
    NumberStyle(language).hundredths(cents.count) + " EUR"
}

/// A computed amount in cents.
public func amount(_ cents: Double, _ language: Language) -> String {
    guard cents.magnitude < 9e18 else {
        return (cents.isFinite ? powerOfTen(cents / 100, language) : "∞") + " EUR"
    }
    return NumberStyle(language).hundredths(Int64(cents.rounded(.toNearestOrEven))) + " EUR"
}

/// The same in both languages.
func amount(_ cents: Double) -> Text { Text { amount(cents, $0) } }

/// A number too large to be read: `3,2 · 10^21`.
private func powerOfTen(_ value: Double, _ language: Language) -> String {
    var (mantissa, exponent) = (value, 0)
    while mantissa.magnitude >= 9.95 { (mantissa, exponent) = (mantissa / 10, exponent + 1) }
    return "\(NumberStyle(language).decimal(mantissa)) · 10^\(exponent)"
}

extension Cents {
    /// With groups of three digits: `1.234.567,05 EUR`, `1,234,567.05 EUR`.
    public var text: Text { Text { amount(self, $0) } }
}

extension ExactDecimal {
    /// With a decimal comma.
    var german: String { description.replacing(".", with: ",") }
}
