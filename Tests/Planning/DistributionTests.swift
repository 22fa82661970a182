// SPDX-License-Identifier: GPL-3.0-or-later
import Money
import Planning
import Programme
import Testing

/// Groupings and keys of a split (model, section 5).
@Suite("distribution")
struct DistributionTests {
    /// Three projects of two lines, three fields and two ministries:
    ///
    ///     A/build/XA 100   A/roll/XB 100   A/roll/XC 100   line F, f0, M0, priority 0.9
    ///     B/build/XB 300   B/roll/XA 300   B/roll/XC 300   line F, f1, M1, priority 0.4
    ///     C/federal/BUND 200                               line B, f2, M0, priority 0.6
    static func town(cents: Int64, headroom: String = "10") -> SampleProgramme {
        var sample = SampleProgramme(cents: cents, headroom: headroom, lines: ["F", "B"])
        sample.field("f1", ministry: "M1")
        sample.field("f2", ministry: "M0")
        sample.component("build", lines: [0])
        sample.component("roll", at: .each, level: .kommune, lines: [0])
        sample.component("federal", at: .bund, level: .bund, lines: [1])
        sample.project("A", cents: 100, field: 0, lead: .land(0), priority: 0.9)
        sample.project("B", cents: 300, field: 1, lead: .land(1), priority: 0.4)
        sample.project("C", cents: 200, line: 1, field: 2, lead: .bund, priority: 0.6)
        return sample
    }

    /// 1200 cents in equal parts among the groups, then by estimate.
    @Test(
        "groups are what the packages differ in",
        arguments: [
            (.line, [50, 50, 50, 150, 150, 150, 600]),
            (.level, [100, 50, 50, 300, 150, 150, 400]),
            (.field, [134, 133, 133, 134, 133, 133, 400]),
            (.ministry, [120, 120, 120, 200, 200, 200, 240]),
            (.place, [75, 75, 75, 225, 225, 225, 300]),
            (.project, [134, 133, 133, 134, 133, 133, 400]),
            (.package, [172, 172, 172, 171, 171, 171, 171]),
        ] as [(Split.Grouping, [Int64])])
    func groupings(_ grouping: Split.Grouping, _ allocations: [Int64]) throws {
        var sample = Self.town(cents: 1200)
        sample.split(by: grouping, .equal)
        if grouping != .package { sample.split(by: .package, .effort) }
        #expect(try sample.allocations() == allocations)
    }

    /// Of 1201 cents in equal parts among three (or four) groups one is left.
    @Test(
        "a tie's cent goes to the first group in canonical order",
        arguments: [
            (.level, [200, 600, 401]),  // bund before land and kommune
            (.place, [225, 675, 301]),  // BUND before the Länder
            (.ministry, [401, 400, 400]),  // M9 before M1 and M0: by their first fields
            (.field, [401, 400, 400]), (.project, [401, 400, 400]),
        ] as [(Split.Grouping, [Int64])])
    func canonicalOrder(_ grouping: Split.Grouping, _ projects: [Int64]) throws {
        var sample = Self.town(cents: 1201)
        sample.programme.fields[0].ministry = "M9"
        sample.split(by: grouping, .equal)
        sample.split(by: .package, .effort)
        #expect(try sample.plan().allocations(byProjects: 3) == projects)
    }

