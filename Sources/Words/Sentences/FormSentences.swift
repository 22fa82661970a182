// SPDX-License-Identifier: GPL-3.0-or-later
import Programme

/// The sentences about files and their form.
func formSentence(_ kind: Problem.Kind) -> Text? {
    encodingSentence(kind) ?? formSentence1(kind) ?? formSentence2(kind)
}

private func encodingSentence(_ kind: Problem.Kind) -> Text? {
    switch kind {
    case .notUTF8:
        return Text(
            de: "Ab hier ist die Datei kein UTF-8-Text; speichern Sie sie als „CSV "
                + "UTF-8“ oder mit der Kodierung UTF-8.",
            en: "From here on the file is not UTF-8 text; save it as “CSV UTF-8” or with "
                + "the encoding UTF-8.")
    case .windows1252:
        return Text(
            de: "Die Datei ist in Windows-1252 („ANSI“) gespeichert, nicht in UTF-8; speichern "
                + "Sie sie als „CSV UTF-8“ oder mit der Kodierung UTF-8.",
            en: "The file is saved in Windows-1252 (“ANSI”), not in UTF-8; save it as “CSV "
                + "UTF-8” or with the encoding UTF-8.")
    case .utf16:
        return Text(
            de: "Die Datei ist in UTF-16 („Unicode“) gespeichert, nicht in UTF-8; speichern Sie "
                + "sie als „CSV UTF-8“ oder mit der Kodierung UTF-8.",
            en: "The file is saved in UTF-16 (“Unicode”), not in UTF-8; save it as “CSV UTF-8” "
                + "or with the encoding UTF-8.")
    case .nulByte:
        return Text(
            de: "Hier steht ein Nullbyte, die Datei ist also kein UTF-8-Text (oder beschädigt); "
                + "speichern Sie sie als „CSV UTF-8“ oder mit der Kodierung UTF-8.",
            en:
                "There is a NUL byte here, so the file is not UTF-8 text (or it is damaged); save "
                + "it as “CSV UTF-8” or with the encoding UTF-8.")
    case .fileTooLarge(let mebibytes):
        return Text(
            de: "Die Datei ist größer als \(mebibytes) MiB, so groß ist keine Datei eines "
                + "Szenarios; prüfen Sie, ob es die richtige ist.",
            en: "The file is larger than \(mebibytes) MiB, which no file of a scenario is; "
                + "check that it is the right one.")
    case .notAFile(let name):
        return Text(
            de: "„\(name)“ ist keine Datei, sondern ein Ordner oder Gerät; legen Sie dort "
                + "die Datei ab.",
            en: "“\(name)” is not a file but a folder or a device; put the file in its place.")
    default: return nil
    }
}

private func formSentence1(_ kind: Problem.Kind) -> Text? {
    switch kind {
    case .missingFile(let name, let beside):
        return missingFileSentence(name, beside)
    case .emptyFile:
        return Text(
            de: "Die Datei ist leer; sie braucht mindestens eine Kopfzeile oder einen "
                + "Schlüssel.",
            en: "The file is empty; it needs at least a header or a key.")
    case .yamlSyntax(let fault):
        return fault.sentence
    case .tooManyValues:
        return Text(
            de: "Die Datei enthält ausgeschrieben mehr als 200.000 Werte; verzichten Sie "
                + "auf verschachtelte Verweise (`*name`).",
            en: "Written out, the file has more than 200,000 values; avoid nested "
                + "references (`*name`).")
    case .tooManyItems(let found, let limit):
        return Text(
            de: "Hier stehen \(number(found, .de)) Einträge, gerechnet werden höchstens "
                + "\(number(limit, .de)); löschen Sie überzählige.",
            en: "Here are \(number(found, .en)) items, at most \(number(limit, .en)) can be "
                + "computed; delete some.")
    case .nestedTooDeep(let levels):
        return Text(
            de: "Hier sind Listen und Schlüssel mehr als \(levels) Ebenen tief verschachtelt; "
                + "schreiben Sie die Werte flacher.",
            en: "Here lists and keys are nested more than \(levels) levels deep; write the "
                + "values flatter.")
    case .duplicateKey(let key):
        return Text(
            de: "Der Schlüssel „\(key)“ steht zweimal da; löschen Sie einen der beiden.",
            en: "The key “\(key)” is here twice; delete one of them.")
    case .settingSyntax(let text):
        return Text(
            de: "„\(text)“ ist keine Einstellung; schreiben Sie PFAD=WERT, etwa "
                + "budget.reserve=0.05.",
            en: "“\(text)” is not a setting; write PATH=VALUE, for example "
                + "budget.reserve=0.05.")
    case .unknownListItem(let name, let candidates):
        return Text(
            de: "Einen Eintrag „\(name)“ hat diese Liste nicht\(candidates.hint.de)",
            en: "This list has no item “\(name)”\(candidates.hint.en)")
    case .noKeysBelow(let path):
        return Text(
            de: "„\(path)“ ist ein einzelner Wert und hat keine Schlüssel; kürzen Sie "
                + "den Pfad.",
            en: "“\(path)” is a single value and has no keys; shorten the path.")
    default: return nil
    }
}

