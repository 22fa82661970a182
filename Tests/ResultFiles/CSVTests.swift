// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation
import Money
import Programme
import Tables
import Testing
@testable import ResultFiles

/// A cell and how both dialects write it.
struct CellCase: Sendable, CustomTestStringConvertible {
    let cell: Table.Cell
    let standard: String
    let de: String

    init(_ cell: Table.Cell, _ standard: String, _ de: String) {
        self.cell = cell
        self.standard = standard
        self.de = de
    }

    /// A cell that both dialects write alike.
    init(_ cell: Table.Cell, _ both: String) { self.init(cell, both, both) }

    var testDescription: String { "\(cell)" }
}

private let amounts: [CellCase] = [
    CellCase(.euros(Cents(0)), "0.00", "0,00"),
    CellCase(.euros(Cents(5)), "0.05", "0,05"),
    CellCase(.euros(Cents(-5)), "-0.05", "-0,05"),
    CellCase(.euros(Cents(100)), "1.00", "1,00"),
    CellCase(.euros(Cents(-123_456)), "-1234.56", "-1234,56"),
    CellCase(.euros(Cents(300_000_000_000)), "3000000000.00", "3000000000,00"),
    CellCase(.euros(Cents(.max)), "92233720368547758.07", "92233720368547758,07"),
    CellCase(.euros(Cents(.min)), "-92233720368547758.08", "-92233720368547758,08"),
    CellCase(.euroStatistic(0.5), "0.00", "0,00"),
    CellCase(.euroStatistic(1.5), "0.02", "0,02"),
    CellCase(.euroStatistic(2.5), "0.02", "0,02"),
    CellCase(.euroStatistic(-0.5), "0.00", "0,00"),
    CellCase(.euroStatistic(-2.51), "-0.03", "-0,03"),
    CellCase(.euroStatistic(123_456.499_999), "1234.56", "1234,56"),
    CellCase(.euroStatistic(.nan), ""),
    CellCase(.euroStatistic(1e20), "1000000000000000000.00", "1000000000000000000,00"),
]

private let numbers: [CellCase] = [
    CellCase(.number(0), "0.000000", "0,000000"),
    CellCase(.number(-0.0), "0.000000", "0,000000"),
    CellCase(.number(-0.000_000_4), "0.000000", "0,000000"),
    CellCase(.number(-0.000_000_6), "-0.000001", "-0,000001"),
    CellCase(.number(0.000_000_5), "0.000000", "0,000000"),
    CellCase(.number(0.000_001_5), "0.000002", "0,000002"),
    CellCase(.number(0.000_002_5), "0.000003", "0,000003"),
    CellCase(.number(1.0 / 128), "0.007812", "0,007812"),
    CellCase(.number(3.0 / 128), "0.023438", "0,023438"),
    CellCase(.number(0.999_999_5), "1.000000", "1,000000"),
    CellCase(.number(27), "27.000000", "27,000000"),
    CellCase(.decimal(ExactDecimal(mantissa: -1, scale: 9)), "-0.000000001", "-0,000000001"),
    CellCase(.decimal(ExactDecimal(mantissa: 12, scale: 0)), "12"),
    CellCase(.number(1.0 / 3), "0.333333", "0,333333"),
    CellCase(.number(-1234.567_890_1), "-1234.567890", "-1234,567890"),
    CellCase(.number(999_999_999_999.5), "999999999999.500000", "999999999999,500000"),
    CellCase(.number(1e15), "1000000000000000.000000", "1000000000000000,000000"),
    CellCase(.number(.infinity), ""),
    CellCase(.number(.leastNonzeroMagnitude), "0.000000", "0,000000"),
    CellCase(.number(Double?.none), ""),
    CellCase(.count(0), "0"),
    CellCase(.count(-12), "-12"),
    CellCase(.count(.min), "-9223372036854775808"),
]

private let words: [CellCase] = [
    CellCase(.empty, ""),
    CellCase(.text("Bauen & Wohnen"), "Bauen & Wohnen"),
    CellCase(.text("Straße"), "Straße"),
    CellCase(.text("a,b"), "\"a,b\"", "a,b"),
    CellCase(.text("a;b"), "a;b", "\"a;b\""),
    CellCase(.text("er sagt \"ja\""), "\"er sagt \"\"ja\"\"\""),
    CellCase(.text("zwei\nZeilen"), "\"zwei\nZeilen\""),
    CellCase(.text("zwei\r\nZeilen"), "\"zwei\r\nZeilen\""),
    CellCase(.localized(Text(de: "Regel", en: "rule")), "rule", "Regel"),
    CellCase(.truth(true), "true", "WAHR"),
    CellCase(.truth(false), "false", "FALSCH"),
    CellCase(
        .date(Day(Month(year: 2021, number: 8), 15)), "2021-08-15", "15.08.2021"),
    CellCase(.date(Day(Month(year: 987, number: 12), 1)), "0987-12-01", "01.12.0987"),
]

