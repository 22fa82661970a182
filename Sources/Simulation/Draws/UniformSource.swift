// SPDX-License-Identifier: GPL-3.0-or-later

/// The uniforms of a study: a pure function of seed, draw and name (model, section 6).
///
/// Any draw can be computed anywhere in any order, and two variants share the luck of what they
/// have in common.
public struct UniformSource: Sendable {
    private let generator: Philox4x32

    /// The uniforms of a seed (`simulation.seed`).
    public init(seed: UInt64) {
        generator = Philox4x32(key: seed.words)
    }

    /// The uniform of a name in a draw, strictly between 0 and 1; never ½, the plan case's.
    ///
    /// - Parameters:
    ///   - nameHash: the hash of the name, from `nameHash(_:)`.
    ///   - draw: the draw's number, from 0.
    @inline(__always)
    public func uniform(_ nameHash: UInt64, draw: UInt64) -> Double {
        let (draw, hash) = (draw.words, nameHash.words)
        let block = generator.block(at: (draw.low, draw.high, hash.low, hash.high))
        return Self.uniform(low: block.x0, high: block.x1)
    }

    /// The uniforms of the first names of a column in a draw, four at a time.
    @inline(__always)
    func fill(
        _ uniforms: Column<Double>, ofFirst count: Int, _ nameHashes: Column<UInt64>, draw: UInt64
    ) {
        var index = 0
        while index + 4 <= count {
            uniforms.set(self.uniforms(nameHashes.four(from: index), draw: draw), from: index)
            index += 4
        }
        while index < count {
            uniforms[index] = uniform(nameHashes[index], draw: draw)
            index += 1
        }
    }

    /// The uniforms of four names in a draw.
    @inline(__always)
    private func uniforms(_ nameHashes: SIMD4<UInt64>, draw: UInt64) -> SIMD4<Double> {
        let draw = draw.words
        let block = generator.block(
            at: (
                SIMD4(everywhere: draw.low), SIMD4(everywhere: draw.high), nameHashes,
                nameHashes &>> 32
            ))
        // The 52 bits of the part under the exponent of 2⁵² are the number 2⁵² + part.
        let words = block.x1 &<< 32 | block.x0 & SIMD4.wordMask
        let bits = words &>> 12 | SIMD4(repeating: (0x1p52).bitPattern)
        let shifted = unsafeBitCast(bits, to: SIMD4<Double>.self)
        return (shifted - 0x1p52 + 0.5) * 0x1p-52
    }

    /// The middle of one of 2⁵² equal parts of the unit interval; exact, as 53 bits hold it.
    @inline(__always)
    static func uniform(low: UInt32, high: UInt32) -> Double {
        let part = (UInt64(high) << 32 | UInt64(low)) >> 12
        return (Double(part) + 0.5) * 0x1p-52
    }
}
