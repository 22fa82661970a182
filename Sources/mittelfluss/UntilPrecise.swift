// SPDX-License-Identifier: GPL-3.0-or-later
import ArgumentParser
import ResultFiles
import Words
import Simulation
import Study

/// How precise the mean shall be: `0.5%`, `2M` (EUR), `efa_online:1`, `live:2%`.
struct UntilPrecise: ExpressibleByArgument {
    let precision: Precision

    init?(argument: String) {
        let parts = argument.split(separator: ":", omittingEmptySubsequences: false)
        guard let width = parts.last, parts.count <= 2 else { return nil }
        var outcome = OutcomeKind.spent
        if parts.count == 2 {
            guard let named = OutcomeKind(rawValue: String(parts[0])) else { return nil }
            outcome = named
        }
        guard let halfWidth = Self.halfWidth(width, of: outcome) else { return nil }
        precision = Precision(of: outcome, within: halfWidth)
    }

    /// A percentage of the mean, or an amount in the outcome's unit; EUR with k, M or G for
    /// thousands, millions and billions.
    private static func halfWidth(
        _ text: Substring, of outcome: OutcomeKind
    ) -> Precision.HalfWidth? {
        let text = text.replacing(",", with: ".")
        if text.hasSuffix("%") {
            return positive(text.dropLast()).map { .relative($0 / 100) }
        }
        guard outcome.unit == .eur else { return positive(text).map { .absolute($0) } }
        let factors: [Character: Double] = ["k": 1e3, "M": 1e6, "G": 1e9]
        let factor = text.last.flatMap { factors[$0] }
        return positive(factor == nil ? text[...] : text.dropLast())
            .map { .absolute($0 * (factor ?? 1) * 100) }
    }

    private static func positive(_ text: some StringProtocol) -> Double? {
        Double(text).flatMap { $0 > 0 && $0.isFinite ? $0 : nil }
    }
}

extension ReachedPrecision {
    /// What was asked for and what was reached, as `run.json` says it.
    var recorded: RecordedPrecision {
        let unit = wanted.outcome.unit
        let (width, factor) =
            switch wanted.halfWidth {
            case .relative(let part): (part, 1.0)
            case .absolute(let width): (width, unit == .eur ? 100 : 1)
            }
        let isPart = if case .relative = wanted.halfWidth { true } else { false }
        return RecordedPrecision(
            outcome: wanted.outcome.rawValue, unit: isPart ? "share" : unit.rawValue,
            wanted: width / factor, reached: halfWidth.map { $0 / factor }, isReached: isReached)
    }

    /// Says on standard error that the draws ended at their limit and not at the goal.
    func tellIfMissed(_ language: Language) {
        if let message = recorded.missed(language) { Console.error(message) }
    }
}
