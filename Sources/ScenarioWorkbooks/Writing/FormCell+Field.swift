// SPDX-License-Identifier: GPL-3.0-or-later
import Money
import Programme
import Spreadsheet

extension FormCell {
    /// The digits that a spreadsheet program keeps of a number.
    private static let digits = 15
    /// Before it, the two ways of counting days and the calendar differ.
    private static let firstYear = 1905

    /// A value in the standard dialect as a cell from which the same is read: a number, a date or a
    /// truth value where a spreadsheet can hold it exactly, else a text.
    init(_ text: String, _ kind: FieldKind) {
        let cell: FormCell? =
            switch kind {
            case .number, .whole, .amount, .seed, .year: Self.number(text, kind.style)
            case .truth: Self.truth(text)
            case .month: Self.month(text)
            case .day, .lastDay: Self.day(text)
            case .text, .identifier, .choice, .reference, .lead, .words: nil
            }
        self = text.isEmpty ? .empty : cell ?? .text(text, .text)
    }

    /// A number that has not more digits than are kept.
    private static func number(_ text: String, _ style: FormStyle) -> FormCell? {
        guard let exact = ExactDecimal(text), let number = Double(text) else { return nil }
        let digits = String(exact.mantissa.magnitude).count
        return digits <= Self.digits ? .number(number, style) : nil
    }

    private static func truth(_ text: String) -> FormCell? {
        switch text.lowercased() {
        case "true": .truth(true, .number)
        case "false": .truth(false, .number)
        default: nil
        }
    }

    private static func month(_ text: String) -> FormCell? {
        let parts = numbers(text)
        guard parts.count == 2, text.utf8.count == 7, parts[0] >= firstYear else { return nil }
        return .day(year: parts[0], month: parts[1], day: 1, .month)
    }

    private static func day(_ text: String) -> FormCell? {
        let parts = numbers(text)
        guard parts.count == 3, text.utf8.count == 10, parts[0] >= firstYear else { return nil }
        return .day(year: parts[0], month: parts[1], day: parts[2], .day)
    }

    private static func numbers(_ text: String) -> [Int] {
        text.split(separator: "-").compactMap { Int($0) }
    }
}

extension FieldKind {
    /// How cells of this kind look.
    var style: FormStyle {
        switch self {
        case .text, .identifier, .choice, .reference, .lead, .words: .text
        case .number, .seed, .year, .truth: .number
        case .whole: .count
        case .amount: .amount
        case .month: .month
        case .day, .lastDay: .day
        }
    }
}
