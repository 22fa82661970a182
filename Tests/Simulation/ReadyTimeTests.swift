// SPDX-License-Identifier: GPL-3.0-or-later
import Programme
import Testing

/// `ready start finish` by package.
private typealias Case = SampleCase<[String: String]>

@Suite("When packages become ready, start and finish")
struct ReadyTimeTests {
    /// What is built in two months, joined in one and taken to the municipalities in half a month.
    static func sample() -> SampleProgramme {
        var sample = SampleProgramme(months: 12)
        sample.component("build", days: 20)
        sample.component("join", days: 10, at: .each, after: ["build"], joins: true)
        sample.component("town", days: 5, at: .all, level: .kommune, after: ["join", "build"])
        return sample
    }

    static func day(_ month: Int, _ day: Int) -> Day { Day(Month(year: 2021, number: month), day) }

    // 20 days at 10 a month take two months; the other Land's 10 days one, 5 days half a month.
    fileprivate static let releases: [Case] = [
        Case("at once", ["A/build/XA": "0 0 2"]) { $0.project("A") },
        Case("approval", ["A/build/XA": "1.25 1.25 3.25"]) {
            $0.agreements(framework: 3, bilateral: 2, approval: 1.25)
            $0.project("A")
        },
        // 1 + 0.5 + 0.25
        Case("all agreements", ["A/build/XA": "1.75 1.75 3.75"]) {
            $0.agreements(framework: 1, bilateral: 0.5, approval: 0.25)
            $0.programme.lines[0].needsAgreement = true
            $0.project("A")
        },
        // 15 February: 14 of 28 days have passed.
        Case("the line's start", ["A/build/XA": "1.5 1.5 3.5"]) {
            $0.programme.lines[0].start = day(2, 15)
            $0.project("A")
        },
        // 16 April: 15 of 30 days have passed.
        Case("the later of line and project", ["A/build/XA": "3.5 3.5 5.5"]) {
            $0.programme.lines[0].start = day(2, 15)
            $0.project("A", start: day(4, 16))
        },
        Case("the project's own approval after its start", ["A/build/XA": "4 4 6"]) {
            $0.agreements(approval: 4)
            $0.project("A", start: day(2, 1))
        },
        Case("after the horizon", ["A/build/XA": "12.5 – –"]) {
            $0.agreements(approval: 12.5)
            $0.project("A")
        },
        Case("with the horizon's end", ["A/build/XA": "12 – –"]) {
            $0.agreements(approval: 12)
            $0.project("A")
        },
        Case("finished with the horizon's end", ["A/build/XA": "10 10 12"]) {
            $0.agreements(approval: 10)
            $0.project("A")
        },
    ]

    @Test("Release", arguments: releases)
    fileprivate func release(_ sample: Case) throws { try check(sample, on: Self.sample()) }

    fileprivate static let predecessors: [Case] = [
        // XA needs no joining, so its municipalities wait for the building only.
        Case("the lead needs no joining", ["A/town/XA": "2 2 2.5"]) { $0.project("A") },
        Case("own place first", ["A/join/XB": "2 2 3", "A/town/XB": "3 3 3.5"]) {
            $0.project("A")
        },
        Case("led by the Bund", ["A/build/BUND": "0 0 2", "A/join/XA": "2 2 3"]) {
            $0.project("A", lead: .bund)
        },
        // 0.5 after the last of base (3 months) and build (2 months).
        Case("the last of two, one at BUND, and a delay", ["A/last/XB": "3.5 3.5 4.5"]) {
            $0.delay("wait", 0.5)
            $0.component("base", days: 30, at: .bund)
            $0.component("last", days: 10, at: .each, after: ["base", "build"], wait: 0)
            $0.project("A")
        },
        // The component `join` has no package at BUND: none to wait for.
        Case("nothing at this place", ["A/law/BUND": "0 0 1"]) {
            $0.component("law", days: 10, at: .bund, after: ["join"])
            $0.project("A")
        },
        Case("a component without packages", ["A/late/XA": "0 0 1"]) {
            $0.programme.components[0].lines = []
            $0.component("late", days: 10, after: ["build"])
            $0.project("A")
        },
        // Infrastructure without any part of the money is excluded: finished at the release, 1.5.
        Case("excluded", ["A/server/XA": "– – –", "A/use/XA": "2 2 3"]) {
            $0.agreements(approval: 1.5)
            $0.delay("wait", 0.5)
            $0.component("server", days: 10, kind: .infrastructure)
            $0.component("use", days: 10, after: ["server"], wait: 0)
            $0.project("A")
        },
    ]

