// SPDX-License-Identifier: GPL-3.0-or-later
import Programme
import Testing

@testable import Simulation

@Suite("Uniforms of what many packages share")
struct SharedUniformTests {
    private let storage = ColumnStorage()

    private func shared(
        _ names: [String], seed: UInt64, _ sampling: Sampling
    ) -> SharedUniforms {
        SharedUniforms(
            names.map { nameHash($0) }, of: UniformSource(seed: seed), sampling, in: storage)
    }

    /// From an implementation of the model's text in another language, for the seed 42 and the
    /// draws 0, 49, 50 and 2³² + 1: the rank among the fifty uniforms of the block, found by
    /// comparing each with each, and the uniform of `name#`.
    static let expected: [(name: String, uniforms: [Double])] = [
        (
            "programme",
            [0.19842867997742675, 0.7932381216349462, 0.5443147635352003, 0.6175917083945628]
        ),
        (
            "field:familie",
            [0.6146330352205751, 0.91476655680816, 0.8564839077641705, 0.7776887574652845]
        ),
        (
            "capacity:nord",
            [0.751876571101107, 0.2879869029193087, 0.42320179224443366, 0.5214399731381014]
        ),
        (
            "framework",
            [0.1140346177534814, 0.9608538240677873, 0.7830721211550467, 0.5635690062026248]
        ),
        (
            "agreement:familie/XA",
            [0.2838538850605024, 0.7471189328019312, 0.9977249227941062, 0.13860977401057684]
        ),
    ]

    /// Backwards too, as a block is kept until another is asked for.
    @Test("stratified, from an independent implementation", arguments: [false, true])
    func stratified(isBackwards: Bool) {
        var uniforms = shared(Self.expected.map(\.name), seed: 42, .stratified)
        let draws = [UInt64](arrayLiteral: 0, 49, 50, 1 << 32 + 1).enumerated().map { $0 }
        for (column, draw) in isBackwards ? draws.reversed() : draws {
            uniforms.turn(to: .number(draw))
            for (name, expected) in Self.expected.enumerated() {
                #expect(uniforms[name] == expected.uniforms[column], "\(expected.name) \(draw)")
            }
        }
    }

    @Test("a block takes every fiftieth of each distribution once", arguments: [0, 7, 1 << 40])
    func everyFiftieth(block: UInt64) {
        var uniforms = shared((0..<20).map { "field:\($0)" }, seed: 3, .stratified)
        var taken = Array(repeating: Set<Int>(), count: 20)
        for draw in block * 50..<block * 50 + 50 {
            uniforms.turn(to: .number(draw))
            for name in taken.indices { taken[name].insert(Int(uniforms[name] * 50)) }
        }
        #expect(taken.allSatisfy { $0 == Set(0..<50) })
    }

    @Test("names and blocks have orders of their own, with a uniform's mean and variance")
    func orders() {
        let names = (0..<40).map { "capacity:\($0)" }
        var uniforms = shared(names, seed: 5, .stratified)
        var orders: Set<[Int]> = []
        var (sum, squares, products) = (0.0, 0.0, 0.0)
        for block: UInt64 in 0..<25 {
            var rows: [[Double]] = []
            for draw in block * 50..<block * 50 + 50 {
                uniforms.turn(to: .number(draw))
                rows.append(names.indices.map { uniforms[$0] - 0.5 })
            }
            for name in names.indices {
                orders.insert(rows.map { Int(($0[name] + 0.5) * 50) })
                sum += rows.reduce(0) { $0 + $1[name] }
                squares += rows.reduce(0) { $0 + $1[name] * $1[name] }
                if name > 0 { products += rows.reduce(0) { $0 + $1[name] * $1[name - 1] } }
            }
        }
        let count = 25 * 50 * Double(names.count)
        #expect(orders.count == 25 * names.count)
        #expect(abs(sum / count) < 1e-4, "each fiftieth once: far nearer than single draws")
        #expect(abs(squares / count - 1.0 / 12) < 1e-4)
        // Five standard errors of a sum of products, each of variance 1/144.
        #expect(abs(products) < 5 * (count / 144).squareRoot())
    }

    @Test("independent ones are those of the names; the plan case takes ½")
    func others() {
        let names = ["programme", "framework", "field:a"]
        var uniforms = shared(names, seed: 42, .independent)
        let source = UniformSource(seed: 42)
        for draw: UInt64 in [0, 1, 49, 1 << 32 + 1] {
            uniforms.turn(to: .number(draw))
            for (position, name) in names.enumerated() {
                #expect(uniforms[position] == source.uniform(nameHash(name), draw: draw))
            }
        }
        for sampling in Sampling.allCases {
            var uniforms = shared(names, seed: 42, sampling)
            uniforms.turn(to: .number(3))
            uniforms.turn(to: .planCase)
            #expect(names.indices.allSatisfy { uniforms[$0] == 0.5 })
        }
    }
}
