// SPDX-License-Identifier: GPL-3.0-or-later
import CGSL
import Programme
import Testing
import TestSupport

@testable import Simulation

/// One of each kind that a scenario can have: agreements, delays, efforts with an overrun.
private let perts: [Pert] = [
    // Zero at the lower end, with a density that is greatest there, and at the upper end.
    Pert(0, 0, 6), Pert(0, 1, 6), Pert(0, 6, 6), Pert(0, 0.5, 4), Pert(0, 3, 6),
    // Agreements and delays of the scenarios.
    Pert(1, 3, 6), Pert(1, 4, 7), Pert(0.5, 2, 5), Pert(0.5, 2, 6), Pert(0.5, 3, 12),
    // Effort factors: least part of the estimate, likeliest 1, overrun.
    Pert(2.0 * 46 / 111, 1, 1.8), Pert(2.0 * 380 / 1000, 1, 1.9), Pert(2 / 3.0, 1, 1.8),
    Pert(2 / 3.0, 1, 1), Pert(1, 1, 1.8), Pert(0.999, 1, 3), Pert(0, 1, 1.000001),
    // Wide, narrow, far from zero, tiny.
    Pert(0, 1, 1e9), Pert(1e6, 1e6 + 1e-3, 1e6 + 2e-3), Pert(3, 3 + 1e-12, 4), Pert(0, 1e-9, 2e-9),
]

@Suite("Quantiles of pert(a, m, b)")
struct PertQuantileTests {
    /// The model's formula, by the library, from the nearer end.
    private func reference(_ pert: Pert, _ u: Double) -> Double {
        let (a, m, b) = (pert.least, pert.likeliest, pert.greatest)
        let (alpha, beta) = (1 + 4 * (m - a) / (b - a), 1 + 4 * (b - m) / (b - a))
        let part =
            u <= 0.5
            ? gsl_cdf_beta_Pinv(u, alpha, beta) : gsl_cdf_beta_Qinv(1 - u, alpha, beta)
        return a + (b - a) * part
    }

    /// Distances from an end: the borders of all cells and their neighbours, geometric steps from
    /// 10⁻⁶ to ½, and random ones.
    private var distances: [Double] {
        let borders = (0..<76).flatMap { step in
            let border = 0x1p-20 * pow(2, Double(step / 4)) * (1 + Double(step % 4) / 4)
            return [border.nextDown, border, border.nextUp]
        }
        let geometric = (0..<2000).map { 1e-6 * pow(5e5, Double($0) / 2000) }
        let source = UniformSource(seed: 1)
        let random = (0..<1000).map { source.uniform(0, draw: $0) / 2 }
        return (borders + geometric + random).filter { $0 >= 1e-6 && $0 < 0.5 }
    }

    @Test("tables agree with the library to a relative 10⁻¹⁰", arguments: perts)
    func agreement(pert: Pert) {
        let tables = QuantileTables([pert])
        var worst = (error: 0.0, u: 0.0)
        for u in distances.flatMap({ [$0, 1 - $0] }) {
            let exact = reference(pert, u)
            let error = abs(tables.value(of: 0, at: u) - exact) / exact
            if !(error <= worst.error) { worst = (error, u) }
        }
        #expect(worst.error <= 1e-10, "at u = \(worst.u)")
    }

    @Test("outside 2⁻²⁰ the library itself answers", arguments: perts)
    func tails(pert: Pert) throws {
        let tables = QuantileTables([pert])
        try withEvery("p", in: [0x1p-53, 1e-15, 1e-9, 9e-7, 0x1p-20 - 0x1p-50]) { p in
            try withEvery("u", in: [p, 1 - p]) { u in
                let value = tables.value(of: 0, at: u)
                try #require(value == PertQuantile(pert)(u))
                try #require(abs(value - reference(pert, u)) <= 1e-13 * value)
                try #require(pert.least <= value && value <= pert.greatest)
            }
        }
    }

    private static let symmetric = [
        Pert(0, 3, 6), Pert(1, 4, 7), Pert(0, 1e-9, 2e-9), Pert(1e6, 1e6 + 1e-3, 1e6 + 2e-3),
    ]

    @Test("the plan case's value is the library's own", arguments: perts)
    func median(pert: Pert) {
        let isSymmetric = Self.symmetric.contains(pert)
        let expected = isSymmetric ? pert.likeliest : reference(pert, 0.5)
        #expect(QuantileTables([pert]).value(of: 0, at: 0.5) == expected)
    }

