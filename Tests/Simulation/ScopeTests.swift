// SPDX-License-Identifier: GPL-3.0-or-later
import Programme
import Testing

/// The ledger's reassignments.
private typealias Case = SampleCase<[String]>

@Suite("Scopes, newcomers and the ledger of a control date")
struct ScopeTests {
    /// A and B have each finished `done` by t = 3 (A with 5,000 EUR left, B with nothing) and need
    /// 3,000 for the rest of `more`, of which 30 of 33 days are done.
    static func sample(_ scopes: [Reallocation.Scope]) -> SampleProgramme {
        var sample = SampleProgramme(months: 12, lines: ["F", "G"])
        sample.field("g", ministry: "M")
        sample.field("h", ministry: "N")
        sample.component("done", days: 10)
        sample.component("more", days: 33)
        sample.reallocate(.proportional, scopes: scopes)
        sample.project("A")
        sample.project("B")
        sample.allocations = [
            "A/done/XA": 15_000, "A/more/XA": 30_000, "B/more/XA": 30_000, "C/more/XA": 30_000,
        ]
        return sample
    }

    fileprivate static let scopes: [Case] = [
        Case("project", ["A/done > A/more 3000"]) { $0 = sample([.project]) },
        Case("line", ["A/done > A/more 2500", "A/done > B/more 2500"]) { $0 = sample([.line]) },
        Case("project, then line", ["A/done > A/more 3000", "A/done > B/more 2000"]) {
            $0 = sample([.project, .line])
        },
        Case("line, then project", ["A/done > A/more 2500", "A/done > B/more 2500"]) {
            $0 = sample([.line, .project])
        },
        Case("another field", ["A/done > A/more 3000"]) {
            $0 = sample([.field])
            $0.programme.projects[1].field = 1
        },
        Case("the same field", ["A/done > A/more 2500", "A/done > B/more 2500"]) {
            $0 = sample([.field])
        },
        Case("another field of the ministry", ["A/done > A/more 2500", "A/done > B/more 2500"]) {
            $0 = sample([.ministry])
            $0.programme.projects[1].field = 1
        },
        Case("another ministry", ["A/done > A/more 3000"]) {
            $0 = sample([.ministry])
            $0.programme.projects[1].field = 2
        },
        Case("field, then line", ["A/done > A/more 3000", "A/done > B/more 2000"]) {
            $0 = sample([.field, .ministry, .line])
            $0.programme.projects[1].field = 2
        },
        Case("never to another line", ["A/done > A/more 3000"]) {
            $0 = sample([.project, .field, .ministry, .line])
            $0.programme.projects[1].line = 1
        },
        Case("no scope", []) { $0 = sample([]) },
        Case("priority", ["A/done > B/more 3000", "A/done > A/more 2000"]) {
            $0 = sample([.line])
            $0.reallocate(.priority)
            $0.programme.projects[1].priority = 0.9
        },
        // B has 31 of 33 days: 2,000.
        Case("completion", ["A/done > B/more 2000", "A/done > A/more 3000"]) {
            $0 = sample([.line])
            $0.reallocate(.completion)
            $0.allocations["B/more/XA"] = 31_000
            $0.project("C")
        },
        // B's 1,000 stand after A's 5,000; C needs 3,000 too, 9,000 in all: 2,000 each.
        Case(
            "givers in their order against takers in theirs",
            [
                "A/done > A/more 2000", "A/done > B/more 2000", "A/done > C/more 1000",
                "B/done > C/more 1000",
            ]
        ) {
            $0 = sample([.line])
            $0.allocations["B/done/XA"] = 11_000
            $0.project("C")
        },
    ]

    @Test("Scopes", arguments: scopes)
    fileprivate func scope(_ sample: Case) throws {
        var programme = Self.sample([])
        sample.change(&programme)
        #expect(try reassigned(programme, atEndOf: 3) == sample.expected.map { $0 + " finished" })
    }

