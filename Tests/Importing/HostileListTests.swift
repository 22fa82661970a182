// SPDX-License-Identifier: GPL-3.0-or-later
import Programme
import ScenarioFiles
import Testing
import Words

@testable import Importing

@Suite("Lists that are none")
struct HostileListTests {
    private static let mapping = """
        columns: {name: Name, field: Feld}
        assumed: {line: l, lead: XA, complexity: low, base_components: 1, interfaces: 0,
          priority: 1, committed: 1}

        """

    private func problems(
        _ list: [UInt8], mapping: String = Self.mapping
    ) -> [Problem] {
        let files = MemoryFiles(["l.csv": list, "m.yaml": Array(mapping.utf8)])
        do {
            return try readCatalogue("l.csv", mapping: "m.yaml", from: files).problems
        } catch let error as Problems {
            return error.problems
        } catch {
            Issue.record(error)
            return []
        }
    }

    private static let header = Array("Name;Feld\n".utf8)

    /// The bytes of a list, and the id of what is wrong with it.
    private static let lists: [(list: [UInt8], id: String)] = [
        ([], "empty-file"), (Array("\n\n;;\n".utf8), "empty-file"), (header, "without-rows"),
        (header + [0], "nul-byte"), (header + Array("\"a".utf8), "unclosed-quote"),
        (header + Array("\"a\"b;f\n".utf8), "text-after-quote"),
        (header + Array("a\"b;f\n".utf8), "stray-quote"),
        ([0xFF, 0xFE] + header.flatMap { [$0, 0] }, "utf-16"),
        (header + [0xC3, 0xBC, 0xFC], "not-utf8"),
        (Array("a,b\n1,2\n".utf8), "column-not-in-list"),
        (Array("Name;Feld;Name\na;f;b\n".utf8), "duplicate-column"),
        (header + Array("a;f;mehr\n".utf8), "ragged-row"),
        (header + Array("a\n".utf8), "ragged-row"),
        (header + Array("a;was ist das\n".utf8), "value-not-mapped"),
    ]

    @Test("each is told with its place", arguments: lists)
    func hostile(list: [UInt8], id: String) {
        let found = problems(list)
        #expect(found.first?.id == id)
        for problem in found {
            #expect(["l.csv", "m.yaml"].contains(problem.origin.file))
            #expect(problem.sentence.de.contains("; "))
        }
    }

    @Test("a million columns, in the header or in a row, are told at once")
    func millionColumns() {
        let wide = Array(repeating: UInt8(ascii: ";"), count: 1_000_000)
        #expect(problems(wide).map(\.id) == ["too-many-columns"])
        #expect(problems(Self.header + wide).map(\.id) == ["too-many-columns"])
    }

