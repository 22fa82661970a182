// SPDX-License-Identifier: GPL-3.0-or-later
import ArgumentParser
import Reports
import Sensitivity
import Study
import Tables

/// `mittelfluss sensitivity`: which assumptions matter.
struct SensitivityCommand: InterruptibleCommand {
    static let configuration = CommandConfiguration(
        commandName: "sensitivity",
        abstract: "Zeigt, auf welche Annahmen es ankommt. (Shows which assumptions matter.)",
        discussion: """
            Die Spannen stehen im Szenario unter sensitivity; je Punkt sonst 50 Ziehungen. (Ranges \
            stand in the scenario under sensitivity; 50 draws a point unless --draws is given.)
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
        try refuseOptions()
        let study = try PointStudy(options) { programme in
            var study = drawOptions.study(for: programme)
            study.draws = drawOptions.draws ?? 50
            return study
        }
        let factors = try PointStudy.ending(options.lang) {
            try Factor.factors(of: study.planned.programme)
        }
        try study.checking { try study.experiment.check(factors) }
        let count = design.pointCount(factors: factors.count)
        try checkSize(points: count, draws: study.study.draws)
        let folder = try openFolder(
            drawOptions.out ?? "reports/\(study.planned.programme.id)", options.lang)
        study.announce(points: count)
        let result = try await study.compute(points: count, interruption) { progress in
            try await study.experiment.sensitivity(of: factors, design, progress: progress)
        }
        let tables = SensitivityTables(result).all
        let record = study.planned.record(
            seed: study.study.seed, firstDraw: study.study.firstDraw, draws: result.draws)
        let files = try ResultFiles(tables, record: record, options).files
        try folder.replace(with: files, interruption, options.lang)
        try printResults(
            sensitivityText(
                study.facts(draws: result.pointCount * result.draws, seconds: result.seconds),
                sensitivity: tables[0], points: result.pointCount,
                whole: factors.filter(\.isWhole).map(\.path), folder: folder.path,
                files: files.map(\.name), language: options.lang),
            options)
    }

    private func outcomes() throws -> [Outcome] {
        guard !outcome.isEmpty else { return [.spent, .live, .efaOnline] }
        return try outcome.map { id in
            guard let known = Outcome(rawValue: id) else {
                let all = Outcome.allCases.map(\.rawValue).joined(separator: ", ")
                throw Ending(.wrongCommandLine, Phrase.unknownOutcome.text(options.lang, id, all))
            }
            return known
        }
    }

    /// Options of draws that say nothing about means at many points.
    private func refuseOptions() throws {
        let wrong = [
            ("--until", drawOptions.until != nil), ("--require", !drawOptions.require.isEmpty),
            ("--per-draw", drawOptions.perDraw),
        ].filter(\.1).map(\.0)
        guard !wrong.isEmpty else { return }
        throw Ending(
            .wrongCommandLine, wrong.map { Phrase.optionNotHere.text(options.lang, $0) })
    }

    private func checkSize(points: Int, draws: Int) throws {
        guard points * draws > SweepGrid.mostDraws else { return }
        let number = NumberStyle(options.lang)
        throw Ending(
            .wrongCommandLine,
            Phrase.tooManyPointDraws.text(
                options.lang, number.whole(points), number.whole(draws),
                number.whole(SweepGrid.mostDraws)))
    }
}