    /// Written in decimals: 0.1 + 0.7 is not 2 · 0.4 in binary.
    @Test("the median of what is symmetric is the likeliest value, exactly")
    func symmetricMedian() throws {
        try withEvery("least", in: 0...30) { least in
            try withEvery("half the span", in: 1...30) { half in
                let pert = Pert(
                    Double(least) / 10, Double(least + half) / 10, Double(least + 2 * half) / 10)
                try #require(PertQuantile(pert)(0.5) == pert.likeliest)
            }
        }
        #expect(PertQuantile(Pert(0.7, 1, 1.3))(0.5) == 1)
    }

    @Test("what is nearly symmetric has the library's median")
    func asymmetricMedian() {
        for pert in [Pert(0.7, 1, 1.3001), Pert(0.6999, 1, 1.3), Pert(1, 4.000_000_1, 7)] {
            #expect(PertQuantile(pert)(0.5) == reference(pert, 0.5))
            #expect(PertQuantile(pert)(0.5) != pert.likeliest)
        }
    }

    @Test("values never fall and stay within the bounds", arguments: perts)
    func monotone(pert: Pert) {
        let tables = QuantileTables([pert])
        let lower = distances.sorted()
        let all = [0x1p-53] + lower + [0.5] + lower.reversed().map { 1 - $0 } + [1 - 0x1p-53]
        let values = all.map { tables.value(of: 0, at: $0) }
        #expect(pert.least <= values[0])
        #expect(values[values.count - 1] <= pert.greatest)
        for (index, pair) in zip(values, values.dropFirst()).enumerated() {
            // Neighbouring doubles on both sides of a cell's border may differ by rounding.
            #expect(pair.1 >= pair.0 * (1 - 1e-15), "after u = \(all[index])")
        }
    }

    /// The Beta distribution with one shape 1 has its quantile in closed form.
    @Test("closed forms where the likeliest value is an end")
    func closedForms() throws {
        let tables = QuantileTables([Pert(0, 0, 1), Pert(0, 1, 1)])
        try withEvery("u", in: distances.flatMap { [$0, 1 - $0] }) { u in
            let (first, second) = (-expm1(log1p(-u) / 5), pow(u, 0.2))
            try #require(abs(tables.value(of: 0, at: u) - first) <= 1e-10 * first)
            try #require(abs(tables.value(of: 1, at: u) - second) <= 1e-10 * second)
        }
    }

    @Test("a = b gives m")
    func constant() throws {
        let tables = QuantileTables([Pert.zero, Pert(2.5, 2.5, 2.5), Pert(1, 1, 1)])
        try withEvery("u", in: [0x1p-53, 1e-7, 0.1, 0.5, 0.7, 1 - 1e-7, 1 - 0x1p-53]) { u in
            try #require((0..<3).map { tables.value(of: $0, at: u) } == [0, 2.5, 1])
        }
    }

    @Test("equal distributions share a table")
    func sharing() throws {
        let tables = QuantileTables([perts[0], Pert.zero, perts[5], perts[0], Pert.zero, perts[1]])
        #expect(tables.indices == [0, 1, 2, 0, 1, 3])
        #expect(tables.count == 4)
        try withEvery("u", in: [1e-9, 0.25, 0.5, 0.99]) { u in
            let values = tables.indices.map { tables.value(of: $0, at: u) }
            let alone = [perts[0], Pert.zero, perts[5], perts[0], Pert.zero, perts[1]]
                .map { QuantileTables([$0]).value(of: 0, at: u) }
            try #require(values == alone)
        }
        #expect(QuantileTables([]).count == 0)
    }
}

@Suite("Lognormal factors")
struct LognormalTests {
    @Test("exactly 1 for σ = 0 and for u = ½")
    func one() throws {
        try withEvery("u", in: [0x1p-53, 1e-6, 0.3, 0.5, 0.9, 1 - 0x1p-53]) { u in
            try #require(lognormal(sigma: 0, u: u) == 1)
        }
        try withEvery("σ", in: [0, 0.1, 0.15, 1, 10]) { sigma in
            try #require(lognormal(sigma: sigma, u: 0.5) == 1)
        }
    }

    /// Φ⁻¹ of 0.975, 0.9 and 0.001 to fifteen digits, from published tables.
    @Test(
        "known values",
        arguments: [
            (0.975, 1.959963984540054), (0.9, 1.281551565544600), (0.001, -3.090232306167813),
        ])
    func known(u: Double, normal: Double) throws {
        try withEvery("σ", in: [0.1, 0.2, 1]) { sigma in
            let expected = exp(sigma * normal)
            try #require(abs(lognormal(sigma: sigma, u: u) - expected) <= 1e-14 * expected)
        }
    }

    @Test("mirrored quantiles are inverse")
    func mirrored() throws {
        try withEvery("u", in: [0.01, 0.2, 0.4999]) { u in
            let product = lognormal(sigma: 0.3, u: u) * lognormal(sigma: 0.3, u: 1 - u)
            try #require(abs(product - 1) < 1e-14)
        }
    }
}