    @Test("a byte that changes makes no row disappear and ends nothing", arguments: 0..<20)
    func mutations(seed: Int) throws {
        var state = UInt64(seed &* 104_729 &+ 7)
        func next(_ count: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33) % count
        }
        let list = Array("Name;Feld;Zahl\n\"a; b\";f;1,5\nü;g;2.000\nSumme;;3\n".utf8)
        let mapping = Array((Self.mapping + "sums: [Zahl]\nskip: {Name: Summe}\n").utf8)
        let signs = Array("\";,\n\r\t[]{}:-. \u{0}\u{FEFF}ü5a".utf8)
        for _ in 0..<50 {
            var (bytes, rules) = (list, mapping)
            for _ in 0...next(3) { bytes[next(bytes.count)] = signs[next(signs.count)] }
            if next(3) == 0 { rules[next(rules.count)] = signs[next(signs.count)] }
            let files = MemoryFiles(["l.csv": bytes, "m.yaml": rules])
            do {
                let catalogue = try readCatalogue("l.csv", mapping: "m.yaml", from: files)
                for row in catalogue.rows {
                    #expect((row.outcome == .refused) == !row.problems.isEmpty)
                }
            } catch let error as Problems {
                #expect(!error.problems.isEmpty)
            }
        }
    }

    @Test(
        "one cause in a mapping is one message",
        arguments: [
            ("Name;Feld\n", ["wrong-shape"]),
            (Self.mapping.replacing("priority", with: "priorty"), ["unknown-key"]),
            (Self.mapping.replacing("assumed", with: "asumed"), ["unknown-key"]),
            (Self.mapping.replacing("columns", with: "colums"), ["unknown-key"]),
            (Self.mapping.replacing("name: Name", with: "name: {a: b}"), ["wrong-shape"]),
            (Self.mapping.replacing("committed: 1", with: "committed: zwei"), ["not-a-number"]),
            (Self.mapping.replacing("priority: 1", with: "priority: 1.5"), ["out-of-range"]),
        ])
    func oneCause(mapping: String, ids: [String]) {
        let list = Self.header + Array("a;f\nb;f\n".utf8)
        #expect(problems(list, mapping: mapping).map(\.id) == ids)
    }

    @Test("what may have been meant is looked for as often as anyone reads it")
    func suggestions() {
        let mapping = Self.mapping + "fields: {familie: [Familie], umwelt: [Umwelt]}\n"
        let rows = (0..<300).map { "n\($0);Famlie\n" }.joined()
        let found = problems(Self.header + Array(rows.utf8), mapping: mapping)
        let nearest = found.map { problem -> [String] in
            guard case .list(.valueNotMapped(_, _, let candidates)) = problem.kind else {
                return []
            }
            return candidates.nearest
        }
        #expect(nearest.count == 300)
        #expect(nearest.prefix(100).allSatisfy { $0 == ["familie"] })
        #expect(nearest.dropFirst(100).allSatisfy { $0.isEmpty })
    }

    @Test("a line of ten megabytes is a cell, and told in part")
    func hugeLine() {
        let long = Array(repeating: UInt8(ascii: "x"), count: 10 << 20)
        let found = problems(Self.header + Array("a;b ".utf8) + long)
        #expect(found.map(\.id) == ["value-not-mapped"])
        #expect((found.first?.sentence.en.utf8.count ?? .max) < 2000)
    }

    @Test(
        "a mapping that is none",
        arguments: [
            ("", "empty-file"), ("[]", "wrong-shape"), ("columns: [a]", "wrong-shape"),
            ("columns: {name: {a: b}}", "wrong-shape"), ("columns: {nme: Name}", "unknown-key"),
            ("columns: {}\nnumbers: french", "unknown-value"), ("columns: {", "yaml-syntax"),
        ])
    func mappings(mapping: String, id: String) {
        #expect(
            problems(Self.header + Array("a;f\n".utf8), mapping: mapping).map(\.id).contains(id))
    }

    @Test("whatever becomes of the rows, their sums add up", arguments: 0..<40)
    func sumsAddUp(seed: Int) throws {
        var state = UInt64(seed &* 7919 &+ 1)
        func next(_ count: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33) % count
        }
        let words = ["f", "g h", "", "aus"]
        let numbers = ["1,5", "-2,25", "1.000,5", "x", "", "17", "7.199.254.740,25"]
        let rows = (0..<200).map { _ in
            "n\(next(150));\(words[next(4)]);\(numbers[next(numbers.count)])"
        }
        let mapping = """
            columns: {id: Name, name: Name, field: Feld}
            skip: {Feld: aus}
            sums: [Zahl]
            assumed: {line: l, lead: XA, complexity: low, base_components: 1, interfaces: 0,
              priority: 1, committed: 1}

            """
        let files = MemoryFiles([
            "l.csv": Array(("Name;Feld;Zahl\n" + rows.joined(separator: "\n")).utf8),
            "m.yaml": Array(mapping.utf8),
        ])
        let catalogue = try readCatalogue("l.csv", mapping: "m.yaml", from: files)
        #expect(catalogue.rows.map(\.line) == Array(2...201))
        let sum = try #require(catalogue.sums.first)
        let parts = try [sum.taken, sum.leftOut, sum.refused].map { try #require($0) }
        // Quarters are exact in Double far below 2⁵³.
        #expect(try #require(sum.inList).double == parts.reduce(0) { $0 + $1.double })
        #expect(sum.unread == rows.count { $0.hasSuffix(";x") })
        #expect(catalogue.count(.refused) > 0 && catalogue.count(.leftOut) > 0)
    }
}
