// SPDX-License-Identifier: GPL-3.0-or-later
import Testing

@testable import Simulation

@Suite("Lists, sets and blocks of packages")
struct ListTests {
    private let storage = ColumnStorage()

    @Test("a list takes those of a range for which a condition holds, behind what it has")
    func listsWhere() {
        var list = IndexList(capacity: 12, storage)
        list.append(7)
        list.append(0..<10) { $0 % 3 == 1 }
        list.append(2..<4) { _ in true }
        #expect((0..<list.count).map { list[$0] } == [7, 1, 4, 7, 2, 3])
        list.append(5..<5) { _ in true }
        list.append(0..<3) { _ in false }
        #expect(list.count == 6)
    }

    @Test("a set takes a member only if the condition holds, and none twice")
    func insertsIf() {
        let set = PackageSet(capacity: 200, storage)
        for member in [0, 63, 64, 199, 199] { set.insert(member, if: true) }
        for member in [0, 1, 65, 130] { set.insert(member, if: false) }
        #expect(members(of: set) == [0, 63, 64, 199])
    }

    @Test("what is in a set and not in another one, ascending")
    func notIn() {
        let (one, other) = (
            PackageSet(capacity: 200, storage), PackageSet(capacity: 200, storage)
        )
        for member in [3, 63, 64, 127, 128, 150] { one.insert(member) }
        for member in [63, 128, 151] { other.insert(member) }
        var found: [Int] = []
        one.forEach(notIn: other) { found.append($0) }
        #expect(found == [3, 64, 127, 150])
    }

    @Test("blocks are as long as the line stays the same, and leave nothing out")
    func blocks() {
        let lines = storage.column([2, 2, 0, 0, 0, 1, 2] as [Int32])
        let blocks = LineBlock.blocks(of: lines)
        #expect(blocks.map(\.line) == [2, 0, 1, 2])
        #expect(blocks.map(\.packages) == [0..<2, 2..<5, 5..<6, 6..<7])
        #expect(LineBlock.blocks(of: storage.column([])).isEmpty)
    }

    private func members(of set: PackageSet) -> [Int] {
        var members: [Int] = []
        set.forEach { members.append($0) }
        return members
    }
}
