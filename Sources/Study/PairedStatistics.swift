// SPDX-License-Identifier: GPL-3.0-or-later
import Programme
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
    public let better: Proportion?
    /// The same without its interval.
    public var probabilityBetter: Double? { better?.value }

    /// The statistics of the same draws, in the same order; nil without draws. O(n) on average.
    ///
    /// - Parameters:
    ///   - direction: which side is better.
    ///   - sampling: how the draws were made.
    public init?(
        base: [Double], variant: [Double], direction: OutcomeKind.Direction,
        _ sampling: Sampling = .independent
    ) {
        precondition(base.count == variant.count, "pairs have two sides")
        let differences = zip(variant, base).map { $0 - $1 }
        guard let difference = Statistics(of: differences, sampling),
            let baseMean = mean(of: base), let variantMean = mean(of: variant)
        else { return nil }
        self.baseMean = baseMean
        self.variantMean = variantMean
        self.difference = difference
        better = Self.proportion(of: differences, that: direction, sampling)
    }

    /// Whether the mean difference lies outside of the 95 % interval around zero; without an
    /// interval (fewer than two draws, or blocks of draws) nothing does.
    public var isDistinguishable: Bool {
        guard let halfWidth = difference.halfWidth else { return false }
        return difference.mean != 0 && difference.mean.magnitude >= halfWidth
    }

    /// The 95 % interval of the mean difference; nil where it has no standard error.
    public var interval: ClosedRange<Double>? { difference.interval }

    private static func proportion(
        of differences: [Double], that direction: OutcomeKind.Direction, _ sampling: Sampling
    ) -> Proportion? {
        let sign: Double
        switch direction {
        case .more: sign = 1
        case .less: sign = -1
        case .none: return nil
        }
        return Proportion(
            of: differences.map { $0 == 0 ? 0.5 : ($0 * sign > 0 ? 1 : 0) }, sampling)
    }
}
