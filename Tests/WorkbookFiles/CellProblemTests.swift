// SPDX-License-Identifier: GPL-3.0-or-later
import Programme
import Testing

@testable import WorkbookFiles

/// What is wrong with a cell is told with sheet and cell, all of it at once.
@Suite struct CellProblemTests {
    private func told(_ rows: String, sheet: String = "Projekte") -> [String] {
        problems(in: TestBook((sheet, "<sheetData>\(rows)</sheetData>")).bytes)
            .map { "\($0.place): \($0.fault)" }
    }

    @Test(
        arguments: [
            (#"<c r="F17" t="s"><v>9</v></c>"#, #"unknownText("9")"#),
            (#"<c r="F17" t="s"><v>-1</v></c>"#, #"unknownText("-1")"#),
            (#"<c r="F17"><v>1,5</v></c>"#, #"badNumber("1,5")"#),
            (#"<c r="F17"><v>NaN</v></c>"#, #"badNumber("NaN")"#),
            (#"<c r="F17" t="b"><v>2</v></c>"#, #"badBoolean("2")"#),
            (#"<c r="F17" t="d"><v>gestern</v></c>"#, #"badDate("gestern")"#),
            (#"<c r="F17" t="q"><v>1</v></c>"#, #"unknownType("q")"#),
            (#"<c r="F17"><v>1</v></c><c r="F17"><v>2</v></c>"#, "duplicateCell"),
        ])
    func `a broken cell has its place`(cell: String, fault: String) {
        #expect(told("<row r=\"17\">\(cell)</row>") == ["Projekte!F17: \(fault)"])
    }

    @Test func `all are told at once`() {
        let rows = """
            <row r="2"><c r="B2"><v>x</v></c><c r="C2"><v>1</v></c>\
            <c r="D2" t="b"><v>y</v></c></row>\
            <row r="3"><c r="A3"><v>z</v></c></row>
            """
        #expect(
            told(rows, sheet: "Wer's liest") == [
                #"'Wer''s liest'!B2: badNumber("x")"#, #"'Wer''s liest'!D2: badBoolean("y")"#,
                #"'Wer''s liest'!A3: badNumber("z")"#,
            ])
    }

    @Test(arguments: ["ZZZZ1", "XFE1", "A0", "A1048577", "1A", "a1", "A", "$A$1", "A2"])
    func `names that are none, or of another row, are told`(name: String) {
        #expect(
            told("<row r=\"1\"><c r=\"\(name)\"><v>1</v></c></row>")
                == [#"Projekte: badReference("\#(name)")"#])
    }

    @Test func `a million columns end at the edge of the sheet`() {
        let cells = String(repeating: "<c/>", count: 20_000)
        #expect(told("<row>\(cells)</row>") == ["Projekte!XFE1: outsideSheet"])
        #expect(
            told(#"<row r="1048576"/><row><c><v>1</v></c></row>"#)
                == ["Projekte!@1048577: outsideSheet"].map { $0.replacing("@", with: "") })
    }

    @Test func `texts beyond what a cell holds are refused`() {
        let text = String(repeating: "ä", count: 32_768)
        let cell = "<row><c t=\"inlineStr\"><is><t>\(text)</t></is></c></row>"
        #expect(told(cell) == ["Projekte!A1: textTooLong(characters: 32768)"])
        let longest = String(repeating: "ä", count: 32_767)
        #expect(told("<row><c t=\"str\"><v>\(longest)</v></c></row>") == [])
    }

    @Test func `so many cells, sheets, texts, styles and problems, and no more`() {
        let row = "<row><c><v>1</v></c><c><v>x</v></c><c t=\"str\"><v>abc</v></c></row>"
        var book = TestBook(rows: row + row + row)
        book.texts = "<si><t/></si><si><t/></si><si><t/></si><si><t/></si><si><t/></si>"
        book.styles = "<cellXfs><xf/><xf/><xf/></cellXfs>"
        func first(_ change: (inout WorkbookLimits) -> Void) -> WorkbookProblem? {
            var limits = WorkbookLimits()
            change(&limits)
            return problems(in: book.bytes, limits: limits).last
        }
        #expect(first { $0.problems = 2 }?.place == "Blatt!B2")
        #expect(first { $0.items = 2 }?.fault == .tooMany(.styles, limit: 2))
        #expect(first { $0.cells = 4 }?.fault == .tooMany(.texts, limit: 4))
        book.texts = ""
        #expect(
            first { $0.cells = 4 }
                == WorkbookProblem(
                    .tooMany(.cells, limit: 4), sheet: "Blatt", cell: CellPlace(row: 3, column: 1)))
        #expect(first { $0.sheets = 0 }?.fault == .tooMany(.sheets, limit: 0))
        #expect(first { $0.textMebibytes = 0 }?.fault == .tooMany(.textMebibytes, limit: 0))
    }

    @Test func `a workbook needs a sheet, and its sheets names of their own`() {
        #expect(faults(in: TestBook().bytes) == [.noSheets])
        let found = problems(in: TestBook(("a", ""), ("A", "")).bytes)
        #expect(found == [WorkbookProblem(.duplicateSheet, sheet: "A")])
    }

    @Test func `places outside a sheet have no name, and all others their own`() {
        for (name, row, column) in [("A1", 1, 1), ("Z9", 9, 26), ("AA10", 10, 27), ("ZZ1", 1, 702)]
        {
            #expect(CellPlace(name) == CellPlace(row: row, column: column))
            #expect(CellPlace(row: row, column: column).description == name)
        }
        #expect(CellPlace("XFD1048576") == CellPlace(row: 1_048_576, column: 16_384))
        #expect(
            CellRange("B2:A1") == nil && CellRange("A1:") == nil && CellRange("A1:B2:C3") == nil)
    }
}
