// SPDX-License-Identifier: GPL-3.0-or-later
import Money

/// Books that do not go together with the plan or with themselves (forecast, section 11): found
/// when the closed months are booked one after the other.
public struct BookingFault: Error, Hashable, Sendable {
    /// What does not go together, with the evidence.
    public var kind: Kind
    /// The last row that adds to it.
    public var origin: Origin

    /// A fault at a place.
    public init(_ kind: Kind, at origin: Origin) {
        self.kind = kind
        self.origin = origin
    }

    /// What does not go together.
    public enum Kind: Hashable, Sendable {
        /// A line's packages were assigned more than its budget.
        case assignedAboveBudget(line: String, assigned: Cents, budget: Cents)
        /// A grant of more than the line's reserve holds.
        case grantAboveReserve(line: String, month: Month, amount: Cents, available: Cents)
        /// A reassignment of more than the giver has left.
        case reassignedAboveRest(package: String, month: Month, amount: Cents, available: Cents)
        /// More was refunded than was ever paid; what is below zero at the month's end.
        case refundedAbovePaid(package: String, month: Month, missing: Cents)
        /// More was paid than the package has; what is too much at the month's end.
        case paidAboveAllocation(package: String, month: Month, paid: Cents, allocated: Cents)
        /// More was paid in a month than the line had cash.
        case paidAboveCash(line: String, month: Month, paid: Cents, cash: Cents)
        /// What is left of a payment, or refund, that the packages behind its name cannot take.
        case notApportioned(name: String, month: Month, amount: Cents, left: Cents)
    }

    /// The stable id of what does not go together.
    public var id: String {
        switch kind {
        case .assignedAboveBudget: "assigned-above-budget"
        case .grantAboveReserve: "grant-above-reserve"
        case .reassignedAboveRest: "reassigned-above-rest"
        case .refundedAbovePaid: "refunded-above-paid"
        case .paidAboveAllocation: "paid-above-allocation"
        case .paidAboveCash: "paid-above-cash"
        case .notApportioned: "not-apportioned"
        }
    }
}

/// All faults of books at once, in the order of files, lines and columns; at least one.
public struct BookingFaults: Error, Hashable, Sendable {
    /// The faults.
    public var faults: [BookingFault]

    /// Faults in any order.
    public init(_ faults: [BookingFault]) {
        self.faults = faults.sorted { $0.origin < $1.origin }
    }
}
