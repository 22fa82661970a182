// SPDX-License-Identifier: GPL-3.0-or-later
import Planning
import Programme
import ScenarioFiles
import Study

/// A scenario at the points of a grid, with the same draws at each.
public struct SweepResult: Sendable {
    /// What was found at a point.
    public struct Point: Sendable {
        /// The values of the varied settings, in the order of the paths.
        public let values: [VariedPath.Value]
        /// The number of draws.
        public let draws: Int
        /// Mean, standard error and quantiles by outcome; empty without draws.
        public let statistics: [Outcome: Statistics]
        /// The parts of the draws that meet each target, by its id.
        public let probabilities: [String: Double]
        /// The draws themselves, where they were asked for.
        public let totals: TotalOutcomes?

        /// A point's results.
        public init(
            values: [VariedPath.Value], totals: TotalOutcomes, targets: [Target], perDraw: Bool
        ) {
            self.values = values
            draws = totals.drawCount
            statistics = Outcome.allCases.reduce(into: [:]) { $0[$1] = totals.statistics($1) }
            probabilities = targets.reduce(into: [:]) { $0[$1.id] = totals.probability(of: $1) }
            self.totals = perDraw ? totals : nil
        }
    }

    /// The varied paths.
    public let paths: [String]
    /// The points in the order of the grid.
    public let points: [Point]
    /// The number of the first draw.
    public let firstDraw: UInt64
    /// Wall time, for the console only.
    public let seconds: Double

    /// A result from its parts.
    public init(paths: [String], points: [Point], firstDraw: UInt64, seconds: Double) {
        self.paths = paths
        self.points = points
        self.firstDraw = firstDraw
        self.seconds = seconds
    }

    /// The draws of all points.
    public var drawCount: Int { points.reduce(0) { $0 + $1.draws } }
}

extension Experiment {
    /// What is wrong with the values of a sweep: each is tried at one point at least.
    ///
    /// - Throws: `Problems`, all of them at once.
    public func check(_ grid: SweepGrid) throws(Problems) {
        try check(grid.coveringPoints.map { grid.settings($0) })
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

    /// Computes the points of a grid.
    ///
    /// - Parameters:
    ///   - perDraw: whether the draws themselves are kept too.
    ///   - progress: is called with a number of further draws, from any thread.
    /// - Throws: `Problems` where a combination of values does not fit the scenario;
    ///   `BrokenInvariant`, a fault of the program; `CancellationError`.
    public func sweep(
        _ grid: SweepGrid, perDraw: Bool = false,
        progress: @escaping @Sendable (Int) -> Void = { _ in }
    ) async throws -> SweepResult {
        let clock = ContinuousClock()
        let start = clock.now
        let targets = family.base.targets
        let points = try await run(grid.points.map { grid.settings($0) }, progress: progress) {
            point, totals in
            SweepResult.Point(
                values: zip(grid.paths, grid.points[point]).map { $0.values[$1] },
                totals: totals, targets: targets, perDraw: perDraw)
        }
        return SweepResult(
            paths: grid.paths.map(\.path), points: points, firstDraw: study.firstDraw,
            seconds: (clock.now - start) / .seconds(1))
    }
}
