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

    @Test("who is a member")
    func contains() {
        let set = BitSet(capacity: 200, storage)
        for member in [3, 63, 64, 127, 128, 150] { set.insert(member) }
        #expect(
            [3, 64, 150].allSatisfy(set.contains) && ![4, 65, 199].contains(where: set.contains))
    }

    @Test("sets of few among many numbers come out ascending, each for itself, and are empty then")
    func drains() {
        let sets = SparseBitSets(3, capacity: 10_000, storage)
        let members = [0, 63, 64, 4095, 4096, 9999]
        for member in members.reversed() { sets.insert(member, into: 1) }
        for member in [5, 9999] { sets.insert(member, into: 2, if: member > 5) }
        func drained(_ set: Int) -> [Int] {
            var found: [Int] = []
            sets.drain(set) { found.append($0) }
            return found
        }
        #expect(drained(0).isEmpty)
        #expect(drained(1) == members)
        #expect(drained(1).isEmpty)
        sets.insert(1, into: 0)
        sets.removeAll()
        #expect((0..<3).flatMap(drained).isEmpty)
    }

    @Test("the first of a list in an order, for as long as more are wanted")
    func visitsFirst() {
        let numbers = [31, 4, 15, 92, 6, 53, 58, 9]
        for wanted in 1...numbers.count {
            var list = IndexList<Int>(capacity: numbers.count, storage)
            for number in numbers { list.append(number) }
            var found: [Int] = []
            list.forEachFirst(by: >) { number in
                found.append(number)
                return found.count < wanted
            }
            #expect(found == Array(numbers.sorted(by: >).prefix(wanted)))
            #expect((0..<wanted).map { list[$0] } == found, "they are the first of the list")
            #expect((0..<list.count).map { list[$0] }.sorted() == numbers.sorted())
        }
        let none = IndexList<Int>(capacity: 1, storage)
        none.forEachFirst(by: <) { _ in
            Issue.record("there is none")
            return true
        }
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

    @Test("an active package fills one memory line")
    func memoryLine() { #expect(MemoryLayout<ActivePackage>.size == 64) }

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
