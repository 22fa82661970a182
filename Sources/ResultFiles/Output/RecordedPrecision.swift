// SPDX-License-Identifier: GPL-3.0-or-later
import Programme
import Words

/// A precision that was asked for, and what the draws reached (`--until`).
public struct RecordedPrecision: Hashable, Sendable {
    /// The outcome whose mean shall be known.
    public var outcome: String
    /// What both widths are in: `share` of the mean, else the outcome's unit.
    public var unit: String
    /// Half the width that the mean's 95 % interval shall have; EUR, not cents.
    public var wanted: Double
    /// The one that it has; nil where so few draws tell none.
    public var reached: Double?
    /// Whether that is near enough.
    public var isReached: Bool
    /// Whether a width in `share` is one of the mean although the outcome is a share itself.
    public var isShareOfShare = false

    /// A precision from its values.
    public init(outcome: String, unit: String, wanted: Double, reached: Double?, isReached: Bool) {
        self.outcome = outcome
        self.unit = unit
        self.wanted = wanted
        self.reached = reached
        self.isReached = isReached
    }

    /// The object in `run.json`.
    var json: JSONText {
        var members: [String: JSONText] = [
            "outcome": .text(outcome), "unit": .text(unit), "wanted": .number(wanted),
            "half_width": reached.map { $0.isFinite ? .number($0) : .null } ?? .null,
            "reached": .truth(isReached),
        ]
        // Without it nobody could tell 1 % of a share from a hundredth of the whole.
        if isShareOfShare { members["of_mean"] = .truth(true) }
        return .object(members)
    }

    /// The sentence that says that the draws ended at their limit and not at the goal; nil where
    /// they reached it.
    public var missed: Text? {
        guard !isReached else { return nil }
        guard let reached, reached.isFinite else {
            let places = Self.places.first { isExact(at: $0) } ?? 6
            return .precisionUnknown(wanted: Text { text(wanted, $0, places: places) })
        }
        // As many decimals as what was asked for has, and as tell the two apart.
        func places(_ language: Language) -> Int {
            let exact = Self.places.filter(isExact)
            let apart = exact.first {
                text(reached, language, places: $0) != text(wanted, language, places: $0)
            }
            return apart ?? exact.last ?? 6
        }
        return .precisionMissed(
            reached: Text { text(reached, $0, places: places($0)) },
            wanted: Text { text(wanted, $0, places: places($0)) })
    }

    private static let places = 1...6

    /// Whether so many decimals are all that what was asked for has; six always are.
    private func isExact(at places: Int) -> Bool {
        let shown = wanted * (unit == "share" ? 100 : 1)
        var factor = 1.0
        for _ in 0..<places { factor *= 10 }
        return places == 6 || abs((shown * factor).rounded() - shown * factor) < 1e-6
    }

    /// A width as people read it.
    private func text(_ width: Double, _ language: Language, places: Int) -> String {
        let number = NumberStyle(language)
        switch unit {
        case "share": return number.percent(width, places: places)
        case "EUR":
            let cents = width * 100
            return places == 1
                ? number.amount(cents: cents)
                : number.exactAmount(cents: Int64(min(cents.rounded(), 1e18)))
        default:
            let name = ValueWords.text(unit, in: ValueWords.units, language)
            return "\(number.decimal(width, places: places)) \(name)"
        }
    }
}
