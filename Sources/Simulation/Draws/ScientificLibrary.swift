// SPDX-License-Identifier: GPL-3.0-or-later
import CGSL

/// What the draws and what is told of them need of the GNU Scientific Library.
enum ScientificLibrary {
    /// Touched before every call: an error then shows as NaN instead of ending the process.
    ///
    /// A static constant is made once, whichever thread comes first.
    private static let errorHandlerIsOff: Void = { _ = gsl_set_error_handler_off() }()

    /// Beta⁻¹(p; α, β); relative error below 10⁻¹⁴ for the shapes of a PERT distribution, 1…5.
    static func betaQuantile(_ p: Double, _ alpha: Double, _ beta: Double) -> Double {
        errorHandlerIsOff
        return gsl_cdf_beta_Pinv(p, alpha, beta)
    }

    /// 1 − Beta(x; α, β): the part of a beta distribution above x.
    static func betaSurvival(_ x: Double, _ alpha: Double, _ beta: Double) -> Double {
        errorHandlerIsOff
        return gsl_cdf_beta_Q(x, alpha, beta)
    }

    /// Beta(x; α, β): the part of a beta distribution below x.
    static func betaProbability(_ x: Double, _ alpha: Double, _ beta: Double) -> Double {
        errorHandlerIsOff
        return gsl_cdf_beta_P(x, alpha, beta)
    }

    /// ln B(α, β).
    static func logarithmOfBeta(_ alpha: Double, _ beta: Double) -> Double {
        lgamma(alpha) + lgamma(beta) - lgamma(alpha + beta)
    }

    /// Φ(z): the part of a standard normal distribution below z.
    static func normalProbability(_ z: Double) -> Double {
        errorHandlerIsOff
        return gsl_cdf_ugaussian_P(z)
    }

    /// Φ⁻¹(u), exactly 0 at u = ½.
    static func normalQuantile(_ u: Double) -> Double {
        errorHandlerIsOff
        return gsl_cdf_ugaussian_Pinv(u)
    }

    /// The quantile of Student's t distribution.
    static func studentQuantile(_ p: Double, _ degreesOfFreedom: Double) -> Double {
        errorHandlerIsOff
        return gsl_cdf_tdist_Pinv(p, degreesOfFreedom)
    }
}
