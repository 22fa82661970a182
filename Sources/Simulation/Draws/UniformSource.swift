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

    /// The middle of one of 2⁵² equal parts of the unit interval; exact, as 53 bits hold it.
    @inline(__always)
    static func uniform(low: UInt32, high: UInt32) -> Double {
        let part = (UInt64(high) << 32 | UInt64(low)) >> 12
        return (Double(part) + 0.5) * 0x1p-52
    }
}

extension UInt64 {
    /// The low and the high 32 bits.
    @inline(__always)
    fileprivate var words: (low: UInt32, high: UInt32) {
        (UInt32(truncatingIfNeeded: self), UInt32(truncatingIfNeeded: self >> 32))
    }
}
