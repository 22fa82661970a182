// SPDX-License-Identifier: GPL-3.0-or-later
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
        let number = NumberStyle(language).whole(rows.count)
        return [Phrase.differencesIn.text(language, file, number)]
            + rows.flatMap { differenceLines($0, reader, language) }
    }
    let heading = Phrase.differencesHeading.text(language, base, variant)
        .wrapped(to: TextGrid.widest)
    let none = files.isEmpty ? [[Phrase.noDifferences.text(language)]] : []
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
    let nothing = Phrase.noValue.text(language)
    let text =
        switch reader.text(.change, row) {
        case "added": Phrase.differenceAdded.text(language, subject, new)
        case "removed": Phrase.differenceRemoved.text(language, subject, old)
        default:
            Phrase.differenceValue.text(
                language, subject, old.isEmpty ? nothing : old, new.isEmpty ? nothing : new)
        }
    return text.onOneLine.indentedLines(hanging: 2)
}
