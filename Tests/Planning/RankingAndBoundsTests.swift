// SPDX-License-Identifier: GPL-3.0-or-later
import Money
import Planning
import Programme
import Testing

/// Whole or not at all, and what bounds single groups (model, section 5).
@Suite("ranking and bounds")
struct RankingAndBoundsTests {
    struct RankingCase: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let budget: Int64
        let headroom: String
        /// Estimate in cents and priority.
        let projects: [(Double, Double)]
        let allocations: [Int64]

        init(
            _ label: String, _ budget: Int64, _ headroom: String, _ projects: [(Double, Double)],
            _ allocations: [Int64]
        ) {
            testDescription = label
            self.budget = budget
            self.headroom = headroom
            self.projects = projects
            self.allocations = allocations
        }
    }

    static let rankingCases: [RankingCase] = [
        .init("enough for all", 1000, "1.5", [(100, 0.9), (200, 0.5)], [150, 300]),
        .init("highest priority first", 320, "1.5", [(100, 0.5), (200, 0.9)], [0, 300]),
        .init("what is left covers the estimate", 120, "1.5", [(100, 0.5)], [120]),
        .init("exactly the estimate", 100, "1.5", [(100, 0.5)], [100]),
        .init("a cent too little", 99, "1.5", [(100, 0.5)], [0]),
        .init("too large: skipped", 160, "1", [(500, 0.9), (100, 0.5), (50, 0.4)], [0, 100, 50]),
        .init("too late: skipped", 149, "1", [(500, 0.9), (100, 0.5), (50, 0.4)], [0, 100, 0]),
        .init("ties in canonical order", 100, "1", [(100, 0.5), (100, 0.5)], [100, 0]),
        .init("head room < 1: cap for estimate", 180, "0.8", [(100, 0.9), (100, 0.5)], [80, 80]),
        .init("head room < 1: not covered", 179, "0.8", [(100, 0.9), (100, 0.5)], [80, 0]),
        .init("nothing to give", 0, "1", [(100, 0.9)], [0]),
    ]

    @Test("ranking", arguments: rankingCases)
    func ranking(_ sampled: RankingCase) throws {
        var sample = SampleProgramme(cents: sampled.budget, headroom: sampled.headroom)
        sample.component("c")
        for (index, (cents, priority)) in sampled.projects.enumerated() {
            sample.project("P\(index)", cents: cents, priority: priority)
        }
        sample.split(by: .project, .ranking)
        sample.split(by: .package, .effort)
        let plan = try sample.plan()
        #expect(plan.allocations.map(\.count) == sampled.allocations)
        #expect(plan.lineBudgets == [Cents(sampled.budget)])
    }

    /// Build costs 100 and 50 cents of infrastructure, of which a tenth of the build is paid.
    @Test(
        "a ranked project needs its infrastructure only up to the cap",
        arguments: [(109, [0, 0]), (110, [100, 10]), (200, [100, 10])] as [(Int64, [Int64])])
    func infrastructure(_ budget: Int64, _ allocations: [Int64]) throws {
        var sample = SampleProgramme(cents: budget)
        sample.programme.rules.infrastructureShare = exact("0.1")
        sample.component("build", days: 100)
        sample.component("server", days: 50, kind: .infrastructure)
        sample.project("P", cents: 1)
        sample.split(by: .project, .ranking)
        sample.split(by: .package, .effort)
        #expect(try sample.allocations() == allocations)
    }

    @Test("ranking looks at each node by itself")
    func rankingInNodes() throws {
        // land 150 of 300: only P1 (100); kommune 150 of 300: only P1 (100)
        var sample = SampleProgramme(cents: 300)
        sample.component("land")
        sample.component("town", level: .kommune)
        sample.project("P0", cents: 200, priority: 0.9)
        sample.project("P1", cents: 100, priority: 0.1)
        sample.split(by: .level, .equal)
        sample.split(by: .project, .ranking)
        sample.split(by: .package, .effort)
        #expect(try sample.allocations() == [0, 0, 100, 100])
    }

    struct BoundCase: Sendable, CustomTestStringConvertible {
        let testDescription: String
        var minimum: [String: Int64] = [:]
        var maximum: [String: Int64] = [:]
        let allocations: [Int64]

        init(
            _ label: String, minimum: [String: Int64] = [:], maximum: [String: Int64] = [:],
            _ allocations: [Int64]
        ) {
            testDescription = label
            self.minimum = minimum
            self.maximum = maximum
            self.allocations = allocations
        }
    }

    /// 200 cents among A (100 cents) and B (300) by estimate: 50 and 150.
    static let boundCases: [BoundCase] = [
        .init("none", [50, 150]),
        .init("a minimum", minimum: ["A": 80], [80, 120]),
        .init("a minimum that is met anyway", minimum: ["A": 50], [50, 150]),
        .init("a minimum never exceeds the cap", minimum: ["A": 150], [100, 100]),
        .init("a maximum", maximum: ["B": 120], [80, 120]),
        .init("a maximum that nobody reaches", maximum: ["B": 151], [50, 150]),
        .init("a maximum above the cap", maximum: ["A": 101, "B": 0], [100, 0]),
        .init("the rest stays in reserve", maximum: ["B": 90], [100, 90]),
        .init("a maximum caps the minimum", minimum: ["A": 80], maximum: ["A": 60], [60, 140]),
        .init("both", minimum: ["B": 160], maximum: ["A": 30], [30, 170]),
        .init("minimums of all the money", minimum: ["A": 90, "B": 110], [90, 110]),
    ]

    private func two(_ sampled: BoundCase) -> SampleProgramme {
        var sample = SampleProgramme(cents: 200)
        sample.component("c")
        sample.project("A", cents: 100)
        sample.project("B", cents: 300)
        sample.split(
            by: .project, .effort, minimum: sampled.minimum, maximum: sampled.maximum)
        sample.split(by: .package, .effort)
        return sample
    }

    @Test("minimum and maximum bound a group", arguments: boundCases)
    func bounds(_ sampled: BoundCase) throws {
        #expect(try two(sampled).allocations() == sampled.allocations)
    }

    @Test("a group of weight 0 gets its minimum")
    func weightless() throws {
        var sample = two(.init("", minimum: ["A": 30], []))
        sample.programme.distribution.splits[0].key = .table
        sample.programme.distribution.splits[0].shares = ["B": .one]
        #expect(try sample.allocations() == [30, 170])
    }

    static let problemCases: [(BoundCase, Problem.Kind, String)] = [
        (
            .init("minimums above the node's money", minimum: ["A": 80, "B": 121], []),
            .distribution(
                .minimumsExceedNode(split: 0, minimums: Cents(201), available: Cents(200))),
            "minimum"
        ),
        (
            .init("a minimum for an unknown id", minimum: ["Z": 1], []),
            .distribution(.boundUnderNoNode(id: "Z", split: 0)), "minimum.Z"
        ),
        (
            .init("a maximum for an unknown id", maximum: ["A": 1, "Z": 1], []),
            .distribution(.boundUnderNoNode(id: "Z", split: 0)), "maximum.Z"
        ),
    ]

    @Test("bounds that cannot be kept are problems of their place", arguments: problemCases)
    func problems(_ sampled: BoundCase, _ kind: Problem.Kind, _ key: String) throws {
        var sample = two(sampled)
        let origin = Origin(file: "scenario.yaml", line: 21, column: 9)
        sample.programme.origins.settings["distribution.splits.0.\(key)"] = origin
        #expect(try sample.problem() == Problem(kind, at: origin))
    }

    @Test("all bounds of a split that name nothing are found at once")
    func allProblems() throws {
        let sample = two(.init("", minimum: ["Y": 1, "A": 1, "X": 1], maximum: ["Z": 1], []))
        #expect(
            try sample.problems().map(\.kind) == [
                .distribution(.boundUnderNoNode(id: "X", split: 0)),
                .distribution(.boundUnderNoNode(id: "Y", split: 0)),
                .distribution(.boundUnderNoNode(id: "Z", split: 0)),
            ])
    }

    @Test("a bound names a group under one node only")
    func severalNodes() throws {
        var sample = DistributionTests.town(cents: 1200)
        sample.split(by: .ministry, .effort)
        sample.split(by: .level, .effort, maximum: ["land": 10])
        sample.split(by: .package, .effort)
        #expect(
            try sample.problem()?.kind
                == .distribution(.boundUnderSeveralNodes(id: "land", split: 1)))
        sample.programme.distribution.splits[1].maximum = ["bund": Cents(10)]
        #expect(try sample.allocations()[6] == 10)
    }

    @Test("a bound may name a project that a rule excludes, which gets nothing all the same")
    func excludedProject() throws {
        var sample = two(.init("", minimum: ["A": 80], maximum: ["B": 150], []))
        sample.programme.lines[0].isForAll = true
        sample.programme.projects[1].committed = 9
        #expect(try sample.allocations() == [0, 150])
    }

    @Test("a bound that names a group without packages is a problem")
    func noPackages() throws {
        var sample = two(.init("", []))
        sample.programme.distribution.splits[0].grouping = .level
        sample.programme.distribution.splits[0].maximum = ["kommune": Cents(1)]
        #expect(
            try sample.problem()?.kind == .distribution(.boundUnderNoNode(id: "kommune", split: 0)))
    }
}
