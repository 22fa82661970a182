// SPDX-License-Identifier: GPL-3.0-or-later
import Money
import Programme
import Testing

@testable import Simulation

/// Who offers and who asks at the end of March (t = 3), and what comes of it.
private typealias Case = SampleCase<[String]>

@Suite("Control dates")
struct ControlDateTests {
    /// 2021 with control dates every quarter. T of 100 days has spent its 30,000 EUR by t = 3 and
    /// needs 70,000; q = 10,000 EUR a month everywhere.
    static func sample(months: Int = 12) -> SampleProgramme {
        var sample = SampleProgramme(months: months)
        sample.component("build", days: 100, by: .interfaces)
        sample.component("join", days: 200, at: .each, joins: true, by: .baseComponents)
        sample.reallocate(.proportional)
        sample.programme.reallocation.grace = 3
        sample.programme.reallocation.slow = 0.2
        sample.programme.reallocation.notice = 1
        sample.allocations["T/build/XA"] = 30_000
        return sample
    }

    fileprivate static let reasons: [Case] = [
        Case("nobody gives", ["T gets 0 of 70000"]) { $0.ask() },
        // Finished at 1 with 15,000 − 10,000.
        Case("finished", ["G gives 5000 of 5000 finished", "T gets 5000 of 70000"]) {
            $0.give(15_000, size: 0.1)
        },
        // 200 days: a = 170,000, b = 10,000, 9 months left: a − 90,000 < f.
        Case("late", ["G gives 70000 of 80000 late", "T gets 70000 of 70000"]) {
            $0.give(200_000, size: 2)
        },
        // b = 10·10,000: f = 70,000 < a − 90,000.
        Case("late, Obligo kept", ["G gives 70000 of 70000 late", "T gets 70000 of 70000"]) {
            $0.programme.reallocation.notice = 10
            $0.give(200_000, size: 2)
        },
        // b = min(a, …): nothing is free.
        Case("all binding", ["T gets 0 of 70000"]) {
            $0.programme.reallocation.notice = 20
            $0.give(200_000, size: 2)
        },
        // One day a month: 3,000 < 0.2·30,000. f = 97,000 − 10,000; late would be 7,000.
        Case("slow", ["G gives 70000 of 87000 slow", "T gets 70000 of 70000"]) {
            $0.giveSlowly(100_000)
        },
        // 3,000 is not less than 0.1·30,000, so late: 97,000 − 90,000.
        Case("not slow enough", ["G gives 7000 of 7000 late", "T gets 7000 of 70000"]) {
            $0.programme.reallocation.slow = 0.1
            $0.giveSlowly(100_000)
        },
        // Started on 2 January, after t − 3 = 0.
        Case("slow for too short", ["G gives 7000 of 7000 late", "T gets 7000 of 70000"]) {
            $0.giveSlowly(100_000)
            $0.programme.projects[0].start = Day(Month(year: 2021, number: 1), 2)
        },
        // 17,000 are left, 7,000 of it free: it gives, so it does not ask.
        Case("who gives does not ask", ["G gives 7000 of 7000 slow", "T gets 7000 of 70000"]) {
            $0.giveSlowly(20_000)
        },
        // XB does not join: planned 0, t − 0 = 3 ≥ grace.
        Case("waiting", ["G gives 50000 of 50000 waiting", "T gets 50000 of 70000"]) {
            $0.giveWaiting(50_000)
        },
        Case("waiting within the grace", ["T gets 0 of 70000"]) {
            $0.programme.reallocation.grace = 3.01
            $0.giveWaiting(50_000)
        },
        // Unknown ready time: D_i = 12 − 3. min(f, 110,000 − 90,000) is less than all of it.
        Case("waiting is more", ["G gives 70000 of 110000 waiting", "T gets 70000 of 70000"]) {
            $0.giveWaiting(110_000)
        },
        Case("late while it waits", ["G gives 20000 of 20000 late", "T gets 20000 of 70000"]) {
            $0.programme.reallocation.grace = 4
            $0.giveWaiting(110_000)
        },
        Case("no money, nothing to give", ["T gets 0 of 70000"]) { $0.giveWaiting(0) },
    ]

    @Test("Reasons", arguments: reasons)
    fileprivate func reason(_ sample: Case) throws {
        try check(sample, on: Self.sample())
    }

    // At t = D = 3 nobody can spend any more: late is all that is free; T asks for nothing.
    fileprivate static let equals: [Case] = [
        Case("late before waiting", ["G gives 0 of 50000 late"]) { $0.giveWaiting(50_000) },
        Case("late before slow", ["G gives 0 of 97000 late"]) {
            $0.programme.reallocation.notice = 0
            $0.giveSlowly(100_000)
        },
    ]

    @Test("The first of equals, and only what has a taker moves", arguments: equals)
    fileprivate func firstOfEquals(_ sample: Case) throws {
        try check(sample, on: Self.sample(months: 3))
    }

