// SPDX-License-Identifier: GPL-3.0-or-later
import Money
import Testing

@testable import WorkbookFiles

/// Numbers are what a person saw in the cell, and days are days.
@Suite struct NumberTests {
    @Test(
        arguments: [
            ("0.1", "0.1"), ("0", "0"), ("-0", "0"), ("12", "12"), ("-12.50", "-12.5"),
            // What Excel saves of 0.1 + 0.2, 1.1 and 0.3.
            ("0.30000000000000004", "0.3"), ("1.1000000000000001", "1.1"),
            ("0.29999999999999999", "0.3"),
            // Rounding that carries over all digits.
            ("0.99999999999999989", "1"), ("99999999999999999", "100000000000000000"),
            // Fifteen digits stay, the sixteenth rounds halves away from zero.
            ("123456789012345", "123456789012345"), ("12345678901234.56", "12345678901234.6"),
            ("1234567890123.45", "1234567890123.45"), ("0.1234567890123455", "0.123456789012346"),
            ("-0.1234567890123455", "-0.123456789012346"),
            ("1.5E-3", "0.0015"), ("1e+3", "1000"), ("7.0000000000000007E-2", "0.07"),
            ("1E+100", "1e100"), ("1.25E-60", "125e-62"), ("3000000000", "3000000000"),
            (".5", "0.5"), ("5.", "5"), ("000.0100", "0.01"),
        ])
    func `fifteen digits are shown`(literal: String, shown: String) throws {
        #expect(try #require(CellNumber(literal)).shown == shown)
    }

    @Test(arguments: [
        "", "-", ".", "1,5", "1.2.3", "0x10", "NaN", "INF", "1e", "1e99999", "1E400", "١",
    ])
    func `what is no number is none`(literal: String) {
        #expect(CellNumber(literal) == nil)
    }

    /// A number that a person can type has at most 15 digits, and all of them survive.
    @Test func `every number of up to fifteen digits survives the way through a Double`() throws {
        var bits: UInt64 = 2021
        for _ in 0..<5000 {
            bits = bits &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            let mantissa = Int64(bits >> 14) % 1_000_000_000_000_000
            let typed = ExactDecimal(mantissa: mantissa, scale: Int(bits % 13))
            let saved = String(typed.double)
            #expect(CellNumber(saved)?.decimal == typed, "\(typed) saved as \(saved)")
        }
    }

    @Test(
        arguments: [
            ("General", NumberStyle.plain), ("#,##0.00", .plain), ("0%", .percent),
            ("0.00\\ %", .percent), ("dd.mm.yyyy", .date), ("[$-407]d. mmm yy;@", .date),
            ("mm.yyyy", .date), ("mmm", .date), ("yyyy\\-mm\\-dd hh:mm", .date), ("h:mm", .time),
            ("[h]:mm:ss", .time), ("[mm]", .time), ("mm:ss.0", .time), ("@", .text),
            (#"0.0" Tage und Monate""#, .plain), ("[Red]0.00;[Blue]-0.00", .plain),
            (#"#,##0 "€";[Red]-#,##0 "€""#, .plain), ("0.00E+00", .plain), ("_-* #,##0_d", .plain),
            ("0;yyyy", .plain), ("[<=9]0;dd", .plain), ("[DBNum1]yyyy", .date), ("\"", .plain),
            ("[", .plain), ("\\", .plain), ("", .plain),
        ])
    func `a format's code says what the number means`(code: String, style: NumberStyle) {
        #expect(NumberStyle(format: code) == style)
    }

    @Test(
        arguments: [
            ("1", "1900-01-01"), ("59", "1900-02-28"), ("61", "1900-03-01"),
            ("44423", "2021-08-15"), ("44423.520833333336", "2021-08-15T12:30:00"),
            ("44423.999999999", "2021-08-16"), ("36585", "2000-02-29"), ("2958465", "9999-12-31"),
        ])
    func `days count from 1900`(serial: String, day: String) throws {
        let number = try #require(CellNumber(serial))
        #expect(CellDate(number, .from1900)?.description == day)
    }

    @Test func `days count from 1904 where the workbook says so`() throws {
        let number = try #require(CellNumber("42961"))
        #expect(CellDate(number, .from1904)?.description == "2021-08-15")
        let zero = try #require(CellNumber("0"))
        #expect(CellDate(zero, .from1904)?.description == "1904-01-01")
        #expect(CellDate(zero, .from1900) == nil)
        for literal in ["60", "60.5", "-1", "2958466", "1e300"] {
            #expect(CellDate(try #require(CellNumber(literal)), .from1900) == nil)
        }
        var book = TestBook(rows: #"<row><c s="1"><v>42961</v></c></row>"#)
        book.before = #"<workbookPr date1904="1"/>"#
        book.styles = #"<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs>"#
        let contents = try book.read()
        #expect(contents.dates == .from1904)
        #expect(contents.sheets[0]["A1"]?.value == .date(try #require(CellDate(iso: "2021-08-15"))))
    }

    @Test(arguments: [
        "2021-02-29", "2021-13-01", "21-01-01", "2021-01-00", "2021-01-01T25:00", "x",
    ])
    func `what is no day of the calendar is none`(text: String) {
        #expect(CellDate(iso: text) == nil)
    }

    @Test func `styles come from the cell's format`() throws {
        var book = TestBook(
            rows: """
                <row><c s="0"><v>1</v></c><c s="1"><v>0.8</v></c><c s="2"><v>44423</v></c>\
                <c s="3"><v>0.5</v></c><c s="4"><v>7</v></c><c s="99"><v>3</v></c>\
                <c s="2"><v>-5</v></c></row>
                """)
        book.styles = """
            <numFmts count="1"><numFmt numFmtId="164" formatCode="0.0\\ %"/>\
            <numFmt numFmtId="165" formatCode="dd\\.mm\\.yyyy"/></numFmts>\
            <cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/>\
            <xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="20"/><xf numFmtId="49"/></cellXfs>
            """
        let row = try book.read().sheets[0].rows[0]
        let styles = row.cells.map { cell -> String in
            if case .number(let number) = cell.value { "\(number.style)" } else { "\(cell.value)" }
        }
        let day = try #require(CellDate(iso: "2021-08-15"))
        #expect(
            styles == [
                "plain", "percent", "\(CellValue.date(day))", "time", "text", "plain", "date",
            ])
    }
}
