// SPDX-License-Identifier: GPL-3.0-or-later
import Programme

/// What a spreadsheet program made of a cell so that its value is lost or hidden.
///
/// Excel and LibreOffice save what they show: a number with its thousands separators or shortened
/// to `1,23E+11`, and `1-2` as the date for which they took it.
struct SpreadsheetTrace {
    let text: String

    /// Whether the text is a date: `01.02.2021`, `02. Jan`, `Jan 21`, `2-Jan`, `1/2/2021`.
    var isDate: Bool {
        guard text.utf8.count <= Self.longest, hasDigitAndSign else { return false }
        let months = #/(?:Jan|Feb|Mrz|Mär|Mar|Apr|Mai|May|Jun|Jul|Aug|Sept?|O[kc]t|Nov|De[zc])/#
        let numeric = #/\d{1,2}([.\/-])\d{1,2}\1(?:\d{4}|\d{2})|\d{4}-\d{2}-\d{2}/#
        if text.wholeMatch(of: numeric) != nil { return true }
        guard let month = text.firstMatch(of: months) else { return false }
        let (before, after) = (
            text[..<month.range.lowerBound], text[month.range.upperBound...]
        )
        let hasDay = before.wholeMatch(of: #/\d{1,2}(?:\. |\.|-| )/#) != nil
        let hasYear = after.wholeMatch(of: #/\.?[ -](?:\d{4}|\d{2})/#) != nil
        let isBare = after.isEmpty || after == "."
        return hasDay ? hasYear || isBare : before.isEmpty && hasYear
    }

    /// What every date has; most texts do not.
    private var hasDigitAndSign: Bool {
        let signs: [UInt8] = [32, 45, 46, 47]
        return text.utf8.contains { (48...57).contains($0) }
            && text.utf8.contains(where: signs.contains)
    }

    /// Whether the text is a number shortened to what fits: `1,23E+11`.
    var isShortened: Bool {
        guard text.utf8.count <= Self.longest, text.utf8.contains(UInt8(ascii: "+")) else {
            return false
        }
        return text.wholeMatch(of: #/[+-]?\d(?:[.,]\d+)?E\+\d{2,3}/#) != nil
    }

    /// A number with thousands separators (`1.234,50`, `1,234.50`, `1 234`) without them.
    ///
    /// - Parameter decimalSign: that of the table, which the result has too.
    /// - Parameter isWhole: whether the number can have no decimals: then `1.234` is 1234, which
    ///   could be a decimal number otherwise.
    func withoutThousands(decimalSign: Character, isWhole: Bool) -> String? {
        guard text.utf8.count <= Self.longest, let number = GroupedNumber(text) else {
            return nil
        }
        let (sign, decimals) = (number.separator, number.decimals)
        let couldBeDecimal =
            decimals == nil && number.groups == 1 && (sign == "." || sign == ",")
        guard !couldBeDecimal || isWhole && sign != decimalSign else { return nil }
        return number.whole + (decimals.map { "\(decimalSign)\($0)" } ?? "")
    }

    /// No spreadsheet shows a longer number or date.
    private static let longest = 60
}

extension Cell {
    /// What a spreadsheet made of the id that stood in the cell; nil where it did nothing.
    var damageAsId: Problem.Kind? {
        let trace = SpreadsheetTrace(text: text)
        if trace.isShortened { return .number(.roundedNumber(value: text, isId: true)) }
        return trace.isDate ? .value(.becameDate(value: text, isId: true)) : nil
    }
}

/// Finds ids of digits only whatever zeros they begin with, as spreadsheets strip these.
struct LostZeros {
    private let ids: [Substring: String]

    init(_ ids: some Sequence<String>) {
        let pairs = ids.compactMap { id in Self.number(id).map { ($0, id) } }
        self.ids = Dictionary(pairs, uniquingKeysWith: { first, _ in first })
    }

    /// The id that differs from one that does not exist in such zeros only.
    func found(for id: String) -> String? { Self.number(id).flatMap { ids[$0] } }

    private static func number(_ id: String) -> Substring? {
        let isNumber = !id.isEmpty && id.utf8.allSatisfy { (48...57).contains($0) }
        return isNumber ? id.drop { $0 == "0" } : nil
    }
}
