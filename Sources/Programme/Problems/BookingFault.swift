// SPDX-License-Identifier: GPL-3.0-or-later
import Money

extension Problem {
    /// What of books does not go together once the closed months are booked one after the other
    /// (forecast, section 11); told at the last row that adds to it.
    public enum BookingFault: Hashable, Sendable {
        /// A grant of more than the line's reserve holds.
        case grantAboveReserve(line: String, month: Month, amount: Cents, available: Cents)
        /// A reassignment of more than the giver has left.
        case reassignedAboveRest(package: String, month: Month, amount: Cents, available: Cents)
        /// More was refunded than was ever paid; what is below zero at the month's end.
        case refundedAbovePaid(package: String, month: Month, missing: Cents)
        /// More was paid by the month's end than the package has.
        case paidAboveAllocation(package: String, month: Month, paid: Cents, allocated: Cents)
        /// More was paid in a month than the line had cash.
        case paidAboveCash(line: String, month: Month, paid: Cents, cash: Cents)
        /// What is left of a payment, or refund, that the packages behind its name cannot take.
        case notApportioned(name: String, month: Month, amount: Cents, left: Cents)
        /// An accepted movement of more than its giver has at the cut-off, after those before it.
        case acceptedAboveRest(giver: String, closed: Month, amount: Cents, available: Cents)
    }
}

extension Problem.BookingFault {
    /// Its stable id.
    public var id: String {
        switch self {
        case .grantAboveReserve: "grant-above-reserve"
        case .reassignedAboveRest: "reassigned-above-rest"
        case .refundedAbovePaid: "refunded-above-paid"
        case .paidAboveAllocation: "paid-above-allocation"
        case .paidAboveCash: "paid-above-cash"
        case .notApportioned: "not-apportioned"
        case .acceptedAboveRest: "accepted-above-rest"
        }
    }
}
