// SPDX-License-Identifier: GPL-3.0-or-later
import ArgumentParser
import ResultFiles
import Sensitivity
import Tables
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
        let study = try PointStudy(options, drawOptions)
        let grid = try grid(for: study)
        try reading(options.lang) { try study.experiment.check(grid) }
        study.announce(points: grid.points.count, table: "sweep")
        let result = try await study.compute(
            points: grid.points.count, interruption
        ) { progress in
            try await study.experiment.sweep(
                grid, perDraw: drawOptions.perDraw, progress: progress)
        }
        let tables = PointTables(result, perDraw: drawOptions.perDraw)
        let files = try study.files(tables.all, of: recorded(grid), draws: result.draws)
        try study.folder.replace(with: files, interruption, options.lang)
        try printResults(
            sweepText(
                study.facts(draws: result.draws * result.points.count, seconds: result.seconds),
                sweep: tables.results, paths: result.paths, folder: study.folder.path,
                files: files.map(\.name), language: options.lang),
            options)
        try study.checkRequirements(at: result.points)
    }

    private func grid(for study: PointStudy) throws -> SweepGrid {
        guard !vary.isEmpty else {
            throw Ending(.wrongCommandLine, Phrase.varyMissing.text(options.lang))
        }
        do throws(SweepFault) {
            var paths: [VariedPath] = []
            for text in vary { paths.append(try VariedPath(text)) }
            let grid = try SweepGrid(paths, sample: sample, draws: study.study.draws)
            try grid.checkCommas(for: study.experiment.family)
            return grid
        } catch {
            throw Ending(.wrongCommandLine, error.message(options.lang))
        }
    }

    private func recorded(_ grid: SweepGrid) -> RecordedPoints {
        .sweep(
            grid.paths.map { .init(path: $0.path, values: $0.values.map(\.text)) },
            sample: sample, points: grid.points.count)
    }
}

extension SweepFault {
    fileprivate func message(_ language: Language) -> String {
        let number = NumberStyle(language)
        let most = number.whole(SweepGrid.mostPoints)
        return switch self {
        case .syntax(let text): Phrase.varySyntax.text(language, text)
        case .range(let text): Phrase.varyRange.text(language, text, most)
        case .valueTwice(let path, let value): Phrase.varyValueTwice.text(language, path, value)
        case .decimalComma(let path, let values):
            Phrase.varyComma.text(
                language, path, values, values.replacing(",", with: "."),
                values.replacing(",", with: ", "))
        case .pathTwice(let path): Phrase.varyPathTwice.text(language, path)
        case .notVaried(let path): Phrase.varyFixed.text(language, path)
        case .tooManyPoints(let path): Phrase.tooManyPoints.text(language, path, most)
        case .sampleTooLarge(let wanted, let grid):
            Phrase.sampleTooLarge.text(language, number.whole(wanted), number.points(grid))
        case .tooManyPaths(let found): Phrase.tooManyPaths.text(language, number.whole(found))
        case .tooManyDraws(let points, let draws):
            Phrase.tooManyPointDraws.text(
                language, number.points(points), number.draws(draws),
                number.draws(SweepGrid.mostDraws))
        }
    }
}
