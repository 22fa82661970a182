// SPDX-License-Identifier: GPL-3.0-or-later
import Tables

/// The sentences about files and their form.
func formSentence(_ kind: ScenarioProblemKind) -> Sentence? {
    encodingSentence(kind) ?? formSentence1(kind) ?? formSentence2(kind)
}

private func encodingSentence(_ kind: ScenarioProblemKind) -> Sentence? {
    switch kind {
    case .notUTF8:
        return Sentence(
            de: "Ab hier ist die Datei kein UTF-8-Text; speichern Sie sie als „CSV "
                + "UTF-8“ oder mit der Kodierung UTF-8.",
            en: "From here on the file is not UTF-8 text; save it as “CSV UTF-8” or with "
                + "the encoding UTF-8.")
    case .windows1252:
        return Sentence(
            de: "Die Datei ist in Windows-1252 („ANSI“) gespeichert, nicht in UTF-8; speichern "
                + "Sie sie als „CSV UTF-8“ oder mit der Kodierung UTF-8.",
            en: "The file is saved in Windows-1252 (“ANSI”), not in UTF-8; save it as “CSV "
                + "UTF-8” or with the encoding UTF-8.")
    case .utf16:
        return Sentence(
            de: "Die Datei ist in UTF-16 („Unicode“) gespeichert, nicht in UTF-8; speichern Sie "
                + "sie als „CSV UTF-8“ oder mit der Kodierung UTF-8.",
            en: "The file is saved in UTF-16 (“Unicode”), not in UTF-8; save it as “CSV UTF-8” "
                + "or with the encoding UTF-8.")
    case .nulByte:
        return Sentence(
            de: "Hier steht ein Nullbyte, die Datei ist also kein UTF-8-Text (oder beschädigt); "
                + "speichern Sie sie als „CSV UTF-8“ oder mit der Kodierung UTF-8.",
            en:
                "There is a NUL byte here, so the file is not UTF-8 text (or it is damaged); save "
                + "it as “CSV UTF-8” or with the encoding UTF-8.")
    case .fileTooLarge(let mebibytes):
        return Sentence(
            de: "Die Datei ist größer als \(mebibytes) MiB, so groß ist keine Datei eines "
                + "Szenarios; prüfen Sie, ob es die richtige ist.",
            en: "The file is larger than \(mebibytes) MiB, which no file of a scenario is; "
                + "check that it is the right one.")
    case .notAFile(let name):
        return Sentence(
            de: "„\(name)“ ist keine Datei, sondern ein Ordner oder Gerät; legen Sie dort "
                + "die Datei ab.",
            en: "“\(name)” is not a file but a folder or a device; put the file in its place.")
    default: return nil
    }
}

private func formSentence1(_ kind: ScenarioProblemKind) -> Sentence? {
    switch kind {
    case .missingFile(let name):
        return Sentence(
            de: "Die Datei „\(name)“ fehlt; ein Szenario braucht scenario.yaml und "
                + "sieben Tabellen in einem Ordner.",
            en: "The file “\(name)” is missing; a scenario needs scenario.yaml and seven "
                + "tables in one folder.")
    case .emptyFile:
        return Sentence(
            de: "Die Datei ist leer; sie braucht mindestens eine Kopfzeile oder einen "
                + "Schlüssel.",
            en: "The file is empty; it needs at least a header or a key.")
    case .yamlSyntax(let text):
        return Sentence(
            de: "Das ist kein gültiges YAML („\(text)“); prüfen Sie Einrückung, Klammern "
                + "und Anführungszeichen.",
            en: "This is not valid YAML (“\(text)”); check indentation, brackets and "
                + "quotation marks.")
    case .tooManyValues:
        return Sentence(
            de: "Die Datei enthält ausgeschrieben mehr als 200.000 Werte; verzichten Sie "
                + "auf verschachtelte Verweise (`*name`).",
            en: "Written out, the file has more than 200,000 values; avoid nested "
                + "references (`*name`).")
    case .tooManyItems(let found, let limit):
        return Sentence(
            de: "Hier stehen \(number(found, .de)) Einträge, gerechnet werden höchstens "
                + "\(number(limit, .de)); löschen Sie überzählige.",
            en: "Here are \(number(found, .en)) items, at most \(number(limit, .en)) can be "
                + "computed; delete some.")
    case .nestedTooDeep(let levels):
        return Sentence(
            de: "Hier sind Listen und Schlüssel mehr als \(levels) Ebenen tief verschachtelt; "
                + "schreiben Sie die Werte flacher.",
            en: "Here lists and keys are nested more than \(levels) levels deep; write the "
                + "values flatter.")
    case .duplicateKey(let key):
        return Sentence(
            de: "Der Schlüssel „\(key)“ steht zweimal da; löschen Sie einen der beiden.",
            en: "The key “\(key)” is here twice; delete one of them.")
    case .settingSyntax(let text):
        return Sentence(
            de: "„\(text)“ ist keine Einstellung; schreiben Sie PFAD=WERT, etwa "
                + "budget.reserve=0.05.",
            en: "“\(text)” is not a setting; write PATH=VALUE, for example "
                + "budget.reserve=0.05.")
    case .unknownListItem(let name, let candidates):
        return Sentence(
            de: "Einen Eintrag „\(name)“ hat diese Liste nicht\(candidates.hint.de)",
            en: "This list has no item “\(name)”\(candidates.hint.en)")
    case .noKeysBelow(let path):
        return Sentence(
            de: "„\(path)“ ist ein einzelner Wert und hat keine Schlüssel; kürzen Sie "
                + "den Pfad.",
            en: "“\(path)” is a single value and has no keys; shorten the path.")
    default: return nil
    }
}

