// SPDX-License-Identifier: GPL-3.0-or-later

/// A calendar month.
public struct Month: Hashable, Comparable, Sendable {
    /// The year.
    public var year: Int
    /// 1…12.
    public var number: Int

    /// A month of a year, 1…12.
    public init(year: Int, number: Int) {
        self.year = year
        self.number = number
    }

    /// Months since year 0: a continuous count.
    public var ordinal: Int { year * 12 + number - 1 }

    /// The month with this count since year 0.
    public init(ordinal: Int) {
        self.init(year: ordinal / 12, number: ordinal % 12 + 1)
    }

    /// The number of its days (Gregorian).
    public var days: Int {
        switch number {
        case 2: (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }

    /// Whether the left month is earlier.
    public static func < (left: Month, right: Month) -> Bool { left.ordinal < right.ordinal }
}

/// A day of the calendar.
public struct Day: Hashable, Comparable, Sendable {
    /// The month it lies in.
    public var month: Month
    /// 1…31.
    public var number: Int

    /// A day of a month, 1…`month.days`.
    public init(_ month: Month, _ number: Int) {
        self.month = month
        self.number = number
    }

    /// Whether the left day is earlier.
    public static func < (left: Day, right: Day) -> Bool {
        (left.month.ordinal, left.number) < (right.month.ordinal, right.number)
    }
}

extension Month: CustomStringConvertible {
    /// ISO: `2020-10`.
    public var description: String { "\(year)-\(number < 10 ? "0" : "")\(number)" }
}

extension Day: CustomStringConvertible {
    /// ISO: `2020-10-01`.
    public var description: String { "\(month)-\(number < 10 ? "0" : "")\(number)" }
}

/// Start, deadline and horizon; times are months since the start as real numbers (model,
/// introduction).
public struct ProgrammeCalendar: Hashable, Sendable {
    /// The first month.
    public var start: Month
    /// The last day that counts for the outcomes "at the deadline".
    public var deadline: Day
    /// The last month that is simulated, not before the deadline's.
    public var horizon: Month

    /// A calendar from its three dates.
    public init(start: Month, deadline: Day, horizon: Month) {
        self.start = start
        self.deadline = deadline
        self.horizon = horizon
    }

    /// The number of simulated months, M.
    public var monthCount: Int { horizon.ordinal - start.ordinal + 1 }

    /// The calendar month of month m.
    public func month(_ index: Int) -> Month { Month(ordinal: start.ordinal + index) }

    /// The position of a calendar month, negative before the start.
    public func index(of month: Month) -> Int { month.ordinal - start.ordinal }

    /// The beginning of a day in months since the start: 2020-11-16 → 1.5.
    public func time(atStartOf day: Day) -> Double {
        Double(index(of: day.month)) + Double(day.number - 1) / Double(day.month.days)
    }

    /// The end of a day in months since the start: 2022-12-31 → 27.0.
    public func time(atEndOf day: Day) -> Double {
        Double(index(of: day.month)) + Double(day.number) / Double(day.month.days)
    }

    /// The deadline D: the end of its day.
    public var deadlineTime: Double { time(atEndOf: deadline) }

    /// The position of the month in which the deadline lies.
    public var deadlineMonth: Int { index(of: deadline.month) }

    /// The years from the start's to the horizon's.
    public var years: ClosedRange<Int> { start.year...max(start.year, horizon.year) }

    /// The day in which an instant lies (for planned, ready and start times).
    public func day(containing time: Double) -> Day {
        let (month, part) = split(time)
        let day = Int((part * Double(month.days) + Self.rounding).rounded(.down))
        return Day(month, min(month.days, day + 1))
    }

    /// The day that ends with an instant (for finishes and month ends): 27.0 is 2022-12-31.
    public func day(endingAt time: Double) -> Day {
        let (month, part) = split(time)
        let day = Int((part * Double(month.days) - Self.rounding).rounded(.up))
        guard day == 0 else { return Day(month, min(day, month.days)) }
        let before = Month(ordinal: month.ordinal - 1)
        return Day(before, before.days)
    }

    /// Days by which a day's beginning, written as a part of its month, may be missed.
    private static let rounding = 1e-7

    private func split(_ time: Double) -> (month: Month, part: Double) {
        let whole = time.rounded(.down)
        return (month(Int(whole)), time - whole)
    }
}
