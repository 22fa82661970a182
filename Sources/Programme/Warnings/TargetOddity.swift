// SPDX-License-Identifier: GPL-3.0-or-later
import Money

extension Warning {
    /// A target that says nothing, or no draws to meet it.
    public enum TargetOddity: Hashable, Sendable {
        /// A target that every result meets.
        case targetAlwaysMet(String)
        /// A target that no result can meet; the bound of the outcome.
        case targetNeverMet(String, limit: ExactDecimal)
        /// No draws.
        case noDraws
    }
}

extension Warning.TargetOddity {
    /// Its stable id.
    public var id: String {
        switch self {
        case .targetAlwaysMet: "target-always-met"
        case .targetNeverMet: "target-never-met"
        case .noDraws: "no-draws"
        }
    }

    /// The id, year or key that is concerned; empty for the whole programme.
    var subject: String {
        switch self {
        case .targetAlwaysMet(let id), .targetNeverMet(let id, _): id
        case .noDraws: ""
        }
    }
}
