// SPDX-License-Identifier: GPL-3.0-or-later
import ArgumentParser
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
