// SPDX-License-Identifier: GPL-3.0-or-later
import Programme
import Testing

/// Which grants there are in all months.
private typealias Case = SampleCase<[String]>

@Suite("The reserve serves needs")
struct ReserveTests {
    /// 100 days at 10 a month: q = 10,000 EUR. 15,000 EUR are assigned, the reserve is large.
    static func sample(months: Int = 12) -> SampleProgramme {
        var sample = SampleProgramme(months: months)
        sample.component("build", days: 100)
        sample.project("A")
        sample.allocations["A/build/XA"] = 15_000
        sample.reserves = [200_000]
        sample.programme.reallocation.reserve = .monthly
        return sample
    }

    fileprivate static let needs: [Case] = [
        // t = 1: a = 5,000 ≤ 10,000; R = 90 days: 90,000 − 5,000, and 11·10,000 − 5,000 is more.
        Case("what the work needs", ["1 A 85000"]) { _ in },
        // D = 6: 5·10,000 − 5,000; later the money lasts until the deadline.
        Case("what can be spent until the deadline", ["1 A 45000"]) { $0 = sample(months: 6) },
        // 15 March: D = 2 + 15/31, from_i = 1: 1.483871 · 10,000 − 5,000.
        Case("a deadline inside a month", ["1 A 9838.71"]) {
            $0.programme.calendar.deadline = Day(Month(year: 2021, number: 3), 15)
        },
        // a = 5,000 > 4,000 at t = 1; month 1 spends it: a = 0, R = 85.
        Case("asks ahead by less", ["2 A 85000"]) { $0.programme.reallocation.askAhead = 0.4 },
        Case("a rest of just so many months", ["1 A 85000"]) {
            $0.programme.reallocation.askAhead = 0.5
        },
        // At the control date in March: a = 10,000 ≤ 3.4·10,000, R = 70; the policy is `none`.
        Case("asks ahead to the next control date", ["3 A 60000"]) {
            $0.reallocate(.none)
            $0.programme.reallocation.askAhead = 0.4
            $0.allocations["A/build/XA"] = 40_000
        },
        // After the last control date, ask_ahead alone counts: a = 0 at t = 4.
        Case("no control date any more", ["4 A 60000"]) {
            $0.reallocate(.none)
            let (first, last) = (Month(year: 2021, number: 1), Month(year: 2021, number: 2))
            $0.programme.reallocation.controlPeriod = first...last
            $0.programme.reallocation.askAhead = 0.4
            $0.allocations["A/build/XA"] = 40_000
        },
        Case("only at control dates", ["3 A 85000"]) {
            $0.reallocate(.none)
            $0.programme.reallocation.reserve = .control
        },
        Case("never", []) { $0.programme.reallocation.reserve = .none },
        Case("until it is empty", ["1 A 30000"]) { $0.reserves = [30_000] },
        // Ready at t = 2 exactly: 100,000 − 15,000; 10·10,000 − 15,000 as well; asked a = 15,000.
        Case("on the day it becomes ready", ["2 A 85000"]) {
            $0.programme.projects[0].start = Day(Month(year: 2021, number: 3), 1)
            $0.programme.reallocation.askAhead = 2
        },
        // Ready at 2 + 15/31: month 2 spends 16/31·10,000 = 5,161.29; a = 9,838.71 ≤ 10,000.
        // R·k = 94,838.71; 9·10,000 − a = 80,161.29.
        Case("not before it is ready", ["3 A 80161.29"]) {
            $0.programme.projects[0].start = Day(Month(year: 2021, number: 3), 16)
        },
        Case("not when it is finished", []) {
            $0.programme.projects[0].start = nil
            $0.allocations["A/build/XA"] = 100_000
        },
    ]

    @Test("Needs", arguments: needs)
    fileprivate func need(_ sample: Case) throws {
        var programme = Self.sample()
        sample.change(&programme)
        #expect(try grants(of: programme) == sample.expected)
    }

    /// At t = 1 A needs 6,000 and B 12,000 EUR, the reserve has 9,000; B has the higher priority.
    static func two() -> SampleProgramme {
        var sample = SampleProgramme(months: 12)
        sample.component("build", days: 10)
        sample.project("A", size: 1.6, priority: 0.5)
        sample.project("B", size: 2.2, priority: 0.9)
        sample.allocations = ["A/build/XA": 10_000, "B/build/XA": 10_000, "C/build/XA": 10_000]
        sample.reserves = [9_000]
        sample.programme.reallocation.reserve = .monthly
        return sample
    }

    fileprivate static let policies: [Case] = [
        Case("proportional", ["1 A 3000", "1 B 6000"]) { $0.reallocate(.proportional) },
        Case("priority", ["1 B 9000"]) { $0.reallocate(.priority) },
        Case("completion", ["1 A 6000", "1 B 3000"]) { $0.reallocate(.completion) },
        Case("none: by priority", ["1 B 9000"]) { _ in },
        Case("priority, ties canonical", ["1 A 6000", "1 B 3000"]) {
            $0.reallocate(.priority)
            $0.programme.projects[1].priority = 0.5
        },
        Case("completion, ties canonical", ["1 A 6000", "1 B 3000"]) {
            $0.reallocate(.completion)
            $0.programme.estimation.complexityClasses[1].factor = 1.6
        },
        // 100.00 / 3: the missing cent to the first of equal fractions.
        Case("proportional to the cent", ["1 A 33.34", "1 B 33.33", "1 C 33.33"]) {
            $0.reallocate(.proportional)
            $0.programme.estimation.complexityClasses[1].factor = 1.6
            $0.project("C", size: 1.6)
            $0.reserves = [100]
        },
        Case("enough for all", ["1 A 6000", "1 B 12000"]) { $0.reserves = [18_000] },
        // What one leaves goes to the next: B 12,000, A 1,000.
        Case("the next gets what is left", ["1 A 1000", "1 B 12000"]) { $0.reserves = [13_000] },
        Case("a line's reserve is its own", ["1 A 6000"]) {
            $0.programme.lines.append(Line(id: "G", name: text("G")))
            $0.programme.components[0].lines = [0, 1]
            $0.programme.projects[1].line = 1
        },
    ]

    @Test("Policies", arguments: policies)
    fileprivate func policy(_ sample: Case) throws {
        var programme = Self.two()
        sample.change(&programme)
        #expect(try grants(of: programme) == sample.expected)
    }

    @Test("Grants are granted, and measured in their month and line")
    func measured() throws {
        let run = try Self.two().run()
        #expect(run.outcome(.granted) == 9_000)
        #expect(run.series(.granted, line: 0)[0] == 9_000)
        #expect(run.course("B/build/XA")?.received.count == 900_000)
    }

    /// `t project EUR`
    private func grants(of programme: SampleProgramme) throws -> [String] {
        try programme.run().rows(.grant).map { row in
            let words = row.split(separator: " ")
            return "\(words[0]) \(words[4].prefix(1)) \(words[5])"
        }
    }
}
