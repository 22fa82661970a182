// SPDX-License-Identifier: GPL-3.0-or-later
import Programme
import Simulation
import Testing

/// Outcomes by their ids.
private typealias Case = SampleCase<[OutcomeKind: Double]>

@Suite("Outcomes")
struct OutcomeTests {
    /// Built by XA at 2, joined by XB at 3; the municipalities of XA are connected at 2.5, those of
    /// XB at 3.5. Costs 20,000 + 10,000 + 2·5,000 EUR.
    static func sample(minimum: Int = 2) -> SampleProgramme {
        var sample = SampleProgramme(months: 12)
        sample.programme.lines[0].isForAll = true
        sample.programme.rules.efaMinimum = minimum
        sample.component("build", days: 20)
        sample.component("join", days: 10, at: .each, after: ["build"], joins: true)
        sample.component("town", days: 5, at: .all, level: .kommune, after: ["join", "build"])
        sample.project("A")
        return sample
    }

    fileprivate static let deadlines: [Case] = [
        Case("2 March, D = 2.06", [.live: 1, .efaOnline: 0, .coverage: 600 / 900, .municipal: 0]) {
            $0.deadline(3, 2)
        },
        Case("15 March, D = 2.48", [.efaOnline: 0, .municipal: 0]) { $0.deadline(3, 15) },
        Case("16 March, D = 2.52", [.efaOnline: 0, .municipal: 6 / 9.0]) { $0.deadline(3, 16) },
        Case("31 March, D = 3", [.efaOnline: 1, .efa: 0, .coverage: 1, .nationwide: 0]) {
            $0.deadline(3, 31)
        },
        Case("30 April", [.efa: 1, .nationwide: 1, .municipal: 1]) { $0.deadline(4, 30) },
        // What is finished by the horizon counts for packages, not for the deadline.
        Case("31 January", [.live: 0, .efa: 0, .coverage: 0, .finished: 4, .started: 4]) {
            $0.deadline(1, 31)
        },
        Case("28 February, D = 2", [.live: 1, .coverage: 600 / 900]) { $0.deadline(2, 28) },
        Case("one Land is enough, 15 March", [.efaOnline: 1, .efa: 0]) {
            $0 = sample(minimum: 1)
            $0.deadline(3, 15)
        },
        Case("one Land is enough, 16 March", [.efaOnline: 1, .efa: 1, .nationwide: 0]) {
            $0 = sample(minimum: 1)
            $0.deadline(3, 16)
        },
    ]

    fileprivate static let reach: [Case] = [
        Case("all", [.live: 1, .efa: 1, .finished: 4, .starved: 0, .municipalShare: 0.25]) { _ in },
        Case("more Länder than there are", [.live: 1, .efa: 0, .efaOnline: 0, .nationwide: 1]) {
            $0.programme.rules.efaMinimum = 3
        },
        // E is excluded, but one of the two projects that could cover all.
        Case("an excluded project", [.live: 1, .coverage: 0.5, .municipal: 0.5, .efa: 1]) {
            $0.project("E", committed: 1)
        },
        Case("not for all", [.live: 1, .efa: 0, .coverage: 0, .municipal: 0, .nationwide: 1]) {
            $0.programme.lines[0].isForAll = false
        },
        // Nothing of level kommune: online, but never connected.
        Case("no municipalities", [.efaOnline: 1, .efa: 0, .coverage: 1, .nationwide: 0]) {
            $0.programme.components[2].lines = []
        },
        Case("nothing at the lead", [.live: 0, .efaOnline: 0, .efa: 0, .coverage: 300 / 900]) {
            $0.programme.components[0].lines = []
        },
        Case("excluded infrastructure does not count", [.live: 1, .efa: 1, .coverage: 1]) {
            $0.component("server", days: 20, kind: .infrastructure)
        },
        Case("a Land does not join", [.live: 1, .efaOnline: 0, .coverage: 600 / 900]) {
            $0.programme.laender[1].joinProbability = 0
        },
        // What the Bund builds is live, and makes no Land online.
        Case("led by the Bund", [.live: 1, .nationwide: 1, .coverage: 1, .finished: 5]) {
            $0.programme.projects[0].lead = .bund
        },
        Case("at BUND beside the lead", [.live: 1, .efa: 1, .finished: 5]) {
            $0.component("base", days: 10, at: .bund, level: .bund)
        },
        // `build` is ready and has nothing; the others wait.
        Case("starved", [.starved: 1, .started: 0, .finished: 0, .live: 0]) {
            $0.allocations["A/build/XA"] = 0
        },
        Case("not starved: a newcomer", [.starved: 0, .started: 0]) {
            for id in ["A/build/XA", "A/join/XB", "A/town/XA", "A/town/XB"] {
                $0.allocations[id] = 0
            }
        },
        Case("no spending at all", [.municipalShare: 0, .spent: 0, .remaining: 20_000]) {
            $0.allocations["A/build/XA"] = 0
        },
    ]

