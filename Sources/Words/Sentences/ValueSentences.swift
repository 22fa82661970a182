// SPDX-License-Identifier: GPL-3.0-or-later
import Programme

/// The sentences about single values.
func valueSentence(_ kind: Problem.Kind) -> Text? {
    valueSentence1(kind) ?? spreadsheetSentence(kind) ?? valueSentence2(kind)
}

private func valueSentence1(_ kind: Problem.Kind) -> Text? {
    switch kind {
    case .emptyCell(let column):
        return Text(
            de: "Die Zelle der Spalte „\(column)“ ist leer; tragen Sie einen Wert ein.",
            en: "The cell of column “\(column)” is empty; enter a value.")
    case .emptyText:
        return Text(
            de: "Der Text ist leer; schreiben Sie etwas zwischen die Anführungszeichen.",
            en: "The text is empty; write something between the quotation marks.")
    case .decimalSign(let value, let needsComma):
        return decimalSentence(value, needsComma: needsComma)
    case .notANumber(let value):
        return Text(
            de: "„\(value)“ ist keine Zahl; schreiben Sie Ziffern ohne Einheit und ohne "
                + "Tausendertrennzeichen.",
            en: "“\(value)” is not a number; write digits without a unit and without "
                + "thousands separators.")
    case .quotedNumber(let value):
        return Text(
            de: "Die Zahl \(value) steht in Anführungszeichen; lassen Sie diese weg.",
            en: "The number \(value) stands in quotation marks; leave them out.")
    case .quotedTruth(let value):
        return Text(
            de: "Der Wahrheitswert \(value) steht in Anführungszeichen und ist so ein Text; lassen "
                + "Sie diese weg.",
            en: "The truth value \(value) stands in quotation marks and so is a text; leave them "
                + "out.")
    case .hiddenCharacter(let value, let character):
        return character.sentence(in: value)
    case .notWhole(let value):
        return Text(
            de: "„\(value)“ ist keine ganze Zahl; lassen Sie Nachkommastellen weg.",
            en: "“\(value)” is not a whole number; leave out decimals.")
    case .notCents(let value):
        return Text(
            de: "„\(value)“ ist kein Betrag in ganzen Cent; schreiben Sie höchstens zwei "
                + "Nachkommastellen.",
            en: "“\(value)” is not an amount in whole cents; write two decimals at most.")
    case .tooPrecise(let value, let places):
        return Text(
            de: "„\(value)“ ist genauer, als gerechnet werden kann; schreiben Sie "
                + "höchstens \(places) Nachkommastellen und 18 Ziffern.",
            en: "“\(value)” is more precise than can be computed; write \(places) "
                + "decimals and 18 digits at most.")
    case .outOfRange(let value, let bounds):
        return Text(
            de: "„\(value)“ liegt außerhalb des Zulässigen; erlaubt: \(bounds.text.de).",
            en: "“\(value)” is out of range; allowed: \(bounds.text.en).")
    case .notADate(let value):
        return Text(
            de: "„\(value)“ ist kein Datum; schreiben Sie 2021-06-01 (in Tabellen mit "
                + "Semikolon auch 01.06.2021) oder 2021-06.",
            en: "“\(value)” is not a date; write 2021-06-01 (in tables with semicolons "
                + "01.06.2021 as well) or 2021-06.")
    default: return nil
    }
}

/// A single point before three digits may also be a sign of thousands.
private func decimalSentence(_ value: String, needsComma: Bool) -> Text {
    let after = value.drop { $0 != "," && $0 != "." }.dropFirst()
    let isPerhapsThousands = after.count == 3 && after.allSatisfy(\.isWholeNumber)
    let german =
        needsComma ? "das Komma, weil die Spalten mit Semikolon getrennt sind" : "der Punkt"
    let english =
        needsComma ? "a comma here, because semicolons separate the columns" : "a point here"
    return Text(
        de: "„\(value)“ hat das falsche Dezimalzeichen; hier gilt \(german)"
            + (isPerhapsThousands ? "; soll es Tausender trennen, lassen Sie es weg." : "."),
        en: "“\(value)” has the wrong decimal sign; use \(english)"
            + (isPerhapsThousands ? "; if it separates thousands, leave it out." : "."))
}

private func valueSentence2(_ kind: Problem.Kind) -> Text? {
    switch kind {
    case .notAMonth(let value):
        return Text(
            de: "„\(value)“ ist kein Monat; schreiben Sie zum Beispiel 2020-10.",
            en: "“\(value)” is not a month; write for example 2020-10.")
    case .notAYear(let value):
        return Text(
            de: "„\(value)“ ist kein Jahr; schreiben Sie zum Beispiel 2021.",
            en: "“\(value)” is not a year; write for example 2021.")
    case .notATruthValue(let value):
        return Text(
            de: "„\(value)“ ist kein Wahrheitswert; schreiben Sie true oder false (in "
                + "Tabellen auch WAHR oder FALSCH).",
            en: "“\(value)” is not a truth value; write true or false (in tables WAHR or "
                + "FALSCH as well).")
    case .invalidId(let value):
        return Text(
            de: "„\(value)“ taugt nicht als Kennung; erlaubt sind Buchstaben, Ziffern "
                + "und Bindestriche, in Tabellen und Listen auch `_` und `.`.",
            en: "“\(value)” is not a valid id; use letters, digits and hyphens, in tables "
                + "and lists also `_` and `.`.")
    case .reservedId(let value, let reserved):
        return Text(
            de: "\(reserved.words(value).de); wählen Sie eine andere Kennung.",
            en: "\(reserved.words(value).en); choose another id.")
    case .duplicateId(let value, let first):
        return Text(
            de: "Die Kennung „\(value)“ gibt es schon (\(first)); wählen Sie eine andere.",
            en: "The id “\(value)” exists already (\(first)); choose another.")
    case .duplicateEntry(let value):
        return Text(
            de: "„\(value)“ steht zweimal in der Liste; löschen Sie einen Eintrag.",
            en: "“\(value)” stands twice in the list; delete one of them.")
    case .unknownId(let value, let noun, let candidates):
        return Text(
            de: "\(noun.words.de) „\(value)“ gibt es nicht\(candidates.hint.de)",
            en: "There is no \(noun.words.en) “\(value)”\(candidates.hint.en)")
    case .unknownValue(let value, let candidates):
        return Text(
            de: "„\(value)“ ist hier nicht vorgesehen\(candidates.hint.de)",
            en: "“\(value)” is not possible here\(candidates.hint.en)")
    case .wrongShape(let shape):
        return Text(
            de: "Hier gehört \(shape.words.de).", en: "\(shape.words.en).")
    default: return nil
    }
}