    @Test("What is finished is taken first, what only waits last")
    func takingOrder() throws {
        // XB does not join A: 2,000 EUR wait there since 0, before B's 5,000 canonically.
        var sample = SampleProgramme(months: 12)
        sample.component("join", days: 10, at: .each, joins: true)
        sample.component("done", days: 10)
        sample.component("more", days: 36, at: .bund)
        sample.programme.laender[1].joinProbability = 0
        sample.reallocate(.proportional)
        sample.project("A")
        sample.project("B")
        sample.allocations = [
            "A/join/XB": 2_000, "A/more/BUND": 30_000, "B/join/XB": 0, "B/done/XA": 15_000,
            "B/more/BUND": 36_000,
        ]
        // A needs 6,000: 5,000 from what is finished, 1,000 of what waits.
        #expect(
            try reassigned(sample, atEndOf: 3) == [
                "B/done > A/more 5000 finished", "A/join > A/more 1000 waiting",
            ])
        let run = try sample.run()
        #expect(run.outcome(.givenFinished) == 5_000 && run.outcome(.givenWaiting) == 1_000)
        #expect(run.outcome(.reassigned) == 6_000)
        #expect(run.series(.reassigned, line: 0)[2] == 6_000)
        #expect(run.course("A/join/XB")?.given.count == 100_000)
    }

    // N has no money at all. A's 5,000 first serve A and B (3,000 each), or B alone.
    fileprivate static let newcomers: [Case] = [
        Case("nothing left for them", ["A/done > A/more 2500", "A/done > B/more 2500"]) { _ in },
        // N asks for 10 days of `done` and 33 of `more`: 2,000 by 10,000 and 33,000.
        Case(
            "after all others",
            [
                "A/done > B/more 3000", "A/done > N/done 465.12 newcomer",
                "A/done > N/more 1534.88 newcomer",
            ]
        ) { $0.allocations["A/more/XA"] = 33_000 },
        Case("never without a last month", ["A/done > B/more 3000"]) {
            $0.allocations["A/more/XA"] = 33_000
            $0.programme.reallocation.newcomers = nil
        },
        Case("not after it", ["A/done > B/more 3000"]) {
            $0.allocations["A/more/XA"] = 33_000
            $0.programme.reallocation.newcomers = Month(year: 2021, number: 2)
        },
    ]

    @Test("Newcomers", arguments: newcomers)
    fileprivate func newcomer(_ sample: Case) throws {
        var programme = Self.sample([.project, .line])
        programme.reallocate(.proportional, scopes: [.line])
        programme.project("N")
        programme.allocations["N/done/XA"] = 0
        programme.allocations["N/more/XA"] = 0
        programme.programme.reallocation.newcomers = Month(year: 2021, number: 3)
        sample.change(&programme)
        let found = try reassigned(programme, atEndOf: 3)
            .map { $0.replacing(" finished", with: "") }
        #expect(found == sample.expected)
    }

    @Test("Newcomers are never served from the reserve")
    func notFromReserve() throws {
        var sample = Self.sample([.line])
        sample.programme.reallocation.reserve = .monthly
        sample.programme.reallocation.newcomers = nil
        sample.project("N")
        sample.allocations["N/done/XA"] = 0
        sample.allocations["N/more/XA"] = 0
        sample.reserves = [50_000]
        // A and B ask for their last 3,000 once they have 10,000 left, at t = 2.
        #expect(
            try sample.run().rows(.grant) == [
                "2 grant reserve/F > A/more/XA 3000", "2 grant reserve/F > B/more/XA 3000",
            ])
    }

    @Test("A newcomer that was granted some asks like the others from then on")
    func welcomed() throws {
        // At t = 3 N gets 2,000 of 5,000; the next month its reserve serves it: `ask_ahead` is 1.
        // A reserve that serves at control dates only, so that it is there at t = 3 and t = 6.
        var sample = Self.sample([.line])
        sample.project("N")
        sample.allocations = [
            "A/done/XA": 15_000, "B/more/XA": 30_000, "N/done/XA": 0, "N/more/XA": 0,
        ]
        sample.programme.reallocation.newcomers = Month(year: 2021, number: 3)
        sample.programme.reallocation.reserve = .control
        sample.reserves = [3_100]
        let run = try sample.run()
        // t = 3: the reserve gives B its 3,000; A's 5,000 go to N. t = 6: 100 are left for N,
        // by what is then lacking: both have spent what they got.
        #expect(run.rows(.grant).first == "3 grant reserve/F > B/more/XA 3000")
        #expect(run.rows(.reassign).allSatisfy { $0.hasSuffix("finished newcomer") })
        #expect(run.rows(.grant).dropFirst().allSatisfy { $0.hasPrefix("6 ") })
        #expect(run.rows(.grant).dropFirst().allSatisfy { $0.contains("> N/") })
        #expect(run.outcome(.granted) == 3_100)
    }

    /// `giver > taker EUR reason` of one date.
    private func reassigned(_ programme: SampleProgramme, atEndOf time: Int) throws -> [String] {
        try programme.run().rows(.reassign).filter { $0.hasPrefix("\(time) ") }.map { row in
            row.replacing("\(time) reassign ", with: "").replacing("/XA", with: "")
                .replacing("/XB", with: "").replacing("/BUND", with: "")
        }
    }
}
