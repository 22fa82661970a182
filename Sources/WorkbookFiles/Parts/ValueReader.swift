// SPDX-License-Identifier: GPL-3.0-or-later
import Programme

/// A cell as its elements and attributes say.
struct RawCell {
    var type = "n"
    var style = 0
    /// What stands in `v`.
    var value: String?
    /// What stands in `is`.
    var text: String?
    var isFormula = false
    /// Whether it has no place.
    var isRefused = false
}

/// Makes values of what stands in cells.
struct ValueReader {
    let texts: [String]
    let styles: [NumberStyle]
    let dates: DateSystem

    /// What a cell holds; nil where it is empty (and may have a format).
    func value(of cell: RawCell) -> Result<CellValue?, WorkbookFault> {
        if cell.type == "inlineStr" {
            return text(cell.text?.withoutWorkbookEscapes)
        }
        guard let value = cell.value, !(value.isEmpty && cell.type != "str") else {
            return .success(cell.isFormula ? .notCalculated : nil)
        }
        switch cell.type {
        case "n": return number(value, style(of: cell))
        case "s": return shared(value)
        case "str": return text(value.withoutWorkbookEscapes)
        case "b": return boolean(value)
        case "e": return .success(.error(value))
        case "d":
            guard let date = CellDate(iso: value) else { return .failure(.badDate(value)) }
            return .success(.date(date))
        default: return .failure(.unknownType(cell.type))
        }
    }

    private func style(of cell: RawCell) -> NumberStyle {
        styles.indices.contains(cell.style) ? styles[cell.style] : .plain
    }

    private func number(
        _ value: String, _ style: NumberStyle
    ) -> Result<CellValue?, WorkbookFault> {
        guard let number = CellNumber(value, style: style) else {
            return .failure(.badNumber(value))
        }
        if style == .date, let date = CellDate(number, dates) { return .success(.date(date)) }
        return .success(.number(number))
    }

    private func shared(_ value: String) -> Result<CellValue?, WorkbookFault> {
        guard let index = Int(value), texts.indices.contains(index) else {
            return .failure(.unknownText(value))
        }
        return text(texts[index])
    }

    private func text(_ text: String?) -> Result<CellValue?, WorkbookFault> {
        guard let text else { return .success(nil) }
        // Four bytes may be two units, and no sign has fewer bytes than units.
        if text.utf8.count > WorkbookLimits.longestText {
            let count = text.utf16.count
            if count > WorkbookLimits.longestText {
                return .failure(.textTooLong(characters: count))
            }
        }
        return .success(.text(text))
    }

    private func boolean(_ value: String) -> Result<CellValue?, WorkbookFault> {
        switch value {
        case "1", "true": .success(.boolean(true))
        case "0", "false": .success(.boolean(false))
        default: .failure(.badBoolean(value))
        }
    }
}
