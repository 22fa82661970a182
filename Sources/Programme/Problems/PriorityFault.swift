// SPDX-License-Identifier: GPL-3.0-or-later

extension Problem {
    /// What of priorities, scores and principles does not fit together.
    public enum PriorityFault: Hashable, Sendable {
        /// Neither a priority nor scores.
        case priorityMissing
        /// A priority and scores.
        case priorityTwice
        /// Some of the six scores only.
        case scoresMissing([String])
        /// Scores without weights.
        case principlesMissing
        /// Weights without scores.
        case principlesWithoutScores
        /// All weights of the principles are 0.
        case weightsAllZero
    }
}

extension Problem.PriorityFault {
    /// Its stable id.
    public var id: String {
        switch self {
        case .priorityMissing: "priority-missing"
        case .priorityTwice: "priority-twice"
        case .scoresMissing: "scores-missing"
        case .principlesMissing: "principles-missing"
        case .principlesWithoutScores: "principles-without-scores"
        case .weightsAllZero: "weights-all-zero"
        }
    }
}
