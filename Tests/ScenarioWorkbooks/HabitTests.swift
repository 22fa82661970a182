// SPDX-License-Identifier: GPL-3.0-or-later
import Programme
import ScenarioFiles
import TestSupport
import Testing
import Words
import WorkbookFiles

@testable import ScenarioWorkbooks

/// What spreadsheets and their users do to a workbook is understood, or told with its cell.
///
/// In the workbook of `tiny` the projects stand in Projekte!A4:L8 (A id, B name, C line, E lead,
/// J priority, K committed, L start), the Länder in Länder!A4:G6 (C population, E koenigstein).
@Suite("The habits of spreadsheets")
struct HabitTests {
    @Test("what is meant is read")
    func understood() throws {
        let changes: [(String, CellValue, String)] = [
            // Numbers as texts, in German, English and Swiss.
            ("Länder!C4", .text("3.100.000"), "laender.csv XA population: 3000000 → 3100000"),
            ("Länder!C4", .text("3 100 000"), "laender.csv XA population: 3000000 → 3100000"),
            ("Länder!C4", .text("3'100'000"), "laender.csv XA population: 3000000 → 3100000"),
            ("Projekte!J4", .text("0,95"), "projects.csv A priority: 0.9 → 0.95"),
            ("Projekte!J4", .text("0.123"), "projects.csv A priority: 0.9 → 0.123"),
            ("Haushaltsjahre!B5", .text("1.900.000,50 €"), "budget"),
            // What binary computing leaves of a decimal.
            (
                "Projekte!J4", .number("0.30000000000000004"),
                "projects.csv A priority: 0.9 → 0.3"
            ),
            // A share as a percentage.
            ("Projekte!J4", .number("0.8", .percent), "projects.csv A priority: 0.9 → 0.8"),
            // Dates as numbers, dates and texts.
            ("Projekte!L4", .number("44348"), "projects.csv A start: – → 2021-06-01"),
            ("Projekte!L4", .day("2021-06-01"), "projects.csv A start: – → 2021-06-01"),
            ("Projekte!L4", .text("1.6.2021"), "projects.csv A start: – → 2021-06-01"),
            ("Projekte!L4", .text("2021-06"), "projects.csv A start: – → 2021-06-01"),
            // Truth values however written.
            ("Aufwandsarten!L4", .text("wahr"), "components.csv konzept join: – → true"),
            ("Aufwandsarten!L4", .boolean(true), "components.csv konzept join: – → true"),
        ]
        for (place, value, expected) in changes where expected != "budget" {
            var book = try EditedBook()
            book[place] = value
            #expect(try book.differences() == [expected], "\(place) \(value)")
        }
    }

    @Test("settings are understood as tables are")
    func settings() throws {
        let changes: [(String, CellValue, String)] = [
            ("budget.reserve", .number("0.1", .percent), "budget.reserve: 0.05 → 0.1"),
            ("budget.reserve", .text("0,1"), "budget.reserve: 0.05 → 0.1"),
            ("reallocation.first", .day("2021-04-01"), "reallocation.first: 2021-03 → 2021-04"),
            ("reallocation.first", .text("04.2021"), "reallocation.first: 2021-03 → 2021-04"),
            ("reallocation.first", .number("44287"), "reallocation.first: 2021-03 → 2021-04"),
            (
                "calendar.deadline", .day("2022-11-30"),
                "calendar.deadline: 2022-12-31 → 2022-11-30"
            ),
            ("capacity.sharing", .text("Nein"), "capacity.sharing: true → false"),
            (
                "reallocation.scopes", .text("project, line"),
                "reallocation.scopes: [project, field, line] → [project, line]"
            ),
            (
                "agreements.framework.1", .number("2.5"),
                "agreements.framework: [1, 3, 6] → [1, 2.5, 6]"
            ),
        ]
        for (path, value, expected) in changes {
            var book = try EditedBook()
            book["Einstellungen!B\(try row(of: path, in: book))"] = value
            #expect(try book.differences() == ["scenario.yaml \(expected)"], "\(path) \(value)")
        }
    }

