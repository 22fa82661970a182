// SPDX-License-Identifier: GPL-3.0-or-later
import Money
import Programme
import ScenarioFiles

/// An assumption whose effect is studied: a setting with its range.
public struct Factor: Hashable, Sendable {
    /// The dotted path of the setting.
    public let path: String
    /// The low end of the range.
    public let low: ExactDecimal
    /// The high end.
    public let high: ExactDecimal
    /// How many decimals the setting may have: none for whole numbers, two for EUR; nil: any.
    public let places: Int?
    /// Where the ends were written.
    private let origins: [End: Origin]

    /// An end of the range.
    enum End: String, CaseIterable { case low, high }

    /// Whether only whole numbers are possible: each of the range is equally likely then.
    public var isWhole: Bool { places == 0 }

    /// The factors of a scenario, in its order.
    ///
    /// - Throws: `Problems` where there are none, or more than there are dimensions for.
    public static func factors(of programme: Programme) throws(Problems) -> [Factor] {
        let ranges = programme.sensitivity
        let origin = programme.origins.setting("sensitivity")
        guard !ranges.isEmpty else { throw Problems([Problem(.range(.noRanges), at: origin)]) }
        guard ranges.count <= SobolDesign.mostFactors else {
            let kind = Problem.Kind.range(
                .tooManyRanges(
                    found: ranges.count, limit: SobolDesign.mostFactors))
            let place = "sensitivity.\(SobolDesign.mostFactors)"
            throw Problems([Problem(kind, at: programme.origins.setting(place))])
        }
        return ranges.enumerated().map { number, range in
            let places = End.allCases.map { end in
                (end, programme.origins.setting("sensitivity.\(number).\(end)"))
            }
            return Factor(range, origins: Dictionary(uniqueKeysWithValues: places))
        }
    }

    init(_ range: SensitivityRange, origins: [End: Origin] = [:]) {
        path = range.path
        low = range.low
        high = range.high
        places = range.places
        self.origins = origins
    }

    /// The setting at an end of its range.
    func setting(_ end: End) -> VariedSetting {
        setting(end == .low ? low : high, origin: origins[end])
    }

    /// The setting at a coordinate of the unit cube.
    func setting(at coordinate: Double) -> VariedSetting {
        setting(value(at: coordinate), origin: origins[.low])
    }

    private func setting(_ value: ExactDecimal, origin: Origin?) -> VariedSetting {
        VariedSetting(
            path: path, value: value.description, origin: origin ?? Origin(file: path))
    }

    /// The value at a coordinate of the unit cube: 0 is the low end, 1 the high one. Rounded to a
    /// millionth of the range, so that it can be read and set again.
    func value(at coordinate: Double) -> ExactDecimal {
        if coordinate <= 0 { return low }
        if coordinate >= 1 { return high }
        let (from, width) = (low.double, high.double - low.double)
        if isWhole {
            let step = min(width, (coordinate * (width + 1)).rounded(.down))
            return ExactDecimal(mantissa: Int64(from + step), scale: 0)
        }
        let scale = min(places ?? ExactDecimal.largestScale, Self.scale(ofRange: width))
        var unit = 1.0
        for _ in 0..<scale { unit *= 10 }
        let mantissa = ((from + coordinate * width) * unit).rounded()
        guard mantissa.magnitude < 1e18 else { return coordinate < 0.5 ? low : high }
        return min(high, max(low, ExactDecimal(mantissa: Int64(mantissa), scale: scale)))
    }

    /// How many decimals a millionth of a range needs.
    private static func scale(ofRange width: Double) -> Int {
        var (scale, millionth) = (0, width / 1e6)
        while millionth < 1, scale < 12 {
            millionth *= 10
            scale += 1
        }
        return scale
    }
}
