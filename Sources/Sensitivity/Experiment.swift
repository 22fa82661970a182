// SPDX-License-Identifier: GPL-3.0-or-later
import Planning
import Programme
import ScenarioFiles
import Study

/// A scenario to be computed at many points, settings of which vary, with the same draws at each.
public struct Experiment: Sendable {
    /// The scenario.
    public let family: ScenarioFamily
    /// Which draws, with which precision, on how many threads.
    public let study: StudyOptions

    /// An experiment with a scenario.
    public init(_ family: ScenarioFamily, _ study: StudyOptions) {
        self.family = family
        self.study = study
    }

    /// Computes points, with the same draws at each. With a precision that is as many as the mean
    /// needs that is hardest to know: round by round, until each point knows its own well enough.
    ///
    /// The results do not depend on the number of threads.
    ///
    /// - Parameters:
    ///   - kept: what is kept of a point.
    ///   - progress: is called with a number of further draws, from any thread.
    /// - Returns: the results in the order of the points, and how near the worst known of them came
    ///   to the precision.
    /// - Throws: `Problems` where a point does not fit the scenario; `NotEnoughMemory`;
    ///   `BrokenInvariant` or `MiscountedDraws`, faults of the program; `CancellationError`.
    func run(
        _ points: [[VariedSetting]], keeping kept: KeptResults,
        progress: @escaping @Sendable (Int) -> Void
    ) async throws -> (points: [PointResult], precision: ReachedPrecision?) {
        let targets = family.base.targets
        func result(_ point: Int, _ totals: TotalOutcomes) -> PointResult {
            PointResult(
                points[point], totals, outcomes: kept.outcomes, targets: targets,
                keepsDraws: kept.draws)
        }
        if kept.draws || study.precision != nil {
            try TotalOutcomes.checkMemory(for: points.count * study.draws)
        }
        guard let precision = study.precision else {
            let results = try await run(
                points, draws: 0..<study.draws, progress: progress, summary: result)
            return (try counted(results, draws: study.draws), nil)
        }
        var totals = points.map { _ in TotalOutcomes(study.sampling) }
        var rounds = Rounds(of: study.draws, isWatched: true, study.sampling)
        var reached: ReachedPrecision?
        while reached?.isReached != true, let round = rounds.next() {
            let more = try await run(points, draws: round, progress: progress) { $1 }
            for (point, later) in more.enumerated() { totals[point].append(later) }
            reached = ReachedPrecision(
                precision, by: totals.map { $0.statistics(precision.outcome) })
        }
        let results = totals.enumerated().map { result($0.offset, $0.element) }
        return (try counted(results, draws: rounds.finished), reached)
    }

    /// The programme and its plan at a point.
    ///
    /// - Throws: `Problems`, where the point does not fit the scenario.
    func plan(at point: [VariedSetting]) throws(Problems) -> (Programme, FundingPlan) {
        let programme = try family.member(point)
        return (programme, try makePlan(for: programme))
    }

    /// Tries to plan at points.
    ///
    /// - Throws: the `Problems` of all of them, each once.
    func check(_ points: [[VariedSetting]]) throws(Problems) {
        var found: [Problem] = []
        for point in points {
            do throws(Problems) {
                _ = try plan(at: point)
            } catch {
                for problem in error.problems.map({ $0.at(point) }) where !found.contains(problem) {
                    found.append(problem)
                }
            }
        }
        if !found.isEmpty { throw Problems(found) }
    }

    /// Every point has all its draws, each once.
    private func counted(
        _ results: [PointResult], draws: Int
    ) throws(MiscountedDraws) -> [PointResult] {
        guard results.allSatisfy({ $0.draws == draws }) else {
            throw MiscountedDraws(
                expected: results.count * draws, found: results.reduce(0) { $0 + $1.draws })
        }
        return results
    }
}

extension Experiment {
    /// Draws that one thread makes of one point.
    private struct Share: Sendable {
        let point: Int
        let part: Int
        let options: StudyOptions
    }

    /// Computes some of the draws of points side by side, one point a thread; where there are fewer
    /// points than that keeps all threads busy, their draws are shared out.
    ///
    /// - Parameter summary: what to keep of a point.
    private func run<Summary>(
        _ points: [[VariedSetting]], draws: Range<Int>,
        progress: @escaping @Sendable (Int) -> Void,
        summary: (_ point: Int, TotalOutcomes) -> Summary
    ) async throws -> [Summary] {
        let parts = partsPerPoint(points.count, draws: draws.count)
        var waiting = shares(points.count, draws: draws, parts: parts)[...]
        var finished: [Int: [Int: TotalOutcomes]] = [:]
        var summaries: [Int: Summary] = [:]
        try await withThrowingTaskGroup(of: (Share, TotalOutcomes).self) { group in
            func start() {
                guard let share = waiting.popFirst() else { return }
                group.addTask {
                    (share, try totals(at: points[share.point], share.options, progress: progress))
                }
            }
            for _ in 0..<study.threadCount { start() }
            while let (share, totals) = try await group.next() {
                start()
                finished[share.point, default: [:]][share.part] = totals
                guard finished[share.point]?.count == parts else { continue }
                let all = finished.removeValue(forKey: share.point) ?? [:]
                summaries[share.point] = summary(share.point, joined(all))
            }
        }
        return points.indices.compactMap { summaries[$0] }
    }

    private func totals(
        at point: [VariedSetting], _ options: StudyOptions, progress: @Sendable (Int) -> Void
    ) throws -> TotalOutcomes {
        do {
            let (programme, plan) = try plan(at: point)
            return try runTotals(programme, plan, options, progress: progress)
        } catch let problems as Problems {
            throw Problems(problems.problems.map { $0.at(point) })
        }
    }

    /// Planning takes as long as some tens of draws; fewer are not worth a part of their own.
    private static let leastDrawsPerPart = 250

    private func partsPerPoint(_ points: Int, draws: Int) -> Int {
        guard points > 0 else { return 1 }
        let wanted = (4 * study.threadCount + points - 1) / points
        return max(1, min(wanted, draws / Self.leastDrawsPerPart))
    }

    private func shares(_ points: Int, draws: Range<Int>, parts: Int) -> [Share] {
        (0..<points).flatMap { point in
            (0..<parts).map { part in
                let first = draws.count * part / parts
                var options = study
                options.firstDraw = study.firstDraw &+ UInt64(draws.lowerBound + first)
                options.draws = draws.count * (part + 1) / parts - first
                return Share(point: point, part: part, options: options)
            }
        }
    }

    private func joined(_ parts: [Int: TotalOutcomes]) -> TotalOutcomes {
        var result = TotalOutcomes(study.sampling)
        for (_, part) in parts.sorted(by: { $0.key < $1.key }) { result.append(part) }
        return result
    }
}

extension Problem {
    /// The same at the place where the point was asked for, and with its settings, unless the
    /// problem is one of theirs.
    func at(_ point: [VariedSetting]) -> Problem {
        guard let last = point.last, !point.contains(where: { $0.origin == origin }) else {
            return self
        }
        let words = point.map(\.description).joined(separator: ", ")
        return Problem(.atPoint(words, kind), at: last.origin)
    }
}
