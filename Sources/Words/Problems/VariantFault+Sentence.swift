// SPDX-License-Identifier: GPL-3.0-or-later
import Programme

extension Problem.VariantFault {
    /// What is wrong and what to do about it.
    var sentence: Text {
        switch self {
        case .folderExpected(let folder):
            Text(
                de: "Diese Datei ist ein Teil eines Szenarios und keine Variante; nennen Sie den "
                    + "Ordner „\(folder)“.",
                en: "This file is a part of a scenario and no variant; name the folder “\(folder)”."
            )
        case .extendsCycle(let files):
            Text(
                de: "Die Varianten bauen im Kreis aufeinander auf: "
                    + "\(files.joined(separator: " → ")); ändern Sie ein `extends`.",
                en: "The variants extend each other in a circle: "
                    + "\(files.joined(separator: " → ")); change one `extends`.")
        case .extendsMissing(let path, let near):
            Text(
                de: "„\(path)“ gibt es nicht (`extends` nennt einen Ordner oder eine Variante, "
                    + "von dieser Datei aus gesehen)\(near.hint.de)",
                en: "“\(path)” does not exist (`extends` names a folder or a variant, as seen "
                    + "from this file)\(near.hint.en)")
        case .variantTwice(let id):
            Text(
                de: "Die Variante „\(id)“ ist zweimal genannt; nennen Sie sie einmal.",
                en: "The variant “\(id)” is named twice; name it once.")
        case .noMatchingRow(let table):
            Text(
                de: "Keine Zeile von \(table.rawValue).csv erfüllt diese Bedingungen; "
                    + "lockern oder berichtigen Sie `where`.",
                en: "No row of \(table.rawValue).csv fulfils these conditions; relax or "
                    + "correct `where`.")
        case .computedPriority:
            Text(
                de: "Die Priorität ergibt sich aus den Bewertungen; ändern Sie die "
                    + "Bewertungen oder die Gewichte unter `principles`.",
                en: "The scores give the priority; change the scores or the weights under "
                    + "`principles`.")
        case .unclearChange:
            Text(
                de: "Die Änderung ist nicht eindeutig; schreiben Sie `add` allein, oder zu "
                    + "`where` entweder `remove: true` oder `set` und `scale`.",
                en: "The change is not clear; write `add` alone, or with `where` either "
                    + "`remove: true` or `set` and `scale`.")
        case .notScalable(let column):
            Text(
                de: "Die Spalte „\(column)“ enthält keine Zahlen; `scale` geht nur mit "
                    + "Zahlen, nehmen Sie `set`.",
                en: "The column “\(column)” has no numbers; `scale` needs numbers, use `set`.")
        }
    }
}
