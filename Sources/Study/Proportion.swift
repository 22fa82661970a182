// SPDX-License-Identifier: GPL-3.0-or-later
import Programme

/// The part of the draws in which something holds: an estimate of its probability.
public struct Proportion: Hashable, Sendable {
    /// The part, 0…1.
    public let value: Double
    /// Its standard error: √(p(1−p)/n), or that of the blocks' parts where draws are stratified;
    /// nil for fewer than two blocks.
    public let standardError: Double?
    /// Its 95 % interval by Wilson, which is not empty even at 0 and 1.
    public let interval: ClosedRange<Double>

    /// - Parameter hits: for each draw 1 where it holds, ½ for a tie, else 0.
    init?(of hits: [Double], _ sampling: Sampling) {
        guard !hits.isEmpty else { return nil }
        let (count, part) = (Double(hits.count), hits.reduce(0, +) / Double(hits.count))
        value = part
        switch sampling {
        case .independent:
            standardError = (part * (1 - part) / count).squareRoot()
            interval = Self.wilson(part, draws: count, errors: Confidence.normal)
        case .stratified:
            let means = sampling.blockMeans(hits)
            let error = Confidence.standardError(of: means, around: part)
            standardError = error
            guard let error, error > 0 else {
                // Blocks that agree tell nothing of their spread. Independent draws would spread
                // more, so their interval holds what stratified ones do not know.
                interval = Self.wilson(part, draws: count, errors: Confidence.normal)
                return
            }
            // As many independent draws as would have that standard error.
            interval = Self.wilson(
                part, draws: part * (1 - part) / (error * error),
                errors: Confidence.standardErrors(sampling, blocks: means.count))
        }
    }

    /// E. B. Wilson, Probable inference, the law of succession, and statistical inference, Journal
    /// of the American Statistical Association 22 (1927): the probabilities that are no more than
    /// so many of their standard errors away from the part that was found.
    private static func wilson(
        _ part: Double, draws: Double, errors: Double
    ) -> ClosedRange<Double> {
        let square = errors * errors
        let middle = (part + square / (2 * draws)) / (1 + square / draws)
        let half =
            errors / (1 + square / draws)
            * (part * (1 - part) / draws + square / (4 * draws * draws)).squareRoot()
        // Exactly 0 and 1, where the two meet but for rounding.
        return (part == 0 ? 0 : max(0, middle - half))...(part == 1 ? 1 : min(1, middle + half))
    }
}
