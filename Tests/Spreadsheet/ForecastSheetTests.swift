// SPDX-License-Identifier: GPL-3.0-or-later
import Programme
import Tables
import TestSupport
import Testing
@testable import Spreadsheet

/// The sheets that only a forecast has: the small example with its books up to June 2021.
@Suite struct ForecastSheetTests {
    private static let tabs = [
        "Stand und Abweichung", "Plan, Ist, Prognose", "Vorschläge", "Wirkung der Vorschläge",
        "Vom Plan zur Prognose", "Gelernter Aufwand",
    ]

    private let tables: [Table]
    private let sheets: [Sheet]

    init() async throws {
        tables = try await ForecastExample(draws: 20).tables
        let facts = WorkbookFacts(
            scenario: "tiny", title: Text(de: "Klein", en: "Small"), seed: 42, firstDraw: 0,
            draws: 20, version: "1")
        sheets = Workbook(tables, facts: facts, language: .de).sheets
    }

    private func sheet(_ tab: String) throws -> Sheet {
        try #require(sheets.first { $0.name == tab })
    }

    private func texts(_ cells: [SheetCell]) -> [String] {
        cells.map { if case .text(let text, _) = $0 { text } else { "" } }
    }

    private func column(_ heading: String, of sheet: Sheet) throws -> Int {
        try #require(sheet.head.last.map(texts)?.firstIndex(of: heading), "\(heading)")
    }

    @Test func `a forecast has a sheet for each of its tables, behind the summary`() throws {
        #expect(Set(sheets.map(\.name).dropFirst().prefix(6)) == Set(Self.tabs))
        let names = [Table.Name.deviation, .course, .proposals, .effect, .bridge, .learned]
        for (tab, name) in zip(Self.tabs, names) {
            let table = try #require(tables.first(name))
            #expect(try sheet(tab).body.count == table.rows.count && !table.rows.isEmpty)
        }
    }

    /// 535,299.14 EUR is the sum of payments.csv.
    @Test func `amounts are money, indices numbers, and nothing is added to its own parts`() throws
    {
        let sheet = try sheet(Self.tabs[0])
        let total = sheet.body.row(0)
        let paid = try column("Ausgezahlt (AC) (€)", of: sheet)
        #expect(total[paid] == .number(535_299.14, CellStyle(.money)))
        let index = try column("Terminkennzahl EV / PV", of: sheet)
        guard case .number(let value, let style) = total[index] else {
            Issue.record("no index")
            return
        }
        #expect(style.number == .decimal && (1.10...1.11).contains(value))
        for tab in Self.tabs.prefix(2) {
            let head = try self.sheet(tab).head
            #expect(!head.joined().contains { if case .formula = $0 { true } else { false } })
        }
    }

    @Test func `names stand beside ids, and ids of the model are words`() throws {
        let deviation = try sheet(Self.tabs[0])
        let key = try column("Gruppe", of: deviation)
        let rows = (0..<deviation.body.count).map { texts(deviation.body.row($0)) }
        #expect(rows[0][key + 1] == "Das ganze Programm")
        #expect(rows.contains { $0[key] == "familie" && $0[key + 1] == "Familie" })
        let course = try sheet(Self.tabs[1])
        let line = try column("Säule", of: course)
        #expect(texts(course.body.row(0))[line + 1] == "Föderal")
        let proposals = try sheet(Self.tabs[2])
        let kind = try column("Art", of: proposals)
        let kinds = Set((0..<proposals.body.count).map { texts(proposals.body.row($0))[kind] })
        #expect(kinds == ["Bewilligung", "Umschichtung"])
    }

    @Test func `only the amounts of proposals add up`() throws {
        let proposals = try sheet(Self.tabs[2])
        let amount = try column("Betrag (€)", of: proposals)
        let reader = TableReader<ProposalsColumn>(try #require(tables.first(.proposals)))
        let sum = reader.rows.reduce(Int64(0)) { $0 + reader.cents(.amountEUR, $1) }
        let totals = proposals.head[2].enumerated().compactMap { index, cell in
            if case .formula(let formula, _) = cell { (index, formula.value) } else { nil }
        }
        #expect(totals.count == 1)
        #expect(totals.first?.0 == amount && totals.first?.1 == Double(sum) / 100)
    }
}
