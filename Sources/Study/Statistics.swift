// SPDX-License-Identifier: GPL-3.0-or-later
import Programme

/// Mean, standard error and type-7 quantiles of a quantity over draws (model, sections 6 and 10).
public struct Statistics: Hashable, Sendable {
    /// The mean.
    public let mean: Double
    /// The standard error of the mean; nil for fewer than two draws, or two blocks of draws.
    public let standardError: Double?
    /// The quantile of 10 %; nil for fewer than ten draws.
    public let p10: Double?
    /// The median.
    public let p50: Double
    /// The quantile of 90 %; nil for fewer than ten draws.
    public let p90: Double?
    /// From how many means of independent blocks the standard error comes.
    private let blocks: Int
    private let sampling: Sampling

    /// The statistics of values in the draws' order; nil without values. O(n) on average.
    ///
    /// - Parameter sampling: how the draws were made; stratified ones come in whole blocks.
    public init?(of values: [Double], _ sampling: Sampling = .independent) {
        guard let mean = Study.mean(of: values) else { return nil }
        let blockMeans = sampling.blockMeans(values)
        self.mean = mean
        standardError = Confidence.standardError(of: blockMeans, around: mean)
        blocks = blockMeans.count
        self.sampling = sampling
        var selection = QuantileSelection(values)
        let hasTenths = values.count >= Sampling.leastDrawsForTenths
        p10 = hasTenths ? selection.quantile(0.1) : nil
        p50 = selection.quantile(0.5)
        p90 = hasTenths ? selection.quantile(0.9) : nil
    }

    /// Half the width of the 95 % interval of the mean; nil where there is no standard error.
    public var halfWidth: Double? {
        standardError.map { $0 * Confidence.standardErrors(sampling, blocks: blocks) }
    }

    /// The 95 % interval of the mean; nil where there is no standard error.
    public var interval: ClosedRange<Double>? {
        halfWidth.map { mean - $0...mean + $0 }
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
