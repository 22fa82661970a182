// SPDX-License-Identifier: GPL-3.0-or-later

/// Where money lies (files, "Ledger"). Lines and packages are positions in canonical order.
public enum Account: Hashable, Sendable {
    /// The budget it comes from; ends at −B.
    case budget
    /// The reserve of a line.
    case reserve(line: Int)
    /// What a package has.
    case package(Int)
    /// What was spent.
    case paid
    /// What lapsed at a year end.
    case lapsed
}

/// A movement of money between two accounts.
public struct Movement: Hashable, Sendable {
    /// What kind of movement.
    public enum Kind: String, CaseIterable, Sendable {
        case open, assign, pay, grant, reassign, lapse
        /// Paid back to a package; only books of closed months hold such.
        case refund
    }

    /// Why: the giver's reason for reassigning, the source for lapsing.
    public enum Reason: String, CaseIterable, Sendable {
        case finished, late, slow, waiting
        case reserve, free, rest
    }

    /// Months since the start; 0 for the opening.
    public var time: Double
    /// What kind of movement.
    public var kind: Kind
    /// The account that gives.
    public var from: Account
    /// The account that gets.
    public var to: Account
    /// More than nothing.
    public var amount: Cents
    /// Why; nil where the kind says it all.
    public var reason: Reason?
    /// Whether the taker's project had no money before (Nachrücker).
    public var toNewcomer = false

    /// A movement.
    public init(
        time: Double, kind: Kind, from: Account, to: Account, amount: Cents, reason: Reason? = nil,
        toNewcomer: Bool = false
    ) {
        self.time = time
        self.kind = kind
        self.from = from
        self.to = to
        self.amount = amount
        self.reason = reason
        self.toNewcomer = toNewcomer
    }
}

/// Every movement of money in order, double entry: each account starts at 0, and the sum over all
/// accounts is 0 after every movement.
public struct Ledger: Hashable, Sendable {
    /// The movements in their order.
    public private(set) var movements: [Movement] = []

    /// An empty ledger.
    public init() {}

    /// Books a movement; nothing is booked for an amount of 0.
    public mutating func book(_ movement: Movement) {
        precondition(movement.amount >= .zero, "money moves from an account, not backwards")
        if movement.amount > .zero { movements.append(movement) }
    }

    /// The balance of each account that was ever moved; O(movements).
    public func balances() -> [Account: Cents] {
        var balances: [Account: Cents] = [:]
        for movement in movements {
            balances[movement.from, default: .zero] -= movement.amount
            balances[movement.to, default: .zero] += movement.amount
        }
        return balances
    }
}
