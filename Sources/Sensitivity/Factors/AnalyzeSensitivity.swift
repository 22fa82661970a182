// SPDX-License-Identifier: GPL-3.0-or-later
import Programme
import ScenarioFiles
import Study

extension Experiment {
    /// What is wrong with the factors at the ends of their ranges, all others as in the scenario.
    ///
    /// - Throws: `Problems`, all of them at once.
    public func check(_ factors: [Factor]) throws(Problems) {
        try check(factors.flatMap { factor in Factor.End.allCases.map { [factor.setting($0)] } })
    }

    /// Computes how much each factor matters for the means of outcomes over the draws.
    ///
    /// - Parameters:
    ///   - perDraw: whether the draws themselves are kept too.
    ///   - progress: is called with a number of further draws, from any thread.
    /// - Throws: `Problems` where a combination of values does not fit the scenario;
    ///   `NotEnoughMemory`; `BrokenInvariant` or `MiscountedDraws`, faults of the program;
    ///   `CancellationError`.
    public func sensitivity(
        of factors: [Factor], _ options: SensitivityOptions, perDraw: Bool = false,
        progress: @escaping @Sendable (Int) -> Void = { _ in }
    ) async throws -> SensitivityResult {
        let clock = ContinuousClock()
        let start = clock.now
        let design = SensitivityDesign(factors, options, seed: study.seed)
        let (points, precision) = try await run(
            design.points, keeping: KeptResults(outcomes: options.outcomes, draws: perDraw),
            progress: progress)
        let parts = options.outcomes.map { outcome in
            design.part(of: outcome, points.map { $0.statistics[outcome]?.mean ?? 0 })
        }
        var result = SensitivityResult(
            factors: factors, parts: parts, points: points, firstDraw: study.firstDraw,
            seconds: (clock.now - start) / .seconds(1))
        result.precision = precision
        return result
    }
}

/// The points of all methods one after the other: the scenario itself, the ends of each range, the
/// trajectories, the samples.
struct SensitivityDesign {
    private let factors: [Factor]
    private let morris: MorrisDesign
    private let sobol: SobolDesign?
    private let uniforms: NamedUniforms

    init(_ factors: [Factor], _ options: SensitivityOptions, seed: UInt64) {
        self.factors = factors
        uniforms = NamedUniforms(seed: seed)
        morris = MorrisDesign(
            factors: factors.map(\.path), trajectories: options.trajectories, uniforms: uniforms)
        sobol =
            options.rows > 0
            ? SobolDesign(factorCount: factors.count, rowCount: options.rows) : nil
    }

    /// The settings at each point.
    var points: [[VariedSetting]] {
        let ends = factors.flatMap { factor in Factor.End.allCases.map { [factor.setting($0)] } }
        let cube = morris.points + (sobol?.points ?? [])
        return [[]] + ends
            + cube.map { point in zip(factors, point).map { $0.setting(at: $1) } }
    }

    /// An outcome's effects from its values at the points.
    func part(of outcome: Outcome, _ values: [Double]) -> SensitivityResult.Part {
        let ends = values.dropFirst().prefix(2 * factors.count)
        let screening = values[ends.endIndex...].prefix(morris.points.count)
        let effects = morris.effects(of: Array(screening))
        let indices = sobol?.indices(of: Array(values[screening.endIndex...]), uniforms: uniforms)
        return SensitivityResult.Part(
            outcome: outcome, base: values.first ?? 0,
            effects: factors.indices.map { factor in
                FactorEffect(
                    morris: effects?[factor], sobol: indices?[factor],
                    low: ends[ends.startIndex + 2 * factor],
                    high: ends[ends.startIndex + 2 * factor + 1])
            })
    }
}
