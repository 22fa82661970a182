// SPDX-License-Identifier: GPL-3.0-or-later
import Planning
import Programme
import ScenarioFiles
import Study

/// What stratified draws gain, measured by doing all again with other seeds: how far the means of
/// repetitions lie apart, and whether the standard errors that are shown say so.
public struct SamplingGains: Sendable {
    /// A mean that a repetition gives, of an outcome or of a difference from the base.
    public struct Quantity: Hashable, Sendable {
        /// The outcome's id.
        public let outcome: String
        /// The variant whose difference from the base it is; nil for the base's outcome itself.
        public let variant: String?
    }

    /// How a mean behaves over the repetitions.
    public struct Spread: Sendable {
        /// The standard deviation of the means, in cents, counts or shares.
        public let ofMeans: Double
        /// The standard error that a run shows: the root of its mean square over the repetitions.
        public let shown: Double
    }

    /// The quantities in the order of outcomes.csv, the base first.
    public let quantities: [Quantity]
    private let spreads: [Sampling: [Quantity: Spread]]

    /// A quantity's spread for a way to draw.
    public subscript(quantity: Quantity, sampling: Sampling) -> Spread? {
        spreads[sampling]?[quantity]
    }

    /// Repeats a run of a base and its variants with the seeds 1, 2, ….
    ///
    /// - Parameters:
    ///   - path: the base's folder.
    ///   - variants: names of variants beside it.
    ///   - draws: how many each run makes, a multiple of a block's length.
    ///   - progress: called after each repetition.
    public init(
        path: String, variants: [String], draws: Int, repetitions: Int,
        progress: @Sendable (Int) -> Void = { _ in }
    ) async throws {
        let base = try Self.planned(ScenarioSource(path: path))
        let others = try variants.map { name in
            (name, try Self.planned(ScenarioSource(path: path, variants: [name])))
        }
        var means: [Sampling: [Quantity: [Double]]] = [:]
        var squares: [Sampling: [Quantity: Double]] = [:]
        var order: [Quantity] = []
        for seed in 1...max(1, repetitions) {
            for sampling in Sampling.allCases {
                let options = StudyOptions(draws: draws, seed: UInt64(seed), sampling: sampling)
                let outcomes = try await Self.outcomes(base, options)
                var found = Self.statistics(outcomes, from: nil, variant: nil)
                for (name, other) in others {
                    let compared = try await Self.outcomes(other, options)
                    found += Self.statistics(compared, from: outcomes, variant: name)
                }
                if order.isEmpty { order = found.map(\.quantity) }
                for (quantity, statistics) in found {
                    means[sampling, default: [:]][quantity, default: []].append(statistics.mean)
                    let error = statistics.standardError ?? 0
                    squares[sampling, default: [:]][quantity, default: 0] += error * error
                }
            }
            progress(seed)
        }
        quantities = order
        spreads = means.reduce(into: [:]) { spreads, entry in
            let (sampling, byQuantity) = entry
            spreads[sampling] = byQuantity.reduce(into: [:]) { result, entry in
                let (quantity, values) = entry
                let square = squares[sampling]?[quantity] ?? 0
                result[quantity] = Spread(
                    ofMeans: Self.deviation(values),
                    shown: (square / Double(values.count)).squareRoot())
            }
        }
    }

    private static func planned(_ source: ScenarioSource) throws -> (Programme, FundingPlan) {
        let programme = try readProgramme(source)
        return (programme, try makePlan(for: programme))
    }

    private static func outcomes(
        _ planned: (Programme, FundingPlan), _ options: StudyOptions
    ) async throws -> ComparedOutcomes {
        ComparedOutcomes(try await runStudy(planned.0, planned.1, options))
    }

    /// The totals of the outcomes, or of their differences from the base's.
    private static func statistics(
        _ outcomes: ComparedOutcomes, from base: ComparedOutcomes?, variant: String?
    ) -> [(quantity: Quantity, statistics: Statistics)] {
        outcomes.entries.filter { $0.dimension == nil }.compactMap { entry in
            var values = outcomes.column(entry)
            if let base { values = zip(values, base.column(entry)).map { $0 - $1 } }
            return Statistics(of: values, outcomes.sampling).map {
                (Quantity(outcome: entry.outcome.rawValue, variant: variant), $0)
            }
        }
    }

    private static func deviation(_ values: [Double]) -> Double {
        guard values.count > 1 else { return 0 }
        let mean = values.reduce(0, +) / Double(values.count)
        let squares = values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
        return (squares / Double(values.count - 1)).squareRoot()
    }
}
