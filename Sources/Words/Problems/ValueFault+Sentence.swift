// SPDX-License-Identifier: GPL-3.0-or-later
import Programme

extension Problem.ValueFault {
    /// What is wrong and what to do about it.
    var sentence: Text {
        switch self {
        case .emptyCell(let column):
            Text(
                de: "Die Zelle der Spalte „\(column)“ ist leer; tragen Sie einen Wert ein.",
                en: "The cell of column “\(column)” is empty; enter a value.")
        case .emptyText:
            Text(
                de: "Der Text ist leer; schreiben Sie etwas zwischen die Anführungszeichen.",
                en: "The text is empty; write something between the quotation marks.")
        case .becameDate(let value, let isId):
            isId ? idBecameDate(value) : numberBecameDate(value)
        case .quotedTruth(let value):
            Text(
                de: "Der Wahrheitswert \(value) steht in Anführungszeichen und ist so ein Text; "
                    + "lassen Sie diese weg.",
                en: "The truth value \(value) stands in quotation marks and so is a text; leave "
                    + "them out.")
        case .hiddenCharacter(let value, let character):
            character.sentence(in: value)
        case .notADate(let value):
            Text(
                de: "„\(value)“ ist kein Datum; schreiben Sie 2021-06-01 (in Tabellen mit "
                    + "Semikolon auch 01.06.2021) oder 2021-06.",
                en: "“\(value)” is not a date; write 2021-06-01 (in tables with semicolons "
                    + "01.06.2021 as well) or 2021-06.")
        case .notAMonth(let value):
            Text(
                de: "„\(value)“ ist kein Monat; schreiben Sie zum Beispiel 2020-10.",
                en: "“\(value)” is not a month; write for example 2020-10.")
        case .notAYear(let value):
            Text(
                de: "„\(value)“ ist kein Jahr; schreiben Sie zum Beispiel 2021.",
                en: "“\(value)” is not a year; write for example 2021.")
        case .notATruthValue(let value):
            Text(
                de: "„\(value)“ ist kein Wahrheitswert; schreiben Sie true oder false (in "
                    + "Tabellen auch WAHR oder FALSCH).",
                en: "“\(value)” is not a truth value; write true or false (in tables WAHR or "
                    + "FALSCH as well).")
        case .duplicateEntry(let value):
            Text(
                de: "„\(value)“ steht zweimal in der Liste; löschen Sie einen Eintrag.",
                en: "“\(value)” stands twice in the list; delete one of them.")
        case .unknownValue(let value, let candidates):
            Text(
                de: "„\(value)“ ist hier nicht vorgesehen\(candidates.hint.de)",
                en: "“\(value)” is not possible here\(candidates.hint.en)")
        case .wrongShape(let shape):
            Text(
                de: "Hier gehört \(shape.words.de).", en: "\(shape.words.en).")
        }
    }
}

/// What a spreadsheet program made of an id.
private func idBecameDate(_ value: String) -> Text {
    Text(
        de: "„\(value)“ ist ein Datum, wo eine Kennung steht: das Tabellenprogramm hat sie "
            + "umgewandelt; geben Sie der Spalte das Format „Text“ und tragen Sie die "
            + "Kennung neu ein.",
        en: "“\(value)” is a date in place of an id: the spreadsheet has converted it; "
            + "give the column the format “Text” and enter the id again.")
}

/// What a spreadsheet program made of a number.
private func numberBecameDate(_ value: String) -> Text {
    Text(
        de: "„\(value)“ ist ein Datum, wo eine Zahl steht: das Tabellenprogramm hat sie "
            + "umgewandelt, etwa 1.5 in den 1. Mai; geben Sie der Spalte das Format „Zahl“ "
            + "und tragen Sie die Zahl neu ein, mit dem Dezimalzeichen des Programms.",
        en: "“\(value)” is a date in place of a number: the spreadsheet has converted it, "
            + "such as 1.5 to the first of May; give the column the format “Number” and "
            + "enter the number again, with the decimal sign of the program.")
}
