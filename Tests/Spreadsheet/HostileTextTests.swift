// SPDX-License-Identifier: GPL-3.0-or-later
import Testing
@testable import Spreadsheet

/// Raw text, what is written, and whether it looks like a formula.
private let texts: [(String, String, Bool)] = [
    ("Straße & <b>", "Straße & <b>", false), ("=cmd()", "=cmd()", true),
    ("+49", "+49", true), ("-5", "-5", true), ("@SUM(A1)", "@SUM(A1)", true),
    ("\u{FF1D}1", "\u{FF1D}1", true), ("a=b", "a=b", false),
    ("zwei\r\nZeilen\rund\neine", "zwei\nZeilen\nund\neine", false),
    ("\u{1B}[31mrot\0", "\u{241B}[31mrot\u{2400}", false),
    ("rück\u{202E}wärts", "rück\u{FFFD}wärts", false), ("\u{FFFF}", "\u{FFFD}", false),
    ("_x003D_cmd", "_x005F_x003D_cmd", false), ("_x00_", "_x00_", false),
    ("project_name", "project_name", false),
]

@Suite struct HostileTextTests {
    @Test(arguments: texts)
    func `text stays text`(_ raw: String, _ written: String, _ looksLikeFormula: Bool) {
        let text = ExcelText(raw, .de)
        #expect(text.text == written)
        #expect(text.looksLikeFormula == looksLikeFormula)
    }

    @Test(arguments: [32_766, 32_767, 32_768, 100_000])
    func `text that is too long for a cell says so`(_ length: Int) {
        let raw = String(repeating: "ä", count: length)
        let text = ExcelText(raw, .en).text
        #expect(text.utf16.count == min(length, 32_767))
        #expect(text.hasSuffix("CSV file]") == (length > 32_767))
    }

    @Test func `no sign is cut in half`() {
        let text = ExcelText(String(repeating: "🏛", count: 20_000), .de).text
        #expect(text.utf16.count <= 32_767)
        #expect(text.hasPrefix("🏛🏛"))
        #expect(!text.contains("\u{FFFD}"))
    }
}
