// SPDX-License-Identifier: GPL-3.0-or-later
import Simulation

/// Uniforms for what is random about a study of many points, beside the draws themselves:
/// trajectories, resampling. Made as those of the draws (model, section 6), so that a result is a
/// function of the seed alone.
public struct NamedUniforms: Sendable {
    private let source: UniformSource

    /// The uniforms of a seed.
    public init(seed: UInt64) { source = UniformSource(seed: seed) }

    /// The uniforms of a name, strictly between 0 and 1, by their number.
    ///
    /// The names of a scenario's own quantities have no `study:` before them, so these are others.
    public func sequence(_ name: String) -> @Sendable (_ number: Int) -> Double {
        let hash = nameHash("study:" + name)
        return { [source] number in source.uniform(hash, draw: UInt64(number)) }
    }
}
