// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation

/// The outcomes of draws: one column of values per outcome, draws in their order.
public struct DrawMatrix: Sendable {
    /// The number of draws.
    public let drawCount: Int
    /// Column-major: the values of outcome k stand at `k · drawCount ..< (k + 1) · drawCount`.
    private let values: [Double]

    /// A matrix from its columns.
    ///
    /// - Parameters:
    ///   - drawCount: the number of draws.
    ///   - values: the values of outcome k at `k · drawCount ..< (k + 1) · drawCount`.
    public init(drawCount: Int, columnMajor values: [Double]) {
        self.drawCount = drawCount
        self.values = values
    }

    /// The values of an outcome in the draws' order.
    public func column(_ outcome: Int) -> ArraySlice<Double> {
        values[outcome * drawCount..<(outcome + 1) * drawCount]
    }

    /// A draw's value of an outcome.
    public func value(_ outcome: Int, draw: Int) -> Double { values[outcome * drawCount + draw] }

    /// Mean, standard error and quantiles of an outcome; nil without draws. O(draws).
    public func statistics(_ outcome: Int) -> Statistics? {
        statistics(of: Array(column(outcome)))
    }

    /// Mean, standard error and quantiles of any quantity of the draws; nil without draws.
    public func statistics(of values: [Double]) -> Statistics? {
        guard !values.isEmpty else { return nil }
        let count = Double(values.count)
        let mean = values.reduce(0, +) / count
        let squares = values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
        let error = values.count > 1 ? (squares / (count - 1) / count).squareRoot() : nil
        let sorted = values.sorted()
        return Statistics(
            mean: mean, standardError: error, p10: quantile(0.1, ofSorted: sorted),
            p50: quantile(0.5, ofSorted: sorted), p90: quantile(0.9, ofSorted: sorted))
    }
}

/// The type-7 quantile of sorted values: linear between the order statistics around (n−1)·p.
///
/// - Precondition: there is a value.
func quantile(_ probability: Double, ofSorted values: [Double]) -> Double {
    let position = Double(values.count - 1) * probability
    let below = Int(position.rounded(.down))
    guard below + 1 < values.count else { return values[values.count - 1] }
    let part = position - Double(below)
    return values[below] + (values[below + 1] - values[below]) * part
}
