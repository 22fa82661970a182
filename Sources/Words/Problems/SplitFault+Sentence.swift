// SPDX-License-Identifier: GPL-3.0-or-later
import Programme

extension Problem.SplitFault {
    /// What is wrong and what to do about it.
    var sentence: Text {
        switch self {
        case .sharesAllZero:
            Text(
                de: "Alle Anteile sind 0; mindestens einer muss größer sein.",
                en: "All shares are 0; at least one must be greater.")
        case .sharesTooFine:
            Text(
                de: "Die Anteile lassen sich nicht gemeinsam genau rechnen; schreiben Sie "
                    + "weniger Nachkommastellen oder kleinere Zahlen.",
                en: "The shares cannot be computed exactly together; write fewer decimals or "
                    + "smaller numbers.")
        case .sharesMissing:
            Text(
                de: "Zum Schlüssel `table` fehlen die Anteile; ergänzen Sie `shares: "
                    + "{Kennung: Anteil}`.",
                en: "The key `table` lacks its shares; add `shares: {id: share}`.")
        case .sharesWithoutTable(let key):
            Text(
                de: "Anteile gibt es nur zum Schlüssel `table`, hier steht „\(key)“; löschen "
                    + "Sie `shares` oder schreiben Sie `key: table`.",
                en: "Shares belong to the key `table` only, but this split has “\(key)”; delete "
                    + "`shares` or write `key: table`.")
        case .lastSplit(let grouping):
            Text(
                de: "Die letzte Aufteilung ist nach „\(grouping)“, sie muss nach "
                    + "`package` sein; ergänzen Sie {by: package, key: effort}.",
                en: "The last split is by “\(grouping)” and must be by `package`; add "
                    + "{by: package, key: effort}.")
        case .groupingTwice(let grouping):
            Text(
                de: "Nach „\(grouping)“ wird schon aufgeteilt; löschen Sie eine der "
                    + "Aufteilungen.",
                en: "There is a split by “\(grouping)” already; delete one of them.")
        case .keyNeedsGrouping(let key, let needed, let grouping):
            Text(
                de: "Der Schlüssel „\(key)“ gilt nur für `by: \(needed)`, hier steht `by: "
                    + "\(grouping)`; ändern Sie eines von beiden.",
                en: "The key “\(key)” is only for `by: \(needed)`, but this split has `by: "
                    + "\(grouping)`; change one of them.")
        case .boundWithRanking:
            Text(
                de: "Mit `key: ranking` gibt es weder `minimum` noch `maximum`; löschen Sie "
                    + "die Grenze.",
                en: "With `key: ranking` there is neither `minimum` nor `maximum`; delete "
                    + "the bound.")
        case .minimumAboveMaximum(let id, let minimum, let maximum):
            Text(
                de: "Für „\(id)“ ist das Minimum \(amount(minimum, .de)) größer als das Maximum "
                    + "\(amount(maximum, .de)); berichtigen Sie eines.",
                en: "The minimum of “\(id)”, \(amount(minimum, .en)), is above its maximum, "
                    + "\(amount(maximum, .en)); correct one.")
        }
    }
}
