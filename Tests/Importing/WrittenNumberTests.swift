// SPDX-License-Identifier: GPL-3.0-or-later
import Money
import Testing

@testable import Importing

@Suite("Numbers as other people write them")
struct WrittenNumberTests {
    /// What a text is in German and in English; nil: no number.
    static let cases: [(text: String, german: String?, english: String?)] = [
        ("7", "7", "7"), ("0", "0", "0"), ("007", "7", "7"), ("-350", "-350", "-350"),
        ("350-", "-350", "-350"), ("−12", "-12", "-12"), ("+3", "3", "3"), (" 12 ", "12", "12"),
        ("12.345", "12345", "12.345"), ("12,345", "12.345", "12345"),
        ("1.234.567", "1234567", nil), ("1,234,567", nil, "1234567"),
        ("1.234,5", "1234.5", nil), ("1,234.5", nil, "1234.5"),
        ("312.044.871,09", "312044871.09", nil), ("350.000,00-", "-350000", nil),
        ("12,5", "12.5", nil), ("12.5", nil, "12.5"), ("0.123", nil, "0.123"),
        ("0,123", "0.123", nil), ("1234.567", nil, "1234.567"), ("12.34", nil, "12.34"),
        ("12 345", "12345", "12345"), ("12\u{A0}345,6", "12345.6", nil),
        ("1'234.50", nil, "1234.5"), ("1.234 567", nil, nil), ("1..234", nil, nil),
        ("1.23,4", nil, nil), ("", nil, nil), ("-", nil, nil), ("--3", nil, nil), ("-3-", nil, nil),
        ("12,", nil, nil), (",5", nil, nil), ("5 €", nil, nil), ("1e3", nil, nil),
        ("viele", nil, nil), ("1 23", nil, nil), ("٣", nil, nil),
    ]

    @Test("one thing in German, another in English, or only one", arguments: cases)
    func reads(text: String, german: String?, english: String?) {
        let number = WrittenNumber(text)
        #expect(number.value(.german)?.description == german)
        #expect(number.value(.english)?.description == english)
        #expect(number.isUndecided == (german != nil && english != nil && german != english))
        let decided: NumberWriting? =
            switch (german, english) {
            case (_?, nil): .german
            case (nil, _?): .english
            default: nil
            }
        #expect(number.writing == decided)
        let plain =
            german == english ? german : german == nil || english == nil ? german ?? english : nil
        #expect(number.value(nil)?.description == plain)
    }

    @Test("nobody writes a number of a thousand digits")
    func long() {
        #expect(WrittenNumber(String(repeating: "1", count: 1000)).value(.german) == nil)
        #expect(WrittenNumber(String(repeating: "1.", count: 1000)).value(.german) == nil)
    }

    @Test(
        "What nobody sees does not count",
        arguments: [
            ("Familie", "Familie"), ("  a  b ", "a b"), ("a\tb\r\n", "a b"),
            ("\u{FEFF}soll", "soll"),
            ("Um\u{FEFF}setzung", "Umsetzung"), ("a\u{A0}b", "a b"), ("\u{200B}", ""), ("", ""),
            (" ", ""),
            ("Größe", "Größe"), ("a\u{0}b", "ab"), ("Москва", "Москва"), ("a – b", "a – b"),
        ])
    func cleans(text: String, cleaned: String) {
        #expect(text.cleaned == cleaned)
        #expect(cleaned.cleaned == cleaned)
    }
}
