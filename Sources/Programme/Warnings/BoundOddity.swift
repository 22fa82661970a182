// SPDX-License-Identifier: GPL-3.0-or-later
import Money

extension Warning {
    /// A group's bound that is without effect or lets nothing through.
    public enum BoundOddity: Hashable, Sendable {
        /// A minimum above what the group's packages can take.
        case minimumAboveCap(String, minimum: Cents, cap: Cents)
        /// A maximum of no less than what the group's packages can take.
        case maximumWithoutEffect(String, maximum: Cents, cap: Cents)
        /// A maximum of nothing.
        case maximumOfZero(String)
    }
}

extension Warning.BoundOddity {
    /// Its stable id.
    public var id: String {
        switch self {
        case .minimumAboveCap: "minimum-above-cap"
        case .maximumWithoutEffect: "maximum-without-effect"
        case .maximumOfZero: "maximum-of-zero"
        }
    }

    /// The id, year or key that is concerned; empty for the whole programme.
    var subject: String {
        switch self {
        case .minimumAboveCap(let id, _, _), .maximumWithoutEffect(let id, _, _),
            .maximumOfZero(let id):
            id
        }
    }

    /// The money concerned; nil where it is not about an amount.
    var amount: Cents? {
        switch self {
        case .minimumAboveCap(_, let amount, _), .maximumWithoutEffect(_, let amount, _): amount
        case .maximumOfZero: nil
        }
    }
}
