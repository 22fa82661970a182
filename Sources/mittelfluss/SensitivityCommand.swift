// SPDX-License-Identifier: GPL-3.0-or-later
import ArgumentParser
import Programme
import Runs
import ScenarioFiles
import Sensitivity
import Study
import Words

/// `mittelfluss sensitivity`: which assumptions matter.
struct SensitivityCommand: InterruptibleCommand {
    static let configuration = CommandConfiguration(
        commandName: "sensitivity",
        abstract: "Zeigt, auf welche Annahmen es ankommt. (Shows which assumptions matter.)",
        discussion: """
            Die Spannen stehen im Szenario unter sensitivity; je Punkt sonst 50 Ziehungen. (Ranges \
            stand in the scenario under sensitivity; 50 draws a point unless --draws or --until is \
            given.) With --until the draws end once every point's mean is known that precisely. \
            With --require every point must meet the target.
            """)

    @OptionGroup var options: ScenarioOptions
    @OptionGroup var drawOptions: DrawOptions

    @Option(help: "Stichprobe der Sobol-Indizes, am besten eine Zweierpotenz (Sobol' sample).")
    var points = 64

    @Option(help: "Wege des Morris-Screenings (Morris trajectories).")
    var trajectories = 10

    @Option(
        help: ArgumentHelp(
            "Ergebnis, sonst spent, live, efa_online; mehrfach (outcome, repeatable).",
            valueName: "outcome"))
    var outcome: [String] = []

    func validate() throws {
        if !(0...65_536).contains(points) { throw ValidationError("--points: 0…65536") }
        if !(0...10_000).contains(trajectories) {
            throw ValidationError("--trajectories: 0…10000")
        }
    }

    func run(_ interruption: Interruption) async throws {
        let design = SensitivityOptions(
            rows: points, trajectories: trajectories, outcomes: try outcomes())
        let inputs = SnapshotFiles()
        let planned = try options.planned(in: inputs)
        try options.tellWarnings(of: [planned])
        let study = try asking(options.lang) {
            try PointStudy(
                planned, drawOptions.request,
                fewDraws: drawOptions.until == nil ? Self.fewDraws : nil)
        }
        if drawOptions.until != nil {
            try options.warnOfFewDraws(study.study.draws, study.study.sampling)
        }
        let folder = try openFolder(
            drawOptions.out ?? "reports/\(planned.programme.id)", options.lang)
        let factors = try asking(options.lang) { try study.factors(design) }
        let count = design.pointCount(factors: factors.count)
        study.announce(points: count, table: "sensitivity", in: folder, options)
        let results = try await computing(
            draws: count * study.study.draws, options, interruption
        ) { progress in
            try await study.sensitivity(of: factors, design, progress: progress)
        }
        let files = try asking(options.lang) { try results.files(options.format) }
        try folder.replace(with: files, interruption, options.lang)
        try printResults(
            sensitivityText(
                results.facts, sensitivity: results.tables.results, points: count,
                whole: factors.filter(\.isWhole).map(\.path), folder: folder.path,
                files: files.map(\.name), language: options.lang),
            options)
        try drawOptions.keep(folder, from: options.runSource, in: inputs, options)
        results.precision?.tellIfMissed(options.lang)
        try require(results.missed, options.lang)
    }

    /// Draws at each point, where nothing else is said: many points make up for few draws.
    private static let fewDraws = 50

    private func outcomes() throws -> [Outcome] {
        guard !outcome.isEmpty else { return [.spent, .live, .efaOnline] }
        return try outcome.map { id in
            guard let known = Outcome(rawValue: id) else {
                let all = Outcome.allCases.map(\.rawValue).joined(separator: ", ")
                throw Ending(.wrongCommandLine, Text.unknownOutcome(id, known: all)[options.lang])
            }
            return known
        }
    }
}
