// SPDX-License-Identifier: GPL-3.0-or-later
import Programme

extension Problem.SheetFault {
    /// What is wrong and what to do about it.
    var sentence: Text {
        switch self {
        case .missingSheet(let name, let near): Self.missingSheet(name, near)
        case .noKeyRow(let keys):
            Text(
                de: "Dem Blatt fehlt die graue Zeile mit den Schlüsseln der Spalten (\(keys)); "
                    + "fügen Sie sie über den Daten wieder ein.",
                en: "The sheet lacks the grey row with the keys of its columns (\(keys)); put it "
                    + "back above the data.")
        case .errorValue(let value):
            Text(
                de: "Die Formel dieser Zelle ergibt \(value); berichtigen Sie sie, oder tragen Sie "
                    + "den Wert selbst ein.",
                en: "The formula of this cell gives \(value); correct it, or enter the value "
                    + "itself.")
        case .notCalculated:
            Text(
                de: "Diese Formel hat noch kein Programm berechnet; öffnen und speichern Sie die "
                    + "Mappe in Excel oder LibreOffice, oder tragen Sie den Wert selbst ein.",
                en: "No program has computed this formula yet; open and save the workbook in Excel "
                    + "or LibreOffice, or enter the value itself.")
        case .dateInText(let value):
            Text(
                de: "Hier gehört ein Text hin, das Tabellenprogramm hat daraus das Datum \(value) "
                    + "gemacht; geben Sie der Zelle das Format „Text“ und schreiben Sie neu.",
                en:
                    "A text belongs here, of which the spreadsheet has made the date \(value); "
                    + "give the cell the format “Text” and write it again.")
        case .percentOfHundred(let value):
            Text(
                de: "In dieser Spalte stehen Hundertstel oder Gewichte, die Zelle aber ist als "
                    + "Prozent formatiert und enthält \(value); geben Sie ihr das Format „Zahl“, "
                    + "und tragen Sie die Zahl neu ein: 21,5 für 21,5 %.",
                en: "This column holds hundredths or weights, but the cell is formatted as a "
                    + "percentage and holds \(value); give it the format “Number”, and enter the "
                    + "number again: 21.5 for 21.5 %.")
        case .ambiguousNumber(let value):
            Text(
                de: "„\(value)“ ist hier ein Text und kann zwei Zahlen sein, je nachdem, ob das "
                    + "Zeichen darin Tausender oder Dezimalstellen trennt; geben Sie der Zelle das "
                    + "Format „Zahl“ und tragen Sie die Zahl neu ein.",
                en: "“\(value)” is a text here and can be two numbers, as the sign in it may "
                    + "separate thousands or decimals; give the cell the format “Number” and enter "
                    + "the number again.")
        case .mergedCells(let range):
            Text(
                de: "Die Zellen \(range) sind verbunden, nur die erste hat einen Wert; heben Sie "
                    + "den Verbund auf, und tragen Sie jeden Wert ein.",
                en: "The cells \(range) are merged, only the first has a value; unmerge them, and "
                    + "enter each value.")
        case .valueOfGroup, .missingPath, .pathTwice, .noSuchSplit: ofRow
        }
    }

    /// What is wrong with a row of settings.
    private var ofRow: Text {
        switch self {
        case .valueOfGroup(let path):
            Text(
                de: "„\(path)“ ist eine Überschrift und hat keinen Wert; löschen Sie ihn, oder "
                    + "schreiben Sie ihn in die Zeile darunter, zu der er gehört.",
                en: "“\(path)” is a heading and has no value; delete it, or write it into the row "
                    + "below that it belongs to.")
        case .missingPath:
            Text(
                de: "Diese Zeile hat einen Wert, aber keinen Pfad; tragen Sie links ein, welche "
                    + "Einstellung gemeint ist, oder löschen Sie den Wert.",
                en: "This row has a value but no path; enter on the left which setting is meant, "
                    + "or delete the value.")
        case .pathTwice(let path, let first):
            Text(
                de: "Für „\(path)“ gibt es schon eine Zeile (\(first)); löschen Sie eine der "
                    + "beiden.",
                en: "There is already a row for “\(path)” (\(first)); delete one of the two.")
        case .noSuchSplit(let number):
            Text(
                de: "Eine Aufteilung mit der Nummer „\(number)“ gibt es nicht; tragen Sie eine "
                    + "Nummer aus dem Blatt der Aufteilungen ein.",
                en: "There is no split with the number “\(number)”; enter a number from the sheet "
                    + "of the splits.")
        case .missingSheet, .noKeyRow, .errorValue, .notCalculated, .dateInText, .percentOfHundred,
            .ambiguousNumber, .mergedCells:
            sentence
        }
    }

    private static func missingSheet(_ name: String, _ near: Candidates) -> Text {
        guard let found = near.nearest.first else {
            return Text(
                de: "Das Blatt „\(name)“ fehlt; legen Sie es wieder an (mittelfluss workbook "
                    + "schreibt eine vollständige Mappe).",
                en: "The sheet “\(name)” is missing; make it again (mittelfluss workbook writes a "
                    + "complete workbook).")
        }
        return Text(
            de: "Das Blatt „\(name)“ fehlt; wenn „\(found)“ gemeint ist, benennen Sie es um.",
            en: "The sheet “\(name)” is missing; if “\(found)” is meant, rename it.")
    }
}
