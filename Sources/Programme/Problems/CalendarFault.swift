// SPDX-License-Identifier: GPL-3.0-or-later

extension Problem {
    /// What of dates and times does not fit together.
    public enum CalendarFault: Hashable, Sendable {
        /// A year before the start or after the horizon.
        case yearOutside(year: Int, first: Int, last: Int)
        /// One date must not lie before another.
        case datesReversed(earlier: String, earlierDate: String, later: String, laterDate: String)
        /// More months from the start to the horizon than any programme has.
        case horizonTooFar(months: Int, limit: Int)
        /// Least, likeliest and greatest do not ascend.
        case durationsOrder(values: [String])
    }
}

extension Problem.CalendarFault {
    /// Its stable id.
    public var id: String {
        switch self {
        case .yearOutside: "year-outside"
        case .datesReversed: "dates-reversed"
        case .horizonTooFar: "horizon-too-far"
        case .durationsOrder: "durations-order"
        }
    }
}
