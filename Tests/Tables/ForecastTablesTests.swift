// SPDX-License-Identifier: GPL-3.0-or-later
import Money
import Simulation
import Study
import TestSupport
import Testing
@testable import Tables

/// Tables that only a forecast has: the small example with its books up to June 2021.
@Suite struct ForecastTablesTests {
    private let example: ForecastExample

    init() async throws { example = try await ForecastExample(draws: 30) }

    /// A value in the smallest step that the file writes: cents, or millionths.
    private func steps(_ cell: Table.Cell) throws -> Int {
        switch cell {
        case .euroStatistic(let cents): Int(cents.rounded())
        case .number(let value): Int((value * 1e6).rounded())
        default: try #require(nil)
        }
    }

    @Test func `the written steps of the bridge add up exactly`() throws {
        let bridge = TableReader<BridgeColumn>(among: example.tables)
        let outcomes = Set(bridge.rows.map { bridge.text(.outcome, $0) })
        #expect(outcomes == Set(OutcomeKind.allCases.map(\.rawValue)))
        for outcome in outcomes {
            let rows = bridge.rows.filter { bridge.text(.outcome, $0) == outcome }
            let (first, last) = (try #require(rows.first), try #require(rows.last))
            #expect(bridge.cell(.change, first) == .empty)
            let changes = try rows.dropFirst().map { try steps(bridge.cell(.change, $0)) }
            let means = (
                try steps(bridge.cell(.mean, first)), try steps(bridge.cell(.mean, last))
            )
            #expect(changes.reduce(0, +) == means.1 - means.0, "\(outcome)")
        }
    }

    @Test func `the bridge ends with the outcomes of the forecast`() throws {
        let bridge = TableReader<BridgeColumn>(among: example.tables)
        let outcomes = TableReader<OutcomesColumn>(among: example.tables)
        let last = bridge.text(.step, bridge.rows.upperBound - 1)
        #expect(last == "movements")
        for row in bridge.rows where bridge.text(.step, row) == last {
            let outcome = bridge.text(.outcome, row)
            let own = try #require(outcomes.row(where: [.outcome: outcome, .dimension: ""]))
            let told = try steps(outcomes.cell(.mean, own))
            #expect(try steps(bridge.cell(.mean, row)) == told, "\(outcome)")
        }
    }

    @Test func `each field has what was thought of it before and after`() throws {
        let learned = TableReader<LearnedColumn>(among: example.tables)
        #expect(learned.rows.map { learned.text(.key, $0) } == ["", "familie", "umwelt"])
        // payments.csv has A and B of familie, C and D of umwelt; none of them has finished.
        #expect(learned.rows.map { learned.count(.observations, $0) } == [4, 2, 2])
        #expect(learned.rows.map { learned.count(.known, $0) } == [0, 0, 0])
        for row in learned.rows {
            for (least, most) in [
                (LearnedColumn.beforeP10, LearnedColumn.beforeMean), (.beforeMean, .beforeP90),
                (.afterP10, .afterMean), (.afterMean, .afterP90),
            ] {
                let values = [least, most].compactMap { learned.number($0, row) }
                #expect(values.count == 2 && values[0] < values[1])
            }
        }
    }
}
