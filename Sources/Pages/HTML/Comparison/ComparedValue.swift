// SPDX-License-Identifier: GPL-3.0-or-later
import Tables
import Words

/// An outcome of a variant against its base: a row of `comparison`.
struct ComparedValue {
    /// What can be said of a difference.
    enum Verdict {
        /// Told from zero, in the good or in the bad direction, or in one that is neither.
        case better, worse, different
        /// Not told from zero.
        case unclear
        /// The same in every draw.
        case same
    }

    let unit: String
    let baseMean: Double
    let variantMean: Double
    /// The mean difference; its standard error and 95 % interval, nil for a single draw.
    let mean: Double
    let error: Double?
    let low: Double?
    let high: Double?
    /// Quantiles of the difference over the draws; few draws have no P10 and P90.
    let p10: Double?
    let p50: Double
    let p90: Double?
    /// The part of the draws in which the variant is better; nil without a direction.
    let probability: Double?
    let verdict: Verdict

    /// A row of the table; nil where it has no draws.
    init?(_ reader: TableReader<ComparisonColumn>, _ row: Int) {
        func number(_ column: ComparisonColumn) -> Double? { reader.number(column, row) }
        guard let mean = number(.differenceMean), let baseMean = number(.baseMean),
            let variantMean = number(.variantMean), let p50 = number(.differenceP50)
        else { return nil }
        (self.mean, self.baseMean, self.variantMean) = (mean, baseMean, variantMean)
        (p10, self.p50, p90) = (number(.differenceP10), p50, number(.differenceP90))
        error = number(.differenceStandardError)
        (low, high) = (number(.differenceLow), number(.differenceHigh))
        probability = number(.probabilityBetter)
        unit = reader.text(.unit, row)
        let isTold = reader.truth(.distinguishable, row) == true
        verdict =
            switch (mean, error, isTold, reader.text(.better, row)) {
            case (0, 0, _, _), (0, nil, _, _): .same
            case (_, _, false, _): .unclear
            case (_, _, true, "more"): mean > 0 ? .better : .worse
            case (_, _, true, "less"): mean < 0 ? .better : .worse
            default: .different
            }
    }
}

/// How differences are written: with their sign, in the unit of their outcome, and with as many
/// decimals as their error needs in order not to read as none.
struct DifferenceStyle {
    let scale: MoneyScale
    let number: NumberStyle

    private var language: Language { number.language }

    /// The unit behind a number: `Mio. €`, `Prozentpunkte`, `Projekte`.
    func unit(_ unit: String) -> String {
        switch unit {
        case "EUR": scale.unit[language]
        case "share": language == .de ? "Prozentpunkte" : "percentage points"
        default: ValueWords.text(unit, in: ValueWords.units, language)
        }
    }

    /// A value in that unit.
    func shown(_ value: Double, unit: String) -> Double {
        switch unit {
        case "EUR": scale.units(cents: value)
        case "share": value * 100
        default: value
        }
    }

    /// One decimal; more where a small value would read as none.
    func places(for value: Double) -> Int {
        let size = value.magnitude
        return size == 0 || size >= 0.095 ? 1 : (size >= 0.0095 ? 2 : 3)
    }

    /// A difference with its sign and without its unit: `+48,7`, `−3,0`.
    func signed(_ value: Double, places: Int) -> String {
        let text = number.decimal(value.magnitude, places: places)
        // What rounds to nothing has no sign.
        guard text.contains(where: { ("1"..."9").contains($0) }) else { return text }
        return (value > 0 ? "+" : "−") + text
    }

    /// The mean difference, without its unit.
    func mean(_ value: ComparedValue) -> String {
        signed(shown(value.mean, unit: value.unit), places: places(of: value))
    }

    /// The mean difference with its standard error, `≈ 0` in place of one that is not told from
    /// zero, `=` where every draw is the same.
    func cell(_ value: ComparedValue) -> String {
        if value.verdict == .same { return "=" }
        guard let error = value.error else { return mean(value) + " ± –" }
        let size = number.decimal(
            shown(error, unit: value.unit), places: places(of: value))
        let difference = value.verdict == .unclear ? "≈ 0" : mean(value)
        return difference + " ± " + size
    }

    /// A value of the difference's spread, without its unit; a dash where there is none.
    func signed(_ part: Double?, of value: ComparedValue) -> String {
        guard let part else { return "–" }
        return signed(shown(part, unit: value.unit), places: places(of: value))
    }

    /// The 95 % interval of the mean: `+47,1 bis +50,3`; nothing for a single draw.
    func interval(_ value: ComparedValue) -> String? {
        guard let low = value.low, let high = value.high else { return nil }
        let to = language == .de ? " bis " : " to "
        return signed(low, of: value) + to + signed(high, of: value)
    }

    private func places(of value: ComparedValue) -> Int {
        places(for: shown(value.error ?? value.mean, unit: value.unit))
    }
}
