// SPDX-License-Identifier: GPL-3.0-or-later
import CGSL

/// The quantile of a lognormal factor with median 1: exp(σ·Φ⁻¹(u)) (model, section 6).
///
/// Exactly 1 where σ is 0 and, for the plan case, where u is ½.
///
/// - Parameters:
///   - sigma: σ, the standard deviation of the factor's logarithm, not negative.
///   - u: strictly between 0 and 1.
public func lognormal(sigma: Double, u: Double) -> Double {
    precondition(u > 0 && u < 1, "a quantile is asked inside (0, 1)")
    return exp(sigma * ScientificLibrary.normalQuantile(u))
}
