// SPDX-License-Identifier: GPL-3.0-or-later

/// An estimated number with its 95 % interval.
public struct Estimate: Hashable, Sendable {
    /// The number.
    public let value: Double
    /// The lower end of the interval; nil where none could be had.
    public let low: Double?
    /// The upper end.
    public let high: Double?

    /// A number with the interval that the same estimate from resampled data gives: their
    /// quantiles of 2.5 and 97.5 % (percentile bootstrap).
    init(_ value: Double, resampled values: [Double]) {
        self.value = value
        let sorted = values.sorted()
        low = quantile(0.025, ofSorted: sorted)
        high = quantile(0.975, ofSorted: sorted)
    }

    /// A number with its interval.
    public init(_ value: Double, low: Double?, high: Double?) {
        self.value = value
        self.low = low
        self.high = high
    }
}

/// The type-7 quantile, linear between the order statistics around (n − 1)·p; nil without values.
func quantile(_ probability: Double, ofSorted values: [Double]) -> Double? {
    guard let last = values.last else { return nil }
    let position = Double(values.count - 1) * probability
    let below = Int(position.rounded(.down))
    guard below + 1 < values.count else { return last }
    return values[below] + (values[below + 1] - values[below]) * (position - Double(below))
}
