// SPDX-License-Identifier: GPL-3.0-or-later
import Testing

@testable import Programme

@Suite("Calendar")
struct CalendarTests {
    static let calendar = ProgrammeCalendar(
        start: Month(year: 2020, number: 10), deadline: Day(Month(year: 2022, number: 12), 31),
        horizon: Month(year: 2023, number: 6))

    /// Model, introduction: whole months plus (day − 1) / days in that month.
    @Test(
        "a day begins so many months after the start",
        arguments: [
            (2020, 10, 1, 0.0), (2020, 11, 16, 1.5), (2021, 2, 15, 4.5), (2024, 2, 1, 40.0),
            (2020, 9, 16, -0.5),
        ])
    func beginning(_ year: Int, _ month: Int, _ day: Int, _ time: Double) {
        let day = Day(Month(year: year, number: month), day)
        #expect(Self.calendar.time(atStartOf: day) == time)
    }

    /// Model, introduction: the deadline is the end of its day.
    @Test(
        "a deadline is the end of its day",
        arguments: [(2022, 12, 31, 27.0), (2022, 11, 15, 25.5), (2020, 10, 31, 1.0)])
    func deadline(_ year: Int, _ month: Int, _ day: Int, _ time: Double) {
        var calendar = Self.calendar
        calendar.deadline = Day(Month(year: year, number: month), day)
        #expect(calendar.deadlineTime == time)
    }

    /// Reports, "Tables": planned, ready and start are the day in which the instant lies, finishes
    /// and month ends the day that ends with it.
    @Test(
        "an instant lies in a day and ends one",
        arguments: [
            (0.0, "2020-10-01", "2020-09-30"), (1.5, "2020-11-16", "2020-11-15"),
            (27.0, "2023-01-01", "2022-12-31"), (1.51, "2020-11-16", "2020-11-16"),
            (4.999, "2021-02-28", "2021-02-28"),
        ])
    func days(_ time: Double, _ containing: String, _ ending: String) {
        #expect(Self.calendar.day(containing: time).description == containing)
        #expect(Self.calendar.day(endingAt: time).description == ending)
    }

    @Test("a day that was written is the day that is shown, wherever it lies")
    func writtenDays() {
        for number in -2..<33 {
            let month = Self.calendar.month(number)
            for day in 1...month.days {
                let day = Day(month, day)
                let beginning = Self.calendar.time(atStartOf: day)
                #expect(Self.calendar.day(containing: beginning) == day)
                // The end of the day before is the beginning of this one.
                let next = Self.calendar.day(endingAt: beginning)
                let before =
                    day.number > 1
                    ? Day(month, day.number - 1)
                    : Day(Self.calendar.month(number - 1), Self.calendar.month(number - 1).days)
                #expect(next == before)
            }
        }
    }

    @Test("months run from the start to the horizon")
    func months() {
        #expect(Self.calendar.monthCount == 33)
        #expect(Self.calendar.month(0) == Month(year: 2020, number: 10))
        #expect(Self.calendar.month(3) == Month(year: 2021, number: 1))
        #expect(Self.calendar.deadlineMonth == 26)
        #expect(Self.calendar.years == 2020...2023)
    }

    @Test(
        "February has a 29th day in leap years",
        arguments: [(2020, 29), (2021, 28), (1900, 28), (2000, 29)])
    func leapYears(_ year: Int, _ days: Int) {
        #expect(Month(year: year, number: 2).days == days)
    }

    /// Model, section 8: every `interval`-th calendar month from `first` to `last`.
    @Test(
        "control dates",
        arguments: [
            (3, 2021, 3, true), (3, 2021, 4, false), (3, 2020, 12, false), (3, 2022, 9, true),
            (3, 2022, 12, false), (1, 2021, 4, true), (6, 2021, 6, true), (6, 2021, 3, false),
            (12, 2021, 12, true), (5, 2021, 10, true),
        ])
    func controlDates(_ interval: Int, _ year: Int, _ month: Int, _ isControlDate: Bool) {
        var rules = Reallocation()
        rules.interval = interval
        rules.controlPeriod = Month(year: 2021, number: 3)...Month(year: 2022, number: 9)
        #expect(rules.hasControlDate(at: Month(year: year, number: month)) == isControlDate)
        rules.controlPeriod = nil
        #expect(!rules.hasControlDate(at: Month(year: year, number: month)))
    }
}

@Suite("Origins")
struct OriginTests {
    @Test("the closest place around a value is named")
    func closest() {
        var origins = Origins()
        origins.settings["budget"] = Origin(file: "scenario.yaml", line: 4, column: 1)
        origins.settings["budget.total"] = Origin(file: "scenario.yaml", line: 5, column: 10)
        #expect(origins.setting("budget.total").description == "scenario.yaml:5:10")
        #expect(origins.setting("budget.years.2020").description == "scenario.yaml:4:1")
        #expect(origins.setting("rules").description == "scenario.yaml")
        origins.rows[.pools] = [["id": Origin(file: "pools.csv", line: 2, column: 1)]]
        #expect(origins.cell(.pools, row: 0, column: "growth").line == 2)
        #expect(origins.cell(.pools, row: 9, column: "id").description == "pools.csv")
    }
}
