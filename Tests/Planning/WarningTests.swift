// SPDX-License-Identifier: GPL-3.0-or-later
import Money
import Programme
import Testing

@testable import Planning

/// Where a warning begins: one step before, nothing is odd.
@Suite("Warnings")
struct WarningTests {
    /// A budget, and one project of as many cents.
    private static func sample(
        budget: Int64 = 100, estimate: Double = 100, reserve: String = "0"
    ) -> SampleProgramme {
        var sample = SampleProgramme(cents: budget, reserve: reserve)
        sample.component("c")
        sample.project("P", cents: estimate)
        sample.split(by: .package, .effort)
        return sample
    }

    private func warnings(_ sample: SampleProgramme) throws -> [Warning.Kind] {
        try sample.plan().warnings.map(\.kind)
    }

    @Test("nothing is odd about what fits")
    func none() throws { #expect(try warnings(Self.sample()) == []) }

    @Test("estimates up to twice the budget")
    func estimates() throws {
        #expect(try warnings(Self.sample(estimate: 200)) == [])
        #expect(
            try warnings(Self.sample(estimate: 201)) == [
                .money(.estimatesFarAboveBudget(estimates: Cents(201), budget: Cents(100)))
            ])
    }

    @Test("up to half of the budget without a taker, apart from the wanted reserve")
    func reserve() throws {
        #expect(try warnings(Self.sample(estimate: 50)) == [])
        #expect(
            try warnings(Self.sample(estimate: 49)) == [
                .money(.mostMoneyInReserve(left: Cents(51), budget: Cents(100)))
            ])
        #expect(try warnings(Self.sample(estimate: 49, reserve: "0.5")) == [])
    }

    @Test("a reserve that may not serve")
    func idleReserve() throws {
        var sample = Self.sample(reserve: "0.2")
        #expect(try warnings(sample) == [])
        sample.programme.reallocation.reserve = .none
        #expect(try warnings(sample) == [.money(.reserveNeverServes(Cents(20)))])
    }

    @Test("a Land that never joins, with what it would have joined")
    func joining() throws {
        var sample = SampleProgramme(cents: 100)
        sample.component("c", at: .each)
        sample.programme.components[0].isJoining = true
        sample.project("P", cents: 50)
        sample.split(by: .package, .effort)
        #expect(try warnings(sample) == [])
        // XA leads and joins nothing; XB and XC get half of the money each.
        sample.programme.laender[0].joinProbability = 0
        #expect(try warnings(sample) == [])
        sample.programme.laender[2].joinProbability = 0
        #expect(
            try warnings(sample) == [.work(.landNeverJoins("XC", packages: 1, amount: Cents(50)))])
    }

    @Test("what nothing uses")
    func unused() throws {
        var sample = Self.sample()
        sample.field("f1", ministry: "M1")
        sample.programme.delays = [Delay(name: "wait", months: .zero)]
        sample.programme.pools.append(Pool(id: "idle", name: "Idle", capacity: 1, growth: 0))
        #expect(
            try warnings(sample) == [
                .unused(.unusedPool("idle", helpsOthers: false)),
                .unused(.fieldWithoutProjects("f1")),
                .unused(.unusedDelay("wait")),
            ])
    }

    @Test("a target at the end of what is possible can be met, one beyond cannot")
    func targets() throws {
        func judged(_ outcome: String, _ bound: Target.Bound, _ value: String) throws -> [String] {
            var sample = Self.sample()
            sample.programme.targets = [
                Target(id: "t", outcome: outcome, bound: bound, value: exact(value))
            ]
            return try warnings(sample).map(\.id)
        }
        // The budget is one euro, and there is one project.
        #expect(try judged("spent", .atLeast, "1") == [])
        #expect(try judged("spent", .atLeast, "1.01") == ["target-never-met"])
        #expect(try judged("spent", .atLeast, "0") == ["target-always-met"])
        #expect(try judged("lapsed", .atMost, "1") == ["target-always-met"])
        #expect(try judged("lapsed", .atMost, "0.99") == [])
        #expect(try judged("lapsed", .atMost, "-0.01") == ["target-never-met"])
        #expect(try judged("live", .atLeast, "1") == [])
        #expect(try judged("live", .atLeast, "2") == ["target-never-met"])
        #expect(try judged("coverage", .atLeast, "1.1") == ["target-never-met"])
    }

    @Test("where no package may get money, nothing else is told")
    func nothing() throws {
        var sample = Self.sample(estimate: 1000)
        sample.programme.lines[0].isForAll = true
        sample.programme.projects[0].committed = 1
        sample.programme.delays = [Delay(name: "wait", months: .zero)]
        #expect(try warnings(sample) == [.work(.nothingToFund)])
    }

    @Test("no sum within the limits leaves Int64, eight times over")
    func limits() {
        #expect(!Limits.total.count.multipliedReportingOverflow(by: 8).overflow)
        #expect(Limits.estimate <= Limits.estimates && Limits.estimates <= Limits.total)
    }
}
