// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation
import Money
import Programme
import ScenarioFiles
import TestSupport
import Testing

@testable import Importing

/// Lists of the repository, and what stands in them.
private enum Lists {
    static let folder = Repository.root.path + "/Tests/Importing/Lists"
    /// The real catalogue, which is not ours to copy: tested where it lies.
    static let real = Repository.root.path + "/../shared/data/ozg-katalog-2019.csv"

    static var hasReal: Bool { FileManager.default.fileExists(atPath: real) }

    static func twin() throws -> Catalogue {
        try readCatalogue(folder + "/catalogue-twin.csv", mapping: folder + "/catalogue-twin.yaml")
    }
}

@Suite("A list becomes projects.csv")
struct CatalogueTests {
    @Test("Each row of the twin becomes what its trap is made for")
    func outcomes() throws {
        let rows = try Lists.twin().rows
        #expect(rows.map(\.line) == Array(2...11))
        #expect(
            rows.map(\.outcome) == [
                .changed, .changed, .changed, .refused, .refused, .refused, .leftOut, .refused,
                .refused, .refused,
            ])
        #expect(
            rows.map { $0.problems.map(\.id) } == [
                [], [], [], ["value-not-mapped"], ["duplicate-id"], ["empty-cell"], [],
                ["not-a-number"], ["ragged-row"], ["below-classes"],
            ])
        #expect(rows[6].skipped?.from == "alt")
    }

    @Test("Zeros of ids stay, quotes and what nobody sees go, words become ids")
    func values() throws {
        let catalogue = try Lists.twin()
        let names = ["id", "name", "field", "type", "complexity", "priority"]
        let rows = catalogue.rows.prefix(3).map { row in
            names.map { name in
                zip(catalogue.columns, row.values).first { $0.0 == name }?.1
            }
        }
        let half = Catalogue.Value.number(ExactDecimal(mantissa: 5, scale: 1))
        func expected(_ texts: String...) -> [Catalogue.Value?] { texts.map { .text($0) } + [half] }
        #expect(
            rows[0] == expected("twin-00010", "Elternhilfe, erweitert", "familie", "T23", "medium"))
        #expect(rows[1] == expected("twin-00011", "Umzug melden", "familie", "T23", "low"))
        #expect(rows[2] == expected("twin-00012", "Straßenfest", "bauen", "T1", "high"))
    }

    @Test("What was changed and assumed is told")
    func changes() throws {
        let row = try Lists.twin().rows[1]
        #expect(row.changes.map(\.column) == ["id", "name", "field", "type", "complexity"])
        #expect(row.changes[1].from == "Um\u{FEFF}zug\u{A0} melden")
        #expect(
            row.assumed == [
                "line", "lead", "base_components", "interfaces", "priority", "committed",
            ])
    }

    @Test("The sum of a column is that of its parts")
    func sums() throws {
        // 4 + 1 + 1234 taken, 2,000,000 left out, 2 + 7 + 3 - 1 refused, "viele" no number.
        let sum = try #require(try Lists.twin().sums.first)
        #expect(sum.column == "leika_total")
        #expect(sum.inList?.description == "2001250")
        #expect(sum.taken?.description == "1239")
        #expect(sum.leftOut?.description == "2000000")
        #expect(sum.refused?.description == "11")
        #expect(sum.unread == 1)
    }

    @Test("The catalogue of October 2019 gives 557 services", .enabled(if: Lists.hasReal))
    func real() throws {
        let catalogue = try readCatalogue(Lists.real, mapping: Lists.folder + "/ozg-2019.yaml")
        #expect(catalogue.rows.count == 557)
        #expect(catalogue.rows.count { !$0.values.isEmpty } == 557)
        #expect(catalogue.problems.isEmpty)
        // Published with the catalogue: 96 of the federation only, 400 with type 2/3, 61 other.
        let types = try #require(catalogue.columns.firstIndex(of: "type"))
        let counts = Dictionary(grouping: catalogue.rows) { $0.values[types] }.mapValues(\.count)
        #expect(counts[.text("T1")] == 96)
        #expect(counts[.text("T23")] == 400)
        #expect((counts[.text("T4")] ?? 0) + (counts[.text("T1+T4")] ?? 0) == 61)
        for sum in catalogue.sums { #expect(sum.inList == sum.taken, "\(sum.column)") }
    }

    @Test("A planner's list of twenty rows takes a mapping of ten lines")
    func planner() throws {
        let folder = Repository.root.path + "/scenarios/lists"
        let mapping = try Repository.text("scenarios/lists/vorhaben.yaml")
        #expect(mapping.split(separator: "\n").count <= 10)
        let catalogue = try readCatalogue(
            folder + "/vorhaben.csv", mapping: folder + "/vorhaben.yaml")
        #expect(catalogue.count(.changed) == 20)
        #expect(catalogue.count(.refused) == 0)
        // The title above the header, and the row of sums, which is what was taken.
        #expect(catalogue.rows.filter { $0.outcome == .leftOut }.map(\.line) == [1, 23])
        #expect(catalogue.sums[0].taken?.description == "25")
        #expect(catalogue.sums[0].leftOut?.description == "25")
    }
}

