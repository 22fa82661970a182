// SPDX-License-Identifier: GPL-3.0-or-later
import Programme

extension Problem.IdFault {
    /// What is wrong and what to do about it.
    var sentence: Text {
        switch self {
        case .invalidId(let value):
            Text(
                de: "„\(value)“ taugt nicht als Kennung; erlaubt sind Buchstaben, Ziffern "
                    + "und Bindestriche, in Tabellen und Listen auch `_` und `.`.",
                en: "“\(value)” is not a valid id; use letters, digits and hyphens, in tables "
                    + "and lists also `_` and `.`.")
        case .reservedId(let value, let reserved):
            Text(
                de: "\(reserved.words(value).de); wählen Sie eine andere Kennung.",
                en: "\(reserved.words(value).en); choose another id.")
        case .duplicateId(let value, let first):
            Text(
                de: "Die Kennung „\(value)“ gibt es schon (\(first)); wählen Sie eine andere.",
                en: "The id “\(value)” exists already (\(first)); choose another.")
        case .unknownId(let value, let noun, let candidates):
            Text(
                de: "\(noun.words.de) „\(value)“ gibt es nicht\(candidates.hint.de)",
                en: "There is no \(noun.words.en) “\(value)”\(candidates.hint.en)")
        case .lostZeros(let value, let noun, let found):
            Text(
                de: "\(noun.words.de) „\(value)“ gibt es nicht, wohl aber „\(found)“: ein "
                    + "Tabellenprogramm hat wohl führende Nullen gestrichen; geben Sie der Spalte "
                    + "das Format „Text“ und schreiben Sie die Kennung überall gleich.",
                en: "There is no \(noun.words.en) “\(value)”, but “\(found)”: a spreadsheet has "
                    + "presumably stripped leading zeros; give the column the format “Text” and "
                    + "write the id everywhere alike.")
        }
    }
}
