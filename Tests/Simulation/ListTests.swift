// SPDX-License-Identifier: GPL-3.0-or-later
import Testing

@testable import Simulation

@Suite("Lists, sets and blocks of packages")
struct ListTests {
    private let storage = ColumnStorage()

    @Test("a set takes a member only if the condition holds, and none twice")
    func insertsIf() {
        let set = BitSet(capacity: 200, storage)
        for member in [0, 63, 64, 199, 199] { set.insert(member, if: true) }
        for member in [0, 1, 65, 130] { set.insert(member, if: false) }
        #expect(members(of: set) == [0, 63, 64, 199])
    }

    @Test("who is in some words, counted from the first of them; who is a member")
    func inWords() {
        let set = BitSet(capacity: 200, storage)
        for member in [3, 63, 64, 127, 128, 150] { set.insert(member) }
        var found: [Int] = []
        set.forEach(inWords: 1..<3) { found.append($0) }
        #expect(found == [0, 63, 64, 86])
        #expect(
            [3, 64, 150].allSatisfy(set.contains) && ![4, 65, 199].contains(where: set.contains))
    }

    @Test("a list takes an index only if the condition holds")
    func appendsIf() {
        var list = IndexList<Int>(capacity: 4, storage)
        for (index, condition) in [(7, true), (8, false), (9, true)] {
            list.append(index, if: condition)
        }
        for (index, one, other) in [(1, true, false), (2, false, true), (3, true, true)] {
            list.append(index, if: one, and: other)
        }
        #expect((0..<list.count).map { list[$0] } == [7, 9, 3])
    }

    @Test("blocks are as long as the line stays the same, and leave nothing out")
    func blocks() {
        let lines: PackageColumn<Int32> = storage.column([2, 2, 0, 0, 0, 1, 2])
        let blocks = LineBlock.blocks(of: lines)
        #expect(blocks.map(\.line) == [2, 0, 1, 2])
        #expect(
            blocks.map { $0.packages.map(\.number) } == [[0, 1], [2, 3, 4], [5], [6]])
        #expect(LineBlock.blocks(of: storage.column([])).isEmpty)
    }

    private func members(of set: BitSet) -> [Int] {
        var members: [Int] = []
        set.forEach { members.append($0) }
        return members
    }
}