@Suite("However a list is written")
struct ListFormTests {
    private static let mapping = """
        columns: {id: Nr, name: Maßnahme, field: Feld, interfaces: Zahl}
        assumed: {line: l, lead: XA, complexity: low, base_components: 1, priority: 1, committed: 1}

        """
    private static let rows = [
        ["Nr", "Maßnahme", "Feld", "Zahl"], ["A1", "Grüße „hier“", "f", "7"],
    ]

    private func read(
        _ list: [UInt8], _ more: String = ""
    ) throws -> Catalogue {
        let files = MemoryFiles(["l.csv": list, "m.yaml": Array((Self.mapping + more).utf8)])
        return try readCatalogue("l.csv", mapping: "m.yaml", from: files)
    }

    private func text(_ separator: String, _ end: String) -> String {
        Self.rows.map { $0.joined(separator: separator) + end }.joined()
    }

    @Test("separators and line ends are found", arguments: [";", ",", "\t"], ["\n", "\r\n"])
    func separators(separator: String, end: String) throws {
        let row = try read(Array(text(separator, end).utf8)).rows[0]
        #expect(row.problems == [])
        #expect(row.values[1] == .text("Grüße „hier“"))
    }

    @Test("UTF-8 with its mark, and Windows-1252 with German quotes")
    func encodings() throws {
        let plain = Array(text(";", "\r\n").utf8)
        let marked = try read([0xEF, 0xBB, 0xBF] + plain)
        let codes: [Character: UInt8] = [
            "ß": 0xDF, "ü": 0xFC, "„": 0x84, "“": 0x93,
        ]
        let ansi = text(";", "\r\n").flatMap { character in
            codes[character].map { [$0] } ?? Array(character.utf8)
        }
        let old = try read(ansi)
        for catalogue in [marked, old, try read(ansi, "encoding: windows-1252\n")] {
            #expect(catalogue.rows[0].values[1] == .text("Grüße „hier“"))
        }
        #expect(old.isWindows1252)
        #expect(!marked.isWindows1252)
        #expect(throws: Problems.self) { try read(ansi, "encoding: utf-8\n") }
    }

    @Test("a declared style decides what no number does")
    func declared() throws {
        let list = Array("Nr;Maßnahme;Feld;Zahl\nA;a;f;1.234\n".utf8)
        let error = #expect(throws: Problems.self) { try read(list) }
        #expect(error?.problems.map(\.id) == ["undecided-number"])
        #expect(error?.problems[0].origin == Origin(file: "l.csv", line: 2, column: 7))
        let german = try read(list, "numbers: german\n")
        #expect(german.rows[0].values.contains(.number(ExactDecimal(mantissa: 1234, scale: 0))))
        let english = try read(list, "numbers: english\n")
        #expect(english.rows[0].problems.map(\.id) == ["not-whole"])
    }

    @Test("all that is wrong with mapping and list comes at once")
    func together() throws {
        let list = Array("Nr;Maßnahme;Feld;Zahl\nA;a;f;1.234\n".utf8)
        let error = #expect(throws: Problems.self) {
            try read(list, "sums: [Zhal]\nskip: {Fled: x}\nprefx: a\n")
        }
        #expect(
            error?.problems.map(\.id) == [
                "column-not-in-list", "column-not-in-list", "unknown-key", "undecided-number",
            ])
    }
}
