// SPDX-License-Identifier: GPL-3.0-or-later
import ArgumentParser
import Reports
import Sensitivity
import Tables

/// `mittelfluss sweep`: a scenario with settings at many values, the same draws at each.
struct SweepCommand: InterruptibleCommand {
    static let configuration = CommandConfiguration(
        commandName: "sweep",
        abstract: "Rechnet ein Szenario mit vielen Werten einzelner Angaben. "
            + "(Varies settings over a grid.)")

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
        let points = try PointStudy(options) { drawOptions.study(for: $0) }
        let (programme, study) = (points.planned.programme, points.study)
        for requirement in drawOptions.require {
            try requirement.check(against: programme, draws: study.draws, options.lang)
        }
        let grid = try grid(draws: study.draws)
        try points.checking { try points.experiment.check(grid) }
        let folder = try openFolder(
            drawOptions.out ?? "reports/\(programme.id)", options.lang)
        points.announce(points: grid.points.count)
        let result = try await points.compute(
            points: grid.points.count, interruption
        ) { progress in
            try await points.experiment.sweep(
                grid, perDraw: drawOptions.perDraw, progress: progress)
        }
        let tables = SweepTables(result, perDraw: drawOptions.perDraw).all
        let record = points.planned.record(
            seed: study.seed, firstDraw: study.firstDraw, draws: study.draws)
        let files = try ResultFiles(tables, record: record, options).files
        try folder.replace(with: files, interruption, options.lang)
        try printResults(
            sweepText(
                points.facts(draws: result.drawCount, seconds: result.seconds),
                sweep: tables[0], paths: result.paths, folder: folder.path,
                files: files.map(\.name), language: options.lang),
            options)
        try checkRequirements(result)
    }

    private func grid(draws: Int) throws -> SweepGrid {
        guard !vary.isEmpty else {
            throw Ending(.wrongCommandLine, Phrase.varyMissing.text(options.lang))
        }
        do throws(SweepFault) {
            var paths: [VariedPath] = []
            for text in vary { paths.append(try VariedPath(text)) }
            return try SweepGrid(paths, sample: sample, draws: draws)
        } catch {
            throw Ending(.wrongCommandLine, error.message(options.lang))
        }
    }

    /// Every point must meet what is required.
    private func checkRequirements(_ result: SweepResult) throws {
        let number = NumberStyle(options.lang)
        let missed = result.points.flatMap { point in
            drawOptions.require.compactMap { requirement -> String? in
                let reached = point.probabilities[requirement.target] ?? 0
                guard reached < requirement.probability else { return nil }
                let place = zip(result.paths, point.values).map { "\($0)=\($1.text)" }
                return place.joined(separator: ", ") + ": "
                    + Phrase.requiredMissed.text(
                        options.lang, requirement.target, number.percent(reached),
                        number.percent(requirement.probability))
            }
        }
        if !missed.isEmpty { throw Ending(.targetMissed, missed) }
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
        case .pathTwice(let path): Phrase.varyPathTwice.text(language, path)
        case .notVaried(let path): Phrase.varyFixed.text(language, path)
        case .tooManyPoints(let path): Phrase.tooManyPoints.text(language, path, most)
        case .sampleTooLarge(let wanted, let grid):
            Phrase.sampleTooLarge.text(language, number.whole(wanted), number.whole(grid))
        case .tooManyPaths(let found): Phrase.tooManyPaths.text(language, number.whole(found))
        case .tooManyDraws(let points, let draws):
            Phrase.tooManyPointDraws.text(
                language, number.whole(points), number.whole(draws),
                number.whole(SweepGrid.mostDraws))
        }
    }
}
