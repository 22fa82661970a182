// SPDX-License-Identifier: GPL-3.0-or-later
import Study

/// What a factor's elementary effects say: changes of an outcome when the factor alone changes,
/// anywhere in the unit cube, for the whole of its range.
public struct MorrisEffect: Hashable, Sendable {
    /// μ*, the mean of their absolute values: how much the factor matters.
    public let muStar: Double
    /// σ, their standard deviation: how much that depends on the other factors, or is not linear;
    /// nil for a single trajectory.
    public let sigma: Double?

    /// Both measures.
    public init(muStar: Double, sigma: Double?) {
        self.muStar = muStar
        self.sigma = sigma
    }
}

/// At which points of the unit cube a function must be known for Morris' screening.
///
/// Trajectories through a grid of four levels; from point to point one factor changes by 2/3, each
/// once, in random order (M. D. Morris, Factorial sampling plans for preliminary computational
/// experiments, 1991; μ* by F. Campolongo et al., 2007).
struct MorrisDesign: Sendable {
    /// A change of a factor between two points of a trajectory.
    private struct Step {
        let factor: Int
        /// The change, ±2/3.
        let change: Double
    }

    /// The points, trajectory by trajectory.
    let points: [[Double]]
    private let trajectories: [[Step]]
    private let factorCount: Int

    private static let levels = 4.0
    private static let change = levels / (2 * (levels - 1))

    /// Trajectories through the cube.
    ///
    /// - Parameter factors: their names: a factor's start and direction in a trajectory do not
    ///   depend on which others there are.
    init(factors: [String], trajectories count: Int, uniforms: NamedUniforms) {
        factorCount = factors.count
        var (points, trajectories) = ([[Double]](), [[Step]]())
        for trajectory in 0..<count {
            var steps: [(order: Double, step: Step)] = []
            var point: [Double] = []
            for (factor, name) in factors.enumerated() {
                // The lower end is one of the first two levels; up or down from the one or to it.
                let lower = uniforms.sequence("start:" + name)(trajectory) < 0.5 ? 0 : 1
                let isUp = uniforms.sequence("direction:" + name)(trajectory) < 0.5
                let low = Double(lower) / (Self.levels - 1)
                point.append(isUp ? low : low + Self.change)
                steps.append(
                    (
                        uniforms.sequence("order:" + name)(trajectory),
                        Step(factor: factor, change: isUp ? Self.change : -Self.change)
                    ))
            }
            let ordered = steps.sorted { $0.order < $1.order }.map(\.step)
            points.append(point)
            for step in ordered {
                point[step.factor] = min(1, max(0, point[step.factor] + step.change))
                points.append(point)
            }
            trajectories.append(ordered)
        }
        self.points = points
        self.trajectories = trajectories
    }

    /// Each factor's effect from the function's values at the points; none without trajectories.
    func effects(of values: [Double]) -> [MorrisEffect]? {
        precondition(values.count == points.count, "a value for every point")
        guard !trajectories.isEmpty else { return nil }
        var effects = Array(repeating: [Double](), count: factorCount)
        for (trajectory, steps) in trajectories.enumerated() {
            let start = trajectory * (factorCount + 1)
            for (number, step) in steps.enumerated() {
                let difference = values[start + number + 1] - values[start + number]
                effects[step.factor].append(difference / step.change)
            }
        }
        return effects.map { values in
            let count = Double(values.count)
            let muStar = values.reduce(0) { $0 + $1.magnitude } / count
            guard values.count > 1 else { return MorrisEffect(muStar: muStar, sigma: nil) }
            let mean = values.reduce(0, +) / count
            let squares = values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
            return MorrisEffect(muStar: muStar, sigma: (squares / (count - 1)).squareRoot())
        }
    }
}