    @Test("A package that is ready later than t waits too")
    func readyLater() throws {
        // `prep` of 10 days at 4 a month ends at 2.2 instead of 1; with the delay of 1 `use` is
        // ready at 3.2 > 3, planned 2. D_i = 12 − 3.2: 8.8·10,000 > a, so nothing is late.
        var sample = SampleProgramme(months: 12)
        sample.delay("wait", 1)
        sample.component("prep", days: 10)
        sample.component("use", days: 50, after: ["prep"], wait: 0)
        sample.project("G")
        sample.programme.pools[0].capacity = 4
        sample.reallocate(.proportional)
        sample.programme.reallocation.grace = 1
        let run = try sample.run()
        #expect(run.times("G/use/XA").hasPrefix("3.2 "))
        #expect(run.controls(atEndOf: 2) == ["G/use/XA gives 0 of 50000 waiting"])
    }

    /// `use` of 200 days becomes ready at 3, when `sign`, which is next to nothing, finishes at the
    /// moment at which it starts; but that shows only when April is over, so it is active from May.
    /// At the end of June it has spent 30,000 EUR in three months, which is not slow; what it had
    /// spent at the end of March is nothing, whatever it had by some month's end of a draw before.
    @Test("Nobody is slow because of what the loop ran before")
    func slowAfterAnotherDraw() throws {
        var sample = SampleProgramme(months: 24)
        sample.component("sign", days: 1e-17)
        sample.component("use", days: 200, after: ["sign"])
        sample.project("G", start: Day(Month(year: 2021, number: 4), 1))
        sample.reallocate(.proportional)
        sample.programme.reallocation.slow = 0.2
        sample.programme.reallocation.notice = 1
        let loop = MonthLoop(try sample.compiled())
        let (first, second) = (try loop.record(.planCase), try loop.record(.planCase))
        for plan in [first, second] {
            let use = plan.courses[1]
            #expect(use.ready == 3 && use.start == 3 && use.finish == 23)
            let pays = plan.ledger.movements.filter { $0.kind == .pay }
            #expect(pays.prefix(2).map(\.time) == [5, 6])
            #expect(pays.prefix(2).map(\.amount) == [Cents(2_000_000), Cents(1_000_000)])
            #expect(plan.controls.filter { $0.month == 5 && $0.reason != nil }.isEmpty)
        }
        #expect(first.ledger == second.ledger)
    }

    // To the end of 2022, where nothing can be spent any more.
    fileprivate static let dates: [SampleCase<[Int]>] = [
        SampleCase("every third calendar month", [2, 5, 8, 11, 14, 17, 20]) { _ in },
        SampleCase("every fifth", [4, 9, 16, 21]) { $0.programme.reallocation.interval = 5 },
        SampleCase("every twelfth", [11]) { $0.programme.reallocation.interval = 12 },
        SampleCase("policy none", []) { $0.programme.reallocation.policy = .none },
        SampleCase("from first to last", [5, 8]) {
            let (first, last) = (Month(year: 2021, number: 4), Month(year: 2021, number: 9))
            $0.programme.reallocation.controlPeriod = first...last
        },
        SampleCase("first and last included", [2, 5]) {
            let (first, last) = (Month(year: 2021, number: 3), Month(year: 2021, number: 6))
            $0.programme.reallocation.controlPeriod = first...last
        },
    ]

    @Test("Calendar", arguments: dates)
    fileprivate func calendar(_ sample: SampleCase<[Int]>) throws {
        var programme = Self.sample(months: 24)
        programme.ask()
        sample.change(&programme)
        #expect(try programme.run().plan.controls.map(\.month) == sample.expected)
    }

    private func check(_ sample: Case, on base: SampleProgramme) throws {
        var programme = base
        sample.change(&programme)
        let found = try programme.run().controls(atEndOf: 2)
            .map { $0.replacing("/build/XA", with: "").replacing("/build/XB", with: "") }
            .map { $0.replacing("/join/XB", with: "") }
        #expect(found == sample.expected)
    }
}

extension SampleProgramme {
    /// T of 100 days is there.
    fileprivate mutating func ask() { project("T", baseComponents: 0) }

    /// G is assigned so much, and T is there.
    fileprivate mutating func give(_ euros: Int64, size: Double) {
        allocations["G/build/XA"] = euros
        project("G", size: size, baseComponents: 0)
        ask()
    }

    /// G's pool does one day a month.
    fileprivate mutating func giveSlowly(_ euros: Int64) {
        pool("slow", 1)
        programme.laender[1].pool = 1
        allocations["G/build/XB"] = euros
        project("G", lead: .land(1), baseComponents: 0)
        ask()
    }

    /// G waits for XB, which does not join.
    fileprivate mutating func giveWaiting(_ euros: Int64) {
        programme.laender[1].joinProbability = 0
        allocations["G/join/XB"] = euros
        project("G", interfaces: 0)
        ask()
    }
}