    @Test("At the deadline", arguments: deadlines)
    fileprivate func deadline(_ sample: Case) throws { try check(sample) }

    @Test("What is reached", arguments: reach)
    fileprivate func reached(_ sample: Case) throws { try check(sample) }

    @Test("Month by month")
    func series() throws {
        let run = try Self.sample().run()
        #expect(run.series(.spent).prefix(5) == [10_000, 10_000, 15_000, 5_000, 0])
        #expect(run.series(.live).prefix(3) == [0, 1, 1])
        #expect(run.series(.efaOnline).prefix(4) == [0, 0, 1, 1])
        #expect(run.series(.efa).prefix(5) == [0, 0, 0, 1, 1])
        #expect(run.series(.coverage).prefix(4) == [0, 600 / 900, 1, 1])
        #expect(run.series(.coverage, line: 0) == run.series(.coverage))
        #expect(run.series(.efa).last == 1)
    }

    @Test("By line: a line that is not for all has neither efa nor coverage")
    func lines() throws {
        var sample = SampleProgramme(months: 12, lines: ["F", "G"])
        sample.programme.lines[0].isForAll = true
        sample.component("build", days: 20)
        sample.component("town", days: 10, at: .all, level: .kommune, after: ["build"])
        sample.project("A", line: 0)
        sample.project("B", size: 2, line: 1)
        let run = try sample.run()
        #expect(run.series(.live, line: 0).prefix(4) == [0, 1, 1, 1])
        #expect(run.series(.live, line: 1).prefix(5) == [0, 0, 0, 1, 1])
        #expect(run.series(.live).prefix(5) == [0, 1, 1, 2, 2])
        #expect(run.series(.efaOnline, line: 1).allSatisfy { $0 == 0 })
        #expect(run.series(.coverage, line: 1).allSatisfy { $0 == 0 })
        // Only A counts: one project, XA of XA and XB.
        #expect(run.series(.coverage, line: 0).last == 600.0 / 900)
        #expect(run.series(.coverage).last == 600.0 / 900)
        #expect(run.outcome(.spent, .line, key: "G") == 80_000)
        #expect(run.outcome(.live) == 2)
    }

    @Test("Spending by year, level, field and place")
    func dimensions() throws {
        var sample = SampleProgramme(months: 3, from: Month(year: 2021, number: 11))
        sample.field("g", ministry: "M")
        sample.component("build", days: 20)
        sample.component("base", days: 10, at: .bund, level: .bund)
        sample.component("town", days: 10, at: .all, level: .kommune, after: ["build"])
        sample.project("A", field: 1, lead: .land(1))
        let run = try sample.run()
        let expected: [(OutcomeDimension, [String: Double])] = [
            (.year, ["2021": 30_000, "2022": 20_000]),
            (.level, ["bund": 10_000, "land": 20_000, "kommune": 20_000]),
            (.field, ["f": 0, "g": 50_000]),
            (.place, ["BUND": 10_000, "XA": 10_000, "XB": 30_000]),
            (.line, ["F": 50_000]),
        ]
        for (dimension, amounts) in expected {
            for (key, amount) in amounts {
                #expect(run.outcome(.spent, dimension, key: key) == amount, "\(dimension) \(key)")
            }
        }
    }

    @Test("By Land and field")
    func places() throws {
        let run = try Self.sample().run()
        for land in 0..<2 {
            for connected in [false, true] {
                let position = run.layout.position(land: land, field: 0, connected: connected)
                #expect(run.plan.outcomes[position] == 1)
            }
        }
    }

    private func check(_ sample: Case) throws {
        var programme = Self.sample()
        sample.change(&programme)
        let run = try programme.run()
        for (outcome, value) in sample.expected {
            #expect(run.outcome(outcome) == value, "\(outcome)")
        }
    }
}

extension SampleProgramme {
    fileprivate mutating func deadline(_ month: Int, _ day: Int) {
        programme.calendar.deadline = Day(Month(year: 2021, number: month), day)
    }
}
