// SPDX-License-Identifier: GPL-3.0-or-later
import ArgumentParser
import Programme
import Study

/// `mittelfluss run`: plan case and draws, all files, and a summary.
struct RunCommand: InterruptibleCommand {
    static let configuration = CommandConfiguration(
        commandName: "run",
        abstract: "Rechnet Planfall und Ziehungen, schreibt alle Dateien. "
            + "(Plan case, draws, all files.)")

    @OptionGroup var options: ScenarioOptions
    @OptionGroup var drawOptions: DrawOptions

    func run(_ interruption: Interruption) async throws {
        let planned = try PlannedScenario(options)
        let study = try drawOptions.study(for: planned.programme, options.lang)
        try study.warnOfFewDraws(options)
        for requirement in drawOptions.require {
            try requirement.check(
                against: planned.programme, draws: study.draws, options.lang)
        }
        let folder = try openFolder(
            drawOptions.out ?? "reports/\(planned.programme.id)", options.lang)
        let result = try await interruption.whileComputing { try await compute(planned, study) }
        let results = planned.results(of: result, study, options, drawOptions)
        let files = try results.files
        try folder.replace(with: files, interruption, options.lang)
        result.precision?.tellIfMissed(options.lang)
        try printResults(
            runSummaryText(
                planned.facts(of: result, study), tables: results.tables, folder: folder.path,
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

    private func checkRequirements(_ results: [TargetResult]) throws {
        let missed = drawOptions.require.compactMap { $0.missed(in: results, options.lang) }
        if !missed.isEmpty { throw Ending(.targetMissed, missed) }
    }
}
