// SPDX-License-Identifier: GPL-3.0-or-later
import Planning
import ScenarioFiles
import Study
import Tables
import Testing

@testable import Spreadsheet

@Suite struct GroupTests {
    private let workbook: Workbook

    init() async throws {
        let root = #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
        let programme = try readProgramme(
            ScenarioSource(path: "/\(root)/scenarios/tiny", variants: [], settings: []))
        let plan = try makePlan(for: programme)
        let result = try await runStudy(
            programme, plan, StudyOptions(draws: 3, firstDraw: 0, seed: 1, threads: 1))
        let tables = RunTables(programme: programme, plan: plan, result: result, perDraw: false)
        workbook = Workbook(
            tables.all,
            facts: WorkbookFacts(
                scenario: "tiny", title: Wording(de: "Klein", en: "Small"), seed: 1,
                firstDraw: 0, draws: 3, version: "1"), language: .de)
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
