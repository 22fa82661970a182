// SPDX-License-Identifier: GPL-3.0-or-later

/// The counter-based generator Philox4x32-10 (model, section 6).
///
/// J. Salmon, M. Moraes, R. Dror, D. Shaw: Parallel Random Numbers: As Easy as 1, 2, 3 (SC11).
/// Scalar on purpose: one block is all that a name needs, and a vector version is slower for one.
struct Philox4x32 {
    /// Four words of 32 bits: a counter, or what the generator makes of it.
    typealias Block = (x0: UInt32, x1: UInt32, x2: UInt32, x3: UInt32)

    /// The two words of the key.
    let key: (low: UInt32, high: UInt32)

    /// Ten rounds over a counter.
    @inline(__always)
    func block(at counter: Block) -> Block {
        var block = counter
        var (low, high) = key
        for _ in 0..<10 {
            block = Self.round(block, low, high)
            low &+= 0x9e37_79b9
            high &+= 0xbb67_ae85
        }
        return block
    }

    @inline(__always)
    private static func round(_ block: Block, _ low: UInt32, _ high: UInt32) -> Block {
        let first = 0xd251_1f53 &* UInt64(block.x0)
        let second = 0xcd9e_8d57 &* UInt64(block.x2)
        return (
            UInt32(truncatingIfNeeded: second >> 32) ^ block.x1 ^ low,
            UInt32(truncatingIfNeeded: second),
            UInt32(truncatingIfNeeded: first >> 32) ^ block.x3 ^ high,
            UInt32(truncatingIfNeeded: first)
        )
    }
}
