// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation
import Planning
import Programme
import Reports
import Simulation
import Study
import Tables
import Testing

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
    func run() async throws -> Ended {
        var variants: [String] = []
        if !changes.isEmpty {
            let text = "changes:\n" + changes.map { "  - \($0)\n" }.joined()
            try workshop.write(text, to: "variants/extreme.yaml")
            variants = ["extreme"]
        }
        do {
            let programme = try workshop.read(variants: variants, settings: settings)
            var plan = try makePlan(for: programme)
            plan.warnings += networkWarnings(of: programme, plan)
            let result = try await runStudy(
                programme, plan, StudyOptions(draws: 3, seed: 1, threads: 1))
            let run = RunTables(programme: programme, plan: plan, result: result, perDraw: true)
            let planned = PlanTables(programme: programme, plan: plan)
            for table in run.all + [planned.estimate, planned.distribution, planned.lineBudgets] {
                checkNumbers(of: table)
                _ = OutputFile(table, dialect: .de, language: .de)
            }
            return .computed
        } catch let problems as Problems {
            for problem in problems.problems {
                #expect(!sentence(for: problem, in: .de).isEmpty)
            }
            return .refused
        }
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
