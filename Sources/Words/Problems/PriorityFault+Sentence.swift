// SPDX-License-Identifier: GPL-3.0-or-later
import Programme

extension Problem.PriorityFault {
    /// What is wrong and what to do about it.
    var sentence: Text {
        switch self {
        case .priorityMissing:
            Text(
                de: "Die Prioritäten fehlen; ergänzen Sie die Spalte `priority` oder die "
                    + "sechs Bewertungen.",
                en: "The priorities are missing; add the column `priority` or the six scores.")
        case .priorityTwice:
            Text(
                de: "Die Tabelle hat `priority` und Bewertungen; löschen Sie das eine oder "
                    + "das andere.",
                en: "The table has `priority` and scores; delete the one or the other.")
        case .scoresMissing(let columns):
            Text(
                de: "Von den sechs Bewertungen fehlen: \(columns.joined(separator: ", ")); "
                    + "ergänzen Sie diese Spalten.",
                en: "Of the six scores these are missing: "
                    + "\(columns.joined(separator: ", ")); add these columns.")
        case .principlesMissing:
            Text(
                de: "projects.csv enthält Bewertungen, aber `principles` fehlt; ergänzen Sie "
                    + "die sechs Gewichte.",
                en: "projects.csv has scores, but `principles` is missing; add the six "
                    + "weights.")
        case .principlesWithoutScores:
            Text(
                de: "`principles` gewichtet Bewertungen, projects.csv hat aber keine; "
                    + "löschen Sie den Schlüssel oder ergänzen Sie die sechs Spalten.",
                en: "`principles` weights scores, but projects.csv has none; delete the key "
                    + "or add the six columns.")
        case .weightsAllZero:
            Text(
                de: "Alle Gewichte der Grundsätze sind 0; mindestens eines muss größer sein.",
                en: "All weights of the principles are 0; at least one must be greater.")
        }
    }
}
