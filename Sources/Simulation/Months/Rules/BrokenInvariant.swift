// SPDX-License-Identifier: GPL-3.0-or-later

/// Something that must always hold did not: a fault of the program, never of the scenario. It stops
/// the run.
public struct BrokenInvariant: Error, Hashable, Sendable {
    /// What must hold.
    public enum Rule: String, CaseIterable, Sendable {
        /// B_line = Σ S_i + Σ a_i + reserve + lapsed.
        case lineBalance = "line-balance"
        /// Σ a_i + reserve = cash + tranches to come.
        case cash
        /// No account below zero.
        case negativeAccount = "negative-account"
        /// The kept sums equal the packages'.
        case keptSums = "kept-sums"
        /// No pool works more than its capacity.
        case poolCapacity = "pool-capacity"
        /// No work before the agreement.
        case workBeforeAgreement = "work-before-agreement"
    }

    /// What must hold.
    public let rule: Rule
    /// The line, pool or package in which it broke.
    public let subject: String
    /// The position of the month.
    public let month: Int
    /// What it should be: cents, person-days or months.
    public let expected: String
    /// What it is.
    public let found: String
}
