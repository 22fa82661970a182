// SPDX-License-Identifier: GPL-3.0-or-later
import ArgumentParser
import ResultFiles
import Sensitivity
import Study
import Tables
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
        let study = try PointStudy(
            options, drawOptions, fewDraws: drawOptions.until == nil ? Self.fewDraws : nil)
        let factors = try reading(options.lang) {
            let factors = try Factor.factors(of: study.planned.programme)
            try study.experiment.check(factors)
            return factors
        }
        let count = design.pointCount(factors: factors.count)
        try checkSize(points: count, draws: study.study.draws)
        study.announce(points: count, table: "sensitivity")
        let result = try await study.compute(points: count, interruption) { progress in
            try await study.experiment.sensitivity(
                of: factors, design, perDraw: drawOptions.perDraw, progress: progress)
        }
        let tables = PointTables(result, perDraw: drawOptions.perDraw)
        let files = try study.files(
            tables.all, of: recorded(factors, design, points: count), draws: result.draws,
            result.precision)
        try study.folder.replace(with: files, interruption, options.lang)
        result.precision?.tellIfMissed(options.lang)
        try printResults(
            sensitivityText(
                study.facts(draws: count * result.draws, seconds: result.seconds),
                sensitivity: tables.results, points: count,
                whole: factors.filter(\.isWhole).map(\.path), folder: study.folder.path,
                files: files.map(\.name), language: options.lang),
            options)
        try study.checkRequirements(at: result.points)
    }

    /// Draws at each point, where nothing else is said: many points make up for few draws.
    private static let fewDraws = 50

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

    private func recorded(
        _ factors: [Factor], _ design: SensitivityOptions, points: Int
    ) -> RecordedPoints {
        .sensitivity(
            factors.map { .init(path: $0.path, values: [$0.low, $0.high].map(\.description)) },
            outcomes: design.outcomes.map(\.rawValue), trajectories: design.trajectories,
            rows: design.rows, points: points)
    }

    private func checkSize(points: Int, draws: Int) throws {
        guard points * draws > SweepGrid.mostDraws else { return }
        let number = NumberStyle(options.lang)
        throw Ending(
            .wrongCommandLine,
            Phrase.tooManyPointDraws.text(
                options.lang, number.points(points), number.draws(draws),
                number.draws(SweepGrid.mostDraws)))
    }
}
