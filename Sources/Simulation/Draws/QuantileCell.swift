// SPDX-License-Identifier: GPL-3.0-or-later

/// A polynomial of degree 7 over a quarter of an octave of u, in one cache line.
///
/// Its variable t runs from −⅛ to ⅛. The coefficients stand in the order 0, 4, 2, 6, 1, 5, 3, 7,
/// so that the pairs of the evaluation lie side by side.
struct QuantileCell {
    private let coefficients: SIMD8<Double>

    /// The value at t; three steps of two multiplications and additions side by side (Estrin).
    @inline(__always)
    func value(at t: Double) -> Double {
        let pairs = coefficients.lowHalf + coefficients.highHalf * t
        let square = t * t
        let quads = pairs.lowHalf + pairs.highHalf * square
        return quads[0] + quads[1] * (square * square)
    }

    /// The cell whose polynomial takes the values of a function at the cell's nodes.
    ///
    /// Two neighbours share the node between them, so the table has no jumps at its borders.
    init(through values: some Collection<Double>) {
        let base = values.first ?? 0
        var sum = SIMD8<Double>.zero
        // Differences, so that rounding is relative to how much the function changes in the cell.
        for (value, basis) in zip(values, Self.bases) { sum += (value - base) * basis }
        sum[0] += base
        coefficients = sum
    }
}

extension QuantileCell {
    /// The degree of the polynomial.
    static let degree = 7

    /// Where the function is taken, from −1 to 1: the extrema of a Chebyshev polynomial, between
    /// which the error is spread evenly.
    static let nodes: [Double] = [
        -1, -0.9009688679024191, -0.6234898018587336, -0.2225209339563144,
        0.2225209339563144, 0.6234898018587336, 0.9009688679024191, 1,
    ]

    /// The coefficients in t of the polynomials that are 1 at one node and 0 at the others.
    private static let bases: [SIMD8<Double>] = nodes.indices.map { index in
        var powers = [1.0]
        for (other, node) in nodes.enumerated() where other != index {
            let distance = nodes[index] - node
            let shifted = [0] + powers
            powers = zip(shifted, powers + [0]).map { ($0 - node * $1) / distance }
        }
        return SIMD8([0, 4, 2, 6, 1, 5, 3, 7].map { powers[$0] * eighth(power: $0) })
    }

    /// 8^power: t is an eighth of the nodes' variable.
    private static func eighth(power: Int) -> Double { Double(1 << (3 * power)) }
}
