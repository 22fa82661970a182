// SPDX-License-Identifier: GPL-3.0-or-later
import Money
import Programme

/// Reads one cell in its table's dialect and notes what is wrong with it.
package struct CellReader {
    let cell: Cell
    let log: ProblemLog

    /// A reader of a cell.
    package init(cell: Cell, log: ProblemLog) {
        (self.cell, self.log) = (cell, log)
    }

    /// A finite number within bounds.
    ///
    /// - Parameter isWhole: whether it can have no decimals, so that `1.234` has thousands.
    package func number(_ bounds: Bounds, isWhole: Bool = false) -> Double? {
        guard let text = pointed(isWhole: isWhole) else { return nil }
        guard let value = readNumber(text) else { return noted(notANumber(isWhole: isWhole)) }
        guard bounds.contains(value) else {
            return noted(.number(.outOfRange(value: cell.text, bounds)))
        }
        return value
    }

    /// A number of which every decimal counts.
    package func exact(_ bounds: Bounds, places: Int) -> ExactDecimal? {
        guard isWritten(), number(bounds) != nil, let text = pointed() else { return nil }
        let limit = cell.isComputed ? ExactDecimal.largestScale : places
        guard let value = ExactDecimal(text), value.scale <= limit else {
            return noted(.number(.tooPrecise(value: cell.text, places: limit)))
        }
        return value
    }

    /// A whole number within bounds.
    package func whole(_ bounds: Bounds) -> Int? {
        guard isWritten(), number(bounds, isWhole: true) != nil, let text = pointed() else {
            return nil
        }
        guard let value = ExactDecimal(text), value.scale == 0 else {
            return noted(.number(.notWhole(value: cell.text)))
        }
        return Int(value.mantissa)
    }

    /// A day; in the German dialect also `01.06.2021`.
    package func day() -> Day? {
        if let day = readDay(cell.text) { return day }
        if cell.dialect == .german, let day = readGermanDay(cell.text) { return day }
        return noted(.value(.notADate(value: cell.text)))
    }

    /// `true` and `WAHR`, `false` and `FALSCH`.
    func truth() -> Bool? {
        switch cell.text {
        case "true", "TRUE", "True", "WAHR", "wahr", "Wahr": true
        case "false", "FALSE", "False", "FALSCH", "falsch", "Falsch": false
        default: noted(.value(.notATruthValue(value: cell.text)))
        }
    }

    /// One of some words.
    func choice(_ words: [String]) -> String? {
        if words.contains(cell.text) { return cell.text }
        return noted(
            .value(.unknownValue(value: cell.text, log.candidates(for: cell.text, among: words))))
    }

    /// The text of a number with the point as its decimal sign.
    private func pointed(isWhole: Bool = false) -> String? {
        let (comma, point) = (UInt8(ascii: ","), UInt8(ascii: "."))
        let (own, other) = cell.dialect == .german ? (comma, point) : (point, comma)
        if cell.text.utf8.contains(other) {
            let swapped = cell.text.replacing(String(UnicodeScalar(other)), with: ".")
            let isNumber = readNumber(swapped) != nil
            if !isNumber || isWhole && withoutThousands(isWhole: true) != nil {
                return noted(notANumber(isWhole: isWhole))
            }
            return noted(
                .number(.decimalSign(value: cell.text, needsComma: cell.dialect == .german)))
        }
        guard own == comma, cell.text.utf8.contains(comma) else { return cell.text }
        return cell.text.replacing(",", with: ".")
    }

    /// What a text is that is no number.
    private func notANumber(isWhole: Bool) -> Problem.Kind {
        if let plain = withoutThousands(isWhole: isWhole) {
            return .number(.thousandsSign(value: cell.text, plain: plain))
        }
        let isDate = SpreadsheetTrace(text: cell.text).isDate
        return isDate
            ? .value(.becameDate(value: cell.text, isId: false))
            : .number(.notANumber(value: cell.text))
    }

    private func withoutThousands(isWhole: Bool) -> String? {
        SpreadsheetTrace(text: cell.text).withoutThousands(
            decimalSign: cell.dialect == .german ? "," : ".", isWhole: isWhole)
    }

    /// Whether every digit of a number stands there; notes where a spreadsheet shortened it.
    private func isWritten() -> Bool {
        guard SpreadsheetTrace(text: cell.text).isShortened else { return true }
        log.add(.number(.roundedNumber(value: cell.text, isId: false)), at: cell.origin)
        return false
    }

    private func noted<Value>(_ kind: Problem.Kind) -> Value? {
        log.add(kind, at: cell.origin)
        return nil
    }
}

extension Cell {
    /// The text as the standard dialect has it: numbers with a point, days as ISO dates, `true` and
    /// `false`; unchanged where it is nothing of that kind.
    func standardText(_ spec: ColumnSpec?) -> String {
        switch spec?.content {
        case .whole, .number, .exact:
            return dialect == .german ? text.replacing(",", with: ".") : text
        case .day:
            let day = readDay(text) ?? readGermanDay(text)
            return day?.description ?? text
        case .truth:
            switch text.lowercased() {
            case "wahr", "true": return "true"
            case "falsch", "false": return "false"
            default: return text
            }
        default: return text
        }
    }
}
