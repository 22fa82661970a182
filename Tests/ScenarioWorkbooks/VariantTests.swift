// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation
import Programme
import ScenarioFiles
import TestSupport
import Testing
import Words
import WorkbookFiles

@testable import ScenarioWorkbooks

@Suite("A workbook of changes is the variant")
struct VariantTests {
    /// A variant with every kind of change.
    private static let everything = """
        title: {de: "Alles: neu", en: "All new"}
        question: {de: "Was, wenn?", en: "What if?"}
        set:
          calendar: {horizon: 2023-03}
          budget: {carry_years: null, carry_over: {2020: 0}}
          agreements: {framework: [0, 1, 2]}
          reallocation: {first: 2021-04, scopes: [line]}
          capacity: {sharing: false}
          estimation: {complexity: {sehr.hoch: 2.5}}
          delays: {"a b": [1, 2, 3]}
          targets: [{id: many, outcome: live, at_least: 3}]
          rules: {source: {de: "§ 1: # x", en: "Section 1"}}
          distribution:
            splits:
              - {by: line, key: table, shares: {foederal: 80, bund: 20}}
              - {by: package, key: effort}
        changes:
          - {table: projects, where: {id: B}, set: {start: 2021-07, name: "Neu, ja"}}
          - {table: projects, where: {id: A}, set: {type: null}}
          - {table: projects, where: {id: D}, remove: true}
          - {table: fields, add: {id: neu, name_de: Neues, name_en: New, ministry: BMI, lead: XA}}
          - {table: projects, add: {id: F, name: "=F", line: foederal, field: neu, lead: XB,
             complexity: sehr.hoch, base_components: 1, interfaces: 2, priority: 0.25,
             committed: 3, start: 2021-05-04}}
          - {table: pools, where: {id: nord}, scale: {capacity: 1.5}}
          - {table: efforts, where: {component: konzept, role: it}, set: {max: 99.5}}
          - {table: components, where: {id: anschluss}, set: {after: [bau], join: true}}
        """

    @Test("with every kind of change")
    func everyKind() throws {
        let folder = try TemporaryFolder()
        try folder.write(Self.everything, to: "v.yaml")
        try check(base: Repository.tiny, variant: folder.path(of: "v.yaml"), atLeast: 20)
    }

    @Test("every variant of the reference")
    func reference() throws {
        let folder = Repository.scenario("variants")
        let names = try FileManager.default.contentsOfDirectory(atPath: folder)
            .filter { $0.hasSuffix(".yaml") }.sorted()
        try withEvery("variant", in: names) { name in
            try check(
                base: Repository.scenario("konjunkturpaket-2020"), variant: "\(folder)/\(name)",
                atLeast: 1)
        }
    }

    @Test("what is wrong is told at its cell")
    func problems() throws {
        let changes: [(String, CellValue?, String)] = [
            ("Änderungen!E4", nil, ""),
            ("Änderungen!A6", .text("scenario.yml"), "Änderungen!A6 unknown-value"),
            ("Änderungen!B6", .text("budget.reserv"), "Änderungen!B6 unknown-key"),
            ("Änderungen!F6", .text("viel"), "Änderungen!F6 not-a-number"),
            ("Änderungen!F6", .number("7"), "Änderungen!F6 out-of-range"),
            ("Änderungen!F6", .error("#REF!"), "Änderungen!F6 error-value"),
            ("Änderungen!B7", .text("Z"), "Änderungen!B7 no-matching-row"),
            ("Änderungen!C7", .text("prio"), "Änderungen!C7 unknown-column"),
            ("Änderungen!F7", .text("viel"), "Änderungen!F7 not-a-number"),
            ("Änderungen!D7", .text("neu"), "Änderungen!D7 unknown-value"),
        ]
        for (place, value, expected) in changes {
            var contents = try book(settings: ["budget.reserve=0.1"])
            var book = try EditedBook()
            book.contents = contents
            book[place] = value
            contents = book.contents
            let found = try problems(of: contents)
            #expect(
                found.first ?? "" == (expected.isEmpty ? "" : "v.xlsx:\(expected)"), "\(found)")
        }
    }

    /// The changes of some settings and of a priority.
    private func book(settings: [String]) throws -> WorkbookContents {
        let folder = try TemporaryFolder()
        try folder.write(
            "changes: [{table: projects, where: {id: B}, set: {priority: 0.3}}]", to: "v.yaml")
        let base = try ScenarioFamily(ScenarioSource(path: Repository.tiny))
        let variant = try ScenarioFamily(
            ScenarioSource(
                path: Repository.tiny, variants: [folder.path(of: "v.yaml")], settings: settings))
        let book = VariantWorkbook(from: base, to: variant, extends: nil)
        return try readWorkbook(try book.bytes(.de))
    }

    private func problems(of contents: WorkbookContents) throws -> [String] {
        do {
            _ = try family(Repository.tiny, contents)
            return []
        } catch let error as Problems {
            return error.problems.map { "\($0.origin) \($0.id)" }
        }
    }

    private func family(
        _ base: String, _ contents: WorkbookContents
    ) throws -> ScenarioFamily {
        let door = WorkbookDoor(["v.xlsx": contents], to: DiskFiles())
        return try ScenarioFamily(
            ScenarioSource(path: base, variants: ["v.xlsx"], files: door))
    }

    /// Writes the differences of a variant as a workbook, and reads that as a variant.
    private func check(base path: String, variant: String, atLeast count: Int) throws {
        let base = try ScenarioFamily(ScenarioSource(path: path))
        let changed = try ScenarioFamily(ScenarioSource(path: path, variants: [variant]))
        for language in Language.allCases {
            let book = VariantWorkbook(from: base, to: changed, extends: nil)
            let back = try family(path, readWorkbook(try book.bytes(language)))
            #expect(inputDifferences(from: changed, to: back).map(\.line) == [])
            #expect(inputDifferences(from: base, to: back).count >= count)
            #expect(back.base.question == changed.base.question)
            #expect(back.base.title == changed.base.title)
            #expect(back.base.variants == ["v"])
        }
    }
}
