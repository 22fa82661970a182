// SPDX-License-Identifier: GPL-3.0-or-later
import Programme

/// How people of a language read numbers: `1.234,5 Mio. €`, `€1,234.5 million`.
public struct NumberStyle: Sendable {
    /// Whose reading it is.
    public let language: Language

    /// The style of a language.
    public init(_ language: Language) { self.language = language }

    private var groupSign: String { language == .de ? "." : "," }
    private var decimalSign: String { language == .de ? "," : "." }

    /// A whole number in groups of three digits: `12.345`.
    public func whole(_ number: Int) -> String { signed(number < 0, grouped(number.magnitude)) }

    /// A number with so many decimals, correctly rounded: `1.234,5`.
    public func decimal(_ number: Double, places: Int = 1) -> String {
        decimal(number, scaled: number.magnitude * Self.powerOfTen(places), places)
    }

    /// An amount of cents in units of so many cents, rounded once, from the cents: halves to even,
    /// as files and workbook have it.
    public func decimal(cents: Double, per unit: Double, places: Int) -> String {
        decimal(cents, scaled: cents.magnitude / (unit / Self.powerOfTen(places)), places)
    }

    private static func powerOfTen(_ places: Int) -> Double {
        (0..<places).reduce(1.0) { power, _ in power * 10 }
    }

    private func decimal(_ number: Double, scaled: Double, _ places: Int) -> String {
        guard number.isFinite else { return "–" }
        guard scaled < 0x1p63 else { return "∞" }
        let whole = UInt(scaled.rounded(.toNearestOrEven))
        return signed(number < 0 && whole > 0, scaledText(whole, places: places))
    }

    /// An exact amount of cents: `1.234,05 €`.
    public func exactAmount(cents: Int64) -> String {
        withCurrency(hundredths(cents), nil)
    }

    /// An exact amount of cents without its currency: `1.234,05`.
    public func hundredths(_ cents: Int64) -> String {
        signed(cents < 0, scaledText(UInt(cents.magnitude), places: 2))
    }

    /// An amount of cents as one remembers it, in thousands or millions with one decimal.
    public func amount(cents: Double) -> String {
        let euros = cents / 100
        for (size, unit) in [(1e6, Text.million), (1e3, .thousand)]
        where euros.magnitude >= size * 0.999_95 {
            return withCurrency(decimal(cents: cents, per: size * 100, places: 1), unit)
        }
        return withCurrency(decimal(cents: cents, per: 100, places: 0), nil)
    }

    /// A share with one decimal: `80,5 %`.
    public func percent(_ share: Double) -> String { percent(share, places: 1) }

    /// A share with so many decimals: `0,05 %`.
    public func percent(_ share: Double, places: Int) -> String {
        let number = decimal(share * 100, places: places)
        return language == .de ? "\(number) %" : "\(number)%"
    }

    /// A probability with its 95 % interval: `62,3 % (59,3–65,2 %)`; without one where there is
    /// none.
    public func probability(_ value: Double, _ low: Double?, _ high: Double?) -> String {
        guard let low, let high else { return percent(value) }
        return "\(percent(value)) (\(decimal(low * 100))–\(percent(high)))"
    }

    private func withCurrency(_ number: String, _ unit: Text?) -> String {
        let size = unit.map { " " + $0[language] } ?? ""
        return language == .de ? "\(number)\(size) €" : "€\(number)\(size)".movingSignToFront
    }

    private func signed(_ isNegative: Bool, _ digits: String) -> String {
        isNegative ? "-" + digits : digits
    }

    private func scaledText(_ number: UInt, places: Int) -> String {
        guard places > 0 else { return grouped(number) }
        let digits = String(number)
        let padded = String(repeating: "0", count: max(0, places + 1 - digits.count)) + digits
        let whole = UInt(padded.dropLast(places)) ?? 0
        return grouped(whole) + decimalSign + padded.suffix(places)
    }

    private func grouped(_ number: UInt) -> String {
        var groups: [Substring] = []
        var digits = Substring(String(number))
        while digits.count > 3 {
            groups.append(digits.suffix(3))
            digits = digits.dropLast(3)
        }
        return ([digits] + groups.reversed()).joined(separator: groupSign)
    }
}

extension String {
    /// `€-5` as `-€5`.
    fileprivate var movingSignToFront: String {
        hasPrefix("€-") ? "-€" + dropFirst(2) : self
    }
}
