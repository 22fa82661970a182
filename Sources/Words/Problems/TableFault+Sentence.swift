// SPDX-License-Identifier: GPL-3.0-or-later
import Programme

extension Problem.TableFault {
    /// What is wrong and what to do about it.
    var sentence: Text {
        switch self {
        case .unclosedQuote:
            Text(
                de: "Das Anführungszeichen, das hier beginnt, wird nicht geschlossen; "
                    + "ergänzen Sie das schließende \".",
                en: "The quotation mark that opens here is never closed; add the closing \".")
        case .textAfterQuote:
            Text(
                de: "Nach dem schließenden Anführungszeichen steht noch Text; verdoppeln Sie "
                    + "Anführungszeichen innerhalb einer Zelle (\"\").",
                en: "Text follows the closing quotation mark; double quotation marks within "
                    + "a cell (\"\").")
        case .strayQuote:
            Text(
                de: "Ein Anführungszeichen steht mitten in der Zelle; setzen Sie die ganze "
                    + "Zelle in Anführungszeichen und verdoppeln Sie das innere.",
                en: "A quotation mark stands within the cell; put the whole cell in "
                    + "quotation marks and double the inner one.")
        case .raggedRow(let found, let expected, let rows):
            raggedSentence(found, expected, rows)
        case .tooManyRows(let table, let found, let limit):
            Text(
                de: "\(table.rawValue).csv hat \(number(found, .de)) Zeilen, erlaubt sind "
                    + "höchstens \(number(limit, .de)); löschen Sie überzählige Zeilen oder fassen "
                    + "Sie sie zusammen.",
                en: "\(table.rawValue).csv has \(number(found, .en)) rows, at most "
                    + "\(number(limit, .en)) are allowed; delete rows or combine them.")
        case .emptyTable(let table):
            Text(
                de: "\(table.rawValue).csv hat keine Zeilen; ergänzen Sie mindestens eine.",
                en: "\(table.rawValue).csv has no rows; add at least one.")
        }
    }
}

/// The sentence about rows of another length than the header.
private func raggedSentence(_ found: Int, _ expected: Int, _ rows: Int) -> Text {
    let (de, en) = found == 1 ? ("1 Zelle", "1 cell") : ("\(found) Zellen", "\(found) cells")
    guard rows > 1 else {
        return Text(
            de: "Die Zeile hat \(de), die Kopfzeile \(expected); gleichen Sie die Trennzeichen an.",
            en: "The row has \(en), the header \(expected); make the separators match.")
    }
    return Text(
        de: "Keine der \(number(rows, .de)) Zeilen hat so viele Zellen wie die Kopfzeile "
            + "(\(expected)), die erste hat \(de); gleichen Sie die Trennzeichen der Kopfzeile und "
            + "der Zeilen an.",
        en: "None of the \(number(rows, .en)) rows has as many cells as the header (\(expected)), "
            + "the first has \(en); make the separators of header and rows match.")
}
