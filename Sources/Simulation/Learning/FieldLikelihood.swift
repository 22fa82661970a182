// SPDX-License-Identifier: GPL-3.0-or-later
import CGSL

/// ln L of a field's observations over s = ln φ, at equidistant points (forecast, section 12: ℓ_f).
struct FieldLikelihood {
    private static let pointCount = 1001
    private let first: Double
    private let step: Double
    /// ℓ_f at the points.
    private let values: [Double]
    /// max ℓ_f of the points.
    let maximum: Double

    /// The likelihood of observations for s from −reach to reach; O(points · observations).
    ///
    /// - Parameter survivals: of the distributions that the observations name.
    init(
        _ observations: [EffortObservation], reach: Double, _ survivals: [SurvivalTable?]
    ) {
        let (first, step) = (-reach, 2 * reach / Double(Self.pointCount - 1))
        let inverseFactors = (0..<Self.pointCount).map { exp(-(first + Double($0) * step)) }
        var sums = LogarithmSums(count: Self.pointCount)
        for observation in observations {
            guard let survival = survivals[observation.table] else { continue }
            sums.add { observation.likelihood(at: inverseFactors[$0], survival) }
        }
        (self.first, self.step) = (first, step)
        values = sums.values
        maximum = values.max() ?? 0
    }

    /// ℓ_f at s, linear between the points.
    func callAsFunction(_ s: Double) -> Double {
        let place = (s - first) / step
        let index = min(max(0, Int(place)), Self.pointCount - 2)
        let part = place - Double(index)
        return values[index] + part * (values[index + 1] - values[index])
    }
}

/// What a package on which money was spent tells of the effort factors of programme and field
/// (forecast, section 12).
struct EffortObservation {
    /// The position of its field.
    let field: Int
    /// Which distribution the package's own factor has.
    let table: Int
    /// r_i: its effort, or what of it is done so far, as a part of the estimate.
    let ratio: Double
    /// Whether that is all of its effort; otherwise the effort is more.
    let isWhole: Bool

    /// The part of packages that may be something else, a changed scope say, so that no single one
    /// decides.
    private static let otherPart = 0.05
    /// The likelihood of one that is something else, where its effort is known.
    private static let otherLikelihood = 0.005

    /// L_i for the factor φ = 1 / `inverseFactor`.
    @inline(__always)
    fileprivate func likelihood(at inverseFactor: Double, _ survival: SurvivalTable) -> Double {
        let own = ratio * inverseFactor
        if isWhole {
            return (1 - Self.otherPart) * own * survival.exact.density(own) + Self.otherLikelihood
        }
        return (1 - Self.otherPart) * survival(own) + Self.otherPart
    }
}

/// Sums of the logarithms of many factors, point by point: one logarithm for some factors, whose
/// product stays far from the ends of what a `Double` holds.
private struct LogarithmSums {
    private var sums: [Double]
    private var products: [Double]
    private var pending = 0
    private static let mostPending = 32

    init(count: Int) {
        sums = Array(repeating: 0, count: count)
        products = Array(repeating: 1, count: count)
    }

    /// Adds the logarithm of a factor at each point.
    @inline(__always)
    mutating func add(_ factor: (Int) -> Double) {
        for point in products.indices { products[point] *= factor(point) }
        pending += 1
        guard pending == Self.mostPending else { return }
        sums = values
        for point in products.indices { products[point] = 1 }
        pending = 0
    }

    /// The sums so far.
    var values: [Double] { zip(sums, products).map { $0 + log($1) } }
}
