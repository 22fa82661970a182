// SPDX-License-Identifier: GPL-3.0-or-later
import Money
import Planning
import Programme
import Testing

/// Model, section 4.
@Suite("rules")
struct RuleTests {
    struct CommitmentCase: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let committed: Int
        let isForAll: Bool
        let isException: Bool
        let isExcluded: Bool
    }

    /// The rule's minimum is 9 Länder.
    static let commitmentCases: [CommitmentCase] = [
        .init("one too few", 8, forAll: true, exception: false, excluded: true),
        .init("exactly the minimum", 9, forAll: true, exception: false, excluded: false),
        .init("more than the minimum", 16, forAll: true, exception: false, excluded: false),
        .init("nobody", 0, forAll: true, exception: false, excluded: true),
        .init("one for many: an exception", 2, forAll: true, exception: true, excluded: false),
        .init("not built for all", 1, forAll: false, exception: false, excluded: false),
    ]

    @Test("efa-commitment: too few Länder, no money", arguments: commitmentCases)
    func commitment(_ sampled: CommitmentCase) throws {
        var sample = SampleProgramme(cents: 1000)
        sample.programme.lines[0].isForAll = sampled.isForAll
        if sampled.isException { sample.programme.rules.efaExceptions = [1] }
        sample.component("c", at: .all)
        sample.project("other", cents: 7, committed: 9)
        sample.project("P", cents: 40, committed: sampled.committed)
        sample.split(by: .package, .effort)
        let (packages, findings) = try sample.ruled()
        let excluded = sampled.isExcluded
        #expect(packages.map(\.isExcluded) == [false, false, false, excluded, excluded, excluded])
        let finding = Finding(rule: .efaCommitment, project: 1, amount: Cents(120))
        #expect(findings == (excluded ? [finding] : []))
        let part: Int64 = excluded ? 0 : 40
        #expect(try sample.allocations() == [7, 7, 7, part, part, part])
    }

    struct InfrastructureCase: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let share: String
        var headroom = "1"
        let others: Double
        let infrastructure: [Double]
        /// nil: excluded.
        let caps: [Int64?]
        /// nil: no finding.
        let finding: Int64?
    }

    static let infrastructureCases: [InfrastructureCase] = [
        .init("a part", "0.05", 1000, [100], caps: [50], finding: 50),
        .init("no part at all", "0", 1000, [100], caps: [nil], finding: 100),
        .init("exactly all of it", "0.1", 1000, [100], caps: [100], finding: nil),
        .init("more than all of it", "1", 1000, [100], caps: [100], finding: nil),
        .init("a cent less", "0.099", 1000, [100], caps: [99], finding: 1),
        .init("the part is rounded down", "0.05", 999, [100], caps: [49], finding: 51),
        .init("the part is exact", "0.29", 100, [100], caps: [29], finding: 71),
        .init("below a cent", "0.001", 999, [100], caps: [nil], finding: 100),
        .init("two share by estimate", "0.05", 1000, [100, 50], caps: [33, 17], finding: 100),
        .init("two, one without", "0.001", 1000, [100, 1], caps: [1, nil], finding: 100),
        .init("two alike, one cent", "0.001", 1000, [9, 9], caps: [1, nil], finding: 17),
        .init("head room above it", "0.12", headroom: "1.5", 1000, [100], caps: [120], finding: 30),
        .init("head room below it", "0.08", headroom: "0.5", 1000, [100], caps: [50], finding: nil),
        .init("rounded caps", "0", headroom: "1.15", 0, [9, 9], caps: [nil, nil], finding: 20),
        .init("nothing but infrastructure", "1", 0, [100], caps: [nil], finding: 100),
        .init("costs nothing", "0.05", 1000, [0.3], caps: [nil], finding: nil),
    ]

    @Test("no-infrastructure: only as a part of the project", arguments: infrastructureCases)
    func infrastructure(_ sampled: InfrastructureCase) throws {
        var sample = SampleProgramme(cents: 1, headroom: sampled.headroom)
        sample.programme.rules.infrastructureShare = exact(sampled.share)
        for (index, days) in sampled.infrastructure.enumerated() {
            sample.component("server\(index)", days: days, kind: .infrastructure)
        }
        if sampled.others > 0 { sample.component("build", days: sampled.others) }
        sample.project("P", cents: 1)
        let (packages, findings) = try sample.ruled()
        let servers = packages.prefix(sampled.infrastructure.count)
        #expect(servers.map { $0.isExcluded ? nil : $0.cap.count } == sampled.caps)
        #expect(packages.dropFirst(servers.count).allSatisfy { !$0.isExcluded })
        let finding = sampled.finding.map {
            Finding(rule: .noInfrastructure, project: 0, amount: Cents($0))
        }
        #expect(findings == [finding].compactMap(\.self))
    }

    @Test(
        "a cap is the estimate times the head room, rounded down exactly",
        arguments: [
            ("1", 100, 100), ("1.1", 21_974_375, 24_171_812), ("0.8", 99, 79), ("1.15", 100, 115),
            ("0.29", 100, 29), ("1.6", 1, 1),
        ] as [(String, Double, Int64)])
    func caps(_ headroom: String, _ cents: Double, _ cap: Int64) throws {
        var sample = SampleProgramme(cents: 1, headroom: headroom)
        sample.component("c")
        sample.project("P", cents: cents)
        #expect(try sample.ruled().packages.map(\.cap.count) == [cap])
    }

    @Test("findings stand by rule, then by project; an excluded project has only one")
    func order() throws {
        var sample = SampleProgramme(cents: 1)
        sample.programme.lines[0].isForAll = true
        sample.component("build", days: 10)
        sample.component("server", days: 5, kind: .infrastructure)
        sample.project("A", cents: 1, committed: 9)
        sample.project("B", cents: 2, committed: 8)
        sample.project("C", cents: 3, committed: 9)
        sample.project("D", cents: 4, committed: 0)
        #expect(
            try sample.ruled().findings == [
                Finding(rule: .efaCommitment, project: 1, amount: Cents(30)),
                Finding(rule: .efaCommitment, project: 3, amount: Cents(60)),
                Finding(rule: .noInfrastructure, project: 0, amount: Cents(5)),
                Finding(rule: .noInfrastructure, project: 2, amount: Cents(15)),
            ])
    }

    @Test("a project without packages that lacks commitment is found all the same")
    func noPackages() throws {
        var sample = SampleProgramme(cents: 1)
        sample.programme.lines[0].isForAll = true
        sample.component("c", by: .interfaces)
        sample.project("P", cents: 1, interfaces: 0, committed: 0)
        let (packages, findings) = try sample.ruled()
        #expect(packages.isEmpty)
        #expect(findings == [Finding(rule: .efaCommitment, project: 0, amount: .zero)])
    }

    @Test("each project's packages are a range")
    func ranges() throws {
        var sample = SampleProgramme(cents: 1)
        sample.component("lead")
        sample.component("each", at: .each, by: .interfaces)
        sample.project("A", cents: 1, interfaces: 0)
        sample.project("B", cents: 1)
        sample.project("C", cents: 1, interfaces: 0)
        let packages = try estimatePackages(of: sample.programme)
        #expect(packageRanges(of: packages, projectCount: 3) == [0..<1, 1..<4, 4..<5])
        #expect(packageRanges(of: [], projectCount: 1) == [0..<0])
    }
}

extension RuleTests.CommitmentCase {
    init(_ label: String, _ committed: Int, forAll: Bool, exception: Bool, excluded: Bool) {
        self.init(
            testDescription: label, committed: committed, isForAll: forAll,
            isException: exception, isExcluded: excluded)
    }
}

extension RuleTests.InfrastructureCase {
    init(
        _ label: String, _ share: String, headroom: String = "1", _ others: Double,
        _ infrastructure: [Double], caps: [Int64?], finding: Int64?
    ) {
        self.init(
            testDescription: label, share: share, headroom: headroom, others: others,
            infrastructure: infrastructure, caps: caps, finding: finding)
    }
}
