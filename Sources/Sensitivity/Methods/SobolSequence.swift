// SPDX-License-Identifier: GPL-3.0-or-later
import CGSL

/// Sobol's sequence of points that fill the unit cube more evenly than random ones, by the GNU
/// Scientific Library.
///
/// The library leaves out the first point, the origin; it stands here, because only with it are the
/// first 2ᵐ points balanced (A. B. Owen, On dropping the first Sobol' point, 2020).
public final class SobolSequence {
    /// The library's tables of direction numbers end here.
    public static let mostDimensions = 40

    private let generator: UnsafeMutablePointer<gsl_qrng>
    private let dimensions: Int
    private var isAtStart = true

    /// The sequence from its start.
    ///
    /// - Precondition: 1 ≤ dimensions ≤ `mostDimensions`.
    public init(dimensions: Int) {
        precondition(
            (1...Self.mostDimensions).contains(dimensions), "the sequence has 1 to 40 dimensions")
        guard let made = gsl_qrng_alloc(mittelfluss_sobol_type(), UInt32(dimensions)) else {
            preconditionFailure("no memory for a sequence of some kilobytes")
        }
        generator = made
        self.dimensions = dimensions
    }

    deinit { gsl_qrng_free(generator) }

    /// The next point; each coordinate is in [0, 1).
    public func next() -> [Double] {
        var point = [Double](repeating: 0, count: dimensions)
        if isAtStart {
            isAtStart = false
        } else {
            _ = gsl_qrng_get(generator, &point)
        }
        return point
    }
}