    @Test("what cannot be meant is told at its cell")
    func told() throws {
        let changes: [(String, CellValue, String)] = [
            ("Projekte!J4", .text("12.345"), "ambiguous-number"),
            ("Länder!C4", .text("3,100"), "ambiguous-number"),
            ("Projekte!J4", .text("viel"), "not-a-number"),
            // Two numbers in a cell are none.
            ("Länder!C4", .text("90\n120"), "hidden-character"),
            ("Länder!C4", .text("12 34"), "not-a-number"),
            ("Länder!C4", .text("1 2 3"), "not-a-number"),
            ("Projekte!J4", .number("1.5"), "out-of-range"),
            ("Projekte!J4", .day("2021-09-01"), "became-date"),
            ("Projekte!J4", .error("#REF!"), "error-value"),
            ("Projekte!J4", .notCalculated, "not-calculated"),
            ("Projekte!A4", .error("#NAME?"), "error-value"),
            ("Projekte!A4", .day("2021-02-01"), "date-in-text"),
            ("Projekte!B4", .day("2021-02-01"), "date-in-text"),
            ("Projekte!C4", .text("förderal"), "unknown-id"),
            ("Projekte!E5", .text("XD"), "unknown-id"),
            ("Projekte!L5", .number("2021"), "not-a-date"),
            ("Länder!E4", .number("0.4512345", .percent), "percent-of-hundred"),
            ("Anteile!C4", .number("0.75", .percent), "percent-of-hundred"),
            ("Aufwandsarten!L9", .text("vielleicht"), "not-a-truth-value"),
        ]
        for (place, value, id) in changes {
            var book = try EditedBook()
            book[place] = value
            let problems = try book.problems()
            #expect(problems.first == "plan.xlsx:\(place) \(id)", "\(problems)")
        }
    }

