// SPDX-License-Identifier: GPL-3.0-or-later
import Programme
import Simulation

/// The uniforms of names by Philox.
public struct UniformsOfNames: Workload {
    let names: [UInt64]
    let uniforms = UniformSource(seed: 20_200_918)

    /// The uniforms of so many names in one draw.
    public init(count: Int) { names = (0..<count).map { nameHash("effort:\($0)") } }

    /// The uniforms in the order of the names.
    public func run() -> [Double] { names.map { uniforms.uniform($0, draw: 1) } }

    /// The hash of the uniforms.
    public func hash(of values: [Double]) -> UInt64 { Fingerprint.of(values) }
}

/// Quantiles from the tables of the reference's durations.
public struct QuantilesFromTables: Workload {
    let uniforms: [Double]
    let tables: QuantileTables

    /// So many quantiles.
    public init(count: Int) {
        uniforms = UniformsOfNames(count: count).run()
        tables = QuantileTables([Pert(1, 4, 7), Pert(0.5, 2, 6), Pert(0.5, 3, 12), Pert(0, 1, 6)])
    }

    /// The quantiles, each from another table than the one before.
    public func run() -> [Double] {
        uniforms.enumerated().map { index, uniform in
            tables.value(of: tables.indices[index % tables.indices.count], at: uniform)
        }
    }

    /// The hash of the quantiles.
    public func hash(of values: [Double]) -> UInt64 { Fingerprint.of(values) }
}
