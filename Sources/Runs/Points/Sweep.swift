// SPDX-License-Identifier: GPL-3.0-or-later
import ResultFiles
import Sensitivity
import Tables

extension PointStudy {
    /// The grid of the values of some settings.
    ///
    /// - Parameters:
    ///   - paths: `PATH=VALUES`, each with its values.
    ///   - sample: only so many of its points; nil: all.
    /// - Throws: `RequestProblem` where it is no grid; `Problems` where values do not fit the
    ///   scenario.
    public func grid(_ paths: [String], sample: Int?) throws -> SweepGrid {
        let grid = try grid(varying: paths, sample: sample)
        try experiment.check(grid)
        return grid
    }

    private func grid(
        varying paths: [String], sample: Int?
    ) throws(RequestProblem) -> SweepGrid {
        do throws(SweepFault) {
            var varied: [VariedPath] = []
            for text in paths { varied.append(try VariedPath(text)) }
            let grid = try SweepGrid(varied, sample: sample, draws: study.draws)
            try grid.checkCommas(for: planned.family)
            try grid.checkPlaces(in: planned.family)
            return grid
        } catch {
            throw .sweep(error)
        }
    }

    /// Computes the points of a grid, with the same draws at each. Cancelling the task stops it.
    ///
    /// - Parameter progress: is called with the number of finished draws, from any thread.
    /// - Throws: `Problems` where a combination of values does not fit the scenario;
    ///   `NotEnoughMemory`; `BrokenInvariant` or `MiscountedDraws`, faults of the program;
    ///   `CancellationError`.
    public func sweep(
        _ grid: SweepGrid, sample: Int?, progress: @escaping @Sendable (Int) -> Void = { _ in }
    ) async throws -> PointResults {
        let result = try await experiment.sweep(
            grid, perDraw: request.keepsDraws, progress: counting(progress))
        let recorded = RecordedPoints.sweep(
            grid.paths.map { .init(path: $0.path, values: $0.values.map(\.text)) },
            sample: sample, points: grid.points.count)
        return PointResults(
            PointTables(result, perDraw: request.keepsDraws), self, result.points,
            recorded: recorded, seconds: result.seconds, drawsOfEach: result.draws,
            count: result.points.count, result.precision)
    }
}
