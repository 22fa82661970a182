// SPDX-License-Identifier: GPL-3.0-or-later
import Programme
import Study

/// A target that the draws must meet with a probability: `two-complete:0.8`.
public struct Requirement: Hashable, Sendable {
    /// The target's id.
    public let target: String
    /// 0…1.
    public let probability: Double

    /// A target with the least probability of it.
    public init(target: String, probability: Double) {
        (self.target, self.probability) = (target, probability)
    }

    /// Refuses a target that the scenario does not have, or that no draw can show.
    func check(against programme: Programme, draws: Int) throws(RequestProblem) {
        let targets = programme.targets.map(\.id)
        guard targets.contains(target) else {
            throw .unknownTarget(target, known: targets)
        }
        guard draws > 0 else { throw .targetNeedsDraws(target) }
    }

    /// The target as missed at a place; nil if it was met.
    ///
    /// - Parameter reached: the probability; nil counts as 0.
    func missed(_ reached: Double?, at place: String = "") -> MissedTarget? {
        let reached = reached ?? 0
        guard reached < probability else { return nil }
        return MissedTarget(requirement: self, reached: reached, place: place)
    }

    /// The same among a scenario's results.
    func missed(in results: [TargetResult], at place: String = "") -> MissedTarget? {
        missed(results.first { $0.target.id == target }?.probability, at: place)
    }
}

/// A required target that was missed.
public struct MissedTarget: Hashable, Sendable {
    /// What was required.
    public let requirement: Requirement
    /// The probability that was reached.
    public let reached: Double
    /// The scenario or the settings of the point; empty where there is only one.
    public let place: String
}
