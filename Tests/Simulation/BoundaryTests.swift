// SPDX-License-Identifier: GPL-3.0-or-later
import Money
import Programme
import Simulation
import Testing

/// Draws do not visit whom an exhausted pool leaves without work, the recorded plan case visits
/// all: both must tell the same.
@Suite("Behind an exhausted pool")
struct BoundaryTests {
    /// December 2021 and January 2022; a pool of 15 days, then of 7.5. H comes first and wants 10
    /// days each month, L wants 5 in December, N follows L.
    static func sample(cash: Int64) -> SampleProgramme {
        var sample = SampleProgramme(months: 3, from: Month(year: 2021, number: 12))
        sample.programme.pools = []
        sample.pool("pool", 15, growth: -0.5)
        sample.component("build", days: 20)
        sample.component("next", days: 0.0005, team: 1, after: ["build"])
        sample.project("H", priority: 0.9)
        sample.project("L", size: 0.25, priority: 0.1)
        sample.allocations = ["H/next/XA": 0, "L/next/XA": 1]
        sample.tranches = [[cash, 25_001 - cash]]
        return sample
    }

    @Test("After a month held to cash a trace of work is left, and is finished without any")
    func heldMonth() throws {
        // Cash for all but 1 EUR: L is left with 5/15,000 days, which cost 33 cents, but nobody
        // finishes in a held month. In January H takes all of the pool, and L finishes at
        // 1 + 5/15,000/10. What follows it, in February, costs 12.5 cents: done, though H takes
        // all of the pool again.
        let sample = Self.sample(cash: 14_999)
        let run = try sample.run()
        #expect(run.times("L/build/XA") == "0 0 1.00003")
        #expect(run.course("L/next/XA")?.finish != nil)
        #expect(run.outcome(.live) == 1)
        #expect(try sample.unrecordedOutcomes() == run.plan.outcomes)
    }

    @Test("What costs less than one euro finishes when it enters")
    func entry() throws {
        // Enough cash: L finishes in December, at 0.5; N enters in January behind H.
        let sample = Self.sample(cash: 15_000)
        let run = try sample.run()
        #expect(run.times("L/build/XA") == "0 0 0.5")
        #expect(run.times("L/next/XA") == "0.5 – 0.50013")
        #expect(run.series(.live) == [1, 1, 1])
        #expect(try sample.unrecordedOutcomes() == run.plan.outcomes)
    }

    @Test("Who needs no pool works behind it all the same")
    func needsNoPool() throws {
        var sample = SampleProgramme(months: 3)
        sample.programme.pools = []
        sample.pool("pool", 5)
        sample.component("build", days: 20)
        sample.component("advise", days: 20, technical: 0)
        for (id, priority) in [("A", 0.9), ("B", 0.1)] { sample.project(id, priority: priority) }
        let run = try sample.run()
        #expect(run.times("A/build/XA") == "0 0 –")
        #expect(run.times("B/build/XA") == "0 – –")
        #expect(run.times("B/advise/XA") == "0 0 2")
        // 5 days a month of A, and 10 of both for two months.
        #expect(run.series(.spent) == [25_000, 25_000, 5_000])
        #expect(try sample.unrecordedOutcomes() == run.plan.outcomes)
    }
}

extension SampleProgramme {
    /// The outcomes of the plan case, computed as a draw is.
    func unrecordedOutcomes() throws -> [Double] {
        let compiled = try compiled()
        return try Array(unsafeUninitializedCapacity: compiled.layout.count) { outcomes, count in
            count = compiled.layout.count
            try MonthLoop(compiled).run(
                .planCase, into: UnsafeMutableBufferPointer(rebasing: outcomes[0..<count]))
        }
    }
}
