// SPDX-License-Identifier: GPL-3.0-or-later
import Programme
import ScenarioFiles
import Study

/// A scenario at the points of a grid, with the same draws at each.
public struct SweepResult: Sendable {
    /// The varied paths.
    public let paths: [String]
    /// The points in the order of the grid; their settings are those of the paths.
    public let points: [PointResult]
    /// The number of the first draw.
    public let firstDraw: UInt64
    /// Wall time, for the console only.
    public let seconds: Double
    /// How near the draws of the worst known point came to the precision that was asked for; nil
    /// where none was.
    public internal(set) var precision: ReachedPrecision?

    /// A result from its parts.
    public init(paths: [String], points: [PointResult], firstDraw: UInt64, seconds: Double) {
        self.paths = paths
        self.points = points
        self.firstDraw = firstDraw
        self.seconds = seconds
    }

    /// The draws at each point.
    public var draws: Int { points.first?.draws ?? 0 }
}

extension Experiment {
    /// What is wrong with the values of a sweep: each is tried at one point at least.
    ///
    /// - Throws: `Problems`, all of them at once.
    public func check(_ grid: SweepGrid) throws(Problems) {
        try check(grid.coveringPoints.map { grid.settings($0) })
    }

    /// Computes the points of a grid.
    ///
    /// - Parameters:
    ///   - perDraw: whether the draws themselves are kept too.
    ///   - progress: is called with a number of further draws, from any thread.
    /// - Throws: `Problems` where a combination of values does not fit the scenario;
    ///   `NotEnoughMemory`; `BrokenInvariant` or `MiscountedDraws`, faults of the program;
    ///   `CancellationError`.
    public func sweep(
        _ grid: SweepGrid, perDraw: Bool = false,
        progress: @escaping @Sendable (Int) -> Void = { _ in }
    ) async throws -> SweepResult {
        let clock = ContinuousClock()
        let start = clock.now
        let (points, precision) = try await run(
            grid.points.map { grid.settings($0) },
            keeping: KeptResults(outcomes: Outcome.allCases, draws: perDraw), progress: progress)
        var result = SweepResult(
            paths: grid.paths.map(\.path), points: points, firstDraw: study.firstDraw,
            seconds: (clock.now - start) / .seconds(1))
        result.precision = precision
        return result
    }
}
