// SPDX-License-Identifier: GPL-3.0-or-later
import Money
import Programme
import Testing

@Suite("Cash")
struct CashTests {
    /// A spends 10,000 EUR a month, B 5,000 in month 0, in a line with so much cash in 2021.
    static func sample(cash: Int64) -> SampleProgramme {
        var sample = SampleProgramme(months: 14)
        sample.component("build", days: 20)
        sample.project("A")
        sample.project("B", size: 0.25)
        sample.tranches = [[cash, 25_000 - cash]]
        return sample
    }

    @Test("Enough to the cent: everybody works and finishes")
    func enough() throws {
        let run = try Self.sample(cash: 15_000).run()
        #expect(run.times("B/build/XA") == "0 0 0.5")
        #expect(run.rows(.pay).first == "1 pay A/build/XA > paid 10000")
    }

    @Test("Short: all pay floor(c · cash / Σ c), nobody finishes, work is scaled")
    func short() throws {
        // c = 10,000 and 5,000, cash 10,000: 6,666.66 and 3,333.33, one cent is left.
        // B did 5 · 2/3 days. In month 1 they want 10,000 and 1,666.67 with one cent of cash:
        // floor(1·10,000/11,666.67) = 0 both. In 2022 (month 12) there is enough again:
        // A has done 6.66667 days and a trace of month 1, B finishes after 1.66667/10 months.
        let run = try Self.sample(cash: 10_000).run()
        #expect(
            run.rows(.pay).prefix(2) == [
                "1 pay A/build/XA > paid 6666.66", "1 pay B/build/XA > paid 3333.33",
            ])
        #expect(Array(run.series(.spent)[1..<12]) == Array(repeating: 0, count: 11))
        #expect(run.times("B/build/XA") == "0 0 12.16667")
        #expect(run.series(.spent)[0] == 9_999.99)
    }

    @Test("No cash at all: nobody starts")
    func none() throws {
        let run = try Self.sample(cash: 0).run()
        #expect(run.times("A/build/XA") == "0 12 14")
        #expect(run.outcome(.spent, .year, key: "2021") == 0)
        #expect(run.outcome(.spent, .year, key: "2022") == 25_000)
    }

    @Test("A line's shortage does not touch another line")
    func lines() throws {
        var sample = SampleProgramme(months: 14, lines: ["F", "G"])
        sample.component("build", days: 20)
        sample.project("A", line: 0)
        sample.project("B", line: 1)
        sample.tranches = [[5_000, 15_000], [20_000, 0]]
        let run = try sample.run()
        #expect(run.times("A/build/XA") == "0 0 13.5")
        #expect(run.times("B/build/XA") == "0 0 2")
        #expect(run.series(.spent, line: 0).prefix(2) == [5_000, 0])
        #expect(run.outcome(.spent, .line, key: "G") == 20_000)
    }

    @Test("The limit of money lifted: no cash is short and no allocation ends")
    func lifted() throws {
        var sample = Self.sample(cash: 0)
        sample.allocations = ["A/build/XA": 1, "B/build/XA": 0]
        sample.tranches = []
        let run = try sample.run(lifting: .money)
        #expect(run.times("A/build/XA") == "0 0 2")
        #expect(run.outcome(.spent) == 25_000)
        #expect(run.outcome(.lapsed) == 0 && run.outcome(.granted) == 0)
    }
}

/// Lapsed and carried in December 2021, 2022 and 2023.
private typealias YearCase = SampleCase<[[Double]]>

@Suite("Fiscal years")
struct FiscalYearTests {
    /// October 2021 to December 2023, tranches of 10,000, 20,000 and 30,000 EUR in the reserve, and
    /// no work.
    static func idle(carryYears: Int, _ carryOver: [Int: Double]) -> SampleProgramme {
        var sample = SampleProgramme(months: 27, from: Month(year: 2021, number: 10))
        sample.component("build", days: 1)
        sample.project("A", start: Day(Month(year: 2030, number: 1), 1))
        sample.allocations["A/build/XA"] = 0
        sample.reserves = [60_000]
        sample.tranches = [[10_000, 20_000, 30_000]]
        sample.programme.budget.carryYears = carryYears
        sample.programme.budget.carryOver = carryOver
        return sample
    }

