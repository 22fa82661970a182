// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation
import Pages
import Planning
import Programme
import ResultFiles
import Simulation
import Spreadsheet
import Study
import Tables
import Testing
import Words

/// `tiny` with all keys and with values at the ends of what is legal, all the way to the files.
struct ExtremeRun {
    private let workshop: Workshop
    private var settings: [String] = []
    private var changes: [String] = []

    init() throws {
        workshop = try Workshop()
        try workshop.write(FullScenario().file.text, to: "tiny/scenario.yaml")
        try workshop.write(
            FullScenario.scored(workshop.text(of: "tiny/projects.csv")), to: "tiny/projects.csv")
    }

    /// Sets a value of scenario.yaml.
    mutating func set(_ path: String, to value: String) { settings.append("\(path)=\(value)") }

    /// Sets a column of one row, or of all.
    mutating func set(
        _ table: String, _ column: String, to value: String, where condition: String
    ) {
        changes.append("{table: \(table), where: {\(condition)}, set: {\(column): \(value)}}")
    }

    /// How it ended.
    enum Ended { case refused, computed }

    /// Reads, plans, computes three draws and makes all files; whatever the values are, nothing may
    /// trap and nothing may be infinite.
    ///
    /// - Parameter withReports: the workbook and the page too, which take longer.
    func run(withReports: Bool = false) async throws -> Ended {
        var variants: [String] = []
        if !changes.isEmpty {
            let text = "changes:\n" + changes.map { "  - \($0)\n" }.joined()
            try workshop.write(text, to: "variants/extreme.yaml")
            variants = ["extreme"]
        }
        do {
            let programme = try workshop.read(variants: variants, settings: settings)
            var plan = try makePlan(for: programme)
            plan.warnings += CompiledProgramme(programme, plan, seed: 0).networkWarnings
            let result = try await runStudy(
                programme, plan, StudyOptions(draws: 3, seed: 1, threads: 1))
            let run = RunTables(programme: programme, plan: plan, result: result, perDraw: true)
            let planned = PlanTables(programme: programme, plan: plan)
            for table in run.all + [planned.estimate, planned.distribution, planned.lineBudgets] {
                checkNumbers(of: table)
                _ = OutputFile(table, dialect: .de, language: .de)
            }
            if withReports {
                try makeReports(of: programme, plan, run.all + planned.forReports)
            }
            return .computed
        } catch let problems as Problems {
            for problem in problems.problems {
                #expect(!problem.sentence.de.isEmpty)
            }
            return .refused
        }
    }

    private func makeReports(
        of programme: Programme, _ plan: FundingPlan, _ tables: [Table]
    ) throws {
        let record = RunRecord(
            scenario: programme.id, variants: [], title: programme.title, inputs: [:],
            seed: 1, firstDraw: 0, draws: 3)
        let facts = RunFacts(
            scenario: programme.id, title: record.title,
            budgetCents: programme.budget.total.count,
            estimateCents: plan.packages.lazy.map(\.estimate).sum().count,
            assignedCents: plan.allocations.sum().count,
            reserveCents: plan.lineReserves.sum().count, draws: 3, firstDraw: 0, seed: 1,
            seconds: 1)
        let page = runReport(facts, record: record, tables: tables, language: .de, vega: nil)
        for file in page {
            let text = String(decoding: file.bytes, as: UTF8.self)
            #expect(!text.contains(/(>|")-?(nan|inf)\b/), "\(settings) \(changes)")
        }
        let book = WorkbookFacts(
            scenario: programme.id, title: programme.title, seed: 1, firstDraw: 0, draws: 3,
            version: "1")
        #expect(try !Workbook(tables, facts: book, language: .de).bytes().isEmpty)
    }

    private func checkNumbers(of table: Table) {
        for row in table.rows {
            for case .number(let value) in row where !value.isFinite {
                Issue.record("\(settings) \(changes): \(table.name) has \(value)")
                return
            }
        }
    }
}
