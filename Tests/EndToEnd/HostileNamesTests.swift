// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation
import Testing
import TestSupport

/// A scenario whose names are hostile comes out as text in every format.
@Suite struct HostileNamesTests {
    private let program: Program

    /// Names, and what is seen of them where it is not the same.
    private static let names: [(written: String, seen: String)] = [
        ("<script>alert(1)</script>", "<script>alert(1)</script>"),
        ("\"><img src=x onerror=alert(1)>", "\"><img src=x onerror=alert(1)>"),
        ("=cmd|' /C calc'!A0", "=cmd|' /C calc'!A0"),
        ("@SUM(1+1)*cmd|' /C calc'!A0", "@SUM(1+1)*cmd|' /C calc'!A0"),
        ("+49 30 -1", "+49 30 -1"),
        ("abc\u{202E}txt.exe\u{2066}", "abc\u{FFFD}txt.exe\u{FFFD}"),
        ("\u{200F}שלום עולם", "\u{200F}שלום עולם"),
        (longName, longName),
        ("&lt;b&gt; & 'x'", "&lt;b&gt; & 'x'"),
        ("</style></title>-->", "</style></title>-->"),
    ]
    private static let longName = String(repeating: "Donaudampfschifffahrt", count: 15)

    init() throws {
        program = try Program()
        try program.copyTiny(as: "hostile")
        var next = 0
        func name() -> String {
            next += 1
            return Self.names[(next - 1) % Self.names.count].written
        }
        for (file, columns) in [
            ("projects", [1]), ("laender", [1]), ("pools", [1]), ("fields", [1, 2]),
            ("components", [1, 2]),
        ] {
            let url = program.folder.appending(path: "hostile/\(file).csv")
            var table = PlainCSV(try String(contentsOf: url, encoding: .utf8))
            for line in table.lines.indices.dropFirst() {
                for column in columns { table.lines[line][column] = Self.quoted(name()) }
            }
            try Data(table.text.utf8).write(to: url)
        }
        let url = program.folder.appending(path: "hostile/scenario.yaml")
        let text = try String(contentsOf: url, encoding: .utf8)
            .replacing("\"Kleines Beispiel\"", with: "\"<script>alert(1)</script>\\u202e\\a\"")
            .replacing("\"Föderal\"", with: "\"=1+1\"")
        try Data(text.utf8).write(to: url)
    }

    private static func quoted(_ text: String) -> String {
        "\"" + text.replacing("\"", with: "\"\"") + "\""
    }

    @Test func `tables keep their shape and no cell is a formula`() throws {
        let ended = try program.run(
            "run", "hostile", "--draws", "3", "--out", "r", "--csv", "standard")
        #expect(ended.code == 0, "\(ended.messages)")
        var seen: Set<String> = []
        for name in try program.names(in: "r") where name.hasSuffix(".csv") {
            let rows = Self.cells(of: try program.text("r/\(name)"))
            let width = try #require(rows.first).count
            for row in rows {
                #expect(row.count == width, "\(name)")
                for cell in row {
                    let isNumber = Double(cell) != nil
                    #expect(isNumber || !"=+-@".contains(cell.first ?? " "), "\(name): \(cell)")
                    #expect(!cell.unicodeScalars.contains { "\u{202A}"..."\u{202E}" ~= $0 })
                }
            }
            seen.formUnion(rows.joined())
        }
        // The five projects, whose names stand in tables.
        for name in Self.names.prefix(5).map(\.seen) {
            #expect(seen.contains(name) || seen.contains("'" + name), "\(name)")
        }
    }

    @Test func `pages and pictures hold them as text`() throws {
        _ = try program.run("run", "hostile", "--draws", "3", "--out", "r", "--quiet")
        _ = try program.run("run", Program.tiny, "--draws", "3", "--out", "ours", "--quiet")
        let (page, ours) = (try program.text("r/report.html"), try program.text("ours/report.html"))
        for tag in ["<script", "</script", "<img", "<h1", "</style", "</title", "<b>", "-->"] {
            #expect(
                page.ranges(of: tag).count == ours.ranges(of: tag).count, "\(tag)")
        }
        #expect(page.contains("&lt;script&gt;alert(1)&lt;/script&gt;"))
        #expect(page.contains(Self.longName))
        for sign in ["\u{202E}", "\u{2066}", "\u{7}"] { #expect(!page.contains(sign)) }
        let pictures = try program.names(in: "r/charts")
        #expect(pictures.count >= 10)
        for picture in pictures {
            let data = Data(try program.text("r/charts/\(picture)").utf8)
            #expect(try JSONSerialization.jsonObject(with: data) is [String: Any], "\(picture)")
        }
    }

    @Test func `a terminal's cursor stays where it is`() throws {
        for arguments in [
            ["run", "hostile", "--draws", "3"], ["estimate", "hostile"], ["distribute", "hostile"],
            ["check", "hostile"], ["explain", "hostile", "A"], ["explain", "hostile", "C"],
            ["compare", "hostile", Self.variant, "--draws", "3"],
        ] {
            let ended = try program.run(arguments)
            #expect(ended.code == 0, "\(arguments): \(ended.messages)")
            for scalar in (ended.output + ended.messages).unicodeScalars where scalar != "\n" {
                let isControl = scalar.value < 0x20 || (0x7F..<0xA0).contains(scalar.value)
                let turns =
                    (0x202A...0x202E).contains(scalar.value)
                    || (0x2066...0x2069).contains(scalar.value)
                #expect(!isControl && !turns, "\(arguments): \(scalar.value)")
            }
        }
    }

    private static let variant =
        Program.repository.appending(path: "scenarios/variants/no-reallocation.yaml").path

    @Test(.enabled(if: Office.isInstalled, "LibreOffice (soffice) is not installed"))
    func `a spreadsheet shows them as text`() throws {
        _ = try program.run("run", "hostile", "--draws", "3", "--out", "r", "--quiet")
        let office = try Office(in: program.folder)
        let sheets = try office.sheets(of: program.folder.appending(path: "r/report.xlsx").path)
        let seen = Set(sheets.values.joined().joined())
        // Names of projects; what holds a quote is split by the reader of these tests.
        for name in Self.names.prefix(5).map(\.seen) where !name.contains("\"") {
            #expect(seen.contains(name), "\(name)")
        }
    }

    /// The cells of a table as RFC 4180 says.
    private static func cells(of text: String) -> [[String]] {
        var rows: [[String]] = []
        var (row, cell, isQuoted) = ([String](), "", false)
        var scalars = Array(text.unicodeScalars)[...]
        while let scalar = scalars.popFirst() {
            switch scalar {
            case "\"" where isQuoted && scalars.first == "\"":
                cell += "\""
                scalars.removeFirst()
            case "\"": isQuoted.toggle()
            case "," where !isQuoted:
                row.append(cell)
                cell = ""
            case "\n" where !isQuoted:
                rows.append(row + [cell])
                (row, cell) = ([], "")
            default: cell.unicodeScalars.append(scalar)
            }
        }
        return rows
    }
}
