// SPDX-License-Identifier: GPL-3.0-or-later
import Money
import Planning
import Programme
import Testing

/// The recorded way from the budget down to a package (model, section 5).
@Suite("split steps")
struct SplitStepTests {
    /// 1000 cents by line 60 : 40, then by project with a minimum and a maximum, then by package.
    private func sample() -> SampleProgramme {
        var sample = SampleProgramme(cents: 1000, headroom: "10", lines: ["F", "B"])
        sample.component("build", days: 3)
        sample.component("test", days: 1)
        sample.project("A", cents: 100)
        sample.project("B", cents: 100)
        sample.project("C", cents: 300)
        sample.project("D", cents: 100, line: 1)
        sample.split(by: .line, .table, shares: ["F": "60", "B": "40"])
        sample.split(by: .project, .effort, minimum: ["A": 301], maximum: ["D": 399])
        sample.split(by: .package, .effort)
        return sample
    }

    private func steps(to ids: String...) throws -> [SplitStep] {
        let programme = sample().programme
        let plan = try makePlan(for: programme)
        let goals = ids.compactMap { id in plan.packages.firstIndex { $0.id == id } }
        #expect(goals.count == ids.count)
        return splitSteps(to: goals, in: plan, of: programme)
    }

    @Test("each split on the way, with weights, bounds and amounts")
    func oneWay() throws {
        let steps = try steps(to: "B/build/XA")
        #expect(steps.map(\.position) == [0, 1, 2])
        #expect(steps.map(\.amount) == [Cents(1000), Cents(600), Cents(75)])
        #expect(steps[0].groups.map(\.id) == ["F", "B"])
        #expect(steps[0].groups.map(\.share.weight) == [60, 40])
        #expect(steps[0].groups.map(\.amount) == [Cents(600), Cents(400)])
        #expect(steps[1].groups.map(\.id) == ["A", "B", "C"])
        #expect(steps[1].groups.map(\.share.weight) == [400, 400, 1200])
        #expect(steps[1].groups.map(\.share.least) == [Cents(301), .zero, .zero])
        #expect(steps[1].groups.map(\.share.most) == [Cents(4000), Cents(4000), Cents(12000)])
        // 299 cents among 400 : 1200 are 74.75 and 224.25.
        #expect(steps[1].groups.map(\.amount) == [Cents(301), Cents(75), Cents(224)])
        #expect(steps[2].groups.map(\.id) == ["B/build/XA", "B/test/XA"])
        #expect(steps[2].groups.map(\.amount) == [Cents(56), Cents(19)])
        #expect(steps.allSatisfy { $0.untaken == .zero })
    }

    @Test("what a maximum leaves is untaken")
    func untaken() throws {
        let steps = try steps(to: "D/test/XA")
        #expect(steps[1].groups.map(\.share.most) == [Cents(399)])
        #expect(steps[1].untaken == Cents(1))
    }

    @Test("the ways to several packages share their nodes")
    func severalWays() throws {
        let steps = try steps(to: "A/build/XA", "A/test/XA", "D/build/XA")
        #expect(steps.map(\.position) == [0, 1, 1, 2, 2])
        #expect(steps[3].groups.map(\.id) == ["A/build/XA", "A/test/XA"])
    }

    @Test("ranked projects tell their turn, what they need and what was left")
    func ranking() throws {
        var sample = SampleProgramme(cents: 500, headroom: "1.5")
        sample.component("build")
        sample.project("A", cents: 200, priority: 0.1)
        sample.project("B", cents: 200, priority: 0.9)
        sample.project("C", cents: 150, priority: 0.5)
        sample.split(by: .project, .ranking)
        sample.split(by: .package, .effort)
        let plan = try makePlan(for: sample.programme)
        let step = splitSteps(to: [0], in: plan, of: sample.programme)[0]
        #expect(step.groups.map { $0.share.turn?.place } == [3, 1, 2])
        #expect(step.groups.map { $0.share.turn?.need } == [Cents(200), Cents(200), Cents(150)])
        #expect(step.groups.map { $0.share.turn?.left } == [.zero, Cents(500), Cents(200)])
        #expect(step.groups.map(\.amount) == [.zero, Cents(300), Cents(200)])
    }

    @Test("nobody on the way: nothing is written down")
    func none() throws { #expect(try steps().isEmpty) }
}
