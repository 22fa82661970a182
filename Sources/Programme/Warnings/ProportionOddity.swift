// SPDX-License-Identifier: GPL-3.0-or-later
import Money

extension Warning {
    /// A number out of proportion, such as a percentage for a share.
    public enum ProportionOddity: Hashable, Sendable {
        /// Caps that are a multiple of the estimates.
        case largeHeadroom(ExactDecimal)
        /// A pool's capacity that becomes a multiple within a year.
        case steepGrowth(String, inAYear: Double)
        /// An uncertainty that makes a multiple of anything.
        case largeUncertainty(key: String, value: Double)
    }
}

extension Warning.ProportionOddity {
    /// Its stable id.
    public var id: String {
        switch self {
        case .largeHeadroom: "large-headroom"
        case .steepGrowth: "steep-growth"
        case .largeUncertainty: "large-uncertainty"
        }
    }

    /// The id, year or key that is concerned; empty for the whole programme.
    var subject: String {
        switch self {
        case .steepGrowth(let id, _), .largeUncertainty(let id, _): id
        case .largeHeadroom: ""
        }
    }
}
