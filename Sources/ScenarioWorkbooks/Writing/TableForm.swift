// SPDX-License-Identifier: GPL-3.0-or-later
import Programme
import Spreadsheet
import Words

/// A sheet with a row for each entry: its heading, the columns' labels, their grey keys, the
/// values, and rows to be filled.
struct TableForm {
    let sheet: ScenarioSheet
    let fields: [Field]
    /// A text for each field, in the standard dialect.
    var rows: [[String]] = []
    /// The columns of names, behind all others.
    var lookups: [NameLookup] = []

    /// The rows that it has room for.
    var capacity: Int { rows.count + max(30, rows.count / 5) }

    /// The sheet as it is written.
    func form(_ choices: Choices, _ language: Language) -> FormSheet {
        var form = FormSheet(name: sheet.name[language], columns: columns(language))
        form.rows =
            [
                [.text(sheet.heading[language], .title)]
                    + (fields.count + lookups.count > 1
                        ? Array(repeating: .blank(.note), count: fields.count + lookups.count - 1)
                        : []),
                fields.map { .text($0.label[language], .label) }
                    + lookups.map { .text($0.label[language], .label) },
                fields.map { .text($0.key, .key) } + lookups.map { _ in .blank(.note) },
            ] + values(language)
        form.frozen = (rows: Choices.firstRow - 1, columns: 1)
        let first = Choices.firstRow - 1
        form.checks = fields.enumerated().map { column, field in
            FormCheck(
                rows: first...(first + capacity - 1), column: column,
                rule: choices.rule(field.kind), hint: field.hint(language),
                refusal: field.refusal(language))
        }
        form.notes = fields.enumerated().compactMap { column, field in
            let text = field.note
            return text.isEmpty ? nil : FormNote(row: 1, column: column, text: text)
        }
        return form
    }

    /// The rows with their values, and with room below them where there are names to be shown.
    private func values(_ language: Language) -> [[FormCell]] {
        let room = lookups.isEmpty ? rows.count : capacity
        return (0..<room).map { index in
            let row = rows.indices.contains(index) ? rows[index] : fields.map { _ in "" }
            return zip(row, fields).map { FormCell($0, $1.kind) }
                + lookups.map {
                    $0.cell(row[$0.column], row: Choices.firstRow + index, language)
                }
        }
    }

    private func columns(_ language: Language) -> [FormColumn] {
        fields.enumerated().map { column, field in
            let longest = rows.lazy.map { $0[column].count }.max() ?? 0
            // The heading is bold and stands on one line.
            let label = field.label[language].count * 11 / 10
            let width = max(longest, label, field.key.count) + 2
            return FormColumn(width: Double(min(max(width, 9), 48)), style: field.kind.style)
        } + lookups.map { _ in FormColumn(width: 26, style: .note) }
    }
}

extension Field {
    /// The longest hint that a spreadsheet shows beside a cell.
    private static let longestHint = 250

    /// What is said beside a cell that is chosen.
    func hint(_ language: Language) -> (title: String, text: String) {
        let range = kind.range[language]
        let unit = unit.map { ", \($0.words[language])" } ?? ""
        let text = meaning[language].isEmpty ? range : "\(meaning[language])\n\(range)"
        return (String(key.prefix(30)), Self.cut(text + unit))
    }

    /// What is said of a value that may not stand there.
    func refusal(_ language: Language) -> String {
        Self.cut(WorkbookWords.refusal(kind.range)[language])
    }

    /// The note on the heading: meaning, range and unit in both languages.
    var note: String {
        guard !meaning.de.isEmpty else { return "" }
        return Language.allCases.map { language in
            let unit = unit.map { ", \($0.words[language])" } ?? ""
            return "\(meaning[language]) (\(kind.range[language])\(unit))"
        }.joined(separator: "\n")
    }

    private static func cut(_ text: String) -> String {
        guard text.utf8.count > longestHint else { return text }
        var short = text.prefix(longestHint - 3)
        while short.utf8.count > longestHint - 3 { short.removeLast() }
        return short + "…"
    }
}
