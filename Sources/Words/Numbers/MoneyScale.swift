// SPDX-License-Identifier: GPL-3.0-or-later
import Programme

/// In what amounts of a table stand, so that a column needs no unit beside each number.
public struct MoneyScale: Sendable {
    private let centsPerUnit: Double
    private let size: Text?
    /// The decimals that amounts have in the unit.
    public let places: Int

    /// The scale for amounts up to a greatest one.
    public init(upTo cents: Int64) {
        switch cents {
        case 10_000_000_000...: (centsPerUnit, size, places) = (1e8, .million, 1)
        case 10_000_000...: (centsPerUnit, size, places) = (1e5, .thousand, 1)
        default: (centsPerUnit, size, places) = (100, nil, 2)
        }
    }

    /// The unit's name: `Mio. €`.
    public var unit: Text {
        size.map { size in Text { "\(size[$0]) \(Text.euro[$0])" } } ?? .euro
    }

    /// An amount of cents as a number of units.
    public func units(cents: Double) -> Double { cents / centsPerUnit }

    /// An amount of cents in the unit, without its name.
    public func text(cents: Double, _ style: NumberStyle) -> String {
        style.decimal(cents: cents, per: centsPerUnit, places: places)
    }
}

/// How the values of an outcome are written on the console.
public struct OutcomeStyle: Sendable {
    /// The scale of amounts.
    public let scale: MoneyScale
    /// How numbers are read.
    public let style: NumberStyle

    /// The style of a scale.
    public init(scale: MoneyScale, style: NumberStyle) {
        (self.scale, self.style) = (scale, style)
    }

    /// What an outcome is called, with the unit of amounts.
    public func name(of outcome: String, unit: String) -> String {
        let name = ValueWords.text(outcome, in: ValueWords.outcomes, style.language)
        return unit == "EUR" ? "\(name) (\(scale.unit[style.language]))" : name
    }

    /// A value by its unit (`EUR`, `projects`, `packages`, `share`); `–` for none. A quantile of
    /// counts may lie between two of them: its decimal says something only where counts are small.
    public func text(_ value: Double?, unit: String) -> String {
        guard let value else { return "–" }
        switch unit {
        case "EUR": return scale.text(cents: value, style)
        case "share": return style.percent(value)
        default:
            let isWhole = value == value.rounded() || value.magnitude >= 100
            return style.decimal(value, places: isWhole ? 0 : 1)
        }
    }

    /// A mean with its standard error, both with as many decimals as a count's error needs in order
    /// not to read as none.
    public func text(mean: Double, error: Double, unit: String) -> String {
        guard unit == "projects" || unit == "packages" else {
            return "\(text(mean, unit: unit)) ± \(text(error, unit: unit))"
        }
        let places = error == 0 || error >= 0.1 ? 1 : 2
        return "\(style.decimal(mean, places: places)) ± \(style.decimal(error, places: places))"
    }
}