    @Test("an error value says all that is wrong with its cell")
    func explained() throws {
        var book = try EditedBook()
        book["Projekte!J4"] = .error("#DIV/0!")
        book["Haushaltsjahre!B4"] = .error("#N/A")
        #expect(
            try book.problems() == [
                "plan.xlsx:Haushaltsjahre!B4 error-value", "plan.xlsx:Projekte!J4 error-value",
            ])
    }

    @Test("settings that are wrong are told at their cells")
    func wrongSettings() throws {
        let changes: [(String, CellValue?, String, String)] = [
            ("budget.total", nil, "A", "empty-value"),
            ("budget.total", .text("3.600"), "B", "ambiguous-number"),
            ("budget.reserve", .number("5"), "B", "out-of-range"),
            ("budget.reserve", .text("a: b # c"), "B", "not-a-number"),
            ("calendar.start", .number("2020.1"), "B", "not-a-month"),
            ("capacity.bund_pool", .text("bundd"), "B", "unknown-id"),
            ("reallocation.policy", .text("beste"), "B", "unknown-value"),
            ("budget", .number("1"), "B", "value-of-group"),
            ("agreements.bilateral.1", nil, "B", "empty-cell"),
            ("agreements.bilateral.0", .number("3"), "B", "durations-order"),
        ]
        for (path, value, column, id) in changes {
            var book = try EditedBook()
            let row = try row(of: path, in: book)
            book["Einstellungen!B\(row)"] = value
            let problems = try book.problems()
            #expect(
                problems.first == "plan.xlsx:Einstellungen!\(column)\(row) \(id)",
                "\(path): \(problems)")
        }
    }

    @Test("paths that are none, or stand twice")
    func paths() throws {
        var book = try EditedBook()
        let row = try row(of: "budget.reserve", in: book)
        book["Einstellungen!A\(row)"] = .text("budget.reserv")
        #expect(try book.problems() == ["plan.xlsx:Einstellungen!A\(row) unknown-key"])
        for path in ["agreements.framework.3", "agreements.framework.-1", "budget.lines.0.id"] {
            book["Einstellungen!A\(row)"] = .text(path)
            #expect(
                try book.problems() == ["plan.xlsx:Einstellungen!A\(row) unknown-key"], "\(path)")
        }
        book["Einstellungen!A\(row)"] = .text("budget.total")
        let total = try self.row(of: "budget.total", in: book)
        #expect(total < row)
        #expect(try book.problems() == ["plan.xlsx:Einstellungen!A\(row) path-twice"])
        book["Einstellungen!A\(row)"] = nil
        #expect(try book.problems() == ["plan.xlsx:Einstellungen!B\(row) missing-path"])
    }

    @Test("a deleted column, sheet or row of keys")
    func deleted() throws {
        var book = try EditedBook()
        book["Projekte!C3"] = nil
        #expect(try book.problems().first == "plan.xlsx:Projekte!3:3 missing-column")
        book = try EditedBook()
        book.contents.sheets.removeAll { $0.name == "Dienstleister" }
        #expect(try book.problems().first == "plan.xlsx missing-sheet")
        book = try EditedBook()
        book.change("Dienstleister") { $0.name = "Dienstleiter" }
        let problems = try book.problems()
        #expect(problems.first == "plan.xlsx missing-sheet")
        book = try EditedBook()
        book.change("Rollen") { $0.rows.removeAll { $0.number == 3 } }
        #expect(try book.problems().first == "plan.xlsx:Rollen no-key-row")
        book = try EditedBook()
        book["Säulen!A3"] = .text("kennung")
        #expect(try book.problems().contains("plan.xlsx:Säulen!A3 unknown-column"))
    }

    @Test("merged cells, of which all but the first are empty")
    func merged() throws {
        var book = try EditedBook()
        book["Projekte!C5"] = nil
        book.change("Projekte") { $0.merged = [CellRange("C4:C5")].compactMap { $0 } }
        #expect(
            try book.problems() == [
                "plan.xlsx:Projekte!C4 merged-cells", "plan.xlsx:Projekte!C5 empty-cell",
            ])
        // A heading over several columns harms nothing.
        book = try EditedBook()
        book.change("Projekte") { $0.merged = [CellRange("A1:F1")].compactMap { $0 } }
        #expect(try book.differences() == [])
    }

    @Test("empty rows do not count, nor columns without a key, nor the order of either")
    func freedom() throws {
        var book = try EditedBook()
        book["Projekte!N2"] = .text("Bemerkung")
        book["Projekte!N4"] = .text("prüfen")
        book["Projekte!A9"] = .text("")
        book.change("Projekte") { sheet in
            for index in sheet.rows.indices where sheet.rows[index].number > 5 {
                sheet.rows[index].number += 3
            }
        }
        #expect(try book.differences() == [])
        var moved = try EditedBook()
        moved.contents.sheets.reverse()
        #expect(try moved.differences() == [])
    }

    @Test("hidden rows and foreign sheets are noted, and harm nothing")
    func notes() throws {
        var book = try EditedBook()
        book.change("Projekte") { $0.hiddenRows = [5, 6, 500] }
        book.contents.sheets.append(
            SheetContents(
                name: "Notizen",
                rows: [
                    SheetRow(
                        number: 1, cells: [WorkbookFiles.Cell(column: 1, value: .error("#REF!"))])
                ]))
        #expect(try book.differences() == [])
        let warnings = try book.family().warnings
        #expect(
            warnings == [
                Warning(
                    .workbook(.hiddenRows("Projekte", count: 2)),
                    at: Origin(workbook: "plan.xlsx", sheet: "Projekte", row: 5)),
                Warning(
                    .workbook(.ignoredSheet("Notizen")),
                    at: Origin(workbook: "plan.xlsx", sheet: "Notizen")),
            ])
    }

    @Test("of two sheets for the same the second is not read, and told")
    func twice() throws {
        var book = try EditedBook()
        book.contents.sheets.append(SheetContents(name: "Projects", rows: []))
        #expect(try book.differences() == [])
        #expect(
            try book.family().warnings == [
                Warning(
                    .workbook(.ignoredSheet("Projects")),
                    at: Origin(workbook: "plan.xlsx", sheet: "Projects"))
            ])
    }

    @Test("dates of workbooks that count from 1904")
    func from1904() throws {
        var book = try EditedBook()
        book.contents.dates = .from1904
        book["Projekte!L4"] = .number("42886")
        #expect(try book.differences() == ["projects.csv A start: – → 2021-06-01"])
    }

    @Test("splits whose numbers do not fit")
    func splits() throws {
        var book = try EditedBook()
        book["Anteile!A4"] = .number("9")
        let problems = try book.problems()
        #expect(problems.contains("plan.xlsx:Anteile!A4 no-such-split"))
    }

    @Test("problems that planning finds name their cells too")
    func late() throws {
        var book = try EditedBook()
        // The minimum of project B lies above its cap.
        book["Anteile!D6"] = .number("90000000")
        #expect(book["Anteile!B6"] == .text("B"))
        let programme = try book.family().base
        let path = "distribution.splits.1.minimum.B"
        #expect(programme.origins.setting(path).description == "plan.xlsx:Anteile!D6")
        let cell = programme.origins.cell(.projects, row: 1, column: "priority")
        #expect(cell.description == "plan.xlsx:Projekte!J5")
        #expect(programme.origins.file(of: .roles).description == "plan.xlsx:Rollen")
    }

    private func row(of path: String, in book: EditedBook) throws -> Int {
        let sheet = try #require(book.contents.sheet("Einstellungen"))
        return try #require(sheet.rows.first { $0[1]?.value == .text(path) }).number
    }
}
