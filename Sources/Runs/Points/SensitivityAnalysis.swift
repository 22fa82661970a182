// SPDX-License-Identifier: GPL-3.0-or-later
import Programme
import ResultFiles
import Sensitivity
import Tables

extension PointStudy {
    /// The assumptions that vary: the ranges of the scenario's `sensitivity`.
    ///
    /// - Throws: `Problems` where there are none or they do not fit; `RequestProblem` where the
    ///   points would be too many.
    public func factors(_ design: SensitivityOptions) throws -> [Factor] {
        let factors = try Factor.factors(of: planned.programme)
        try experiment.check(factors)
        let count = design.pointCount(factors: factors.count)
        guard count * study.draws <= SweepGrid.mostDraws else {
            throw RequestProblem.tooManyPointDraws(points: count, draws: study.draws)
        }
        return factors
    }

    /// Computes the points of a sensitivity analysis. Cancelling the task stops it.
    ///
    /// - Parameter progress: is called with the number of finished draws, from any thread.
    /// - Throws: as `sweep`.
    public func sensitivity(
        of factors: [Factor], _ design: SensitivityOptions,
        progress: @escaping @Sendable (Int) -> Void = { _ in }
    ) async throws -> PointResults {
        let result = try await experiment.sensitivity(
            of: factors, design, perDraw: request.keepsDraws, progress: counting(progress))
        let count = design.pointCount(factors: factors.count)
        let recorded = RecordedPoints.sensitivity(
            factors.map { .init(path: $0.path, values: [$0.low, $0.high].map(\.description)) },
            outcomes: design.outcomes.map(\.rawValue), trajectories: design.trajectories,
            rows: design.rows, points: count)
        return PointResults(
            PointTables(result, perDraw: request.keepsDraws), self, result.points,
            recorded: recorded, seconds: result.seconds, drawsOfEach: result.draws, count: count,
            result.precision)
    }
}
