// SPDX-License-Identifier: GPL-3.0-or-later
import Study

/// The first-order and the total index of a factor: which part of an outcome's variance the factor
/// explains alone, and which part it has a share in.
public struct SobolIndices: Hashable, Sendable {
    /// The first-order index.
    public let first: Estimate
    /// The total index.
    public let total: Estimate

    /// Both indices.
    public init(first: Estimate, total: Estimate) {
        self.first = first
        self.total = total
    }
}

/// At which points of the unit cube a function must be known to estimate its Sobol' indices.
///
/// Two independent samples A and B, and for each factor i the sample A with B's column i
/// (A. Saltelli et al., Variance based sensitivity analysis of model output, 2010). A and B are the
/// two halves of one Sobol' sequence, which therefore needs two dimensions a factor.
struct SobolDesign: Sendable {
    /// As many as the sequence has dimensions for.
    static let mostFactors = SobolSequence.mostDimensions / 2

    /// How often the rows are resampled for the intervals.
    static let resamplings = 1000

    /// The number of factors.
    let factorCount: Int
    /// The number of rows of each sample; a power of two keeps them balanced.
    let rowCount: Int

    /// The points: A, B, then A with B's first column, with B's second, …
    var points: [[Double]] {
        let sequence = SobolSequence(dimensions: 2 * factorCount)
        let rows = (0..<rowCount).map { _ in sequence.next() }
        let first = rows.map { Array($0.prefix(factorCount)) }
        let second = rows.map { Array($0.suffix(factorCount)) }
        let mixed = (0..<factorCount).flatMap { factor in
            zip(first, second).map { left, right in
                var point = left
                point[factor] = right[factor]
                return point
            }
        }
        return first + second + mixed
    }

    /// The number of points.
    var pointCount: Int { rowCount * (factorCount + 2) }

    /// Each factor's indices from the function's values at the points; nil where the values do not
    /// vary. O(factors · rows · resamplings).
    func indices(of values: [Double], uniforms: NamedUniforms) -> [SobolIndices]? {
        precondition(values.count == pointCount, "a value for every point")
        // Differences from one value: exact for a constant, and nearly so for values that differ
        // little.
        let origin = values.first ?? 0
        let centred = values.map { $0 - origin }
        guard let estimate = estimate(centred, rows: 0..<rowCount) else { return nil }
        let uniform = uniforms.sequence("resampling")
        let resampled = (0..<Self.resamplings).compactMap { resampling in
            self.estimate(
                centred,
                rows: (0..<rowCount).map { row in
                    Int(uniform(resampling * rowCount + row) * Double(rowCount))
                })
        }
        return (0..<factorCount).map { factor in
            SobolIndices(
                first: Estimate(
                    estimate.first[factor], resampled: resampled.map { $0.first[factor] }),
                total: Estimate(
                    estimate.total[factor], resampled: resampled.map { $0.total[factor] }))
        }
    }

    /// The estimates from some rows: Saltelli's (2010) for the first-order indices,
    /// `mean(f(B)·(f(AB_i) − f(A))) / V`, and Jansen's (1999) for the total ones,
    /// `mean((f(A) − f(AB_i))²) / 2V`.
    private func estimate(
        _ values: [Double], rows: some Collection<Int>
    ) -> (first: [Double], total: [Double])? {
        var sum = 0.0
        for row in rows { sum += values[row] + values[rowCount + row] }
        let mean = sum / Double(2 * rows.count)
        var squares = 0.0
        for row in rows {
            let (left, right) = (values[row] - mean, values[rowCount + row] - mean)
            squares += left * left + right * right
        }
        guard squares > 0 else { return nil }
        // The mean square of 2n values, so that n · variance = squares / 2.
        var (first, total) = ([Double](), [Double]())
        for factor in 0..<factorCount {
            let start = (factor + 2) * rowCount
            var (covariance, difference) = (0.0, 0.0)
            for row in rows {
                let step = values[start + row] - values[row]
                covariance += (values[rowCount + row] - mean) * step
                difference += step * step
            }
            first.append(covariance / (squares / 2))
            total.append(difference / squares)
        }
        return (first, total)
    }
}
