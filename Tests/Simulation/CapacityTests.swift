// SPDX-License-Identifier: GPL-3.0-or-later
import Programme
import Testing

/// `ready start finish` by package.
private typealias Case = SampleCase<[String: String]>

@Suite("Pools that have more to do than they can")
struct CapacityTests {
    /// The projects A (priority 0.9) and B (0.5) of 20 days each, teams of 10, one pool.
    static func sample(_ capacity: Double) -> SampleProgramme {
        var sample = SampleProgramme(months: 12)
        sample.programme.pools[0].capacity = capacity
        sample.component("build", days: 20)
        return sample
    }

    fileprivate static let inOrder: [Case] = [
        // B gets 5 of its 10 days in the months 0 and 1, 10 are left: month 2.
        Case("the last one in part", ["A/build/XA": "0 0 2", "B/build/XA": "0 0 3"]) {
            $0.project("A", priority: 0.9)
            $0.project("B", priority: 0.5)
        },
        Case("the highest first", ["A/build/XA": "0 0 3", "B/build/XA": "0 0 2"]) {
            $0.project("A", priority: 0.5)
            $0.project("B", priority: 0.9)
        },
        Case("equals in canonical order", ["A/build/XA": "0 0 2", "B/build/XA": "0 0 3"]) {
            $0.project("A")
            $0.project("B")
        },
        // C starts with the first work it gets: in month 2, when A is finished.
        Case("nothing left for the third", ["B/build/XA": "0 0 3", "C/build/XA": "0 2 4.5"]) {
            for id in ["A", "B", "C"] { $0.project(id) }
        },
        // Half of B's work needs the pool: 5 days of it are 10 of B's, all that it can use.
        Case("a technical half", ["A/half/XA": "0 0 2", "B/half/XA": "0 0 2"]) {
            $0.programme.components[0].lines = []
            $0.component("half", days: 20, technical: 0.5)
            $0.project("A")
            $0.project("B")
        },
        // 10 days for A, then 5 for B, C's experts need no pool.
        Case("no technical work", ["C/law/XA": "0 0 2", "B/build/XA": "0 0 3"]) {
            for id in ["A", "B"] { $0.project(id) }
            $0.component("law", days: 20, technical: 0)
            $0.project("C")
        },
    ]

    @Test("Order of priority, 15 days a month", arguments: inOrder)
    fileprivate func priority(_ sample: Case) throws { try check(sample, on: Self.sample(15)) }

    fileprivate static let inProportion: [Case] = [
        // λ = 15/20: 7.5 days each, twice; the last 5 days at full team, half a month.
        Case("equal shares", ["A/build/XA": "0 0 2.5", "B/build/XA": "0 0 2.5"]) {
            $0.project("A", priority: 0.9)
            $0.project("B")
        },
        // A can use 2 days, B then gets 13 > 10: λ = 1, but demand 12 is within 15.
        Case("enough after all", ["A/build/XA": "0 0 0.2", "B/build/XA": "0 0 2"]) {
            $0.project("A", size: 0.1)
            $0.project("B")
        },
        // D = 6 + 10 = 16 > 15. λ = 15/20 would give A 7.5 > 6: B gets 9, λ = 0.9;
        // A takes 6/(10·0.9) months; B's 11 last days one month and 0.1.
        Case("finish with λ", ["A/build/XA": "0 0 0.66667", "B/build/XA": "0 0 2.1"]) {
            $0.project("A", size: 0.3)
            $0.project("B")
        },
        // θ = ½: D = 10 + 5 = 15 fits.
        Case("a technical half", ["A/build/XA": "0 0 2", "B/half/XA": "0 0 2"]) {
            $0.project("A")
            $0.component("half", days: 20, technical: 0.5)
            $0.programme.components[1].lines = [1]
            $0.project("B", line: 1)
        },
        // 10 + 10 + ½·10 = 25: λ = 15/25 = 0.6, 6 days each in the months 0, 1, 2; 2 are left.
        Case("three shares", ["A/build/XA": "0 0 3.2", "C/half/XA": "0 0 3.2"]) {
            $0.project("A")
            $0.project("B")
            $0.component("half", days: 20, technical: 0.5)
            $0.programme.components[1].lines = [1]
            $0.project("C", line: 1)
        },
        // The experts' λ is 1 although the pool is overloaded.
        Case("no technical work", ["C/law/XA": "0 0 2", "B/build/XA": "0 0 2.5"]) {
            $0.project("A")
            $0.project("B")
            $0.component("law", days: 20, technical: 0)
            $0.programme.components[1].lines = [1]
            $0.project("C", line: 1)
        },
    ]

