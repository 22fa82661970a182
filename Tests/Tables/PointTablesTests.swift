// SPDX-License-Identifier: GPL-3.0-or-later
import Money
import Programme
import ScenarioFiles
import Simulation
import Testing
@testable import Sensitivity
@testable import Study
@testable import Tables

/// The tables of sweeps and sensitivity analyses.
@Suite struct PointTablesTests {
    private static let paths = ["budget.reserve", "capacity.sharing", "reallocation.policy"]

    /// A point with these spent cents, draw by draw, and as many projects live as its number says.
    private func point(_ number: Int, _ values: [String], spent: [Double]) -> PointResult {
        var totals = TotalOutcomes()
        for cents in spent {
            totals.append(
                OutcomeKind.allCases.map { kind in
                    kind == .spent ? cents : (kind == .live ? Double(number) : 0)
                })
        }
        return PointResult(
            zip(Self.paths, values).map {
                VariedSetting(path: $0, value: $1, origin: Origin(file: "--vary \($0)"))
            }, totals, outcomes: OutcomeKind.allCases, targets: [], keepsDraws: true)
    }

    private var sweep: SweepResult {
        SweepResult(
            paths: Self.paths,
            points: [
                point(0, ["0", "true", "priority"], spent: [100, 400, 300]),
                point(1, ["0.10", "false", "[0, 1]"], spent: [500, 500, 500]),
            ], firstDraw: 7, seconds: 1)
    }

    private let factors = [
        Factor(SensitivityRange(path: "budget.reserve", low: exact("0.01"), high: exact("0.2"))),
        Factor(
            SensitivityRange(
                path: "reallocation.interval", low: exact("1"), high: exact("6"), places: 0)),
    ]

    private var sensitivity: SensitivityResult {
        let indices = SobolIndices(
            first: Estimate(0.5, low: 0.4, high: 0.625), total: Estimate(0.75, low: nil, high: nil))
        let effects = [
            FactorEffect(
                morris: MorrisEffect(muStar: 12_345, sigma: nil), sobol: indices, low: 100,
                high: 250),
            FactorEffect(morris: nil, sobol: nil, low: 175, high: 175),
        ]
        return SensitivityResult(
            factors: factors,
            parts: [
                .init(outcome: .spent, base: 175, effects: effects),
                .init(outcome: .live, base: 1.75, effects: effects),
            ],
            points: [
                point(0, [], spent: [1, 2]), point(1, ["0.01"], spent: [3, 4]),
            ], firstDraw: 0, seconds: 1)
    }

    private func ids(_ table: Table) -> String {
        table.columns.map(\.id).joined(separator: ", ")
    }