private func formSentence2(_ kind: Problem.Kind) -> Text? {
    switch kind {
    case .unclosedQuote:
        return Text(
            de: "Das Anführungszeichen, das hier beginnt, wird nicht geschlossen; "
                + "ergänzen Sie das schließende \".",
            en: "The quotation mark that opens here is never closed; add the closing \".")
    case .textAfterQuote:
        return Text(
            de: "Nach dem schließenden Anführungszeichen steht noch Text; verdoppeln Sie "
                + "Anführungszeichen innerhalb einer Zelle (\"\").",
            en: "Text follows the closing quotation mark; double quotation marks within "
                + "a cell (\"\").")
    case .strayQuote:
        return Text(
            de: "Ein Anführungszeichen steht mitten in der Zelle; setzen Sie die ganze "
                + "Zelle in Anführungszeichen und verdoppeln Sie das innere.",
            en: "A quotation mark stands within the cell; put the whole cell in "
                + "quotation marks and double the inner one.")
    case .raggedRow(let found, let expected, let rows):
        return raggedSentence(found, expected, rows)
    case .separatorLine, .otherSeparator, .noHeader:
        return headerSentence(kind)
    case .missingColumn(let column, let table):
        return Text(
            de: "In \(table.rawValue).csv fehlt die Spalte „\(column)“; ergänzen Sie sie.",
            en: "\(table.rawValue).csv lacks the column “\(column)”; add it.")
    case .unknownColumn(let column, let candidates):
        return Text(
            de: "Eine Spalte „\(column)“ gibt es hier nicht\(candidates.hintOrDeletion.de)",
            en: "There is no column “\(column)” here\(candidates.hintOrDeletion.en)")
    case .duplicateColumn(let column):
        return Text(
            de: "Die Spalte „\(column)“ steht zweimal in der Kopfzeile; löschen Sie eine "
                + "der beiden.",
            en: "The column “\(column)” stands twice in the header; delete one of them.")
    case .tooManyColumns(let found, let limit):
        return Text(
            de: "Die Kopfzeile hat \(found) Zellen, erlaubt sind höchstens \(limit); löschen Sie "
                + "überzählige Spalten und prüfen Sie die Zeilenenden.",
            en: "The header has \(found) cells, at most \(limit) are allowed; delete columns "
                + "and check the line ends.")
    case .tooManyRows(let table, let found, let limit):
        return Text(
            de: "\(table.rawValue).csv hat \(number(found, .de)) Zeilen, erlaubt sind höchstens "
                + "\(number(limit, .de)); löschen Sie überzählige Zeilen oder fassen Sie sie "
                + "zusammen.",
            en: "\(table.rawValue).csv has \(number(found, .en)) rows, at most "
                + "\(number(limit, .en)) are allowed; delete rows or combine them.")
    case .emptyTable(let table):
        return Text(
            de: "\(table.rawValue).csv hat keine Zeilen; ergänzen Sie mindestens eine.",
            en: "\(table.rawValue).csv has no rows; add at least one.")
    default: return nil
    }
}
