// SPDX-License-Identifier: GPL-3.0-or-later

extension Warning {
    /// A date that comes too early, too late or never.
    public enum DateOddity: Hashable, Sendable {
        /// A project, or a line, with a start before the programme's.
        case startBeforeProgramme(String, start: Day, first: Month)
        /// A project, or a line, that starts after the deadline.
        case startAfterDeadline(String, start: Day, deadline: Day)
        /// No project can be live at the deadline, even without limits of money and capacity; the
        /// first day on which one is, if ever.
        case deadlineOutOfReach(deadline: Day, first: Day?)
        /// A policy without a control date.
        case noControlDate
        /// A policy without groups within which money is reassigned.
        case noScopes
        /// Control dates after the deadline, so many.
        case controlDatesAfterDeadline(count: Int, deadline: Day)
        /// Newcomers may ask only before the first control date.
        case newcomersNeverAsk(until: Month)
    }
}

extension Warning.DateOddity {
    /// Its stable id.
    public var id: String {
        switch self {
        case .startBeforeProgramme: "start-before-programme"
        case .startAfterDeadline: "start-after-deadline"
        case .deadlineOutOfReach: "deadline-out-of-reach"
        case .noControlDate: "no-control-date"
        case .noScopes: "no-scopes"
        case .controlDatesAfterDeadline: "control-dates-after-deadline"
        case .newcomersNeverAsk: "newcomers-never-ask"
        }
    }

    /// The id, year or key that is concerned; empty for the whole programme.
    var subject: String {
        switch self {
        case .startBeforeProgramme(let id, _, _), .startAfterDeadline(let id, _, _): id
        case .deadlineOutOfReach, .noControlDate, .noScopes, .controlDatesAfterDeadline,
            .newcomersNeverAsk:
            ""
        }
    }
}
