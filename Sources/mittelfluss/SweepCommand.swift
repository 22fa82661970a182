// SPDX-License-Identifier: GPL-3.0-or-later
import ArgumentParser
import Programme
import ResultFiles
import Runs
import ScenarioFiles
import Words

/// `mittelfluss sweep`: a scenario with settings at many values, the same draws at each.
struct SweepCommand: InterruptibleCommand {
    static let configuration = CommandConfiguration(
        commandName: "sweep",
        abstract: "Rechnet ein Szenario mit vielen Werten einzelner Angaben. "
            + "(Varies settings over a grid.)",
        discussion: """
            The same draws at each point. With --until they end once every point's mean is known \
            that precisely. With --require every point must meet the target.
            """)

    @OptionGroup var options: ScenarioOptions
    @OptionGroup var drawOptions: DrawOptions

    @Option(
        help: ArgumentHelp(
            "Was sich ändert: a:b:schritt oder Werte mit Komma; mehrfach (what varies).",
            valueName: "path=values"))
    var vary: [String] = []

    @Option(help: "Nur so viele Punkte des Gitters, als Sobol-Stichprobe (Sobol' sample).")
    var sample: Int?

    func validate() throws {
        if let sample, sample < 1 { throw ValidationError("--sample: 1…") }
    }

    func run(_ interruption: Interruption) async throws {
        let inputs = SnapshotFiles()
        let planned = try options.planned(in: inputs)
        try options.tellWarnings(of: [planned])
        let study = try asking(options.lang) { try PointStudy(planned, drawOptions.request) }
        try options.warnOfFewDraws(study.study.draws, study.study.sampling)
        let folder = try openFolder(
            drawOptions.out ?? "reports/\(planned.programme.id)", options.lang)
        guard !vary.isEmpty else {
            throw Ending(.wrongCommandLine, Text.varyMissing[options.lang])
        }
        let grid = try asking(options.lang) { try study.grid(vary, sample: sample) }
        study.announce(points: grid.points.count, table: "sweep", in: folder, options)
        let results = try await computing(
            draws: grid.points.count * study.study.draws, options, interruption
        ) { progress in
            try await study.sweep(grid, sample: sample, progress: progress)
        }
        let files = try asking(options.lang) { try results.files(options.format) }
        try folder.replace(with: files, interruption, options.lang)
        try printResults(
            sweepText(
                results.facts, sweep: results.tables.results, paths: grid.paths.map(\.path),
                folder: folder.path, files: files.map(\.name), language: options.lang),
            options)
        try drawOptions.keep(folder, from: options.runSource, in: inputs, options)
        results.precision?.tellIfMissed(options.lang)
        try require(results.missed, options.lang)
    }
}

extension PointStudy {
    /// Says how much will be computed, before it is, and what it will replace.
    ///
    /// - Parameter table: whose file the results have, and those of other commands have not.
    func announce(points: Int, table: String, in folder: OutputFolder, _ options: ScenarioOptions) {
        guard !options.quiet else { return }
        Console.error(
            pointsAnnouncement(
                points: points, draws: study.draws, isMost: study.precision != nil)[options.lang])
        if folder.holdsResults(without: "\(table).csv") {
            Console.error(Text.replacesOthers(in: folder.path)[options.lang])
        }
    }
}
