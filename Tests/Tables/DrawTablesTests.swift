// SPDX-License-Identifier: GPL-3.0-or-later
import Programme
import Simulation
import Testing
@testable import Tables

@Suite struct DrawTablesTests {
    let example = Example()

    @Test func allocationHasWhatIsSpent() {
        // Draws 100, 400, 300 cents: mean 266.67; of so few there are no P10 and P90.
        let row = example.table("allocation").rows[0]
        #expect(row[8] == eur(260_000))
        guard case .euroStatistic(let mean) = row[9] else {
            Issue.record("the mean is a statistic of amounts")
            return
        }
        #expect(abs(mean - 800.0 / 3) < 1e-9)
        #expect(row[10] == .empty && row[11] == .empty)
    }

    @Test func tenDrawsHaveTenths() throws {
        let example = Example(draws: (1...10).map { [.live: Double($0)] })
        let live = example.table("outcomes").rows(where: "outcome", is: "live")
        // Type 7: ranks 0.9 and 8.1 of 1…10.
        #expect(live.cells("p10") == [.number(1.9)] && live.cells("p90") == [.number(9.1)])
        let spent = example.table("allocation").rows[0]
        #expect(spent[10] != .empty && spent[11] != .empty)
        let months = example.table("months").rows(where: "measure", is: "spent")
        #expect(months.cells("to_date_p10").allSatisfy { $0 == .euroStatistic(0) })
    }

    @Test(arguments: OutcomeKind.allCases)
    func everyOutcomeIsExplained(_ outcome: OutcomeKind) throws {
        let column = try #require(example.table("outcomes").columns.first)
        let meaning = try #require(OutcomeMeanings.meanings[outcome])
        #expect(column.meaning.de.contains("\(outcome.rawValue) (\(meaning.de))"))
        #expect(column.meaning.en.contains("\(outcome.rawValue) (\(meaning.en))"))
    }

