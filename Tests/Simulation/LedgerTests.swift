// SPDX-License-Identifier: GPL-3.0-or-later
import Money
import Programme
import Simulation
import Testing

@Suite("Every movement of money")
struct LedgerTests {
    /// October 2021 to March 2022: A pays, is granted, gives and loses money.
    static func sample() -> SampleProgramme {
        var sample = SampleProgramme(months: 6, from: Month(year: 2021, number: 10))
        sample.component("build", days: 10)
        sample.project("A")
        sample.project("B", size: 3.5)
        sample.allocations = ["A/build/XA": 14_000, "B/build/XA": 20_000]
        sample.reserves = [6_000]
        sample.reallocate(.proportional)
        sample.programme.reallocation.reserve = .monthly
        sample.programme.reallocation.askAhead = 0.5
        sample.programme.budget.carryOver = [:]
        sample.tranches = [[37_000, 3_000]]
        return sample
    }

    @Test("All rows, in the order of the steps")
    func rows() throws {
        // t = 2: B has spent 20,000 and needs 15,000; its rest of 0 ≤ 5,000: all of the reserve.
        // t = 3 (a control date): it spent 6,000 of these; A's 4,000 go to B (needs 9,000), then
        // of 37,000 − 36,000 cash 1,000 lapse: nothing is in reserve or finished; B is running
        // with no Obligo, so it is free money. t = 4: 3,000 are left.
        #expect(
            try Self.sample().run().rows(.open, .assign, .pay, .grant, .reassign, .lapse) == [
                "0 open budget > reserve/F 40000",
                "0 assign reserve/F > A/build/XA 14000",
                "0 assign reserve/F > B/build/XA 20000",
                "1 pay A/build/XA > paid 10000",
                "1 pay B/build/XA > paid 10000",
                "2 pay B/build/XA > paid 10000",
                "2 grant reserve/F > B/build/XA 6000",
                "3 pay B/build/XA > paid 6000",
                "3 reassign A/build/XA > B/build/XA 4000 finished",
                "3 lapse B/build/XA > lapsed 1000 free",
                "4 pay B/build/XA > paid 3000",
            ])
    }

    @Test(
        "The sum over all accounts is 0 after every row, and no account but the budget is negative")
    func balances() throws {
        let run = try Self.sample().run()
        var balances: [Account: Cents] = [:]
        for movement in run.plan.ledger.movements {
            balances[movement.from, default: .zero] -= movement.amount
            balances[movement.to, default: .zero] += movement.amount
            #expect(balances.values.map(\.count).reduce(0, +) == 0)
            #expect(balances.allSatisfy { $0.key == .budget || $0.value >= .zero })
        }
        #expect(balances[.budget] == Cents(-4_000_000))
        #expect(balances[.paid] == Cents(3_900_000) && balances[.lapsed] == Cents(100_000))
        #expect(balances[.reserve(line: 0)] == .zero && balances[.package(1)] == .zero)
    }

    @Test("The columns of packages follow from it")
    func courses() throws {
        let run = try Self.sample().run()
        let courses = run.plan.courses.map { course in
            [course.allocated, course.received, course.given, course.spent, course.lapsed]
                .map(euros)
        }
        #expect(courses == [[14_000, 0, 4_000, 10_000, 0], [20_000, 10_000, 0, 29_000, 1_000]])
        #expect(run.plan.courses.allSatisfy { $0.remaining == .zero })
        #expect(run.outcome(.remaining) == 0 && run.outcome(.spent) == 39_000)
    }
}

@Suite("How packages stand at the deadline")
struct StateTests {
    /// Twelve months; whoever comes to nothing else builds for five months.
    static func sample() -> SampleProgramme {
        var sample = SampleProgramme(months: 12)
        sample.delay("wait", 3)
        sample.component("build", days: 50)
        sample.component("join", days: 50, at: .each, after: ["build"], joins: true)
        sample.component("town", days: 50, at: .each, after: ["join"], wait: 0)
        return sample
    }

    fileprivate static let cases: [SampleCase<[String: String]>] = [
        SampleCase("finished", ["A/build/XA": "finished", "A/join/XB": "finished"]) {
            $0.project("A")
        },
        SampleCase("excluded", ["A/build/XA": "excluded", "A/join/XB": "excluded"]) {
            $0.programme.lines[0].isForAll = true
            $0.programme.rules.efaMinimum = 2
            $0.project("A", committed: 1)
        },
        SampleCase("unfunded", ["A/build/XA": "unfunded", "A/town/XB": "unfunded"]) {
            $0.fund(build: 0, join: 0, town: 0)
        },
        SampleCase("not-joined", ["A/join/XB": "not-joined", "A/town/XB": "not-joined"]) {
            $0.programme.laender[1].joinProbability = 0
            $0.project("A")
        },
        SampleCase("waiting-agreement", ["A/build/XA": "waiting-agreement"]) {
            $0.agreements(approval: 12.5)
            $0.project("A")
        },
        // Released with the end of the deadline's month: ready, but not started.
        SampleCase("waiting-capacity", ["A/build/XA": "waiting-capacity"]) {
            $0.agreements(approval: 12)
            $0.project("A")
        },
        SampleCase("waiting-capacity behind others", ["A/build/XA": "waiting-capacity"]) {
            $0.programme.pools[0].capacity = 0
            $0.project("A")
        },
        SampleCase("starved", ["A/build/XA": "starved", "A/join/XB": "waiting-predecessor"]) {
            $0.fund(build: 49_900, join: 1, town: 1)
        },
        // At most 99.99 of q/100 = 100 is starved; 100 is not.
        SampleCase("running with q/100", ["A/build/XA": "running"]) {
            $0.fund(build: 100, join: 1, town: 1)
            $0.programme.pools[0].capacity = 0.0000001
        },
        // build to 5, join to 10, then 3 months of waiting.
        SampleCase("waiting-delay", ["A/join/XB": "finished", "A/town/XB": "waiting-delay"]) {
            $0.project("A")
        },
        SampleCase("running", ["A/build/XA": "running"]) { $0.project("A", size: 10) },
        // The deadline is the end of June, the horizon December: state at the end of June.
        SampleCase("at the deadline", ["A/build/XA": "finished", "A/join/XB": "running"]) {
            $0.programme.calendar.deadline = Day(Month(year: 2021, number: 6), 30)
            $0.project("A")
        },
        SampleCase("inside a month", ["A/build/XA": "finished", "A/join/XB": "waiting-capacity"]) {
            $0.programme.calendar.deadline = Day(Month(year: 2021, number: 5), 2)
            $0.project("A")
        },
    ]

    @Test("States", arguments: cases)
    fileprivate func state(_ sample: SampleCase<[String: String]>) throws {
        var programme = Self.sample()
        sample.change(&programme)
        let run = try programme.run()
        for (package, state) in sample.expected {
            #expect(run.course(package)?.state.rawValue == state, "\(package)")
        }
    }

    @Test("The table has every state")
    func complete() {
        let states = Set(Self.cases.flatMap(\.expected.values))
        #expect(states == Set(PackageCourse.State.allCases.map(\.rawValue)))
    }
}

extension SampleProgramme {
    /// A project with so many EUR by component.
    fileprivate mutating func fund(build: Int64, join: Int64, town: Int64) {
        allocations = ["A/build/XA": build, "A/join/XB": join, "A/town/XB": town]
        project("A")
    }
}
