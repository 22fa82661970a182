// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation
import Programme

/// What is thought of an effort factor: between which values, and which in the mean.
public struct FactorBand: Hashable, Sendable {
    /// The 10 % quantile.
    public let p10: Double
    /// The mean.
    public let mean: Double
    /// The 90 % quantile.
    public let p90: Double

    /// Before any books: a lognormal factor with median 1.
    ///
    /// - Parameter sigma: the standard deviation of its logarithm.
    public init(sigma: Double) {
        p10 = lognormal(sigma: sigma, u: 0.1)
        mean = exp(sigma * sigma / 2)
        p90 = lognormal(sigma: sigma, u: 0.9)
    }

    fileprivate init(mean: Double, quantile: (Double) -> Double) {
        self.mean = mean
        (p10, p90) = (quantile(0.1), quantile(0.9))
    }
}

extension LearnedFactors {
    /// The programme's factor after the books.
    public var programmeBand: FactorBand {
        let weights = programmeWeights
        let mean = zip(weights, programmePoints).map { $0 * exp(programmeSpread * $1) }
        return FactorBand(mean: mean.reduce(0, +)) { programmeFactor(at: $0) }
    }

    /// Programme times field after the books; O(points²).
    public func band(ofField field: Int) -> FactorBand {
        guard fieldSpread > 0 else { return programmeBand }
        let weights = programmeWeights
        let conditional = FieldDistribution(self, field)
        var mean = 0.0
        for (point, weight) in weights.enumerated() {
            mean += weight * programmeFactor(atPoint: point) * conditional.mean(given: point)
        }
        return FactorBand(mean: mean) { u in
            var (low, high) = (-5 * (programmeSpread + fieldSpread), 0.0)
            high = -low
            // The part of the factors below e^s rises with s: halving finds where it reaches u.
            for _ in 0..<60 {
                let middle = (low + high) / 2
                var part = 0.0
                for (point, weight) in weights.enumerated() {
                    let z = (middle - programmeSpread * programmePoints[point]) / fieldSpread
                    part += weight * conditional.part(below: z, given: point)
                }
                if part < u { low = middle } else { high = middle }
            }
            return exp((low + high) / 2)
        }
    }

    /// π_j, which add up to 1.
    private var programmeWeights: [Double] {
        let total = programmeSums.last ?? 1
        return zip(programmeSums, [0] + programmeSums).map { ($0 - $1) / total }
    }
}

/// A field's factor given the programme's point, as draws take it: normal z without observations,
/// else uniform between the points of its table.
private struct FieldDistribution {
    private let sums: [Double]?
    private let spread: Double
    private let points = LearnedFactors.points

    init(_ learned: LearnedFactors, _ field: Int) {
        sums = learned.fieldSums[field]
        spread = learned.fieldSpread
    }

    private func rows(_ sums: [Double], _ point: Int) -> ArraySlice<Double> {
        sums[point * points.count..<(point + 1) * points.count]
    }

    /// The part of z below a value.
    func part(below z: Double, given point: Int) -> Double {
        guard let sums else { return ScientificLibrary.normalProbability(z) }
        let row = rows(sums, point)
        guard let first = points.first, let last = points.last, let total = row.last, total > 0
        else { return 0 }
        guard z > first else { return 0 }
        guard z < last else { return 1 }
        let place = (z - first) / (last - first) * Double(points.count - 1)
        let index = min(Int(place), points.count - 2)
        let (below, above) = (row[row.startIndex + index], row[row.startIndex + index + 1])
        return (below + (place - Double(index)) * (above - below)) / total
    }

    /// The mean of e^(σz).
    func mean(given point: Int) -> Double {
        guard let sums else { return exp(spread * spread / 2) }
        let row = Array(rows(sums, point))
        guard let total = row.last, total > 0 else { return 1 }
        var sum = 0.0
        for index in 1..<points.count {
            let (from, to) = (points[index - 1], points[index])
            let mean = (exp(spread * to) - exp(spread * from)) / (spread * (to - from))
            sum += (row[index] - row[index - 1]) * mean
        }
        return sum / total
    }
}
