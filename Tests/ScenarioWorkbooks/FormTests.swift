// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation
import Programme
import ScenarioFiles
import TestSupport
import Testing
import Words

@testable import ScenarioWorkbooks
@testable import Spreadsheet
@testable import WorkbookFiles

@Suite("What a scenario's workbook offers to whoever edits it")
struct FormTests {
    private let sheets: [FormSheet]
    private let bytes: [UInt8]

    init() throws {
        let family = try ScenarioFamily(ScenarioSource(path: Repository.tiny))
        sheets = ScenarioWorkbook(family, .de).sheets
        bytes = try ScenarioWorkbook(family, .de).bytes()
    }

    @Test("a sheet for everything, the guide first")
    func names() {
        #expect(
            sheets.map(\.name) == [
                "Anleitung", "Einstellungen", "Haushaltsjahre", "Säulen", "Aufteilung", "Anteile",
                "Komplexität", "Wartezeiten", "Länder", "Dienstleister", "Themenfelder", "Projekte",
                "Aufwandsarten", "Rollen", "Aufwände", "Ziele", "Spannen", "Auswahl",
            ])
        #expect(sheets.map(\.name.count).allSatisfy { $0 <= 31 })
        #expect(sheets.filter(\.isHidden).map(\.name) == ["Auswahl"])
        #expect(sheets[0].rows.count == 10)
    }

    @Test("ids and words are chosen from lists")
    func lists() throws {
        let expected = [
            ("Projekte", "line", "'Säulen'!$A$4:$A$35"),
            ("Projekte", "field", "'Themenfelder'!$A$4:$A$35"),
            ("Projekte", "complexity", "'Komplexität'!$A$4:$A$36"),
            ("Projekte", "lead", "'Auswahl'!$A$1:$A$34"),
            ("Länder", "pool", "'Dienstleister'!$A$4:$A$36"),
            ("Aufwände", "role", "'Rollen'!$A$4:$A$36"),
            ("Aufwandsarten", "wait", "'Wartezeiten'!$A$4:$A$35"),
            ("Anteile", "split", "'Aufteilung'!$A$4:$A$37"),
            ("Säulen", "efa", "'Auswahl'!$B$1:$B$2"),
        ]
        for (sheet, key, range) in expected {
            guard case .range(let found) = try check(key, on: sheet).rule else {
                Issue.record("\(sheet) \(key)")
                continue
            }
            #expect(found == range, "\(sheet) \(key)")
        }
        guard case .words(let levels) = try check("level", on: "Aufwandsarten").rule else {
            Issue.record("level")
            return
        }
        #expect(levels == ["bund", "land", "kommune"])
    }

    @Test("numbers have the limits of the model")
    func limits() throws {
        let expected: [(String, String, Bounds)] = [
            ("Projekte", "priority", .share),
            ("Länder", "koenigstein", Bounds(least: 0, greatest: 100)),
            ("Länder", "join_probability", .share),
            ("Haushaltsjahre", "carry_over", .share),
            ("Wartezeiten", "least", Bounds(least: 0, greatest: 1200)),
        ]
        for (sheet, key, bounds) in expected {
            guard case .number(let found) = try check(key, on: sheet).rule else {
                Issue.record("\(sheet) \(key)")
                continue
            }
            #expect(found == bounds, "\(sheet) \(key)")
        }
    }

    @Test("every column is explained: label, key, hint, and room for new rows")
    func explained() throws {
        for sheet in sheets.dropFirst(2).dropLast() {
            let keys = sheet.rows[2].filter { $0 != .blank(.note) }
            #expect(sheet.frozen.rows == 3)
            #expect(sheet.checks.count == keys.count, "\(sheet.name)")
            for check in sheet.checks {
                #expect(check.rows.lowerBound == 3)
                #expect(check.rows.count >= 30, "\(sheet.name)")
                #expect(!check.hint.text.isEmpty && check.hint.text.utf8.count <= 255)
                #expect(check.hint.title.utf8.count <= 32)
                #expect(check.refusal.utf8.count <= 255)
            }
        }
        let settings = sheets[1]
        #expect(settings.checks.count == SettingRow.all.count { $0.kind != nil })
    }

    @Test("lists, limits and notes are in the file")
    func written() throws {
        let archive = try Archive(bytes, .standard)
        let sheet = String(decoding: try archive.read("xl/worksheets/sheet12.xml"), as: UTF8.self)
        #expect(sheet.contains("'Säulen'!$A$4:$A$35"))
        #expect(sheet.contains("type=\"list\"") && sheet.contains("type=\"decimal\""))
        #expect(sheet.contains("ySplit=\"3\""))
        #expect(archive.names.contains { $0.hasPrefix("xl/comments") })
        #expect(bytes == (try Self.again()))
    }

    private static func again() throws -> [UInt8] {
        let family = try ScenarioFamily(ScenarioSource(path: Repository.tiny))
        return try ScenarioWorkbook(family, .de).bytes()
    }

    @Test("names stand beside ids where those say little")
    func lookups() throws {
        let sheet = try #require(sheets.first { $0.name == "Projekte" })
        let column = try #require(
            sheet.rows[1].firstIndex { $0 == .text("Themenfeld: Name", .label) })
        #expect(sheet.rows[2][column] == .blank(.note))
        guard case .formula(_, let value, _) = sheet.rows[3][column] else {
            Issue.record("no formula")
            return
        }
        #expect(value == "Familie")
    }

    @Test("the reference's workbook is small")
    func size() throws {
        let folder = Repository.scenario("konjunkturpaket-2020")
        let family = try ScenarioFamily(ScenarioSource(path: folder))
        #expect(try ScenarioWorkbook(family, .de).bytes().count < 3 << 20)
    }

    private func check(_ key: String, on name: String) throws -> FormCheck {
        let sheet = try #require(sheets.first { $0.name == name })
        let column = try #require(sheet.rows[2].firstIndex { $0 == .text(key, .key) })
        return try #require(sheet.checks.first { $0.column == column })
    }
}