    @Test func outcomesOfEveryUnit() throws {
        let outcomes = example.table("outcomes")
        let error = (1.0 / 3).squareRoot()
        let spent = try #require(outcomes.rows.first)
        #expect(
            spent.prefix(8) == [
                .text("spent"), .empty, .empty, .text("EUR"), .count(3), eur(430_000, 51),
                .euroStatistic(43_000_051), .euroStatistic(error),
            ])
        #expect(spent[9] == .euroStatistic(43_000_051))
        let live = try #require(outcomes.rows(where: "outcome", is: "live").rows.first)
        #expect(
            live == [
                .text("live"), .empty, .empty, .text("projects"), .count(3), .count(1),
                .number(2.0), .number(error), .empty, .number(2.0), .empty,
            ])
        let coverage = try #require(outcomes.rows(where: "outcome", is: "coverage").rows.first)
        #expect(
            coverage.prefix(7) == [
                .text("coverage"), .empty, .empty, .text("share"), .count(3), .number(0.25),
                .number(0.5),
            ])
    }

    @Test func spentIsBrokenDown() {
        let spent = example.table("outcomes").rows(where: "outcome", is: "spent")
        #expect(
            spent.cells("dimension")
                == [.empty]
                + texts(
                    "year", "line", "line", "level", "level", "level", "field", "field", "place",
                    "place", "place"))
        #expect(
            spent.cells("key")
                == [.empty]
                + texts(
                    "2020", "foederal", "bund", "bund", "land", "kommune", "familie", "umwelt",
                    "BUND", "XA", "XB"))
    }

    @Test func monthsShowForAllOnlyWhereItIsAskedFor() {
        let months = example.table("months")
        // Nine measures of foederal and of the total, six of bund, in three months.
        #expect(months.rows.count == 3 * (9 + 6 + 9))
        let bund = months.rows(where: "line", is: "bund")
        let always = texts("spent", "granted", "reassigned", "lapsed", "carried", "live")
        #expect(bund.cells("measure").prefix(6) == always[...])
        let total = months.rows(where: "line", is: "total")
        #expect(
            total.cells("measure").prefix(9)
                == (always + texts("efa", "efa_online", "coverage"))[...])
        #expect(
            bund.rows(where: "month", is: "2020-11").rows[0]
                == texts("2020-11", "bund", "spent", "EUR") + [eur(100_000, 50)]
                + [.euroStatistic(0), .euroStatistic(0), .empty, .euroStatistic(0), .empty]
                + [eur(100_000, 50)]
                + [.euroStatistic(0), .empty, .euroStatistic(0), .empty])
    }

    @Test func monthsAddUpWhereThatMeansSomething() {
        let bund = example.table("months").rows(where: "line", is: "bund")
        let spent = bund.rows(where: "measure", is: "spent").cells("to_date_plan")
        #expect(spent == [eur(0), eur(100_000, 50), eur(100_000, 50)])
        for measure in ["carried", "live"] {
            for column in ["to_date_plan", "to_date_mean", "to_date_p50"] {
                let cells = bund.rows(where: "measure", is: measure).cells(column)
                #expect(cells == [.empty, .empty, .empty], "\(measure) \(column)")
            }
        }
    }

    @Test func everyDrawHasItsNumber() {
        let draws = example.table("draws")
        #expect(draws.cells("draw") == [.count(7), .count(8), .count(9)])
        #expect(
            draws.cells("spent_eur")
                == [eur(430_000, 51), eur(430_000, 50), eur(430_000, 52)])
        #expect(draws.cells("live") == [.count(1), .count(2), .count(3)])
        #expect(draws.cells("coverage") == [.number(0.25), .number(0.5), .number(0.75)])
    }

    @Test func targetsAreMetToTheCent() {
        let twoThirds = 2.0 / 3
        let error = (twoThirds * (1 - twoThirds) / 3).squareRoot()
        let probability: [Table.Cell] = [.number(twoThirds), .number(error)]
        let targets = example.table("targets")
        #expect(
            targets.rows.map { Array($0.dropLast(2)) } == [
                texts("spent-eur", "spent", "at_least")
                    + [eur(430_000, 51), .text("EUR"), .truth(true)] + probability,
                texts("two-live", "live", "at_most")
                    + [.count(2), .text("projects"), .truth(true)] + probability,
                texts("half", "coverage", "at_least")
                    + [.number(0.5), .text("share"), .truth(false)] + probability,
            ])
        // Wilson for 2 of 3: (2/3 + 1.28049 ± 1.959964 · √(2/27 + 0.320122 / 3)) / 2.280486, where
        // 1.280486 = 3.841459/3.
        for (column, expected) in [("probability_low", 0.207_66), ("probability_high", 0.938_51)] {
            for cell in targets.cells(column) {
                guard case .number(let found) = cell else {
                    Issue.record("\(column) is a number")
                    continue
                }
                #expect(abs(found - expected) < 1e-5)
            }
        }
    }

    @Test func withoutDrawsStatisticsAreEmpty() {
        let example = Example(draws: [])
        for name in ["outcomes", "months"] {
            let table = example.table(name)
            for column in table.columns.map(\.id) where column.isStatistic {
                #expect(table.cells(column).allSatisfy { $0 == .empty }, "\(name) \(column)")
            }
        }
        #expect(example.table("outcomes").cells("draws").allSatisfy { $0 == .count(0) })
        #expect(example.table("allocation").rows[0].suffix(3) == [.empty, .empty, .empty])
        #expect(example.table("places").rows[0].suffix(2) == [.empty, .empty])
        #expect(
            example.table("targets").rows[0].suffix(5)
                == [.truth(true), .empty, .empty, .empty, .empty])
        #expect(example.table("draws").rows.isEmpty)
    }

    @Test func oneDrawHasNoStandardError() {
        let live = Example(draws: [[.live: 4]]).table("outcomes")
            .rows(where: "outcome", is: "live")
        #expect(live.cells("standard_error") == [.empty])
        #expect(live.cells("p10") == [.empty] && live.cells("p50") == [.number(4.0)])
    }
}

extension String {
    /// Whether a column of this name holds a statistic over draws.
    fileprivate var isStatistic: Bool {
        ["mean", "standard_error", "p10", "p50", "p90"].contains {
            self == $0 || hasSuffix("_\($0)")
        }
    }
}
