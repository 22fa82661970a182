// SPDX-License-Identifier: GPL-3.0-or-later
import Tables
import Testing
@testable import Pages

@Suite struct SankeyTests {
    /// One source of 100 that goes 70 : 30 to two nodes and from them to one end.
    private var layout: SankeyLayout {
        var layout = SankeyLayout(gap: 0.1)
        let source = layout.addNode("source", column: 0)
        let upper = layout.addNode("upper", column: 1)
        let lower = layout.addNode("lower", column: 1)
        let end = layout.addNode("end", column: 2)
        layout.addLink(from: source, to: lower, 30)
        layout.addLink(from: source, to: upper, 70)
        layout.addLink(from: upper, to: end, 70)
        layout.addLink(from: lower, to: end, 30)
        layout.addLink(from: lower, to: end, 0)
        layout.arrange()
        return layout
    }

    @Test func `heights are in proportion and columns fit`() {
        // The middle column has 100 and one gap: a unit is 0.9 / 100 high.
        let expected = [(0.05, 0.9), (0.0, 0.63), (0.73, 0.27), (0.05, 0.9)]
        for (node, place) in zip(layout.nodes, expected) {
            #expect(abs(node.top - place.0) < 1e-12, "\(node.id)")
            #expect(abs(node.height - place.1) < 1e-12, "\(node.id)")
        }
        #expect(layout.nodes.map(\.amount) == [100, 70, 30, 100])
    }

    @Test func `links leave and arrive side by side`() {
        #expect(layout.links.map(\.amount) == [70, 30, 70, 30])
        let leaving = layout.links.prefix(2)
        #expect(abs(leaving[1].fromTop - (leaving[0].fromTop + leaving[0].height)) < 1e-12)
        let arriving = layout.links.suffix(2)
        #expect(abs(arriving[3].toTop - (arriving[2].toTop + arriving[2].height)) < 1e-12)
    }

    @Test func `nothing flows without amounts`() {
        var empty = SankeyLayout(gap: 0.1)
        _ = empty.addNode("a", column: 0)
        empty.arrange()
        #expect(empty.nodes.map(\.height) == [0])
    }

    @Test func `the flow of a run adds up to its budget, to the cent`() async throws {
        let fixture = try await ReportFixture(draws: 0)
        let flow = MoneyFlow(
            packages: fixture.reader(PackagesColumn.self),
            ledger: fixture.reader(LedgerColumn.self),
            levels: ["bund", "land", "kommune"],
            fields: fixture.reader(NamesColumn.self).rows
                .filter { fixture.reader(NamesColumn.self).text(.kind, $0) == "field" }
                .map { fixture.reader(NamesColumn.self).text(.id, $0) })
        var sum = flow.sum()
        for reserve in flow.reserves.values { sum += reserve }
        #expect(sum.total == 360_000_000)
        let reader = fixture.reader(OutcomesColumn.self)
        for (outcome, cents) in [("spent", sum.spent), ("lapsed", sum.lapsed)] {
            let row = try #require(reader.row(where: [.outcome: outcome, .dimension: ""]))
            #expect(reader.cents(.plan, row) == cents, "\(outcome)")
        }
    }
}
