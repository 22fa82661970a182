// SPDX-License-Identifier: GPL-3.0-or-later
import Testing
@testable import Tables

/// Names and order of columns are a contract with scripts and spreadsheets.
@Suite struct ContractTests {
    static let columns: [(String, String)] = [
        (
            "packages",
            """
            package, project, project_name, component, place, line, level, field, ministry, pool, \
            kind, priority, person_days, estimate_eur, cap_eur, allocated_eur, received_eur, \
            given_eur, spent_eur, lapsed_eur, remaining_eur, planned_months, ready_months, \
            start_months, finish_months, planned_date, ready_date, start_date, finish_date, state
            """
        ),
        (
            "allocation",
            """
            line, level, field, place, packages, estimate_eur, allocated_eur, share, \
            spent_plan_eur, spent_mean_eur, spent_p10_eur, spent_p90_eur
            """
        ),
        (
            "places",
            """
            place, field, projects, allocated_eur, spent_plan_eur, online_plan, connected_plan, \
            online_mean, connected_mean
            """
        ),
        ("capacity", "month, pool, capacity_days, demand_days, used_days"),
        (
            "controls",
            """
            date, package, line, reason, rest_eur, binding_eur, free_eur, need_eur, offered_eur, \
            given_eur, received_eur
            """
        ),
        ("ledger", "no, date, kind, from, to, amount_eur, reason"),
        (
            "months",
            """
            month, line, measure, unit, plan, mean, standard_error, p10, p50, p90, to_date_plan, \
            to_date_mean, to_date_p10, to_date_p50, to_date_p90
            """
        ),
        (
            "outcomes",
            "outcome, dimension, key, unit, draws, plan, mean, standard_error, p10, p50, p90"
        ),
        (
            "targets",
            "target, outcome, bound, value, unit, plan_meets, probability, standard_error, "
                + "probability_low, probability_high"
        ),
        ("limits", "limit, outcome, unit, plan, lifted, difference"),
        (
            "draws",
            """
            draw, spent_eur, lapsed_eur, remaining_eur, granted_eur, reassigned_eur, live, efa, \
            efa_online, nationwide, coverage, municipal, municipal_share, finished, started, \
            starved
            """
        ),
        ("findings", "rule, severity, subject, amount_eur, source, message"),
        ("columns", "file, column, unit, meaning_de, meaning_en"),
    ]

    @Test func columnsAreTheContract() {
        let tables = Example().tables(perDraw: true)
        #expect(tables.map(\.name) == Self.columns.map(\.0))
        for (table, (name, columns)) in zip(tables, Self.columns) {
            #expect(table.columns.map(\.id).joined(separator: ", ") == columns, "\(name)")
        }
    }

    @Test func drawsStandOnlyWhereAskedFor() {
        let tables = Example().tables(perDraw: false)
        #expect(tables.map(\.name) == Self.columns.map(\.0).filter { $0 != "draws" })
        #expect(tables.last?.rows(where: "file", is: "draws.csv").rows.count == 0)
        #expect(Example().table("columns").rows(where: "file", is: "draws.csv").rows.count == 16)
    }

    @Test func everyRowHasACellForEveryColumn() {
        let example = Example()
        let plan = PlanTables(programme: example.programme, plan: example.plan)
        let console = [
            plan.findings, plan.estimate, plan.distribution, plan.lineBudgets, plan.allocation,
        ]
        for table in example.tables(perDraw: true) + console {
            #expect(!table.rows.isEmpty, "\(table.name)")
            #expect(table.rows.allSatisfy { $0.count == table.columns.count }, "\(table.name)")
        }
    }

    @Test func dictionaryCoversEveryColumnOfEveryOtherFile() {
        let dictionary = Example().table("columns")
        let expected = Self.columns.dropLast().flatMap { name, columns in
            columns.split(separator: ", ").map { texts("\(name).csv", String($0)) }
        }
        #expect(dictionary.rows.map { Array($0.prefix(2)) } == expected)
    }

    @Test func everyColumnHasTwoMeanings() {
        let example = Example()
        let plan = PlanTables(programme: example.programme, plan: example.plan)
        let console = [plan.estimate, plan.distribution, plan.lineBudgets]
        for table in example.tables(perDraw: true) + console {
            #expect(Set(table.columns.map(\.id)).count == table.columns.count, "\(table.name)")
            for column in table.columns {
                #expect(!column.meaning.de.isEmpty && !column.meaning.en.isEmpty, "\(column.id)")
                #expect(column.meaning.de != column.meaning.en, "\(table.name): \(column.id)")
            }
        }
    }

    @Test(arguments: [false, true])
    func tablesWithoutARunHaveTheSameColumnsAndDictionary(perDraw: Bool) {
        let empty = RunTables.empty(perDraw: perDraw)
        let full = Example().tables(perDraw: perDraw)
        #expect(empty.map(\.columns) == full.map(\.columns))
        #expect(empty.dropLast().allSatisfy { $0.rows.isEmpty })
        #expect(empty.last?.rows == full.last?.rows)
    }

    @Test func cellsAreOfTheirColumnsUnit() {
        for table in Example().tables(perDraw: true) {
            for row in table.rows {
                for (column, cell) in zip(table.columns, row) {
                    #expect(fits(cell, column.unit), "\(table.name): \(column.id) \(cell)")
                }
            }
        }
    }

    private func fits(_ cell: Table.Cell, _ unit: String) -> Bool {
        switch cell {
        case .empty: true
        case .text, .localized: unit == "text"
        case .count: unit == "count" || unit == "mixed"
        case .euros, .euroStatistic: unit == "EUR" || unit == "mixed"
        case .number, .decimal: ["days", "months", "share", "mixed", "count"].contains(unit)
        case .truth: unit == "truth"
        case .date: unit == "date"
        }
    }
}
