// SPDX-License-Identifier: GPL-3.0-or-later
import Testing
import TestSupport

@testable import Simulation

@Suite("Uniforms: name, Philox, uniform")
struct UniformTests {
    /// Published with the hash: http://www.isthe.com/chongo/tech/comp/fnv.
    @Test(
        "FNV-1a, 64 bit",
        arguments: [
            ("", 0xcbf2_9ce4_8422_2325),
            ("a", 0xaf63_dc4c_8601_ec8c),
            ("foobar", 0x8594_4171_f739_67e8),
        ] as [(String, UInt64)])
    func hash(name: String, expected: UInt64) {
        #expect(nameHash(name) == expected)
    }

    /// `kat_vectors` of Random123, philox4x32 with 10 rounds: counter, key, result.
    @Test(
        "Philox4x32-10",
        arguments: [
            ([0, 0, 0, 0, 0, 0], [0x6627_e8d5, 0xe169_c58d, 0xbc57_ac4c, 0x9b00_dbd8]),
            (
                Array(repeating: UInt32.max, count: 6),
                [0x408f_276d, 0x41c8_3b0e, 0xa20b_c7c6, 0x6d54_51fd]
            ),
            (
                [0x243f_6a88, 0x85a3_08d3, 0x1319_8a2e, 0x0370_7344, 0xa409_3822, 0x299f_31d0],
                [0xd16c_fe09, 0x94fd_cceb, 0x5001_e420, 0x2412_6ea1]
            ),
        ] as [([UInt32], [UInt32])])
    func philox(input: [UInt32], expected: [UInt32]) {
        let generator = Philox4x32(key: (input[4], input[5]))
        let block = generator.block(at: (input[0], input[1], input[2], input[3]))
        #expect([block.x0, block.x1, block.x2, block.x3] == expected)
        // The upper half of each lane means nothing: not what comes in, nor what comes out.
        let words = input.map { SIMD4(repeating: UInt64($0) | 0xdead_beef << 32) }
        let lanes = generator.block(at: (words[0], words[1], words[2], words[3]))
        for lane in 0..<4 {
            let found = [lanes.x0[lane], lanes.x1[lane], lanes.x2[lane], lanes.x3[lane]]
            #expect(found.map(UInt32.init(truncatingIfNeeded:)) == expected)
        }
    }

    @Test("many at once are those one by one, each in its place", arguments: 0...25)
    func together(count: Int) {
        let storage = ColumnStorage()
        let names = storage.column((0..<count).map { nameHash("effort:package-\($0)") })
        let uniforms = storage.column(count + 1, of: -1.0)
        let source = UniformSource(seed: 20_200_918)
        for draw: UInt64 in [0, 1, 1 << 32 + 1] {
            source.fill(uniforms, ofFirst: count, names, draw: draw)
            let single = names.array.map { source.uniform($0, draw: draw) }
            #expect(Array(uniforms.array.prefix(count)) == single)
            #expect(uniforms[count] == -1, "nothing beyond the names")
        }
    }

    /// The `uniforms` of the model's reference results for the scenarios tiny and
    /// konjunkturpaket-2020, in the draws 0, 1 and 2³² + 1.
    @Test(
        "the reference results' uniforms",
        arguments: [
            (42, "programme", [0.22604074474946267, 0.29114841965613236, 0.6921055337707095]),
            (42, "framework", [0.11149622523030744, 0.26601003314232796, 0.5795501799007908]),
            (
                42, "effort:A/konzept/XA",
                [0.8397014369529484, 0.5408711215387717, 0.4224743487241339]
            ),
            (
                20_200_918, "programme",
                [0.8160905666092851, 0.3278972440252287, 0.45541775010005814]
            ),
            (
                20_200_918, "framework",
                [0.21253344444304834, 0.5766384388083773, 0.2650854152706682]
            ),
            (
                20_200_918, "effort:arbeit-01/konzeption/NW",
                [0.680471254299064, 0.7398778448108249, 0.039828602257486856]
            ),
        ] as [(UInt64, String, [Double])])
    func uniforms(seed: UInt64, name: String, expected: [Double]) {
        let source = UniformSource(seed: seed)
        let hash = nameHash(name)
        #expect([0, 1, 1 << 32 + 1].map { source.uniform(hash, draw: $0) } == expected)
    }

    @Test("strictly between 0 and 1, symmetrical, never ½")
    func extremes() {
        let least = UniformSource.uniform(low: 0, high: 0)
        let greatest = UniformSource.uniform(low: .max, high: .max)
        #expect(least == 0x1p-53)
        #expect(greatest == 1 - 0x1p-53)
        #expect(UniformSource.uniform(low: .max, high: 0x7fff_ffff) == 0.5 - 0x1p-53)
        #expect(UniformSource.uniform(low: 0, high: 0x8000_0000) == 0.5 + 0x1p-53)
    }

    @Test("the low twelve bits do not matter, the thirteenth does")
    func resolution() {
        let zero = UniformSource.uniform(low: 0, high: 0)
        #expect(UniformSource.uniform(low: 0xfff, high: 0) == zero)
        #expect(UniformSource.uniform(low: 0x1000, high: 0) == zero + 0x1p-52)
    }

    @Test("seed, draw and name each change the uniform, in every half of their words")
    func dependence() throws {
        let bits: [UInt64] = [0, 1, 1 << 31, 1 << 32, 1 << 63]
        var seen: Set<Double> = []
        try withEvery("seed", in: bits) { seed in
            try withEvery("draw", in: bits) { draw in
                try withEvery("hash", in: bits) { hash in
                    let u = UniformSource(seed: seed).uniform(hash, draw: draw)
                    let isNew = seen.insert(u).inserted
                    try #require(isNew)
                }
            }
        }
    }

    /// 5 standard errors of mean and variance over a hundred thousand names.
    @Test("mean ½ and variance 1/12 over many names")
    func moments() {
        let source = UniformSource(seed: 7)
        let count = 100_000
        let deviations = (0..<count).map { source.uniform(nameHash("effort:\($0)"), draw: 3) - 0.5 }
        let mean = deviations.reduce(0, +) / Double(count)
        let variance = deviations.reduce(0) { $0 + $1 * $1 } / Double(count)
        #expect(abs(mean) < 5 * (1.0 / 12 / Double(count)).squareRoot())
        #expect(abs(variance - 1.0 / 12) < 5 * (1.0 / 180 / Double(count)).squareRoot())
    }
}