private func formSentence2(_ kind: ScenarioProblemKind) -> Sentence? {
    switch kind {
    case .unclosedQuote:
        return Sentence(
            de: "Das Anführungszeichen, das hier beginnt, wird nicht geschlossen; "
                + "ergänzen Sie das schließende \".",
            en: "The quotation mark that opens here is never closed; add the closing \".")
    case .textAfterQuote:
        return Sentence(
            de: "Nach dem schließenden Anführungszeichen steht noch Text; verdoppeln Sie "
                + "Anführungszeichen innerhalb einer Zelle (\"\").",
            en: "Text follows the closing quotation mark; double quotation marks within "
                + "a cell (\"\").")
    case .strayQuote:
        return Sentence(
            de: "Ein Anführungszeichen steht mitten in der Zelle; setzen Sie die ganze "
                + "Zelle in Anführungszeichen und verdoppeln Sie das innere.",
            en: "A quotation mark stands within the cell; put the whole cell in "
                + "quotation marks and double the inner one.")
    case .raggedRow(let found, let expected):
        return Sentence(
            de: "Die Zeile hat \(found) Zellen, die Kopfzeile \(expected); gleichen Sie "
                + "die Trennzeichen an.",
            en: "The row has \(found) cells, the header \(expected); make the separators "
                + "match.")
    case .missingColumn(let column, let table):
        return Sentence(
            de: "In \(table.rawValue).csv fehlt die Spalte „\(column)“; ergänzen Sie sie.",
            en: "\(table.rawValue).csv lacks the column “\(column)”; add it.")
    case .unknownColumn(let column, let candidates):
        return Sentence(
            de: "Eine Spalte „\(column)“ gibt es hier nicht\(candidates.hintOrDeletion.de)",
            en: "There is no column “\(column)” here\(candidates.hintOrDeletion.en)")
    case .duplicateColumn(let column):
        return Sentence(
            de: "Die Spalte „\(column)“ steht zweimal in der Kopfzeile; löschen Sie eine "
                + "der beiden.",
            en: "The column “\(column)” stands twice in the header; delete one of them.")
    case .tooManyColumns(let found, let limit):
        return Sentence(
            de: "Die Kopfzeile hat \(found) Zellen, erlaubt sind höchstens \(limit); löschen Sie "
                + "überzählige Spalten und prüfen Sie die Zeilenenden.",
            en: "The header has \(found) cells, at most \(limit) are allowed; delete columns "
                + "and check the line ends.")
    case .tooManyRows(let table, let found, let limit):
        return Sentence(
            de: "\(table.rawValue).csv hat \(number(found, .de)) Zeilen, erlaubt sind höchstens "
                + "\(number(limit, .de)); löschen Sie überzählige Zeilen oder fassen Sie sie "
                + "zusammen.",
            en: "\(table.rawValue).csv has \(number(found, .en)) rows, at most "
                + "\(number(limit, .en)) are allowed; delete rows or combine them.")
    case .emptyTable(let table):
        return Sentence(
            de: "\(table.rawValue).csv hat keine Zeilen; ergänzen Sie mindestens eine.",
            en: "\(table.rawValue).csv has no rows; add at least one.")
    default: return nil
    }
}
