// SPDX-License-Identifier: GPL-3.0-or-later
import Programme

extension Problem.YamlSyntax {
    /// What is wrong with a YAML text and what to do about it.
    var sentence: Text {
        switch self {
        case .tabIndentation:
            Text(
                de: "Hier ist mit einem Tabulator eingerückt; YAML kennt nur Leerzeichen, ersetzen "
                    + "Sie ihn.",
                en: "A tabulator indents this line; YAML knows spaces only, replace it.")
        case .secondDocument:
            Text(
                de: "Hier beginnt ein zweites YAML-Dokument („---“), eine Datei hat nur eines; "
                    + "löschen Sie die Zeile und was nicht dazugehört.",
                en: "A second YAML document (“---”) begins here, a file has one only; delete the "
                    + "line and what does not belong here.")
        case .unclosedQuote:
            Text(
                de: "Das Anführungszeichen, das hier beginnt, wird nicht geschlossen; ergänzen Sie "
                    + "das schließende.",
                en: "The quotation mark that opens here is never closed; add the closing one.")
        case .unclosedBracket:
            Text(
                de: "In der Klammer, die hier beginnt, fehlt ein Komma, ein Anführungszeichen oder "
                    + "die schließende Klammer; ergänzen Sie das Fehlende.",
                en: "The bracket that opens here lacks a comma, a quotation mark or its closing "
                    + "bracket; add what is missing.")
        case .missingColon:
            Text(
                de: "Hinter diesem Schlüssel fehlt der Doppelpunkt; schreiben Sie „schlüssel: "
                    + "wert“.",
                en: "This key lacks its colon; write “key: value”.")
        case .colon:
            Text(
                de: "Hier steht ein Doppelpunkt, wo keiner stehen kann; prüfen Sie, ob er in der "
                    + "Zeile davor fehlt, und die Einrückung, und setzen Sie Texte mit Doppelpunkt "
                    + "in Anführungszeichen.",
                en: "There is a colon where none can be; check whether the line before lacks its "
                    + "own, and the indentation, and put texts with a colon in quotation marks.")
        case .indentation:
            Text(
                de: "Diese Zeile passt nicht zu den Zeilen davor; rücken Sie Schlüssel und "
                    + "Aufzählungsstriche derselben Ebene gleich weit ein.",
                en: "This line does not fit those before it; indent keys and dashes of the same "
                    + "level alike.")
        case .escape:
            Text(
                de: "Nach „\\“ steht in doppelten Anführungszeichen etwas, das YAML nicht kennt; "
                    + "schreiben Sie „\\\\“ oder nehmen Sie einfache Anführungszeichen.",
                en: "What follows “\\” within double quotation marks is unknown to YAML; write "
                    + "“\\\\” or use single quotation marks.")
        case .alias:
            Text(
                de: "Ein Wert, der mit „*“ oder „&“ beginnt, ist in YAML ein Verweis, und diesen "
                    + "gibt es nicht; setzen Sie Texte in Anführungszeichen.",
                en: "A value that begins with “*” or “&” is a reference in YAML, and this one "
                    + "does not exist; put texts in quotation marks.")
        case .specialSign:
            Text(
                de: "Mit diesem Zeichen kann in YAML kein Wert beginnen; setzen Sie Texte in "
                    + "Anführungszeichen.",
                en: "No value can begin with this sign in YAML; put texts in quotation marks.")
        case .other:
            Text(
                de: "Das ist kein gültiges YAML; prüfen Sie Einrückung, Klammern und "
                    + "Anführungszeichen.",
                en: "This is not valid YAML; check indentation, brackets and quotation marks.")
        }
    }
}