    fileprivate static let cases: [YearCase] = [
        YearCase("nothing carried", [[10_000, 20_000, 30_000], [0, 0, 0]]) {
            $0 = idle(carryYears: 2, [:])
        },
        // Half of 2021 stays, until the end of 2023; 2022 and 2023 stay in full.
        YearCase("two years", [[5_000, 0, 5_000], [5_000, 25_000, 50_000]]) {
            $0 = idle(carryYears: 2, [2021: 0.5, 2022: 1, 2023: 1])
        },
        // What is left of 2021 lapses with 2022, all of 2022 with 2023.
        YearCase("one year", [[5_000, 5_000, 20_000], [5_000, 20_000, 30_000]]) {
            $0 = idle(carryYears: 1, [2021: 0.5, 2022: 1, 2023: 1])
        },
        YearCase("no year", [[10_000, 20_000, 30_000], [0, 0, 0]]) {
            $0 = idle(carryYears: 0, [2021: 1, 2022: 1, 2023: 1])
        },
        YearCase("only some years", [[10_000, 0, 30_000], [0, 20_000, 20_000]]) {
            $0 = idle(carryYears: 2, [2022: 1])
        },
        // 10,000.00 EUR · 0.0000005 = ½ cent, to even: 0; · 0.0000015 = 1½ cents: 2.
        YearCase("half a cent", [[10_000, 19_999.97, 30_000], [0, 0.03, 0.03]]) {
            $0 = idle(carryYears: 2, [2021: 0.000_000_5, 2022: 0.000_001_5])
        },
    ]

    @Test("Carried over and lapsed", arguments: cases)
    fileprivate func years(_ sample: YearCase) throws {
        var programme = SampleProgramme(months: 1)
        sample.change(&programme)
        let run = try programme.run()
        let (lapsed, carried) = (run.series(.lapsed), run.series(.carried))
        #expect([lapsed[2], lapsed[14], lapsed[26]] == sample.expected[0])
        #expect([carried[2], carried[14], carried[26]] == sample.expected[1])
        #expect(lapsed.reduce(0, +) == run.outcome(.lapsed))
        #expect(run.outcome(.lapsed, .year, key: "2022") == sample.expected[0][1])
    }

    @Test("Spending takes the oldest vintage first")
    func oldestFirst() throws {
        // 10,000 of 2021 are carried for a year; 4 days cost 4,000 in 2022: 6,000 lapse, and
        // nothing of 2022's.
        var sample = Self.idle(carryYears: 1, [2021: 1, 2022: 1])
        sample.component("late", days: 4)
        sample.project("B", start: Day(Month(year: 2022, number: 3), 1))
        sample.allocations["B/build/XA"] = 0
        sample.allocations["A/late/XA"] = 0
        sample.reserves = [56_000]
        let run = try sample.run()
        #expect(run.outcome(.spent) == 4_000)
        #expect(run.series(.lapsed)[14] == 6_000)
        #expect(run.series(.carried)[14] == 20_000)
    }

    /// To December 2021: A is finished with 2,000 left, B runs with 70,000 left of which 20,000 are
    /// binding, C waits with 10,000, the reserve has 5,000; 40,000 are spent.
    static func sources(tranche: Int64) -> SampleProgramme {
        var sample = SampleProgramme(months: 4, from: Month(year: 2021, number: 10))
        sample.component("build", days: 10)
        sample.project("A")
        sample.project("B", size: 10)
        sample.project("C", start: Day(Month(year: 2030, number: 1), 1))
        sample.allocations = ["A/build/XA": 12_000, "B/build/XA": 100_000, "C/build/XA": 10_000]
        sample.reserves = [5_000]
        sample.tranches = [[tranche, 127_000 - tranche]]
        sample.programme.budget.carryOver = [:]
        sample.programme.reallocation.notice = 2
        return sample
    }

    fileprivate static let sourceCases: [SampleCase<[String]>] = [
        SampleCase("nothing", []) { $0 = sources(tranche: 40_000) },
        SampleCase("the reserve", ["reserve/F > lapsed 3000 reserve"]) {
            $0 = sources(tranche: 43_000)
        },
        SampleCase(
            "what is finished",
            ["reserve/F > lapsed 5000 reserve", "A/build/XA > lapsed 2000 finished"]
        ) { $0 = sources(tranche: 47_000) },
        // 6,000 by 50,000 and 10,000.
        SampleCase(
            "free money in proportion",
            [
                "reserve/F > lapsed 5000 reserve", "A/build/XA > lapsed 2000 finished",
                "B/build/XA > lapsed 5000 free", "C/build/XA > lapsed 1000 free",
            ]
        ) { $0 = sources(tranche: 53_000) },
        // 72,000 = 5,000 + 2,000 + 60,000 + 5,000 of what is binding.
        SampleCase(
            "the rest",
            [
                "reserve/F > lapsed 5000 reserve", "A/build/XA > lapsed 2000 finished",
                "B/build/XA > lapsed 50000 free", "C/build/XA > lapsed 10000 free",
                "B/build/XA > lapsed 5000 rest",
            ]
        ) { $0 = sources(tranche: 112_000) },
    ]

    @Test("From where money lapses", arguments: sourceCases)
    fileprivate func lapseSources(_ sample: SampleCase<[String]>) throws {
        var programme = SampleProgramme(months: 1)
        sample.change(&programme)
        let run = try programme.run()
        #expect(run.rows(.lapse) == sample.expected.map { "3 lapse " + $0 })
    }
}
