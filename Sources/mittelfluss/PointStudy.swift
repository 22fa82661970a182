// SPDX-License-Identifier: GPL-3.0-or-later
import Programme
import ResultFiles
import ScenarioFiles
import Sensitivity
import Study
import Synchronization
import Tables
import Words

/// What sweeps and sensitivity analyses have in common: a scenario of which settings vary, the same
/// draws at each point, and what must hold at all of them.
struct PointStudy {
    let planned: PlannedScenario
    let experiment: Experiment
    let folder: OutputFolder
    private let options: ScenarioOptions
    private let drawOptions: DrawOptions

    /// What is drawn at each point; with a precision at most.
    var study: StudyOptions { experiment.study }

    /// Reads the scenario; ends the command if it is wrong or cannot be had, or if no draws are to
    /// be made.
    ///
    /// - Parameter fewDraws: how many at each point, where the command line names no number and
    ///   no errors of means are told; nil: as many as the scenario says.
    init(_ options: ScenarioOptions, _ drawOptions: DrawOptions, fewDraws: Int? = nil) throws {
        (self.options, self.drawOptions) = (options, drawOptions)
        planned = try PlannedScenario(options)
        let study = try drawOptions.study(
            for: planned.programme, fewDraws: fewDraws, options.lang)
        guard study.draws > 0 else {
            throw Ending(.wrongCommandLine, Phrase.pointsNeedDraws.text(options.lang))
        }
        if fewDraws == nil { try study.warnOfFewDraws(options) }
        for requirement in drawOptions.require {
            try requirement.check(
                against: planned.programme, draws: study.draws, options.lang)
        }
        experiment = try reading(options.lang) {
            Experiment(try ScenarioFamily(options.source), study)
        }
        folder = try openFolder(
            drawOptions.out ?? "reports/\(planned.programme.id)", options.lang)
    }

    /// Says how much will be computed, before it is, and what it will replace.
    ///
    /// - Parameter table: whose file the results have, and those of other commands have not.
    func announce(points: Int, table: String) {
        guard !options.quiet else { return }
        Console.error(
            pointsAnnouncement(
                points: points, draws: study.draws, isMost: study.precision != nil, options.lang))
        if folder.holdsResults(without: "\(table).csv") {
            Console.error(Phrase.replacesOthers.text(options.lang, folder.path))
        }
    }

    /// Computes points, with a line on the terminal that says how far it is.
    func compute<Result>(
        points: Int, _ interruption: Interruption,
        _ work: (@escaping @Sendable (Int) -> Void) async throws -> Result
    ) async throws -> Result {
        let progress = Progress(
            total: points * study.draws, language: options.lang, isQuiet: options.quiet)
        defer { progress.finish() }
        let done = Counter()
        do {
            return try await interruption.whileComputing {
                try await work { progress.update(done: done.add($0)) }
            }
        } catch {
            throw ending(for: error, options.lang)
        }
    }

    /// The files of the results.
    ///
    /// - Parameters:
    ///   - draws: those at each point.
    ///   - precision: what the worst known point reached of the one asked for.
    func files(
        _ tables: [Table], of points: RecordedPoints, draws: Int, _ precision: ReachedPrecision?
    ) throws -> [OutputFile] {
        var record = planned.record(of: study, draws: draws, precision: precision)
        record.points = points
        return try ResultFiles(tables, record: record, options).files
    }

    /// The facts for the console.
    func facts(draws: Int, seconds: Double) -> RunFacts {
        planned.facts(of: study, draws: draws, seconds: seconds)
    }

    /// Ends the command where a point misses what is required: each must meet it.
    func checkRequirements(at points: [PointResult]) throws {
        let missed = drawOptions.require.flatMap { requirement in
            told(
                points.compactMap { point in
                    requirement.missed(point.probabilities[requirement.target], options.lang)
                        .map { "\(place(of: point)): \($0)" }
                }, atMost: Self.mostMissedPoints, options.lang)
        }
        if !missed.isEmpty { throw Ending(.targetMissed, missed) }
    }

    /// Points of a target that are named; a sensitivity analysis has thousands.
    private static let mostMissedPoints = 20

    private func place(of point: PointResult) -> String {
        guard !point.settings.isEmpty else { return planned.programme.id }
        return point.settings.map(\.description).joined(separator: ", ")
    }
}

/// Counts draws from any thread.
private final class Counter: Sendable {
    private let count = Atomic(0)

    func add(_ more: Int) -> Int { count.add(more, ordering: .relaxed).newValue }
}
