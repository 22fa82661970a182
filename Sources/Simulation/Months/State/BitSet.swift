// SPDX-License-Identifier: GPL-3.0-or-later

/// A set of numbers, one bit each: a member enters and leaves in a step, and all
/// come in ascending order without sorting.
struct BitSet {
    private let words: Column<UInt64>

    init(capacity: Int, _ storage: ColumnStorage) {
        words = storage.column(Self.wordCount(forCapacity: capacity), of: 0)
    }

    /// How many words of 64 members hold so many.
    static func wordCount(forCapacity capacity: Int) -> Int { capacity / 64 + 1 }

    func removeAll() { words.fill(with: 0) }

    @inline(__always)
    func insert(_ member: Int) { words[member >> 6] |= Self.bit(of: member) }

    /// Inserts a member if a condition holds, without a branch that the processor has to guess.
    @inline(__always)
    func insert(_ member: Int, if condition: Bool) {
        words[member >> 6] |= (condition ? 1 : 0) << UInt64(truncatingIfNeeded: member & 63)
    }

    @inline(__always)
    func remove(_ member: Int) { words[member >> 6] &= ~Self.bit(of: member) }

    private static func bit(of member: Int) -> UInt64 {
        1 << UInt64(truncatingIfNeeded: member & 63)
    }

    /// Calls with each member, ascending. O(capacity / 64 + members).
    @inline(__always)
    func forEach(_ visit: (Int) -> Void) {
        for word in words.indices { Self.forEach(in: words[word], of: word, visit) }
    }

    /// Calls with each member in some words, ascending, counted from the first of them.
    @inline(__always)
    func forEach(inWords range: Range<Int>, _ visit: (Int) -> Void) {
        for word in range { Self.forEach(in: words[word], of: word - range.lowerBound, visit) }
    }

    /// Whether it is a member.
    @inline(__always)
    func contains(_ member: Int) -> Bool { words[member >> 6] & Self.bit(of: member) != 0 }

    @inline(__always)
    private static func forEach(in word: UInt64, of index: Int, _ visit: (Int) -> Void) {
        var bits = word
        while bits != 0 {
            visit((index << 6) + bits.trailingZeroBitCount)
            bits &= bits - 1
        }
    }
}

/// A set of packages.
struct PackageSet {
    private let bits: BitSet

    init(capacity: Int, _ storage: ColumnStorage) { bits = BitSet(capacity: capacity, storage) }

    func removeAll() { bits.removeAll() }

    @inline(__always)
    func insert(_ package: PackageIndex) { bits.insert(package.number) }

    @inline(__always)
    func remove(_ package: PackageIndex) { bits.remove(package.number) }

    @inline(__always)
    func contains(_ package: PackageIndex) -> Bool { bits.contains(package.number) }

    /// Calls with each package in canonical order. O(capacity / 64 + members).
    @inline(__always)
    func forEach(_ visit: (PackageIndex) -> Void) { bits.forEach { visit(PackageIndex($0)) } }
}
