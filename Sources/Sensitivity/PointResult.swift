// SPDX-License-Identifier: GPL-3.0-or-later
import Programme
import ScenarioFiles
import Study

/// What was found at a point of a sweep or of a sensitivity analysis.
public struct PointResult: Sendable {
    /// The settings of the point; all others are as in the scenario.
    public let settings: [VariedSetting]
    /// The number of draws.
    public let draws: Int
    /// Mean, standard error and quantiles by outcome.
    public let statistics: [Outcome: Statistics]
    /// The part of the draws that meets a target, by its id.
    public let probabilities: [String: Double]
    /// The draws themselves, where they were asked for.
    public let totals: TotalOutcomes?

    /// A point's results. O(outcomes · draws).
    ///
    /// - Parameters:
    ///   - outcomes: those whose statistics are wanted.
    ///   - keepsDraws: whether the draws themselves are wanted too.
    public init(
        _ settings: [VariedSetting], _ totals: TotalOutcomes, outcomes: [Outcome],
        targets: [Target], keepsDraws: Bool
    ) {
        self.settings = settings
        draws = totals.drawCount
        statistics = outcomes.reduce(into: [:]) { $0[$1] = totals.statistics($1) }
        probabilities = targets.reduce(into: [:]) { $0[$1.id] = totals.probability(of: $1) }
        self.totals = keepsDraws ? totals : nil
    }

    /// The value of a setting at this point; nil where it is as in the scenario.
    public func value(of path: String) -> String? {
        settings.first { $0.path == path }?.value
    }
}

/// What is kept of every point.
struct KeptResults {
    /// The outcomes whose statistics are wanted.
    var outcomes: [Outcome]
    /// Whether the draws themselves are wanted too.
    var draws: Bool
}

/// Another number of draws than was to be computed: a fault of the program.
public struct MiscountedDraws: Error, Hashable, Sendable {
    /// The number of draws of all points together.
    public let expected: Int
    /// How many there are.
    public let found: Int
}
