// SPDX-License-Identifier: GPL-3.0-or-later
import Money
import Programme
import Testing

@testable import Planning

/// Where a setting begins to have no effect, or to be out of proportion: one step before, nothing
/// is told.
@Suite("Warnings of settings without effect")
struct EffectWarningTests {
    /// A budget of 100 cents and two projects P and Q of 60 each.
    private static func sample(
        minimum: [String: Int64] = [:], maximum: [String: Int64] = [:], headroom: String = "1"
    ) -> SampleProgramme {
        var sample = SampleProgramme(cents: 100, headroom: headroom)
        sample.component("c")
        sample.project("P", cents: 60)
        sample.project("Q", cents: 60)
        sample.split(by: .project, .effort, minimum: minimum, maximum: maximum)
        sample.split(by: .package, .effort)
        return sample
    }

    private func warnings(_ sample: SampleProgramme) throws -> [Warning.Kind] {
        try sample.plan().warnings.map(\.kind)
    }

    @Test("a minimum up to what the packages may get")
    func minimum() throws {
        #expect(try warnings(Self.sample(minimum: ["P": 60])) == [])
        #expect(
            try warnings(Self.sample(minimum: ["P": 61])) == [
                .bound(.minimumAboveCap("P", minimum: Cents(61), cap: Cents(60)))
            ])
        #expect(try warnings(Self.sample(minimum: ["P": 61], headroom: "1.1")) == [])
    }

    @Test("a maximum below what the packages may get, and above nothing")
    func maximum() throws {
        #expect(try warnings(Self.sample(maximum: ["P": 59])) == [])
        #expect(
            try warnings(Self.sample(maximum: ["P": 60])) == [
                .bound(.maximumWithoutEffect("P", maximum: Cents(60), cap: Cents(60)))
            ])
        #expect(try warnings(Self.sample(maximum: ["P": 1])) == [])
        #expect(try warnings(Self.sample(maximum: ["P": 0])) == [.bound(.maximumOfZero("P"))])
    }

    @Test("a start on the first day of the programme, and the day before")
    func starts() throws {
        let start = Month(year: 2020, number: 10)
        let before = Day(Month(year: 2020, number: 9), 30)
        var sample = Self.sample()
        sample.programme.projects[0].start = Day(start, 1)
        sample.programme.lines[0].start = Day(start, 1)
        #expect(try warnings(sample) == [])
        sample.programme.projects[0].start = before
        sample.programme.lines[0].start = before
        #expect(
            try warnings(sample) == [
                .date(.startBeforeProgramme("F", start: before, first: start)),
                .date(.startBeforeProgramme("P", start: before, first: start)),
            ])
    }

    @Test("an exception for a project that lacks commitments, and for others")
    func exceptions() throws {
        var sample = Self.sample()
        sample.programme.lines[0].isForAll = true
        sample.programme.rules.efaMinimum = 3
        sample.programme.rules.efaExceptions = [0]
        sample.programme.projects[0].committed = 2
        #expect(try warnings(sample) == [])
        sample.programme.projects[0].committed = 3
        #expect(try warnings(sample) == [.effect(.exceptionNotNeeded("P", committed: 3))])
        sample.programme.lines[0].isForAll = false
        #expect(try warnings(sample) == [.effect(.exceptionNotNeeded("P", committed: nil))])
    }

    @Test("the minimum of commitments where it is written and no line asks for any")
    func commitments() throws {
        var sample = Self.sample()
        #expect(try warnings(sample) == [])
        sample.programme.origins.settings["rules.efa.minimum"] = Origin(file: "scenario.yaml")
        #expect(try warnings(sample) == [.effect(.efaMinimumWithoutLines)])
        sample.programme.lines[0].isForAll = true
        sample.programme.rules.efaMinimum = 1
        #expect(try warnings(sample) == [])
    }

    @Test("joining, sharing and a part for infrastructure of which there is none")
    func others() throws {
        var sample = Self.sample()
        sample.programme.rules.infrastructureShare = exact("0.01")
        sample.programme.components[0].isJoining = true
        sample.programme.capacity.sharing = true
        sample.programme.capacity.sharingEfficiency = 0
        #expect(
            try warnings(sample) == [
                .effect(.shareWithoutInfrastructure), .effect(.joinWithoutEffect("c")),
                .effect(.sharingWithoutEffect),
            ])
        sample.programme.rules.infrastructureShare = .zero
        sample.programme.components[0].isJoining = false
        sample.programme.capacity.sharingEfficiency = 0.01
        #expect(try warnings(sample) == [])
    }

    @Test("a policy without scopes; a reserve for control dates without any")
    func reallocation() throws {
        var sample = Self.sample()
        let month = Month(year: 2021, number: 3)
        sample.programme.reallocation.policy = .priority
        sample.programme.reallocation.controlPeriod = month...month
        #expect(try warnings(sample) == [.date(.noScopes)])
        sample.programme.reallocation.scopes = [.line]
        #expect(try warnings(sample) == [])
        sample.programme.reallocation.policy = .none
        sample.programme.reallocation.scopes = []
        sample.programme.reallocation.reserve = .control
        sample.programme.budget.reserve = exact("0.1")
        #expect(try warnings(sample) == [])
        sample.programme.reallocation.controlPeriod = nil
        #expect(try warnings(sample) == [.money(.reserveWithoutControlDate(Cents(10)))])
    }

    @Test("numbers out of proportion")
    func proportions() throws {
        #expect(try warnings(Self.sample(headroom: "5")) == [])
        #expect(
            try warnings(Self.sample(headroom: "5.01")) == [
                .proportion(.largeHeadroom(exact("5.01")))
            ])
        var sample = Self.sample()
        // 1.059^12 = 1.99 and 1.06^12 = 2.01.
        sample.programme.pools[0].growth = 0.059
        sample.programme.estimation.fieldSpread = 2
        sample.programme.estimation.overrun = 20
        #expect(try warnings(sample) == [])
        sample.programme.pools[0].growth = 1
        sample.programme.estimation.fieldSpread = 2.1
        sample.programme.estimation.overrun = 110
        #expect(
            try warnings(sample) == [
                .proportion(.steepGrowth("pool", inAYear: 4096)),
                .proportion(.largeUncertainty(key: "estimation.uncertainty.field", value: 2.1)),
                .proportion(.largeUncertainty(key: "estimation.uncertainty.overrun", value: 110)),
            ])
    }
}
