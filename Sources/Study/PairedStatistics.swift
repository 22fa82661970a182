// SPDX-License-Identifier: GPL-3.0-or-later
import Simulation

/// An outcome in a base and in a variant, draw by draw with the same luck (model, section 10).
///
/// What both have in common varies alike in both and cancels out of the difference: it is known far
/// more precisely than from draws of their own.
public struct PairedStatistics: Hashable, Sendable {
    /// The mean of the base.
    public let baseMean: Double
    /// The mean of the variant.
    public let variantMean: Double
    /// Variant − base, draw by draw.
    public let difference: Statistics
    /// The part of the draws in which the variant is better, ties counted half; nil for an outcome
    /// without a direction.
    public let probabilityBetter: Double?

    /// The statistics of the same draws, in the same order; nil without draws. O(n) on average.
    ///
    /// - Parameter direction: which side is better.
    public init?(base: [Double], variant: [Double], direction: OutcomeKind.Direction) {
        precondition(base.count == variant.count, "pairs have two sides")
        let differences = zip(variant, base).map { $0 - $1 }
        guard let difference = Statistics(of: differences),
            let baseMean = Statistics.mean(of: base),
            let variantMean = Statistics.mean(of: variant)
        else { return nil }
        self.baseMean = baseMean
        self.variantMean = variantMean
        self.difference = difference
        probabilityBetter = Self.probability(that: differences, are: direction)
    }

    /// Whether the mean difference lies outside of the 95 % interval around zero; without an
    /// interval (fewer than two draws) nothing does.
    public var isDistinguishable: Bool {
        guard let error = difference.standardError else { return false }
        return difference.mean != 0 && difference.mean.magnitude >= Precision.standardErrors * error
    }

    /// The 95 % interval of the mean difference; nil for fewer than two draws.
    public var interval: ClosedRange<Double>? {
        difference.standardError.map { error in
            let halfWidth = Precision.standardErrors * error
            return difference.mean - halfWidth...difference.mean + halfWidth
        }
    }

    private static func probability(
        that differences: [Double], are direction: OutcomeKind.Direction
    ) -> Double? {
        let sign: Double
        switch direction {
        case .more: sign = 1
        case .less: sign = -1
        case .none: return nil
        }
        var halves = 0
        for difference in differences {
            halves += difference == 0 ? 1 : (difference * sign > 0 ? 2 : 0)
        }
        return Double(halves) / Double(2 * differences.count)
    }
}
