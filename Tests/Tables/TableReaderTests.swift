// SPDX-License-Identifier: GPL-3.0-or-later
import Money
import Programme
import Testing
@testable import Tables

/// A small table of its own, so that what a reader says can be told by hand.
private enum SampleColumn: String, TableColumns {
    case name, amount, share, count, met, day

    static let table = Table.Name.targets
}

private func sample(_ row: [Table.Cell], without missing: SampleColumn? = nil) -> Table {
    let columns = SampleColumn.allCases.reversed().filter { $0 != missing }
    return Table(
        name: "targets",
        columns: columns.map { Table.Column($0.rawValue, unit: "mixed", de: "", en: "") },
        rows: [Array(row.reversed().prefix(columns.count))])
}

@Suite struct TableReaderTests {
    private let day = Day(Month(year: 2022, number: 3), 9)

    @Test func `cells are found by key, wherever the column stands`() {
        let reader = TableReader<SampleColumn>(
            sample([
                .localized(Text(de: "Ziel", en: "Target")), .euros(Cents(1234)), .number(0.25),
                .count(7), .truth(true), .date(day),
            ]))
        #expect(reader.rows == 0..<1)
        #expect(reader.text(.name, 0) == "Ziel" && reader.text(.name, 0, .en) == "Target")
        #expect(reader.cents(.amount, 0) == 1234 && reader.number(.amount, 0) == 1234)
        #expect(reader.number(.share, 0) == 0.25)
        #expect(reader.count(.count, 0) == 7 && reader.number(.count, 0) == 7)
        #expect(reader.truth(.met, 0) == true)
        #expect(reader.day(.day, 0) == day)
        #expect(reader.position(of: .day) == 0 && reader.position(of: .name) == 5)
        #expect(reader.row(where: [.name: "Ziel"]) == 0 && reader.row(where: [.name: ""]) == nil)
    }

    @Test func `an empty cell is nothing`() {
        let reader = TableReader<SampleColumn>(sample(Array(repeating: .empty, count: 6)))
        #expect(reader.text(.name, 0) == "" && reader.cents(.amount, 0) == 0)
        #expect(reader.number(.share, 0) == nil && reader.count(.count, 0) == 0)
        #expect(reader.truth(.met, 0) == nil && reader.day(.day, 0) == nil)
    }

    @Test func `a table that may be absent is told from one that may not`() async {
        #expect((TableReader<SampleColumn>(ifAmong: []) as TableReader?)?.rows == nil)
        await #expect(processExitsWith: .failure) {
            _ = TableReader<SampleColumn>(among: [])
        }
    }

    @Test func `a column that is missing ends the program, and says which`() async throws {
        let ended = await #expect(
            processExitsWith: .failure, observing: [\.standardErrorContent]
        ) {
            _ = TableReader<SampleColumn>(
                sample(Array(repeating: .empty, count: 6), without: .share))
        }
        let told = String(decoding: try #require(ended).standardErrorContent, as: UTF8.self)
        #expect(told.contains("broken invariant: the table targets has no column share"))
    }

    @Test func `a cell of another kind ends the program`() async {
        await #expect(processExitsWith: .failure) {
            let row = [Table.Cell.text("7"), .text("7"), .text("7"), .text("7"), .empty, .empty]
            _ = TableReader<SampleColumn>(sample(row)).cents(.amount, 0)
        }
    }

    /// Tranches and varied settings have no key, as each programme or study has its own.
    @Test func `columns that only some tables have are read by what they are about`() {
        let budgets = TableReader<LineBudgetsColumn>(
            PlanTables(programme: Example().programme, plan: Example().plan).lineBudgets)
        let years = Example().programme.budget.tranches.map(\.year)
        #expect(budgets.years == years)
        for (year, tranche) in zip(years, Example().programme.budget.tranches) {
            let total = budgets.rows.upperBound - 1
            #expect(budgets.tranche(of: year, total) == tranche.amount.count)
        }
    }

    /// A file's name is its table's, and no two tables share one.
    @Test func `every table of a run is named`() {
        for table in RunTables.empty(perDraw: true) {
            #expect(Table.Name(rawValue: table.name) != nil, "\(table.name)")
            #expect(RunTables.empty(perDraw: true).first { $0.name == table.name } != nil)
        }
    }
}
