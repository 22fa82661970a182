// SPDX-License-Identifier: GPL-3.0-or-later
import TestSupport
import Testing
import WorkbookFiles

extension EditedBook {
    /// Does what a line of the gallery says:
    ///
    /// - `cell Projekte!F17 KIND VALUE`, where the kind is `text`, `number`, `percent`, `date`,
    ///   `error`, `formula` (not computed yet) or `empty`;
    /// - `merge Projekte C4:C5`, `hide Projekte 5` (a row);
    /// - `sheet NAME` takes a sheet away, `sheet NAME NEW` gives it another name.
    mutating func apply(_ line: String) throws {
        let words = line.split(separator: " ").map(String.init)
        switch (words[0], words.count) {
        case ("cell", 3...):
            self[words[1]] = try value(words[2], words.dropFirst(3).joined(separator: " "))
        case ("merge", 3):
            let range = try #require(CellRange(words[2]))
            change(words[1]) { $0.merged.append(range) }
        case ("hide", 3):
            let row = try #require(Int(words[2]))
            change(words[1]) { $0.hiddenRows.append(row) }
        case ("sheet", 2): contents.sheets.removeAll { $0.name == words[1] }
        case ("sheet", 3): change(words[1]) { $0.name = words[2] }
        default: Issue.record("\(line)")
        }
    }

    private func value(_ kind: String, _ text: String) throws -> CellValue? {
        switch kind {
        case "text": return .text(text)
        case "number": return .number(text)
        case "percent": return .number(text, .percent)
        case "date": return .day(text)
        case "error": return .error(text)
        case "formula": return .notCalculated
        default: return nil
        }
    }
}
