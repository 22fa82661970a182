// SPDX-License-Identifier: GPL-3.0-or-later
import Testing

@testable import WorkbookFiles

/// What stands in a workbook comes out as values.
@Suite struct ReadingTests {
    private func number(_ literal: String, _ style: NumberStyle = .plain) throws -> CellValue {
        .number(try #require(CellNumber(literal, style: style)))
    }

    @Test func `each kind of value has its case`() throws {
        var book = TestBook(
            rows: """
                <row r="2"><c r="A2" t="s"><v>1</v></c><c r="B2"><v>12.5</v></c>\
                <c r="C2" t="b"><v>1</v></c><c r="D2" t="b"><v>0</v></c>\
                <c r="E2" t="e"><v>#REF!</v></c>\
                <c r="F2" t="inlineStr"><is><t>hier</t></is></c>\
                <c r="G2" t="str"><f>A2&amp;"x"</f><v>zweix</v></c>\
                <c r="H2"><f>B2*2</f><v>25</v></c><c r="I2"><f>B2*3</f></c>\
                <c r="J2" t="d"><v>2021-08-15T12:30:00</v></c><c r="K2" s="0"/>\
                <c r="L2"><v></v></c><c r="M2" t="str"><f>""</f><v></v></c></row>
                """)
        book.texts = "<si><t>eins</t></si><si><t>zwei</t></si>"
        let sheet = try #require(try book.read().sheets.first)
        let row = try #require(sheet.rows.first)
        #expect(sheet.rows.count == 1 && row.number == 2)
        #expect(row.cells.map(\.column) == [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 13])
        #expect(row[1]?.value == .text("zwei"))
        #expect(try row[2]?.value == number("12.5"))
        #expect(row[3]?.value == .boolean(true) && row[4]?.value == .boolean(false))
        #expect(row[5]?.value == .error("#REF!"))
        #expect(row[6] == Cell(column: 6, value: .text("hier")))
        #expect(row[7] == Cell(column: 7, value: .text("zweix"), isFormula: true))
        #expect(try row[8] == Cell(column: 8, value: number("25"), isFormula: true))
        #expect(row[9] == Cell(column: 9, value: .notCalculated, isFormula: true))
        #expect(row[10]?.value == .date(try #require(CellDate(iso: "2021-08-15T12:30:00"))))
        #expect(row[13] == Cell(column: 13, value: .text(""), isFormula: true))
        #expect(sheet["H2"]?.isFormula == true && sheet["H3"] == nil && sheet["K2"] == nil)
    }

    @Test func `texts lose formats and phonetic guides, and get back what XML cannot hold`() throws
    {
        var book = TestBook(
            rows: """
                <row><c t="s"><v>0</v></c><c t="s"><v>1</v></c><c t="s"><v>2</v></c>\
                <c t="inlineStr"><is><r><t>a</t></r><r><rPr><b/></rPr><t xml:space="preserve"> b\
                </t></r></is></c><c t="inlineStr"><is/></c><c t="s"><v>3</v></c></row>
                """)
        book.texts = """
            <si><r><rPr><b/></rPr><t>Bau</t></r><r><t xml:space="preserve">antrag </t></r></si>\
            <si><t>課長</t><rPh sb="0" eb="2"><t>カチョウ</t></rPh><phoneticPr fontId="1"/></si>\
            <si><t>Zeile_x000D_\nzwei_x005F_x0041_ &amp; &lt;_xD83D__xDE00_</t></si>\
            <si><t><![CDATA[<roh>]]></t></si>
            """
        let row = try #require(try book.read().sheets.first?.rows.first)
        let texts = row.cells.map { cell -> String in
            if case .text(let text) = cell.value { text } else { "?" }
        }
        #expect(
            texts == ["Bauantrag ", "課長", "Zeile\r\nzwei_x0041_ & <😀", "a b", "", "<roh>"])
        #expect(row.cells.map(\.column) == [1, 2, 3, 4, 5, 6])
    }

