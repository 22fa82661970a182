// SPDX-License-Identifier: GPL-3.0-or-later
import Programme

extension Problem.YamlFault {
    /// What is wrong and what to do about it.
    var sentence: Text {
        switch self {
        case .yamlSyntax(let fault):
            fault.sentence
        case .tooManyValues:
            Text(
                de: "Die Datei enthält ausgeschrieben mehr als 200.000 Werte; verzichten Sie "
                    + "auf verschachtelte Verweise (`*name`).",
                en: "Written out, the file has more than 200,000 values; avoid nested "
                    + "references (`*name`).")
        case .tooManyItems(let found, let limit):
            Text(
                de: "Hier stehen \(number(found, .de)) Einträge, gerechnet werden höchstens "
                    + "\(number(limit, .de)); löschen Sie überzählige.",
                en: "Here are \(number(found, .en)) items, at most \(number(limit, .en)) can be "
                    + "computed; delete some.")
        case .nestedTooDeep(let levels):
            Text(
                de: "Hier sind Listen und Schlüssel mehr als \(levels) Ebenen tief verschachtelt; "
                    + "schreiben Sie die Werte flacher.",
                en: "Here lists and keys are nested more than \(levels) levels deep; write the "
                    + "values flatter.")
        }
    }
}
