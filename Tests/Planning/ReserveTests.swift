// SPDX-License-Identifier: GPL-3.0-or-later
import Money
import Planning
import Programme
import Testing

/// What stays in reserve, and the lines' tranches (model, section 5).
@Suite("reserves and tranches")
struct ReserveTests {
    /// Lines F (A 100, A2 100 cents) and B (C 300 cents).
    private func lines(cents: Int64, reserve: String = "0") -> SampleProgramme {
        var sample = SampleProgramme(cents: cents, reserve: reserve, lines: ["F", "B"])
        sample.component("c")
        sample.project("A", cents: 100)
        sample.project("A2", cents: 100)
        sample.project("C", cents: 300, line: 1)
        return sample
    }

    @Test(
        "the reserve's part is exact, halves to even",
        arguments: [
            ("0", 400, 0), ("0.05", 400, 20), ("0.5", 5, 2), ("0.5", 7, 4), ("0.29", 100, 29),
            ("0.333", 100, 33), ("1", 400, 400),
        ] as [(String, Int64, Int64)])
    func programmeReserve(_ part: String, _ budget: Int64, _ reserve: Int64) throws {
        var sample = lines(cents: budget, reserve: part)
        sample.split(by: .package, .effort)
        let plan = try sample.plan()
        #expect(plan.lineReserves.sum() == Cents(reserve))
        #expect(plan.allocations.sum() == Cents(budget - reserve))
    }

    @Test("what no line takes goes to the lines' reserves by their budgets so far")
    func leftOfProgramme() throws {
        // caps 200 and 300, 100 stay: by 2 : 3
        var sample = lines(cents: 600)
        sample.split(by: .line, .equal)
        sample.split(by: .package, .effort)
        let plan = try sample.plan()
        #expect(plan.allocations.map(\.count) == [100, 100, 300])
        #expect(plan.lineReserves.map(\.count) == [40, 60])
        #expect(plan.lineBudgets.map(\.count) == [240, 360])
    }

    @Test("what no group of a line's node takes stays in the line's reserve")
    func leftOfLine() throws {
        // each line 200; F: A takes its 100, A2 has no weight; B: C has none either
        var sample = lines(cents: 400)
        sample.split(by: .line, .equal)
        sample.split(by: .project, .table, shares: ["A": "1"])
        sample.split(by: .package, .effort)
        let plan = try sample.plan()
        #expect(plan.allocations.map(\.count) == [100, 0, 0])
        #expect(plan.lineReserves.map(\.count) == [100, 200])
        #expect(plan.lineBudgets.map(\.count) == [200, 200])
    }

    @Test("a line's reserve counts in its budget when the programme's is shared out")
    func bothReserves() throws {
        // reserve 50 of 500; lines 150 and 300; F: A 100 (cap), 50 stay; B: C 300
        var sample = lines(cents: 500, reserve: "0.1")
        sample.split(by: .line, .table, shares: ["F": "1", "B": "2"])
        sample.split(by: .project, .table, shares: ["A": "1", "C": "1"])
        sample.split(by: .package, .effort)
        let plan = try sample.plan()
        #expect(plan.allocations.map(\.count) == [100, 0, 300])
        #expect(plan.lineReserves.map(\.count) == [50 + 17, 33])
        #expect(plan.lineBudgets.map(\.count) == [167, 333])
    }

    @Test("lines that all have nothing get equal parts, a cent more for the first")
    func nothingTaken() throws {
        var sample = lines(cents: 1001)
        sample.split(by: .package, .table)
        let plan = try sample.plan()
        #expect(plan.allocations.sum() == .zero)
        #expect(plan.lineReserves.map(\.count) == [501, 500])
    }

    @Test("without any package all of the budget is in reserve")
    func noPackages() throws {
        var sample = SampleProgramme(cents: 7, lines: ["F", "B"])
        sample.split(by: .line, .equal)
        sample.split(by: .package, .effort)
        #expect(try sample.plan().lineBudgets.map(\.count) == [4, 3])
    }

    @Test("what a node across lines leaves goes to the programme's reserve")
    func mixedNode() throws {
        // one field, both lines: A takes its cap, 200 stay; of the lines only F has money so far
        var sample = lines(cents: 300)
        sample.split(by: .field, .equal)
        sample.split(by: .package, .table, shares: ["A/c/XA": "1"])
        let plan = try sample.plan()
        #expect(plan.allocations.map(\.count) == [100, 0, 0])
        #expect(plan.lineReserves.map(\.count) == [200, 0])
    }

    @Test(
        "a line's tranches are those of the budget in its proportion",
        arguments: [
            ("exact", [100, 500, 400], [25, 125, 100], [75, 375, 300]),
            ("rounded by line", [3, 3, 4], [1, 1, 1], [2, 2, 3]),
            ("the largest fraction", [1, 1, 2], [0, 0, 1], [1, 1, 1]),
            ("ties to the first year", [2, 2, 4], [1, 0, 1], [2, 1, 3]),
            ("a year without money", [0, 8, 0], [0, 2, 0], [0, 6, 0]),
        ] as [(String, [Int64], [Int64], [Int64])])
    func tranches(
        _ label: String, _ budget: [Int64], _ first: [Int64], _ second: [Int64]
    ) throws {
        let total = budget.reduce(0, +)
        var sample = SampleProgramme(cents: total, headroom: "100", lines: ["F", "B"])
        sample.component("c")
        sample.project("A", cents: 100)
        sample.project("C", cents: 300, line: 1)
        sample.split(by: .package, .effort)
        sample.programme.budget.tranches = zip(2020..., budget).map {
            .init(year: $0, amount: Cents($1))
        }
        let plan = try sample.plan()
        #expect(plan.lineTranches.map { $0.map(\.count) } == [first, second], "\(label)")
    }
}
