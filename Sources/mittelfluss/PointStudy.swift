// SPDX-License-Identifier: GPL-3.0-or-later
import Programme
import Reports
import ScenarioFiles
import Sensitivity
import Simulation
import Study
import Synchronization

/// What sweeps and sensitivity analyses have in common: a scenario of which settings vary.
struct PointStudy {
    let planned: PlannedScenario
    let experiment: Experiment
    private let options: ScenarioOptions

    var study: StudyOptions { experiment.study }

    /// Reads the scenario; ends the command if it is wrong or cannot be had.
    init(_ options: ScenarioOptions, _ study: (Programme) -> StudyOptions) throws {
        planned = try PlannedScenario(options)
        self.options = options
        let source = ScenarioSource(
            path: options.scenario, variants: options.variants, settings: options.settings)
        let chosen = study(planned.programme)
        experiment = try Self.ending(options.lang) {
            Experiment(try ScenarioFamily(source), chosen)
        }
        guard chosen.draws > 0 else {
            throw Ending(.wrongCommandLine, Phrase.pointsNeedDraws.text(options.lang))
        }
    }

    /// Says how much will be computed, before it is.
    func announce(points: Int) {
        guard !options.quiet else { return }
        let number = NumberStyle(options.lang)
        Console.error(
            Phrase.announcePoints.text(
                options.lang, number.whole(points), number.whole(study.draws),
                number.whole(points * study.draws)))
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
            throw Self.ending(error, options.lang)
        }
    }

    /// The facts for the console.
    func facts(draws: Int, seconds: Double) -> RunFacts {
        var facts = planned.facts
        facts.draws = draws
        facts.firstDraw = study.firstDraw
        facts.seed = study.seed
        facts.seconds = seconds
        return facts
    }

    /// Does what ends the command if the scenario is wrong.
    func checking(_ check: () throws -> Void) throws { try Self.ending(options.lang, check) }

    static func ending<Result>(_ language: Language, _ work: () throws -> Result) throws -> Result {
        do { return try work() } catch { throw ending(error, language) }
    }

    private static func ending(_ error: any Error, _ language: Language) -> any Error {
        switch error {
        case let problems as Problems:
            Ending(.scenarioWrong, problems.problems.map { message(for: $0, in: language) })
        case let failure as FileFailure:
            Ending(.resourceFailed, message(for: failure, in: language))
        case let broken as BrokenInvariant:
            Ending(.invariantBroken, broken.message(language))
        default: error
        }
    }
}

/// Counts draws from any thread.
private final class Counter: Sendable {
    private let count = Atomic(0)

    func add(_ more: Int) -> Int { count.add(more, ordering: .relaxed).newValue }
}
