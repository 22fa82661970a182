// SPDX-License-Identifier: GPL-3.0-or-later
import ArgumentParser
import Programme
import Reports
import Study
import Tables

/// `mittelfluss run`: plan case and draws, all files, and a summary.
struct RunCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "run",
        abstract: "Rechnet Planfall und Ziehungen, schreibt alle Dateien. "
            + "(Plan case, draws, all files.)")

    @OptionGroup var options: ScenarioOptions
    @OptionGroup var drawOptions: DrawOptions

    func run() async throws {
        let interruption = Interruption()
        let listener = interruption.listen(options.lang)
        defer { listener.cancel() }
        let planned = try PlannedScenario(options)
        let study = drawOptions.study(for: planned.programme)
        for requirement in drawOptions.require {
            try requirement.check(
                against: planned.programme, draws: study.draws, options.lang)
        }
        let folder = try openFolder(
            drawOptions.out ?? "reports/\(planned.programme.id)", options.lang)
        let result = try await compute(planned, study)
        let tables = RunTables(
            programme: planned.programme, plan: planned.plan, result: result,
            perDraw: drawOptions.perDraw
        ).all
        let record = planned.record(
            seed: study.seed, firstDraw: study.firstDraw, draws: result.draws.drawCount)
        let facts = facts(of: planned, study, result)
        let files = try ResultFiles(
            tables, record: record,
            reported: .init(facts: facts, planTables: planned.tables), options
        ).files
        try folder.replace(with: files, interruption, options.lang)
        try printResults(
            runSummaryText(
                facts, tables: tables, folder: folder.path,
                files: files.map(\.name), language: options.lang),
            options)
        try checkRequirements(result.targetResults(of: planned.programme))
    }

    private func compute(
        _ planned: PlannedScenario, _ study: StudyOptions
    ) async throws -> StudyResult {
        let progress = Progress(
            total: study.draws, language: options.lang, isQuiet: options.quiet)
        defer { progress.finish() }
        return try await planned.compute(study, options.lang) { progress.update(done: $0) }
    }

    private func facts(
        of planned: PlannedScenario, _ study: StudyOptions, _ result: StudyResult
    ) -> RunFacts {
        var facts = planned.facts
        facts.bindingLimit = result.bindingLimit?.rawValue
        facts.draws = result.draws.drawCount
        facts.firstDraw = study.firstDraw
        facts.seed = study.seed
        facts.seconds = result.seconds
        return facts
    }

    private func checkRequirements(_ results: [TargetResult]) throws {
        let missed = drawOptions.require.compactMap { $0.missed(in: results, options.lang) }
        if !missed.isEmpty { throw Ending(.targetMissed, missed) }
    }
}