    @Test("Predecessors", arguments: predecessors)
    fileprivate func predecessor(_ sample: Case) throws { try check(sample, on: Self.sample()) }

    // The plan case's uniform is ½: a Land joins if its probability is above that.
    fileprivate static let joins: [Case] = [
        Case("probability 0.51", ["A/join/XB": "2 2 3"]) { $0.join(0.51, committed: 2) },
        Case("probability 0.5", ["A/join/XB": "– – –"]) { $0.join(0.5, committed: 2) },
        Case("nobody committed", ["A/join/XB": "– – –"]) { $0.join(1, committed: 1) },
        Case("more committed than there are", ["A/join/XB": "2 2 3"]) {
            $0.join(0.6, committed: 9)
        },
        Case("nor its successors", ["A/town/XB": "– – –", "A/town/XA": "2 2 2.5"]) {
            $0.join(0, committed: 2)
        },
        Case("the lead takes part", ["A/all/XA": "2 2 3", "A/all/XB": "– – –"]) {
            $0.component("all", days: 10, at: .all, after: ["build"], joins: true)
            $0.join(0, committed: 2)
        },
    ]

    @Test("Joining", arguments: joins)
    fileprivate func joining(_ sample: Case) throws { try check(sample, on: Self.sample()) }

    fileprivate static let windows: [Case] = [
        // Ready at 1.5 through `build`, known at the end of month 1: 15 days fit into month 2.
        Case("catches up", ["A/build/XA": "0 0 1.5", "A/next/XA": "1.5 1.5 2.5"]) {
            $0.component("next", days: 10 / 0.75, after: ["build"])
            $0.project("A", size: 0.75)
        },
        // 16 days: 15 in month 2, the last one at the beginning of month 3.
        Case("catches up and goes on", ["A/next/XA": "1.5 1.5 3.1"]) {
            $0.component("next", days: 16 / 0.75, after: ["build"])
            $0.project("A", size: 0.75)
        },
        // 20.0009 days: the rest after two months costs 90 cents, so it finishes with the month.
        Case("a rest below one euro", ["A/build/XA": "0 0 2"]) {
            $0.project("A", size: 20.0009 / 20)
        },
        Case("a rest of two euros", ["A/build/XA": "0 0 2.0002"]) {
            $0.project("A", size: 20.002 / 20)
        },
        // Without money, but the whole of it costs less than one euro: 0.0005 days of 10 a month.
        Case("less than one euro, never started", ["A/build/XA": "0 – 5e-05"]) {
            $0.allocations["A/build/XA"] = 0
            $0.project("A", size: 0.0005 / 20)
        },
        Case("no money", ["A/build/XA": "0 – –"]) {
            $0.allocations["A/build/XA"] = 0
            $0.project("A")
        },
        // Assigned 19,998 EUR of 20,000: work for two euros is left, and no money for it.
        Case("two euros short", ["A/build/XA": "0 0 –"]) {
            $0.allocations["A/build/XA"] = 19_998
            $0.project("A")
        },
    ]

    @Test("Windows and the finishing rule", arguments: windows)
    fileprivate func window(_ sample: Case) throws { try check(sample, on: Self.sample()) }

    @Test("A package that catches up pays for two windows in one month")
    func catchingUpPays() throws {
        var sample = SampleProgramme(months: 4)
        sample.component("build", days: 15)
        sample.component("next", days: 20, after: ["build"])
        sample.project("A")
        // 10 and 5 days of `build`; then 15 of `next` (1.5 to 3) and the last 5.
        #expect(try sample.run().series(.spent) == [10_000, 5_000, 15_000, 5_000])
    }

    private func check(_ sample: Case, on base: SampleProgramme) throws {
        var programme = base
        sample.change(&programme)
        let run = try programme.run()
        for (package, times) in sample.expected {
            #expect(run.packages.contains(package))
            #expect(run.times(package) == times, "\(package)")
        }
    }
}

extension SampleProgramme {
    /// A project that the second Land joins with a probability.
    fileprivate mutating func join(_ probability: Double, committed: Int) {
        programme.laender[1].joinProbability = probability
        project("A", committed: committed)
    }
}
