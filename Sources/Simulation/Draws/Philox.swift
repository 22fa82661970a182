// SPDX-License-Identifier: GPL-3.0-or-later

/// The counter-based generator Philox4x32-10 (model, section 6).
///
/// J. Salmon, M. Moraes, R. Dror, D. Shaw: Parallel Random Numbers: As Easy as 1, 2, 3 (SC11).
/// One block is all that a name needs, and for a single one scalar code is the fastest;
/// `PhiloxLanes` computes those of several names at once.
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
            low &+= Self.keySteps.low
            high &+= Self.keySteps.high
        }
        return block
    }

    @inline(__always)
    private static func round(_ block: Block, _ low: UInt32, _ high: UInt32) -> Block {
        let first = multipliers.first &* UInt64(block.x0)
        let second = multipliers.second &* UInt64(block.x2)
        return (
            UInt32(truncatingIfNeeded: second >> 32) ^ block.x1 ^ low,
            UInt32(truncatingIfNeeded: second),
            UInt32(truncatingIfNeeded: first >> 32) ^ block.x3 ^ high,
            UInt32(truncatingIfNeeded: first)
        )
    }

    /// What a round multiplies the first and the third word by.
    @inline(__always)
    static var multipliers: (first: UInt64, second: UInt64) { (0xd251_1f53, 0xcd9e_8d57) }

    /// What is added to the key after each round.
    @inline(__always)
    static var keySteps: (low: UInt32, high: UInt32) { (0x9e37_79b9, 0xbb67_ae85) }
}
