// SPDX-License-Identifier: GPL-3.0-or-later

/// A set of numbers, one bit each: a member enters and leaves in a step, and all
/// come in ascending order without sorting.
struct BitSet {
    private let words: Column<UInt64>

    init(capacity: Int, _ storage: ColumnStorage) {
        words = storage.column(Self.wordCount(forCapacity: capacity), of: 0)
    }

    /// How many words of 64 members hold so many.
    private static func wordCount(forCapacity capacity: Int) -> Int { capacity / 64 + 1 }

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

    fileprivate static func bit(of member: Int) -> UInt64 {
        1 << UInt64(truncatingIfNeeded: member & 63)
    }

    /// Calls with each member, ascending. O(capacity / 64 + members).
    @inline(__always)
    func forEach(_ visit: (Int) -> Void) {
        for word in words.indices { Self.forEach(in: words[word], of: word, visit) }
    }

    /// Whether it is a member.
    @inline(__always)
    func contains(_ member: Int) -> Bool { words[member >> 6] & Self.bit(of: member) != 0 }

    @inline(__always)
    fileprivate static func forEach(in word: UInt64, of index: Int, _ visit: (Int) -> Void) {
        var bits = word
        while bits != 0 {
            visit((index << 6) + bits.trailingZeroBitCount)
            bits &= bits - 1
        }
    }
}

/// Sets of a few among many numbers, which come out in ascending order without sorting and are then
/// empty. Which words hold a member is noted, so that only those are looked at.
struct SparseBitSets {
    private let words: Column<UInt64>
    /// One bit for each word.
    private let used: Column<UInt64>
    private let usedWordsPerSet: Int

    /// So many empty sets of numbers below a capacity.
    init(_ count: Int, capacity: Int, _ storage: ColumnStorage) {
        usedWordsPerSet = capacity / (64 * 64) + 1
        used = storage.column(count * usedWordsPerSet, of: 0)
        words = storage.column(count * usedWordsPerSet * 64, of: 0)
    }

    /// Inserts a member if a condition holds, without a branch that the processor has to guess.
    @inline(__always)
    func insert(_ number: Int, into set: Int, if condition: Bool = true) {
        let member = set * usedWordsPerSet * 64 * 64 + number
        words[member >> 6] |= Self.bit(member, if: condition)
        used[member >> 12] |= Self.bit(member >> 6, if: condition)
    }

    private static func bit(_ member: Int, if condition: Bool) -> UInt64 {
        (condition ? 1 : 0) << UInt64(truncatingIfNeeded: member & 63)
    }

    /// Takes all members out of a set and calls with each, ascending. O(capacity / 4096 + members).
    @inline(__always)
    func drain(_ set: Int, _ visit: (Int) -> Void) {
        let first = set * usedWordsPerSet
        for index in first..<first + usedWordsPerSet where used[index] != 0 {
            BitSet.forEach(in: used[index], of: index) { word in
                BitSet.forEach(in: words[word], of: word - first * 64, visit)
                words[word] = 0
            }
            used[index] = 0
        }
    }

    /// Empties all sets.
    func removeAll() {
        for index in used.indices where used[index] != 0 {
            BitSet.forEach(in: used[index], of: index) { words[$0] = 0 }
            used[index] = 0
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

    /// Inserts a package if a condition holds, without a branch.
    @inline(__always)
    func insert(_ package: PackageIndex, if condition: Bool) {
        bits.insert(package.number, if: condition)
    }

    @inline(__always)
    func remove(_ package: PackageIndex) { bits.remove(package.number) }

    @inline(__always)
    func contains(_ package: PackageIndex) -> Bool { bits.contains(package.number) }

    /// Calls with each package in canonical order. O(capacity / 64 + members).
    @inline(__always)
    func forEach(_ visit: (PackageIndex) -> Void) { bits.forEach { visit(PackageIndex($0)) } }
}