    struct KeyCase: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let key: Split.Key
        var shares: [String: String] = [:]
        let projects: [Int64]
    }

    /// 1200 cents among A (300 cents), B (900) and C (200).
    static let keyCases: [KeyCase] = [
        .init(testDescription: "effort", key: .effort, projects: [257, 772, 171]),
        .init(testDescription: "priority", key: .priority, projects: [432, 576, 192]),
        .init(testDescription: "equal", key: .equal, projects: [400, 400, 400]),
        .init(
            testDescription: "table, a missing id has no weight", key: .table,
            shares: ["A": "80.5", "B": "19.5"], projects: [966, 234, 0]),
        .init(
            testDescription: "table, decimals of different length", key: .table,
            shares: ["A": "1", "B": "0.25", "C": "0.75"], projects: [600, 150, 450]),
        .init(
            testDescription: "table, ties to the first", key: .table,
            shares: ["A": "0.7", "B": "0.7", "C": "0.7000"], projects: [400, 400, 400]),
    ]

    @Test("keys weigh the groups", arguments: keyCases)
    func keys(_ sampled: KeyCase) throws {
        var sample = Self.town(cents: 1200)
        sample.split(by: .project, sampled.key, shares: sampled.shares)
        sample.split(by: .package, .effort)
        let plan = try sample.plan()
        #expect(plan.allocations(byProjects: 3) == sampled.projects)
    }

    @Test("priority weights are rounded package by package, halves to even")
    func priorityWeights() throws {
        // A: 2 · rint(5 · 0.5) = 4, B: 2 · rint(3 · 0.5) = 4; unrounded it would be 5 to 3
        var sample = SampleProgramme(cents: 80, headroom: "100")
        sample.component("c")
        sample.component("d")
        sample.project("A", cents: 5, priority: 0.5)
        sample.project("B", cents: 3, priority: 0.5)
        sample.split(by: .project, .priority)
        sample.split(by: .package, .effort)
        #expect(try sample.allocations() == [20, 20, 20, 20])
    }

    struct PlaceKeyCase: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let key: Split.Key
        let budget: Int64
        var koenigstein = ["50", "30", "20"]
        let places: [Int64]
    }

    /// Inhabitants 5000, 3000, 2000; municipalities 4, 1, 1.
    static let placeKeyCases: [PlaceKeyCase] = [
        .init(
            testDescription: "population", key: .population, budget: 1000, places: [500, 300, 200]),
        .init(
            testDescription: "municipalities", key: .municipalities, budget: 600,
            places: [400, 100, 100]),
        .init(
            testDescription: "koenigstein, exact", key: .koenigstein, budget: 10_000_000,
            koenigstein: ["45.12345", "30.00001", "24.87654"],
            places: [4_512_345, 3_000_001, 2_487_654]),
        .init(
            testDescription: "koenigstein need not be 100 in all", key: .koenigstein, budget: 700,
            koenigstein: ["0.1", "0.2", "0.4"], places: [100, 200, 400]),
        .init(
            testDescription: "koenigstein, a Land without a part", key: .koenigstein, budget: 700,
            koenigstein: ["0", "3", "4"], places: [0, 300, 400]),
    ]

    @Test("keys of the Länder", arguments: placeKeyCases)
    func placeKeys(_ sampled: PlaceKeyCase) throws {
        var sample = SampleProgramme(cents: sampled.budget)
        for (land, share) in sampled.koenigstein.enumerated() {
            sample.programme.laender[land].koenigstein = exact(share)
        }
        sample.component("c", at: .all)
        sample.project("P", cents: 20_000_000)
        sample.split(by: .place, sampled.key)
        sample.split(by: .package, .effort)
        #expect(try sample.allocations() == sampled.places)
    }

    @Test(
        "a single place gets everything up to its cap",
        arguments: [
            (.population, .bund, 70, 70), (.municipalities, .bund, 100, 90),
            (.koenigstein, .land(2), 70, 70), (.population, .land(2), 100, 90),
        ] as [(Split.Key, Place, Int64, Int64)])
    func singlePlace(
        _ key: Split.Key, _ lead: Place, _ budget: Int64, _ allocation: Int64
    ) throws {
        var sample = SampleProgramme(cents: budget)
        sample.programme.laender[2].koenigstein = .zero
        sample.programme.laender[2].population = 0
        sample.component("c")
        sample.project("P", cents: 90, lead: lead)
        sample.split(by: .place, key)
        sample.split(by: .package, .effort)
        #expect(try sample.allocations() == [allocation])
    }

    @Test(
        "BUND among Länder has no such key",
        arguments: [.population, .municipalities, .koenigstein] as [Split.Key])
    func bundAmongLaender(_ key: Split.Key) throws {
        var sample = Self.town(cents: 1200)
        let origin = Origin(file: "scenario.yaml", line: 17, column: 5)
        sample.programme.origins.settings["distribution.splits.1"] = origin
        sample.split(by: .level, .effort)
        sample.split(by: .place, key)
        sample.split(by: .package, .effort)
        #expect(try sample.problem() == nil)
        sample.programme.distribution.splits[0].grouping = .field
        sample.programme.projects[2].field = 1
        #expect(
            try sample.problem()
                == Problem(.distribution(.bundAmongLaender(key: key.rawValue)), at: origin))
    }

    @Test("shares too far apart for exact weights are a problem of their place")
    func tooFine() throws {
        var sample = Self.town(cents: 1200)
        sample.split(
            by: .project, .table, shares: ["A": "100000", "B": "0.000000000000001"])
        let origin = Origin(file: "scenario.yaml", line: 17, column: 13)
        sample.programme.origins.settings["distribution.splits.0.shares"] = origin
        #expect(try sample.problem() == Problem(.split(.sharesTooFine), at: origin))
    }

    @Test("splits go down node by node")
    func nested() throws {
        // line 3 : 1 → F 900, B 300; F by level: land 400 : kommune 800 → 300, 600
        var sample = Self.town(cents: 1200)
        sample.split(by: .line, .table, shares: ["F": "75", "B": "25"])
        sample.split(by: .level, .effort)
        sample.split(by: .package, .equal)
        #expect(try sample.allocations() == [150, 150, 150, 150, 150, 150, 300])
    }

    @Test("excluded packages are in no group")
    func excluded() throws {
        var sample = Self.town(cents: 1200)
        sample.programme.lines[0].isForAll = true
        sample.programme.projects[1].committed = 9
        sample.split(by: .project, .equal)
        sample.split(by: .package, .effort)
        #expect(try sample.allocations() == [0, 0, 0, 200, 200, 200, 600])
    }
}

extension FundingPlan {
    /// What each project is assigned, in cents.
    func allocations(byProjects count: Int) -> [Int64] {
        var sums = Array(repeating: Int64(0), count: count)
        for (package, allocation) in zip(packages, allocations) {
            sums[package.project] += allocation.count
        }
        return sums
    }
}
