// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation
import Programme
import ScenarioFiles
import TestSupport
import Testing
import Words
import WorkbookFiles

@testable import ScenarioWorkbooks

@Suite("A workbook that nobody changed is the scenario")
struct RoundTripTests {
    static let folders =
        [Repository.tiny, Repository.scenario("konjunkturpaket-2020")]
        + (1...7).map { Repository.cases.appending(path: "mixed-\($0)").path }

    @Test("in either language", arguments: folders)
    func unchanged(folder: String) throws {
        for language in Language.allCases {
            let family = try ScenarioFamily(ScenarioSource(path: folder))
            let back = try EditedBook(family, language).family()
            #expect(inputDifferences(from: family, to: back).map(\.line) == [])
            #expect(inputDifferences(from: back, to: family).map(\.line) == [])
            #expect(back.warnings.isEmpty)
            #expect(family.base.published.map(\.id) == back.base.published.map(\.id))
            #expect(family.base.published.map(\.source) == back.base.published.map(\.source))
        }
    }

    @Test("and its workbook is the same again, with all sources", arguments: folders.prefix(2))
    func again(folder: String) throws {
        let first = try EditedBook(ScenarioFamily(ScenarioSource(path: folder)))
        let second = try EditedBook(first.family())
        let sources = try first.contents.sheets.filter { $0.name != "Anleitung" }.map { sheet in
            let other = try #require(second.contents.sheets.first { $0.name == sheet.name })
            #expect(sheet.rows == other.rows, "\(sheet.name)")
            return sheet.rows.flatMap(\.cells).count
        }
        #expect(sources.reduce(0, +) > 500)
    }

    @Test("with every variant of the reference composed onto it")
    func variants() throws {
        let folder = Repository.scenario("variants")
        let names = try FileManager.default.contentsOfDirectory(atPath: folder)
            .filter { $0.hasSuffix(".yaml") }.sorted()
        #expect(names.count >= 8)
        try withEvery("variant", in: names) { name in
            let family = try ScenarioFamily(ScenarioSource(path: "\(folder)/\(name)"))
            let back = try EditedBook(family).family()
            #expect(inputDifferences(from: family, to: back).map(\.line) == [], "\(name)")
        }
    }

    @Test("what is there but empty stays so")
    func empties() throws {
        let settings = [
            "targets=[]", "rules.efa.exceptions=[]", "reallocation.scopes=[]", "delays={}",
            "budget.carry_over={}", "estimation.uncertainty={}", "principles=null",
        ]
        let folder = try TemporaryFolder()
        try folder.copy(Repository.tiny, as: "tiny")
        let components = try folder.text("tiny/components.csv")
        try folder.write(
            components.replacing(",true,join", with: ",true,").replacing(",vendor", with: ","),
            to: "tiny/components.csv")
        let yaml = try folder.text("tiny/scenario.yaml")
            .replacing("minimum: {B: 900000.01}", with: "minimum: {}")
            .replacing("policy: proportional", with: "policy: none")
            .replacing("reserve: monthly", with: "reserve: none")
        try folder.write(yaml, to: "tiny/scenario.yaml")
        let family = try ScenarioFamily(
            ScenarioSource(path: folder.path(of: "tiny"), settings: settings))
        let back = try EditedBook(family).family()
        #expect(inputDifferences(from: family, to: back).map(\.line) == [])
    }

    @Test("texts with every sign that a cell can hold arrive as they were")
    func texts() throws {
        let names = [
            "=SUM(A1)", "a;b,c", "\"quoted\"", "_x0041_", " two  spaces ", "1.2", "true", "–",
            "Zeile\nzwei", "ä😀", "'x", "#REF!", "2021-01-01", "a_b_c", "<&>",
        ]
        for name in names {
            let folder = try TemporaryFolder()
            try folder.copy(Repository.tiny, as: "tiny")
            let cell = "\"" + name.replacing("\"", with: "\"\"") + "\""
            let table = try folder.text("tiny/roles.csv").replacing("Fachexperte", with: cell)
            try folder.write(table, to: "tiny/roles.csv")
            let family = try ScenarioFamily(ScenarioSource(path: folder.path(of: "tiny")))
            #expect(family.base.roles[1].name.de == name)
            #expect(try EditedBook(family).family().base.roles[1].name.de == name)
        }
    }

    @Test("a title of any text arrives as it was")
    func titles() throws {
        for title in ["a: b # c", "\"x\" \\ y", "null", "1.0", "[x]", "zwei\nZeilen", "é\t😀"] {
            let data = try JSONSerialization.data(
                withJSONObject: [title], options: .fragmentsAllowed)
            let json = String(decoding: data, as: UTF8.self).dropFirst().dropLast()
            let family = try ScenarioFamily(
                ScenarioSource(path: Repository.tiny, settings: ["title.de=\(json)"]))
            #expect(family.base.title.de == title)
            #expect(try EditedBook(family).family().base.title.de == title)
        }
    }

    @Test("comments are sources, and come back as comments")
    func sources() throws {
        let folder = try TemporaryFolder()
        try folder.copy(Repository.tiny, as: "tiny")
        let yaml = try folder.text("tiny/scenario.yaml")
            .replacing("  total: 3600000", with: "  total: 3600000  # Haushaltsplan 2020")
            .replacing("  vendor:", with: "  # Angabe der Hersteller\n  vendor:")
        try folder.write(yaml, to: "tiny/scenario.yaml")
        let family = try ScenarioFamily(ScenarioSource(path: folder.path(of: "tiny")))
        let book = try EditedBook(family)
        let source = book.source
        guard
            case .bytes(let data) = source.files.contents(
                of: "plan.xlsx/scenario.yaml", limit: .max)
        else {
            Issue.record("no scenario.yaml")
            return
        }
        let lines = String(decoding: data, as: UTF8.self).split(separator: "\n")
        #expect(lines.contains("  total: 3600000  # Haushaltsplan 2020"))
        #expect(lines.contains("  vendor: [0, 0.5, 4]  # Angabe der Hersteller"))
        #expect(lines.count { $0.contains("#") } == 2)
    }

    @Test("published figures are told apart from assumptions")
    func provenance() throws {
        let book = try EditedBook(Repository.scenario("konjunkturpaket-2020"))
        func source(_ path: String) throws -> CellValue? {
            let sheet = try #require(book.contents.sheet("Einstellungen"))
            let row = try #require(sheet.rows.first { $0[1]?.value == .text(path) })
            return row[7]?.value
        }
        let budget = CellValue.text("BMI, Konjunkturpaket vom 03.06.2020")
        #expect(try source("budget.total") == budget)
        #expect(try source("budget.reserve") == .text("angenommen"))
        #expect(try source("title.de") == nil)
    }

    @Test("random settings and tables", arguments: 0..<20)
    func random(part: Int) throws {
        for seed in part * 5..<(part + 1) * 5 {
            let folder = try TemporaryFolder()
            let scenario = try RandomScenario(seed: UInt64(seed), in: folder)
            let back = try EditedBook(scenario.family).family()
            let found = inputDifferences(from: scenario.family, to: back).map(\.line)
            #expect(found == [], "seed \(seed)")
        }
    }
}
