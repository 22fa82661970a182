// SPDX-License-Identifier: GPL-3.0-or-later

/// How the reserve serves and how idle money is reassigned (model, section 8).
public struct Reallocation: Hashable, Sendable {
    /// In whose favour money is given.
    public enum Policy: String, CaseIterable, Sendable {
        case none, proportional, priority, completion
    }

    /// When the reserve serves.
    public enum ReserveTiming: String, CaseIterable, Sendable { case monthly, control, none }

    /// Within which groups money is reassigned, each within one line.
    public enum Scope: String, CaseIterable, Sendable { case project, field, ministry, line }

    /// In whose favour idle money is reassigned.
    public var policy = Policy.none
    /// When the reserve serves.
    public var reserve = ReserveTiming.monthly
    /// A control date is at the end of every so many calendar months, 1…12.
    public var interval = 3
    /// The first and the last month that may have a control date; nil without control dates.
    public var controlPeriod: ClosedRange<Month>?
    /// Months past its planned start after which a waiting package gives.
    public var grace = 0.0
    /// The part of its monthly cost below which a running package is slow, 0…1.
    public var slow = 0.0
    /// Months of its cost that a running package keeps (Obligo).
    public var notice = 0.0
    /// A package asks once its rest covers at most so many months, > 0.
    public var askAhead = 1.0
    /// The groups through which money is reassigned, in order.
    public var scopes: [Scope] = []
    /// The last month in which projects without money may ask; nil: never.
    public var newcomers: Month?

    /// No reallocation; the reserve serves monthly.
    public init() {}

    /// Whether a month ends with a control date: every `interval`-th month of the calendar year
    /// (3: March, June, September, December) from the first to the last.
    public func hasControlDate(at month: Month) -> Bool {
        guard let controlPeriod else { return false }
        return controlPeriod.contains(month) && month.number % interval == 0
    }
}
