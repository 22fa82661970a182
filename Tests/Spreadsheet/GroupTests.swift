// SPDX-License-Identifier: GPL-3.0-or-later
import Planning
import Programme
import ScenarioFiles
import Study
import Tables
import Testing
import TestSupport
@testable import Spreadsheet

@Suite struct GroupTests {
    private let workbook: Workbook
    /// The same with the names of ids.
    private let named: Workbook

    init() async throws {
        let example = try PlannedExample()
        let tables = example.tables(of: try await example.run(draws: 3, seed: 1))
        let facts = WorkbookFacts(
            scenario: "tiny", title: Text(de: "Klein", en: "Small"), seed: 1,
            firstDraw: 0, draws: 3, version: "1")
        workbook = Workbook(tables, facts: facts, language: .de)
        named = Workbook(tables + example.reportTables, facts: facts, language: .de)
    }

    /// What the first cells of a row say.
    private func texts(_ cells: [SheetCell]) -> [String] {
        cells.map { if case .text(let text, _) = $0 { text } else { "" } }
    }

    /// A sheet, the heading of a column, an id and the name beside it: those of `scenarios/tiny`.
    @Test(arguments: [
        ("Säulen, Ebenen, Jahre", "Säule", "foederal", "Föderal"),
        ("Themenfelder", "Themenfeld", "familie", "Familie"),
        ("Länder", "Ort", "XA", "Land A"), ("Länder", "Ort", "BUND", "Bund"),
        ("Monate", "Säule", "foederal", "Föderal"),
        ("Monate", "Säule", "total", "Alle Säulen zusammen"),
        ("Länder × Themenfelder", "Ort", "XB", "Land B"),
        ("Länder × Themenfelder", "Themenfeld", "familie", "Familie"),
        ("Ergebnisse", "Gruppe", "XA", "Land A"), ("Ergebnisse", "Gruppe", "kommune", "Kommunen"),
        ("Kennungen", "Kennung", "XA", "Land A"),
    ])
    func `names stand beside ids`(
        _ sheet: String, _ heading: String, _ id: String, _ name: String
    ) throws {
        let sheet = try #require(named.sheets.first { $0.name == sheet })
        let column = try #require(sheet.head.last.map(texts)?.firstIndex(of: heading))
        let rows = (0..<sheet.body.count).map { texts(sheet.body.row($0)) }
            .filter { $0[column] == id }
        #expect(!rows.isEmpty)
        for row in rows { #expect(row[column + 1] == name) }
    }

    @Test func `columns have room for the labels of sums beside them`() {
        var widths = ColumnWidths(columns: 4, widest: 44)
        let label = "Kontrolle gegen die Arbeitspakete (muss 0 sein)"
        widths.fit(label: [.text(label), .empty, .empty, .count(0)])
        #expect(widths.widths[..<3].reduce(0, +) > Double(label.count))
        // Text alone in its row runs on as far as it likes.
        let before = widths.widths
        widths.fit(label: [.text(label + label + label), .empty, .empty, .empty])
        #expect(widths.widths == before)
    }

    @Test func `the workbook has its sheets, and amounts of groups are formulas`() throws {
        let sheets = workbook.sheets
        #expect(
            sheets.map(\.name) == [
                "Übersicht", "Säulen, Ebenen, Jahre", "Themenfelder", "Länder", "Arbeitspakete",
                "Monate", "Hauptbuch", "Länder × Themenfelder", "Ergebnisse", "Befunde", "Spalten",
            ])
        for sheet in sheets[1...3] {
            for row in 0..<sheet.body.count {
                let formulas = sheet.body.row(row).count {
                    if case .formula = $0 { true } else { false }
                }
                #expect(formulas >= 8, "\(sheet.name)")
            }
        }
    }

    @Test func `the same tables give the same bytes`() throws {
        let first = try workbook.bytes()
        #expect(first.starts(with: [0x50, 0x4B]))
        #expect(try workbook.bytes() == first)
    }

    @Test func `every row of a sheet has a cell for each heading at most`() {
        for sheet in workbook.sheets where sheet.hasFilter {
            for row in 0..<sheet.body.count {
                #expect(sheet.body.row(row).count <= sheet.columnCount, "\(sheet.name)")
            }
        }
    }
}
