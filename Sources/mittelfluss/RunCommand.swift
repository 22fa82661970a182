// SPDX-License-Identifier: GPL-3.0-or-later
import ArgumentParser
import Programme
import ScenarioFiles

/// `mittelfluss run`: plan case and draws, all files, and a summary.
struct RunCommand: InterruptibleCommand {
    static let configuration = CommandConfiguration(
        commandName: "run",
        abstract: "Rechnet Planfall und Ziehungen, schreibt alle Dateien. "
            + "(Plan case, draws, all files.)")

    @OptionGroup var options: ScenarioOptions
    @OptionGroup var drawOptions: DrawOptions

    func run(_ interruption: Interruption) async throws {
        let inputs = SnapshotFiles()
        let planned = try options.planned(in: inputs)
        try options.tellWarnings(of: [planned])
        let study = try asking(options.lang) {
            try drawOptions.request.study(of: planned.programme)
        }
        try options.warnOfFewDraws(study.draws, study.sampling)
        let folder = try openFolder(
            drawOptions.out ?? "reports/\(planned.programme.id)", options.lang)
        let results = try await computing(draws: study.draws, options, interruption) { progress in
            try await planned.run(drawOptions.request, progress: progress)
        }
        let files = try asking(options.lang) { try results.files(options.format) }
        try folder.replace(with: files, interruption, options.lang)
        try printResults(
            runSummaryText(
                results.facts, tables: results.tables, folder: folder.path,
                files: files.map(\.name), language: options.lang),
            options)
        try drawOptions.keep(folder, from: options.runSource, in: inputs, options)
        results.precision?.tellIfMissed(options.lang)
        try require(results.missed, options.lang)
    }
}
