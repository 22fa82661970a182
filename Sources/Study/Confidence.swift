// SPDX-License-Identifier: GPL-3.0-or-later
import Programme
import Simulation

/// What draws tell of a mean: from the means of their blocks, which are independent of each other
/// (model, section 6). The blocks of independent draws are the draws themselves.
enum Confidence {
    /// Standard errors on each side of a mean that hold 95 % of a normal distribution.
    static let normal = 1.959964

    /// Standard errors on each side of the mean of so many blocks that hold 95 %.
    static func standardErrors(_ sampling: Sampling, blocks: Int) -> Double {
        switch sampling {
        case .independent: normal
        case .stratified: studentQuantile(0.975, degreesOfFreedom: blocks - 1)
        }
    }

    /// The standard error of a mean from the means of the blocks; nil for fewer than two.
    static func standardError(of means: [Double], around mean: Double) -> Double? {
        let count = Double(means.count)
        var squares = 0.0
        for value in means { squares += (value - mean) * (value - mean) }
        return means.count > 1 ? (squares / (count - 1) / count).squareRoot() : nil
    }
}

extension Sampling {
    /// The means of the blocks of draws, in their order. O(n).
    ///
    /// - Parameter values: those of whole blocks.
    func blockMeans(_ values: [Double]) -> [Double] {
        guard blockLength > 1 else { return values }
        precondition(values.count.isMultiple(of: blockLength), "draws come in whole blocks")
        return stride(from: 0, to: values.count, by: blockLength).compactMap {
            mean(of: values[$0..<$0 + blockLength])
        }
    }
}

/// The mean of values; nil without any. O(n).
func mean(of values: some Collection<Double>) -> Double? {
    guard let first = values.first else { return nil }
    // A sum of differences from the first value: exact for a constant, and nearly so for
    // amounts that differ little.
    var sum = 0.0
    for value in values { sum += value - first }
    return first + sum / Double(values.count)
}