private let hostile: [CellCase] = [
    CellCase(.text("=1+1"), "'=1+1"),
    CellCase(.text("+49 30"), "'+49 30"),
    CellCase(.text("-5"), "'-5"),
    CellCase(.text("@SUM(A1)"), "'@SUM(A1)"),
    CellCase(.text("\tx"), "'\tx"),
    CellCase(.text("\rx"), "\"'\rx\""),
    CellCase(.text("=A1;B1"), "'=A1;B1", "\"'=A1;B1\""),
    CellCase(.text("\"=1"), "\"'\"\"=1\""),
    CellCase(.text("=HYPERLINK(\"x\")"), "\"'=HYPERLINK(\"\"x\"\")\""),
    CellCase(.text("\u{FF1D}1"), "'\u{FF1D}1"),
    CellCase(.text("a\0b"), "a\u{2400}b"),
    CellCase(.text("\u{1B}[31mrot"), "\u{241B}[31mrot"),
    CellCase(.text("\u{7F}\u{9B}"), "\u{2421}\u{FFFD}"),
    CellCase(.text("rück\u{202E}wärts"), "rück\u{FFFD}wärts"),
    CellCase(.text("a=b"), "a=b"),
    CellCase(.text("'"), "'"),
]

@Suite struct CSVTests {
    private func rendered(_ cell: Table.Cell, _ dialect: CSVDialect) -> [UInt8] {
        var writer = CSVWriter(dialect: dialect, language: dialect == .de ? .de : .en)
        writer.write(row: [cell])
        return Array(writer.bytes.dropFirst(dialect.prefix.count).dropLast(dialect.rowEnd.count))
    }

    @Test(arguments: amounts + numbers + words + hostile)
    func `cell is written as its dialect asks`(_ example: CellCase) {
        #expect(rendered(example.cell, .standard) == Array(example.standard.utf8))
        #expect(rendered(example.cell, .de) == Array(example.de.utf8))
    }

    private let table = Table(
        name: "t",
        columns: [
            Table.Column("id", unit: "text", de: "Kennung", en: "id"),
            Table.Column("amount_eur", unit: "EUR", de: "Betrag", en: "amount"),
        ],
        rows: [[.text("a"), .euros(Cents(150))], [.empty, .empty]])

    @Test func `standard has points, LF and no mark`() {
        let expected = "id,amount_eur\na,1.50\n,\n"
        #expect(table.csv(.standard, language: .de) == Array(expected.utf8))
    }

    @Test func `german has commas, CRLF and a byte order mark`() {
        let expected = "\u{FEFF}id;amount_eur\r\na;1,50\r\n;\r\n"
        #expect(table.csv(.de, language: .de) == Array(expected.utf8))
    }

    @Test func `a table without rows still has its heading`() {
        let empty = Table(name: "t", columns: table.columns, rows: [])
        #expect(empty.csv(.standard, language: .en) == Array("id,amount_eur\n".utf8))
    }

    @Test func `sentences follow the language, not the dialect`() {
        let sentences = Table(
            name: "t", columns: [Table.Column("m", unit: "text", de: "", en: "")],
            rows: [[.localized(Text(de: "ja", en: "yes"))]])
        #expect(sentences.csv(.standard, language: .de) == Array("m\nja\n".utf8))
        #expect(sentences.csv(.standard, language: .en) == Array("m\nyes\n".utf8))
    }

    @Test func `numbers agree with the exact conversion of the C library`() {
        var state: UInt64 = 1
        for draw in 0..<20_000 {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            let scale = [1e-7, 1e-3, 1, 1e4, 1e9][draw % 5]
            let value = (Double(state >> 11) * 0x1p-53 - 0.5) * scale
            let expected = cText(value)
            let text = String(decoding: rendered(.number(value), .standard), as: UTF8.self)
            #expect(text == expected, "draw \(draw)")
        }
    }

    private func cText(_ value: Double) -> String {
        let text = String(format: "%.6f", value)
        return text == "-0.000000" ? "0.000000" : text
    }
}
