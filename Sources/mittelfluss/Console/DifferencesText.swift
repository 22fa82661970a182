// SPDX-License-Identifier: GPL-3.0-or-later
import Programme
import Tables
import Words

/// What differs between two scenarios, on the console: old → new, file by file.
///
/// - Parameters:
///   - base: the base's id.
///   - variant: the variant's id.
///   - table: `differences`, which is rendered.
func differencesText(
    base: String, variant: String, table: Table, language: Language
) -> String {
    let reader = TableReader<DifferencesColumn>(table)
    let files = reader.rows.reduce(into: [String]()) { files, row in
        let file = reader.text(.file, row)
        if files.last != file { files.append(file) }
    }
    let blocks = files.map { file in
        let rows = reader.rows.filter { reader.text(.file, $0) == file }
        return [Text.differencesIn(file: file, count: rows.count)[language]]
            + rows.flatMap { differenceLines($0, reader, language) }
    }
    let heading = Text.differencesHeading(base: base, variant: variant)[language]
        .wrapped(to: TextGrid.widest)
    let none = files.isEmpty ? [[Text.noDifferences[language]]] : []
    return blockText([heading] + blocks + none)
}

/// A difference in one line, or, where it does not fit, in as many as it needs.
private func differenceLines(
    _ row: Int, _ reader: TableReader<DifferencesColumn>, _ language: Language
) -> [String] {
    let column = reader.text(.column, row)
    let subject = [reader.text(.subject, row), column].filter { !$0.isEmpty }
        .joined(separator: " · ")
    let (old, new) = (reader.text(.old, row), reader.text(.new, row))
    func value(_ words: String) -> Text { words.isEmpty ? .noValue : Text(words) }
    let text: Text =
        switch reader.text(.change, row) {
        case "added": .differenceAdded(of: subject, new: new)
        case "removed": .differenceRemoved(of: subject, old: old)
        default: .differenceValue(of: subject, old: value(old), new: value(new))
        }
    return text[language].onOneLine.indentedLines(hanging: 2)
}
