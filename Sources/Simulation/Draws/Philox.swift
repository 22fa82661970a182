// SPDX-License-Identifier: GPL-3.0-or-later

/// The counter-based generator Philox4x32-10 (model, section 6).
///
/// J. Salmon, M. Moraes, R. Dror, D. Shaw: Parallel Random Numbers: As Easy as 1, 2, 3 (SC11).
/// One block is all that a name needs. For a single name scalar code is the fastest; a block of
/// four lanes is four names' at once, at a third of the time each.
struct Philox4x32 {
    /// Four words of 32 bits: a counter, or what the generator makes of it.
    typealias Block<Word> = (x0: Word, x1: Word, x2: Word, x3: Word)

    /// The two words of the key.
    let key: (low: UInt32, high: UInt32)

    /// Ten rounds over a counter, or over one in each lane.
    @inline(__always)
    func block<Word: PhiloxWord>(at counter: Block<Word>) -> Block<Word> {
        var block = counter
        var (low, high) = (Word(everywhere: key.low), Word(everywhere: key.high))
        for _ in 0..<10 {
            block = Self.round(block, low, high)
            low = low &+ Word(everywhere: 0x9e37_79b9)
            high = high &+ Word(everywhere: 0xbb67_ae85)
        }
        return block
    }

    @inline(__always)
    private static func round<Word: PhiloxWord>(
        _ block: Block<Word>, _ low: Word, _ high: Word
    ) -> Block<Word> {
        let first = block.x0.product(with: 0xd251_1f53)
        let second = block.x2.product(with: 0xcd9e_8d57)
        return (second.high ^ block.x1 ^ low, second.low, first.high ^ block.x3 ^ high, first.low)
    }
}

/// A word of 32 bits, or one in each lane.
protocol PhiloxWord {
    /// The same word in each lane.
    init(everywhere word: UInt32)

    static func ^ (left: Self, right: Self) -> Self
    static func &+ (left: Self, right: Self) -> Self

    /// All 64 bits of the product with a factor of 32 bits.
    func product(with factor: UInt64) -> (low: Self, high: Self)
}

extension UInt32: PhiloxWord {
    @inline(__always)
    init(everywhere word: UInt32) { self = word }

    @inline(__always)
    func product(with factor: UInt64) -> (low: UInt32, high: UInt32) {
        (factor &* UInt64(self)).words
    }
}

/// Four words, each in a lane of 64 bits whose upper half means nothing: so the processor
/// multiplies them as they lie.
extension SIMD4<UInt64>: PhiloxWord {
    @inline(__always)
    init(everywhere word: UInt32) { self.init(repeating: UInt64(word)) }

    @inline(__always)
    func product(with factor: UInt64) -> (low: Self, high: Self) {
        let product = (self & Self.wordMask) &* Self(repeating: factor)
        return (product, product &>> 32)
    }

    /// Cuts off the upper halves.
    @inline(__always)
    static var wordMask: Self { Self(repeating: 0xffff_ffff) }
}

extension UInt64 {
    /// The low and the high 32 bits.
    @inline(__always)
    var words: (low: UInt32, high: UInt32) {
        (UInt32(truncatingIfNeeded: self), UInt32(truncatingIfNeeded: self >> 32))
    }
}
