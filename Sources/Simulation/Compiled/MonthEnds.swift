// SPDX-License-Identifier: GPL-3.0-or-later
import Money

// What a month's end brings, by the programme's calendar and rules alone (model, sections 8 and 9).

extension CompiledProgramme {
    /// Whether idle money is reassigned at the end of a month.
    func reassigns(atEndOf month: Int) -> Bool {
        month < monthCount && programme.reallocation.policy != .none
            && hasControlDate(atEndOf: month)
    }

    /// Whether a month ends with a control date, whatever the policy.
    func hasControlDate(atEndOf month: Int) -> Bool { controlDates[month] }

    /// Whether a month is a December.
    func endsYear(_ month: Int) -> Bool { programme.calendar.month(month).number == 12 }

    /// Whether anyone looks at single packages at the end of a month: at control dates and three
    /// months before, at the deadline, and where a year or the draw ends.
    func looksAtPackages(atEndOf month: Int) -> Bool {
        reassigns(atEndOf: month) || reassigns(atEndOf: month + 3) || endsYear(month)
            || month == programme.calendar.deadlineMonth || month == monthCount - 1
    }

    /// For how many months a package's rest may be enough where it asks at a month's end: more
    /// ahead of a control date.
    func askAheadMonths(atEndOf month: Int) -> Double {
        let rules = programme.reallocation
        return hasControlDate(atEndOf: month)
            ? rules.askAhead + Double(rules.interval) : rules.askAhead
    }

    /// Whether newcomers may still ask.
    func newcomersMayAsk(atEndOf month: Int) -> Bool {
        guard let last = programme.reallocation.newcomers else { return false }
        return programme.calendar.month(month) <= last
    }

    /// What of a vintage's rest stays at the end of a year: a part of its own year's, all of an
    /// older one's until the carrying years are over.
    func carriedCents(of rest: Int64, vintage: Int, atEndOf year: Int) -> Int64 {
        guard year < vintage + programme.budget.carryYears else { return 0 }
        guard year == vintage else { return rest }
        let part = programme.budget.carryOver[vintage] ?? 0
        return rint(Double(rest) * part)
    }
}
