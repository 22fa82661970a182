// SPDX-License-Identifier: GPL-3.0-or-later
import Testing

@testable import ScenarioFiles

@Suite("Numbers with separated thousands")
struct GroupedNumberTests {
    @Test(
        "their digits are found",
        arguments: [
            ("1.234", "1234", ".", 1, nil), ("-1.234.567,89", "-1234567", ".", 2, "89"),
            ("+12,345.6", "+12345", ",", 1, "6"), ("123 456", "123456", " ", 1, nil),
            ("1\u{A0}234,5", "1234", "\u{A0}", 1, "5"), ("1’234.50", "1234", "’", 1, "50"),
            ("1\u{202F}234\u{202F}567", "1234567", "\u{202F}", 2, nil),
        ] as [(String, String, Character, Int, String?)])
    func read(_ text: String, _ whole: String, _ sign: Character, _ groups: Int, _ rest: String?) {
        let number = GroupedNumber(text)
        #expect(number?.whole == whole)
        #expect(number?.separator == sign)
        #expect(number?.groups == groups)
        #expect(number?.decimals == rest)
    }

    @Test(
        "other texts are none",
        arguments: [
            "", "-", "1", "1234", "1234.567", "512.50", "1.23", "1.2345", "1.234.56", "1.234.5678",
            "1.234,", "1.234,5x", "1.234 5", ".234", "1..234", "1.234-", "1 234.567.8", "١.٢٣٤",
            "1\u{301}.234",
        ])
    func refused(_ text: String) {
        #expect(GroupedNumber(text) == nil)
    }
}