    @Test("In proportion, 15 days a month", arguments: inProportion)
    fileprivate func proportional(_ sample: Case) throws {
        var base = SampleProgramme(months: 12, lines: ["F", "G"])
        base.programme.pools[0].capacity = 15
        base.programme.capacity.order = .proportional
        base.component("build", days: 20)
        base.programme.components[0].lines = [0]
        try check(sample, on: base)
    }

    private func check(_ sample: Case, on base: SampleProgramme) throws {
        var programme = base
        sample.change(&programme)
        let run = try programme.run()
        for (package, times) in sample.expected {
            #expect(run.times(package) == times, "\(package)")
        }
    }
}

/// Capacity, demand and use of the pools in month 0.
private typealias PoolCase = SampleCase<[String]>

@Suite("Idle capacity helps other pools")
struct SharingTests {
    // North has work for 20 days and can do 10; south has work for 10 and can do 30: 20 are idle.
    fileprivate static let cases: [PoolCase] = [
        PoolCase("not shared", ["10 20 10", "30 10 10", "0 0 0"]) { _ in },
        // ¼ of 20 = 5.
        PoolCase("a quarter", ["15 20 15", "30 10 10", "0 0 0"]) { $0.share(0.25) },
        PoolCase("all that is lacking", ["20 20 20", "30 10 10", "0 0 0"]) { $0.share(0.5) },
        PoolCase("not more than is lacking", ["20 20 20", "30 10 10", "0 0 0"]) { $0.share(1) },
        PoolCase("nothing of it helps", ["10 20 10", "30 10 10", "0 0 0"]) { $0.share(0) },
        // West lacks 30, north 10: of 20·½ = 10 they get 7.5 and 2.5.
        PoolCase("in proportion to what is lacking", ["12.5 20 12.5", "30 10 10", "7.5 30 7.5"]) {
            $0.share(0.5)
            $0.project("C", size: 3, lead: .land(2))
        },
    ]

    @Test("Shared capacity", arguments: cases)
    fileprivate func sharing(_ sample: PoolCase) throws {
        var base = SampleProgramme(months: 2, laender: 3)
        base.programme.pools[0].capacity = 10
        base.pool("south", 30)
        base.pool("west", 0)
        for land in 0..<3 { base.programme.laender[land].pool = land }
        base.component("build", days: 100, team: 10)
        base.programme.estimation.teamElasticity = 1
        base.project("A", size: 2, lead: .land(0))
        base.project("B", size: 1, lead: .land(1))
        sample.change(&base)
        let uses = try base.run().plan.capacity.filter { $0.month == 0 }
        let found = uses.map {
            "\(short($0.capacityDays)) \(short($0.demandDays)) \(short($0.usedDays))"
        }
        #expect(found == sample.expected)
    }

    @Test("Capacity grows by month, and with the draw's factor 1")
    func growth() throws {
        var sample = SampleProgramme(months: 3)
        sample.programme.pools[0] = Pool(id: "pool", name: "pool", capacity: 10, growth: 0.1)
        sample.component("build", days: 100, team: 20)
        sample.project("A")
        // 10, 10 · 1.1, 10 · 1.21 days at 1,000 EUR.
        #expect(try sample.run().series(.spent) == [10_000, 11_000, 12_100])
    }

    @Test("The limit of capacity lifted: every pool is unlimited")
    func lifted() throws {
        var sample = CapacityTests.sample(1)
        sample.project("A")
        #expect(try sample.run(lifting: .capacity).times("A/build/XA") == "0 0 2")
    }
}

extension SampleProgramme {
    fileprivate mutating func share(_ efficiency: Double) {
        programme.capacity.sharing = true
        programme.capacity.sharingEfficiency = efficiency
    }
}
