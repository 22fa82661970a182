// SPDX-License-Identifier: GPL-3.0-or-later
import Programme

extension Problem.ListFault {
    /// What is wrong and what to do about it.
    var sentence: Text {
        switch self {
        case .columnNotMapped(let column):
            Text(
                de: "Woher „\(column)“ von projects.csv kommt, steht hier nicht; nennen Sie unter "
                    + "`columns` die Spalte der Liste oder unter `assumed` einen Wert für alle.",
                en: "Nothing says where “\(column)” of projects.csv comes from; name the list’s "
                    + "column under `columns`, or a value for all under `assumed`.")
        case .columnNotInList(let column, let candidates):
            Text(
                de: "Die Liste hat keine Spalte „\(column)“\(candidates.hint.de)",
                en: "The list has no column “\(column)”\(candidates.hint.en)")
        case .valueNotMapped(let value, let column, let candidates):
            notMapped(value, column, candidates)
        case .aliasTwice(let name, let first):
            Text(
                de:
                    "„\(name)“ steht schon für eine andere Kennung (\(first)); löschen Sie eine "
                    + "der beiden Angaben.",
                en: "“\(name)” stands for another id already (\(first)); delete one of them.")
        case .belowClasses(let value):
            Text(
                de: "„\(value)“ liegt unter der kleinsten Klasse; geben Sie unter "
                    + "`complexity_from` einer Klasse einen kleineren Beginn.",
                en: "“\(value)” lies below the least class; let a class under `complexity_from` "
                    + "begin lower.")
        case .undecidedNumber(let value): undecided(value)
        case .mixedNumberStyles(let value, let other, let place): mixed(value, other, place)
        case .withoutRows:
            Text(
                de: "Unter der Kopfzeile steht keine Zeile; prüfen Sie, ob es die richtige Datei "
                    + "ist.",
                en: "No row stands below the header; check that it is the right file.")
        }
    }
}

/// The sentence about numbers that are one thing in German and another in English.
private func undecided(_ value: String) -> Text {
    Text(
        de: "Ob „\(value)“ Tausender trennt oder Nachkommastellen, sagt keine Zahl dieser "
            + "Spalte; schreiben Sie in die Zuordnung `numbers: german` (1.234,5) oder "
            + "`numbers: english` (1,234.5).",
        en: "No number of this column tells whether “\(value)” separates thousands or "
            + "decimals; write `numbers: german` (1.234,5) or `numbers: english` (1,234.5) "
            + "into the mapping.")
}

/// The sentence about a column with German and with English numbers.
private func mixed(_ value: String, _ other: String, _ place: Origin) -> Text {
    Text(
        de: "„\(value)“ ist anders geschrieben als „\(other)“ (\(place)) in derselben Spalte; "
            + "schreiben Sie alle Zahlen der Spalte deutsch (1.234,5) oder alle englisch "
            + "(1,234.5).",
        en: "“\(value)” is not written as “\(other)” (\(place)) in the same column; write all "
            + "numbers of the column in German (1.234,5) or all in English (1,234.5).")
}

/// The sentence about a word of the list that stands for nothing.
private func notMapped(_ value: String, _ column: String, _ candidates: Candidates) -> Text {
    let key = ["field": "fields", "line": "lines", "lead": "leads", "type": "types"][column]
    let name = key ?? column
    guard candidates.nearest.isEmpty else {
        return Text(
            de: "Wofür „\(value)“ bei „\(column)“ steht, sagt `\(name)` der Zuordnung "
                + "nicht\(candidates.hint.de)",
            en: "`\(name)` of the mapping does not say what “\(value)” of “\(column)” stands "
                + "for\(candidates.hint.en)")
    }
    return Text(
        de: "Wofür „\(value)“ bei „\(column)“ steht, sagt die Zuordnung nicht; schreiben Sie unter "
            + "`\(name)` die Kennung und dahinter [\(value)].",
        en: "The mapping does not say what “\(value)” of “\(column)” stands for; write under "
            + "`\(name)` the id and behind it [\(value)].")
}
