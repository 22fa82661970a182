// SPDX-License-Identifier: GPL-3.0-or-later
import Programme
import Testing

@testable import Simulation

/// Something that a fault of the program could do to the state between two months.
private struct Fault: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let rule: BrokenInvariant.Rule
    let subject: String
    let tamper: @Sendable (MonthLoop) -> Void

    init(
        _ label: String, _ rule: BrokenInvariant.Rule, _ subject: String,
        _ tamper: @escaping @Sendable (MonthLoop) -> Void
    ) {
        (testDescription, self.rule, self.subject, self.tamper) = (label, rule, subject, tamper)
    }
}

@Suite("The checks of every month can fail")
struct BrokenInvariantTests {
    /// A loop that has run through a year with control dates and a month: two lines, two packages
    /// each. In the last month of a draw the packages are checked before the year end.
    static func loop() throws -> MonthLoop {
        var sample = SampleProgramme(months: 13, lines: ["F", "G"])
        sample.component("build", days: 200)
        sample.component("more", days: 200)
        sample.reallocate(.proportional)
        sample.programme.pools[0].capacity = 10
        sample.project("A", line: 0)
        sample.project("B", line: 1)
        sample.reserves = [1_000, 2_000]
        let loop = MonthLoop(try sample.compiled())
        _ = try loop.record(.planCase)
        return loop
    }

    fileprivate static let faults: [Fault] = [
        Fault("a cent spent twice", .lineBalance, "G") { $0.state.lines.spentCents[1] += 1 },
        Fault("a cent lapsed for nothing", .lineBalance, "F") {
            $0.state.lines.lapsedCents[0] += 1
        },
        Fault("a cent lost from the reserve", .lineBalance, "F") {
            $0.state.lines.reserveCents[0] -= 1
        },
        Fault("a cent of cash too much", .cash, "F") { $0.state.lines.cashCents[0] += 1 },
        Fault("a tranche too little", .cash, "G") { $0.state.lines.tranchesToComeCents[1] -= 1 },
        Fault("more granted than the reserve has", .negativeAccount, "F") {
            $0.state.lines.reserveCents[0] -= 200_000
            $0.state.lines.restCents[0] += 200_000
        },
        // Its line is not: another package has what this one lacks.
        Fault("a package below zero", .negativeAccount, "B/build/XA") {
            let rests = $0.state.packages.restCents.column
            let tooMuch = rests[2] + 1
            rests[2] -= tooMuch
            rests[3] += tooMuch
        },
        Fault("a package has a cent that its line does not know", .keptSums, "F") {
            $0.state.packages.restCents[PackageIndex(0)] += 1
        },
        Fault("a package spent a cent that its line does not know", .keptSums, "G") {
            $0.state.packages.spentCents[PackageIndex(2)] += 1
        },
    ]

    @Test("Balances", arguments: faults)
    fileprivate func balances(_ fault: Fault) throws {
        let loop = try Self.loop()
        try loop.checkBalances(after: 11)
        fault.tamper(loop)
        let broken = #expect(throws: BrokenInvariant.self) { try loop.checkBalances(after: 11) }
        #expect(broken?.rule == fault.rule)
        #expect(broken?.subject == fault.subject)
        #expect(broken?.month == 11)
        #expect(broken?.expected != broken?.found)
    }

    @Test("The message has the evidence in EUR")
    func evidence() throws {
        let loop = try Self.loop()
        loop.state.lines.cashCents[0] += 150
        let broken = #expect(throws: BrokenInvariant.self) { try loop.checkBalances(after: 11) }
        let assigned = loop.state.lines.restCents[0] + loop.state.lines.reserveCents[0]
        #expect(broken?.found.hasSuffix(" EUR") == true)
        #expect(broken?.found.hasPrefix("\(assigned / 100).") == true)
    }

    @Test("A pool that works more than its capacity")
    func pool() throws {
        let loop = try Self.loop()
        try loop.checkPools(in: 11)
        loop.state.pools.capacityDays[0] = 9.9
        let broken = #expect(throws: BrokenInvariant.self) { try loop.checkPools(in: 11) }
        #expect(broken?.rule == .poolCapacity && broken?.subject == "pool")
    }

    @Test("Work before the agreement")
    func agreement() throws {
        let loop = try Self.loop()
        // The first package in the order of service.
        loop.active.packages[ServicePosition(0)].phase = .ready
        loop.active.workDays[ServicePosition(0)] = 1
        loop.state.projects.releaseMonths[0] = 13.5
        let broken = #expect(throws: BrokenInvariant.self) { try loop.book(11) }
        #expect(broken?.rule == .workBeforeAgreement && broken?.subject == "A/build/XA")
        #expect(broken?.expected == "≥ 13.5")
    }

    @Test("Between control dates and year ends only the lines are checked")
    func onlyLines() throws {
        let loop = try Self.loop()
        loop.state.packages.restCents[PackageIndex(0)] += 1
        try loop.checkBalances(after: 9)
        #expect(throws: BrokenInvariant.self) { try loop.checkBalances(after: 8) }
    }

    @Test("A run stops where it breaks")
    func runStops() throws {
        var sample = SampleProgramme(months: 12)
        sample.component("build", days: 200)
        sample.project("A")
        let compiled = try sample.compiled()
        // The plan says one cent more than it assigns.
        var plan = compiled.plan
        plan.lineBudgets[0].count += 1
        let loop = MonthLoop(CompiledProgramme(compiled.programme, plan, seed: 0))
        let broken = #expect(throws: BrokenInvariant.self) { try loop.record(.planCase) }
        // The kept sum, from the line's budget, is not that of the packages.
        #expect(broken?.rule == .keptSums && broken?.month == 11)
    }

    @Test("Every rule has a fault")
    func complete() {
        let rules = Set(Self.faults.map(\.rule)).union([.poolCapacity, .workBeforeAgreement])
        #expect(rules == Set(BrokenInvariant.Rule.allCases))
    }
}
