// SPDX-License-Identifier: GPL-3.0-or-later
import Money
import Programme

/// A number that a person wrote, with the point as its decimal sign; nil for anything else.
///
/// Hexadecimal numbers, `inf` and `nan` are no such numbers; a number too large for `Double` reads
/// as infinity and so fails every bound.
func readNumber(_ text: some StringProtocol) -> Double? {
    let utf8 = text.utf8
    var digits = 0
    var last: UInt8 = 0
    for byte in utf8 {
        last = byte
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): digits += 1
        case UInt8(ascii: "."), UInt8(ascii: "+"), UInt8(ascii: "-"): break
        case UInt8(ascii: "e"), UInt8(ascii: "E"): if digits == 0 { return nil }
        default: return nil
        }
    }
    guard digits > 0, last != UInt8(ascii: ".") else { return nil }
    return Double(text)
}

/// Whether a text is a year of the calendar.
func isYear(_ text: String) -> Bool {
    guard let year = readDigits(Array(text.utf8)[...]), (1...4).contains(text.utf8.count) else {
        return false
    }
    return year > 0
}

/// A calendar month written `2020-10`; nil for anything else.
func readMonth(_ text: some StringProtocol) -> Month? {
    let digits = Array(text.utf8)
    guard digits.count == 7, digits[4] == UInt8(ascii: "-"),
        let year = readDigits(digits[0..<4]), let number = readDigits(digits[5..<7]),
        year > 0, (1...12).contains(number)
    else { return nil }
    return Month(year: year, number: number)
}

/// A day written `2021-06-01`, or as its month's first `2021-06`; nil for anything else.
func readDay(_ text: some StringProtocol) -> Day? {
    if let month = readMonth(text) { return Day(month, 1) }
    let digits = Array(text.utf8)
    guard digits.count == 10, digits[7] == UInt8(ascii: "-"),
        let month = readMonth(text.prefix(7)), let number = readDigits(digits[8...])
    else { return nil }
    return day(number, of: month)
}

/// A day written `2022-12-31`, or as its month's last `2022-12`; nil for anything else.
func readLastDay(_ text: some StringProtocol) -> Day? {
    if let month = readMonth(text) { return Day(month, month.days) }
    return readDay(text)
}

/// A day as a German spreadsheet writes it, `01.06.2021`; nil for anything else.
func readGermanDay(_ text: some StringProtocol) -> Day? {
    let parts = text.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    guard parts.count == 3, (1...2).contains(parts[0].count), (1...2).contains(parts[1].count),
        parts[2].count == 4, let number = readDigits(Array(parts[0])[...]),
        let month = readDigits(Array(parts[1])[...]), let year = readDigits(Array(parts[2])[...]),
        year > 0, (1...12).contains(month)
    else { return nil }
    return day(number, of: Month(year: year, number: month))
}

private func day(_ number: Int, of month: Month) -> Day? {
    (1...month.days).contains(number) ? Day(month, number) : nil
}

/// A whole number of digits only, no more of them than surely fit.
private func readDigits(_ bytes: ArraySlice<UInt8>) -> Int? {
    guard bytes.count <= 18 else { return nil }
    var value = 0
    for byte in bytes {
        guard byte >= UInt8(ascii: "0"), byte <= UInt8(ascii: "9") else { return nil }
        value = value * 10 + Int(byte - UInt8(ascii: "0"))
    }
    return value
}

/// Whether a text is an id: letters, digits, `-`, `_` and `.`.
package func isIdentifier(_ text: String, with extra: [Unicode.Scalar] = ["-", "_", "."]) -> Bool {
    !text.isEmpty
        && text.unicodeScalars.allSatisfy { scalar in
            if scalar.isASCII {
                let value = UInt8(ascii: scalar)
                let isLetter =
                    (value | 32) >= UInt8(ascii: "a") && (value | 32) <= UInt8(ascii: "z")
                let isDigit = value >= UInt8(ascii: "0") && value <= UInt8(ascii: "9")
                return isLetter || isDigit || extra.contains(scalar)
            }
            return scalar.properties.isAlphabetic
        }
}

/// Whether a text can be a scenario's id: letters, digits and `-`. It names a folder of results,
/// and `+` joins those of variants to it.
public func isScenarioId(_ text: String) -> Bool {
    isIdentifier(text, with: ["-"]) && UnseenCharacter(in: text) == nil
}