    @Test func `sheets keep their order, names, visibility and shape`() throws {
        var book = TestBook(
            (
                "Erstes &amp; Letztes",
                """
                <cols><col min="1" max="2" width="9"/><col min="3" max="5" hidden="1"/></cols>\
                <sheetData><row r="1"/><row r="4" hidden="1"><c r="A4"><v>1</v></c></row>\
                <row r="7" hidden="true"/></sheetData>\
                <mergeCells count="2"><mergeCell ref="A1:C1"/><mergeCell ref="B2:B9"/></mergeCells>
                """
            ), ("b", ""), ("c", "<sheetData/>"))
        book.attributes = ["b": #"state="hidden""#, "c": #"state="veryHidden""#]
        book.after = """
            <definedNames><definedName name="orte">'b'!$A$1:$A$9</definedName>\
            <definedName name="_xlnm._FilterDatabase" localSheetId="2" \
            hidden="1">c!$A$1</definedName>\
            </definedNames>
            """
        let contents = try book.read()
        #expect(contents.sheets.map(\.name) == ["Erstes & Letztes", "b", "c"])
        #expect(contents.sheets.map(\.visibility) == [.visible, .hidden, .veryHidden])
        let first = contents.sheets[0]
        #expect(first.hiddenRows == [4, 7] && first.hiddenColumns == [3...5])
        #expect(first.merged.map(\.description) == ["A1:C1", "B2:B9"])
        #expect(first.merged[0].contains(CellPlace(row: 1, column: 3)))
        #expect(first.rows.map(\.number) == [4])
        #expect(
            contents.names == [
                DefinedName(name: "orte", formula: "'b'!$A$1:$A$9"),
                DefinedName(
                    name: "_xlnm._FilterDatabase", formula: "c!$A$1", sheet: "c", isHidden: true),
            ])
        #expect(contents.sheet("B")?.name == "b" && contents.sheet("d") == nil)
    }

    @Test func `prefixes, absolute targets and the strict edition are read as well`() throws {
        let main = "http://purl.oclc.org/ooxml/spreadsheetml/main"
        let office = "http://purl.oclc.org/ooxml/officeDocument/relationships"
        let vocabulary = "http://schemas.openxmlformats.org/package/2006/relationships"
        let bytes = storedZip([
            ZipEntry(
                "_rels/.rels",
                "<Relationships xmlns='\(vocabulary)'><Relationship Target='/xl/Book.xml' "
                    + "Type='\(office)/officeDocument' Id='a'/></Relationships>"),
            ZipEntry(
                "xl/book.xml",
                "<x:workbook xmlns:x='\(main)' xmlns:d3='\(office)'><x:sheets>"
                    + "<x:sheet name='A' sheetId='1' d3:id='s'/>"
                    + "<x:sheet name='Bild' sheetId='2' d3:id='c'/></x:sheets></x:workbook>"),
            ZipEntry(
                "xl/_rels/Book.xml.rels",
                "<p:Relationships xmlns:p='\(vocabulary)'><p:Relationship Id='s' "
                    + "Target='../xl/./pages/one.xml' Type='\(office)/worksheet'/>"
                    + "<p:Relationship Id='c' Target='charts/1.xml' Type='\(office)/chartsheet'/>"
                    + "</p:Relationships>"),
            ZipEntry(
                "xl/pages/one.xml",
                "\u{FEFF}<?xml version='1.0' encoding='utf-8'?><!-- <!DOCTYPE --><x:worksheet "
                    + "xmlns:x='\(main)'><x:sheetData><x:row r='3'><x:c r='B3'><x:v>7</x:v></x:c>"
                    + "</x:row></x:sheetData></x:worksheet>"),
        ])
        let contents = try readWorkbook(bytes)
        #expect(contents.sheets.map(\.name) == ["A"])
        #expect(try contents.sheets[0]["B3"]?.value == number("7"))
    }

    @Test func `cells without names follow each other, and others are brought in order`() throws {
        let rows = """
            <row><c><v>1</v></c><c><v>2</v></c></row><row r="9"><c r="D9"><v>4</v></c>\
            <c><v>5</v></c></row><row><c><v>6</v></c></row><row r="3"><c r="C3"><v>8</v></c>\
            <c r="A3"><v>7</v></c></row>
            """
        let sheet = try TestBook(rows: rows).read().sheets[0]
        let places = sheet.rows.flatMap { row in
            row.cells.map { CellPlace(row: row.number, column: $0.column).description }
        }
        #expect(places == ["A1", "B1", "A3", "C3", "D9", "E9", "A10"])
        #expect(try sheet["C3"]?.value == number("8"))
    }
}
