// SPDX-License-Identifier: GPL-3.0-or-later
import Money
import TestSupport
import Testing
import Workloads

@Suite("What the benchmarks measure works and yields the same every time")
struct WorkloadTests {
    @Test("A small variant of each has the same hash twice", arguments: catalogue(.small))
    func hashesRepeat(entry: CatalogueEntry) async throws {
        let first = try await entry.prepare()
        let hash = try await first.hashedRun()
        #expect(try await first.hashedRun() == hash, "the same work again")
        #expect(try await entry.prepare().hashedRun() == hash, "prepared again")
        #expect(hash != Fingerprint().value, "the work yields something")
    }

    @Test("Every piece of work has a name of its own, and operations that can be scaled")
    func namesDiffer() {
        let entries = catalogue(.reference)
        #expect(Set(entries.map(\.name)).count == entries.count)
        #expect(entries.map(\.name) == catalogue(.small).map(\.name))
        #expect(entries.allSatisfy { [1, 1_000, 1_000_000].contains($0.operations) })
    }

    @Test("Apportionment gives all of the amount", arguments: [40, 600, 19_000])
    func apportionsAll(parts: Int) throws {
        let work = Apportionment(parts: parts, repetitions: 2)
        let shares = try work.run()
        #expect(shares.count == parts)
        #expect(shares.sum() == work.lastTotal)
        #expect(work.lastTotal == work.total + Cents(1))
    }

    @Test("The plan distributes all of the budget")
    func plansAll() throws {
        let work = try MakingPlan(.small)
        let plan = try work.run()
        #expect(
            plan.allocations.sum() + plan.lineReserves.sum() == work.programme.budget.total)
        #expect(plan.lineBudgets.sum() == work.programme.budget.total)
    }

    @Test("A study has the same hash on one thread and on three")
    func threadsDoNotMatter() async throws {
        let one = try await WholeStudy(.small, draws: 40, threads: 1).hashedRun()
        let three = try await WholeStudy(.small, draws: 40, threads: 3).hashedRun()
        #expect(one == three)
    }

    @Test("An archive of runs has as many as it should, none the same")
    func archiveHasItsRuns() async throws {
        let folder = try TemporaryFolder()
        let ids = try await ArchiveOfRuns().make(
            folder.path(of: "archive.sqlite"), count: 3, through: folder.path(of: "results"))
        #expect(Set(ids).count == 3)
        #expect(try folder.names().contains("archive.sqlite"))
        #expect(try !folder.names().contains("results"))
    }

    @Test("Successive draws are those of a study")
    func drawsAreThoseOfTheStudy() async throws {
        let rows = try SuccessiveDraws(.small, draws: 20).run()
        let study = try await WholeStudy(.small, draws: 20).run()
        let rowLength = study.layout.count
        for draw in 0..<20 {
            let row = (0..<rowLength).map { study.draws.value($0, draw: draw) }
            #expect(Array(rows[draw * rowLength..<(draw + 1) * rowLength]) == row)
        }
    }
}

@Suite("The hash of results")
struct FingerprintTests {
    @Test(
        "is FNV-1a",
        arguments: [
            ("", 0xcbf2_9ce4_8422_2325), ("a", 0xaf63_dc4c_8601_ec8c),
            ("foobar", 0x8594_4171_f739_67e8),
        ] as [(String, UInt64)])
    func isFNV(text: String, hash: UInt64) {
        var fingerprint = Fingerprint()
        fingerprint.add(text.utf8)
        #expect(fingerprint.value == hash)
    }

    @Test("tells where one text ends")
    func tellsTextsApart() {
        var first = Fingerprint()
        first.add("ab")
        first.add("c")
        var second = Fingerprint()
        second.add("a")
        second.add("bc")
        #expect(first.value != second.value)
    }

    @Test("has the lowest byte of a number first")
    func isLittleEndian() {
        var number = Fingerprint()
        number.add(Cents(0x0807_0605_0403_0201))
        var bytes = Fingerprint()
        bytes.add([1, 2, 3, 4, 5, 6, 7, 8])
        #expect(number.value == bytes.value)
    }
}
