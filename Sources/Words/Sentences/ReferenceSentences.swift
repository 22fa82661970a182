// SPDX-License-Identifier: GPL-3.0-or-later
import Programme

/// The sentences about what one file says of another.
func referenceSentence(_ kind: Problem.Kind) -> Text? {
    referenceSentence1(kind) ?? referenceSentence2(kind) ?? referenceSentence3(kind)
        ?? rangeSentence(kind)
}

private func referenceSentence1(_ kind: Problem.Kind) -> Text? {
    switch kind {
    case .cycle(let ids):
        return Text(
            de: "Die Aufwandsarten warten im Kreis aufeinander: "
                + "\(ids.joined(separator: " → ")); entfernen Sie einen der Vorgänger.",
            en: "The components wait for each other in a circle: "
                + "\(ids.joined(separator: " → ")); remove one of the predecessors.")
    case .componentWithoutEfforts(let id):
        return Text(
            de: "Die Aufwandsart „\(id)“ hat in efforts.csv keine Personentage; ergänzen "
                + "Sie eine Zeile mit max > 0.",
            en: "The component “\(id)” has no person-days in efforts.csv; add a row with "
                + "max > 0.")
    case .duplicateEffort(let component, let role, let first):
        return Text(
            de: "„\(component)“ und „\(role)“ haben schon eine Zeile (\(first)); fassen "
                + "Sie die beiden zusammen.",
            en: "“\(component)” and “\(role)” have a row already (\(first)); merge the "
                + "two.")
    case .municipalityLeads(let value):
        return Text(
            de: "„\(value)“ ist der Schlüssel einer Gemeinde; Geld des Bundes geht nur "
                + "über ihr Land, tragen Sie das Land ein.",
            en: "“\(value)” is a municipality’s key; federal money reaches it only by "
                + "way of its Land, enter the Land.")
    case .municipalWorkAtBund(let component):
        return Text(
            de: "Kommunale Arbeit („\(component)“) kann nicht beim Bund liegen; Geld für "
                + "Kommunen geht über die Länder, wählen Sie als Ort oder Federführung ein "
                + "Land.",
            en: "Municipal work (“\(component)”) cannot lie with the federation; money "
                + "for municipalities goes by way of the Länder, choose a Land as place or "
                + "lead.")
    case .priorityMissing:
        return Text(
            de: "Die Prioritäten fehlen; ergänzen Sie die Spalte `priority` oder die "
                + "sechs Bewertungen.",
            en: "The priorities are missing; add the column `priority` or the six scores.")
    case .priorityTwice:
        return Text(
            de: "Die Tabelle hat `priority` und Bewertungen; löschen Sie das eine oder "
                + "das andere.",
            en: "The table has `priority` and scores; delete the one or the other.")
    case .scoresMissing(let columns):
        return Text(
            de: "Von den sechs Bewertungen fehlen: \(columns.joined(separator: ", ")); "
                + "ergänzen Sie diese Spalten.",
            en: "Of the six scores these are missing: "
                + "\(columns.joined(separator: ", ")); add these columns.")
    case .principlesMissing:
        return Text(
            de: "projects.csv enthält Bewertungen, aber `principles` fehlt; ergänzen Sie "
                + "die sechs Gewichte.",
            en: "projects.csv has scores, but `principles` is missing; add the six "
                + "weights.")
    default: return nil
    }
}

private func referenceSentence2(_ kind: Problem.Kind) -> Text? {
    switch kind {
    case .principlesWithoutScores:
        return Text(
            de: "`principles` gewichtet Bewertungen, projects.csv hat aber keine; "
                + "löschen Sie den Schlüssel oder ergänzen Sie die sechs Spalten.",
            en: "`principles` weights scores, but projects.csv has none; delete the key "
                + "or add the six columns.")
    case .targetBound:
        return Text(
            de: "Ein Ziel braucht genau eine Grenze; schreiben Sie `at_least` oder "
                + "`at_most`.",
            en: "A target needs exactly one bound; write `at_least` or `at_most`.")
    case .folderExpected(let folder):
        return Text(
            de: "Diese Datei ist ein Teil eines Szenarios und keine Variante; nennen Sie den "
                + "Ordner „\(folder)“.",
            en: "This file is a part of a scenario and no variant; name the folder “\(folder)”.")
    case .extendsCycle(let files):
        return Text(
            de: "Die Varianten bauen im Kreis aufeinander auf: "
                + "\(files.joined(separator: " → ")); ändern Sie ein `extends`.",
            en: "The variants extend each other in a circle: "
                + "\(files.joined(separator: " → ")); change one `extends`.")
    case .extendsMissing(let path):
        return Text(
            de: "„\(path)“ gibt es nicht; `extends` nennt einen Ordner oder eine "
                + "Variante, von dieser Datei aus gesehen.",
            en: "“\(path)” does not exist; `extends` names a folder or a variant, as "
                + "seen from this file.")
    case .variantTwice(let id):
        return Text(
            de: "Die Variante „\(id)“ ist zweimal genannt; nennen Sie sie einmal.",
            en: "The variant “\(id)” is named twice; name it once.")
    case .noMatchingRow(let table):
        return Text(
            de: "Keine Zeile von \(table.rawValue).csv erfüllt diese Bedingungen; "
                + "lockern oder berichtigen Sie `where`.",
            en: "No row of \(table.rawValue).csv fulfils these conditions; relax or "
                + "correct `where`.")
    case .computedPriority:
        return Text(
            de: "Die Priorität ergibt sich aus den Bewertungen; ändern Sie die "
                + "Bewertungen oder die Gewichte unter `principles`.",
            en: "The scores give the priority; change the scores or the weights under "
                + "`principles`.")
    case .unclearChange:
        return Text(
            de: "Die Änderung ist nicht eindeutig; schreiben Sie `add` allein, oder zu "
                + "`where` entweder `remove: true` oder `set` und `scale`.",
            en: "The change is not clear; write `add` alone, or with `where` either "
                + "`remove: true` or `set` and `scale`.")
    default: return nil
    }
}

private func referenceSentence3(_ kind: Problem.Kind) -> Text? {
    switch kind {
    case .notScalable(let column):
        return Text(
            de: "Die Spalte „\(column)“ enthält keine Zahlen; `scale` geht nur mit "
                + "Zahlen, nehmen Sie `set`.",
            en: "The column “\(column)” has no numbers; `scale` needs numbers, use `set`.")
    default: return nil
    }
}
