// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation
import Testing

/// A function on the unit cube whose Sobol' indices are known in closed form.
struct KnownFunction: Sendable, CustomTestStringConvertible {
    let name: String
    let first: [Double]
    let total: [Double]
    let value: @Sendable ([Double]) -> Double

    var testDescription: String { name }

    /// Ishigami's function, sin x₁ + a sin² x₂ + b x₃⁴ sin x₁ on [−π, π]³ with a = 7, b = 0.1
    /// (T. Ishigami, T. Homma, 1990); its indices to four decimals as published.
    static let ishigami = KnownFunction(
        name: "Ishigami", first: [0.3139, 0.4424, 0], total: [0.5576, 0.4424, 0.2437]
    ) { point in
        let x = point.map { Double.pi * (2 * $0 - 1) }
        return sin(x[0]) + 7 * pow(sin(x[1]), 2) + 0.1 * pow(x[2], 4) * sin(x[0])
    }

    /// Sobol's g function, Π (|4xᵢ − 2| + aᵢ) / (1 + aᵢ), with a = 0, 1, 4.5, 9, 99, 99, 99, 99
    /// (A. Saltelli, I. M. Sobol', 1995). Partial variances Vᵢ = 1/3 / (1 + aᵢ)²; the variance is
    /// Π (1 + Vᵢ) − 1.
    static let gFunction = KnownFunction(
        name: "Sobol' g",
        first: parts.map { $0 / variance },
        total: parts.map { $0 * (variance + 1) / (1 + $0) / variance }
    ) { point in
        zip(point, weights).reduce(1) { $0 * ((4 * $1.0 - 2).magnitude + $1.1) / (1 + $1.1) }
    }

    private static let weights: [Double] = [0, 1, 4.5, 9, 99, 99, 99, 99]
    private static let parts = weights.map { 1 / 3 / (1 + $0) / (1 + $0) }
    private static let variance = parts.reduce(1) { $0 * (1 + $1) } - 1
}
