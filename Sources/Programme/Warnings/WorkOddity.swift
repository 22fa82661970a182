// SPDX-License-Identifier: GPL-3.0-or-later
import Money

extension Warning {
    /// What stops the work.
    public enum WorkOddity: Hashable, Sendable {
        /// No package may get money.
        case nothingToFund
        /// A pool without capacity, and how many packages need it.
        case poolWithoutCapacity(String, packages: Int)
        /// A Land that joins no project, with its packages that never start and their money.
        case landNeverJoins(String, packages: Int, amount: Cents)
    }
}

extension Warning.WorkOddity {
    /// Its stable id.
    public var id: String {
        switch self {
        case .nothingToFund: "nothing-to-fund"
        case .poolWithoutCapacity: "pool-without-capacity"
        case .landNeverJoins: "land-never-joins"
        }
    }

    /// The id, year or key that is concerned; empty for the whole programme.
    var subject: String {
        switch self {
        case .poolWithoutCapacity(let id, _), .landNeverJoins(let id, _, _): id
        case .nothingToFund: ""
        }
    }

    /// The money concerned; nil where it is not about an amount.
    var amount: Cents? {
        switch self {
        case .landNeverJoins(_, _, let amount): amount
        case .nothingToFund, .poolWithoutCapacity: nil
        }
    }
}