    @Test func sweepColumnsAreTheContract() {
        #expect(
            ids(PointTables(sweep, perDraw: false).results)
                == "budget.reserve, capacity.sharing, reallocation.policy, outcome, unit, draws, "
                + "mean, standard_error, p10, p50, p90")
    }

    @Test func sensitivityColumnsAreTheContractsThenMore() {
        let table = PointTables(sensitivity, perDraw: false).results
        #expect(
            ids(table)
                == "outcome, path, low, high, morris_mu_star, morris_sigma, sobol_first, "
                + "sobol_first_low, sobol_first_high, sobol_total, sobol_total_low, "
                + "sobol_total_high, tornado_low, tornado_high, unit, base, draws")
    }

    @Test func sweepHasARowForEachPointAndOutcome() throws {
        let table = PointTables(sweep, perDraw: false).results
        #expect(table.rows.count == 2 * OutcomeKind.allCases.count)
        // 100, 400, 300: mean 800/3, squares 46,666.67, standard error √(46666.67/2/3).
        #expect(
            Array(table.rows[0].prefix(6)) == [
                .decimal(exact("0")), .truth(true), .text("priority"),
                .text("spent"), .text("EUR"), .count(3),
            ])
        guard case .euroStatistic(let mean) = table.rows[0][6],
            case .euroStatistic(let error) = table.rows[0][7]
        else {
            Issue.record("means are statistics of amounts")
            return
        }
        #expect(abs(mean - 800.0 / 3) < 1e-9)
        #expect(abs(error - (140_000.0 / 3 / 6).squareRoot()) < 1e-9)
        #expect(
            Array(table.rows[0].suffix(3))
                == [.empty, .euroStatistic(300), .empty], "P10 and P90 need ten draws")
        let second = table.rows[OutcomeKind.allCases.count]
        #expect(
            Array(second.prefix(4)) == [
                .decimal(exact("0.10")), .truth(false), .text("[0, 1]"),
                .text("spent"),
            ])
        #expect(second[6] == .euroStatistic(500) && second[7] == .euroStatistic(0))
        let live = try #require(table.rows(where: "outcome", is: "live").rows.last)
        #expect(Array(live.dropFirst(4).prefix(3)) == [.text("projects"), .count(3), .number(1)])
    }

    @Test func aSingleDrawHasNoStandardError() {
        let result = SweepResult(
            paths: ["budget.reserve"], points: [point(0, ["0"], spent: [100])], firstDraw: 0,
            seconds: 1)
        #expect(
            PointTables(result, perDraw: false).results.rows[0].suffix(5) == [
                .euroStatistic(100), .empty, .empty, .euroStatistic(100), .empty,
            ])
    }

    @Test func sensitivityHasARowForEachOutcomeAndFactor() throws {
        let table = PointTables(sensitivity, perDraw: false).results
        #expect(
            table.cells("outcome") == ["spent", "spent", "live", "live"].map { .text($0) })
        #expect(
            table.rows[0] == [
                .text("spent"), .text("budget.reserve"), .decimal(exact("0.01")),
                .decimal(exact("0.2")),
                .euroStatistic(12_345), .empty, .number(0.5), .number(0.4), .number(0.625),
                .number(0.75), .empty, .empty, .euroStatistic(100), .euroStatistic(250),
                .text("EUR"), .euroStatistic(175), .count(2),
            ])
        #expect(
            table.rows[3] == [
                .text("live"), .text("reallocation.interval"), .decimal(exact("1")),
                .decimal(exact("6")),
                .empty, .empty, .empty, .empty, .empty, .empty, .empty, .empty, .number(175),
                .number(175), .text("projects"), .number(1.75), .count(2),
            ])
    }

    @Test func drawsOfPointsAreARunsThenThePoint() {
        let table = PointTables(sweep, perDraw: true).all[1]
        #expect(
            ids(table)
                == ids(Example().table("draws")) + ", point, budget.reserve, capacity.sharing, "
                + "reallocation.policy")
        #expect(table.cells("draw") == [7, 8, 9, 7, 8, 9].map { .count($0) })
        #expect(table.cells("spent_eur") == [1, 4, 3, 5, 5, 5].map { eur($0) })
        #expect(table.cells("point") == [0, 0, 0, 1, 1, 1].map { .count($0) })
        #expect(table.cells("reallocation.policy")[3] == .text("[0, 1]"))
    }

    @Test func drawsOfASensitivityAnalysisLeaveEmptyWhatDoesNotVary() {
        let table = PointTables(sensitivity, perDraw: true).all[1]
        #expect(table.cells("point") == [0, 0, 1, 1].map { .count($0) })
        #expect(table.cells("spent_eur") == [1, 2, 3, 4].map { eur(0, $0) })
        #expect(
            table.cells("budget.reserve") == [
                .empty, .empty, .decimal(exact("0.01")), .decimal(exact("0.01")),
            ])
        #expect(table.cells("reallocation.interval") == Array(repeating: .empty, count: 4))
    }

    @Test(arguments: [false, true])
    func everyColumnIsExplainedAndEveryCellThere(perDraw: Bool) {
        for all in [
            PointTables(sweep, perDraw: perDraw).all,
            PointTables(sensitivity, perDraw: perDraw).all,
        ] {
            #expect(all.count == (perDraw ? 3 : 2) && all.last?.name == "columns")
            #expect(all.last?.rows.count == all.dropLast().reduce(0) { $0 + $1.columns.count })
            for table in all {
                #expect(Set(table.columns.map(\.id)).count == table.columns.count)
                #expect(table.rows.allSatisfy { $0.count == table.columns.count })
                for column in table.columns {
                    let (de, en) = (column.meaning.de, column.meaning.en)
                    #expect(!de.isEmpty && !en.isEmpty && de != en, "\(column.id)")
                }
            }
        }
    }
}

/// A number as it is written in a scenario.
private func exact(_ number: String) -> ExactDecimal { ExactDecimal(number) ?? .zero }
