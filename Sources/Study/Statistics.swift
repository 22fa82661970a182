// SPDX-License-Identifier: GPL-3.0-or-later

/// Mean, standard error and type-7 quantiles of a quantity over draws (model, section 10).
public struct Statistics: Hashable, Sendable {
    /// The mean.
    public let mean: Double
    /// The standard error of the mean; nil for fewer than two draws.
    public let standardError: Double?
    /// The quantile of 10 %.
    public let p10: Double
    /// The median.
    public let p50: Double
    /// The quantile of 90 %.
    public let p90: Double

    /// The statistics of values in the draws' order; nil without values. O(n) on average.
    public init?(of values: [Double]) {
        guard let mean = Self.mean(of: values) else { return nil }
        let count = Double(values.count)
        var squares = 0.0
        for value in values { squares += (value - mean) * (value - mean) }
        self.mean = mean
        standardError = values.count > 1 ? (squares / (count - 1) / count).squareRoot() : nil
        var selection = QuantileSelection(values)
        p10 = selection.quantile(0.1)
        p50 = selection.quantile(0.5)
        p90 = selection.quantile(0.9)
    }

    /// The mean alone; nil without values. O(n).
    static func mean(of values: [Double]) -> Double? {
        guard let first = values.first else { return nil }
        // A sum of differences from the first value: exact for a constant, and nearly so for
        // amounts that differ little.
        var sum = 0.0
        for value in values { sum += value - first }
        return first + sum / Double(values.count)
    }
}

/// Exact quantiles by selection: cheaper than sorting all values.
private struct QuantileSelection {
    private var values: [Double]

    init(_ values: [Double]) { self.values = values }

    /// The type-7 quantile: linear between the order statistics around (n − 1)·p.
    mutating func quantile(_ probability: Double) -> Double {
        let position = Double(values.count - 1) * probability
        let below = Int(position.rounded(.down))
        let low = select(below)
        guard below + 1 < values.count, position > Double(below) else { return low }
        // After the selection everything above stands to the right.
        let high = values[(below + 1)...].min() ?? low
        return low + (high - low) * (position - Double(below))
    }

    /// The value of a rank from 0, with smaller ones to its left and greater ones to its right.
    private mutating func select(_ rank: Int) -> Double {
        var (low, high) = (0, values.count - 1)
        while low < high {
            let pivot = values[low + (high - low) / 2]
            var (left, right) = (low, high)
            while left <= right {
                while values[left] < pivot { left += 1 }
                while pivot < values[right] { right -= 1 }
                if left <= right {
                    values.swapAt(left, right)
                    left += 1
                    right -= 1
                }
            }
            if rank <= right {
                high = right
            } else if rank >= left {
                low = left
            } else {
                break
            }
        }
        return values[rank]
    }
}
