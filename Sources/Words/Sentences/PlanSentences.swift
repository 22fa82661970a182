// SPDX-License-Identifier: GPL-3.0-or-later
import Programme

/// The sentences about settings that do not fit together.
func planSentence(_ kind: Problem.Kind) -> Text? {
    calendarSentence(kind) ?? planSentence1(kind) ?? planSentence2(kind)
}

private func calendarSentence(_ kind: Problem.Kind) -> Text? {
    switch kind {
    case .yearOutside(let year, let first, let last):
        return Text(
            de: "Das Jahr \(year) liegt außerhalb des Programms (\(first) bis \(last)); "
                + "ändern Sie das Jahr oder calendar.horizon.",
            en: "The year \(year) lies outside the programme (\(first) to \(last)); "
                + "change it or calendar.horizon.")
    case .datesReversed(let earlier, let first, let later, let second):
        return Text(
            de: "\(later) (\(second)) liegt vor \(earlier) (\(first)); tauschen oder "
                + "berichtigen Sie die Daten.",
            en: "\(later) (\(second)) lies before \(earlier) (\(first)); swap or correct "
                + "the dates.")
    case .horizonTooFar(let months, let limit):
        return Text(
            de: "Vom Beginn bis zum Ende der Rechnung sind es \(number(months, .de)) Monate, "
                + "gerechnet werden höchstens \(number(limit, .de)); prüfen Sie calendar.start, "
                + "calendar.deadline und calendar.horizon.",
            en: "From the start to the horizon are \(number(months, .en)) months, at most "
                + "\(number(limit, .en)) can be computed; check calendar.start, "
                + "calendar.deadline and calendar.horizon.")
    case .drawsNotInBlocks(let draws, let nearest, let length):
        return Text(
            de: "Geschichtet gezogen wird in Blöcken zu \(length) Ziehungen, "
                + "\(number(draws, .de)) sind kein Vielfaches davon; schreiben Sie "
                + "simulation.draws: \(nearest) oder sampling: independent.",
            en: "Stratified draws come in blocks of \(length), \(number(draws, .en)) is no "
                + "multiple of it; write simulation.draws: \(nearest) or sampling: independent.")
    default: return nil
    }
}

private func planSentence1(_ kind: Problem.Kind) -> Text? {
    switch kind {
    case .tranchesSum(let sum, let total):
        return Text(
            de: "Die Jahre ergeben zusammen \(amount(sum, .de)), das Budget ist "
                + "\(amount(total, .de)); gleichen Sie budget.years oder budget.total an.",
            en: "The years add up to \(amount(sum, .en)), the total is "
                + "\(amount(total, .en)); make budget.years and budget.total agree.")
    case .efaMinimum(let value, let laender):
        return Text(
            de: "Ohne rules.efa.minimum müssen sich \(value) Länder anschließen, das Szenario hat "
                + "aber nur \(laender); setzen Sie rules.efa.minimum auf 1 bis \(laender).",
            en: "Without rules.efa.minimum, \(value) Länder must join, but the scenario has only "
                + "\(laender); set rules.efa.minimum to 1 to \(laender).")
    case .durationsOrder(let values):
        return Text(
            de: "Die Dauern \(values.joined(separator: ", ")) sind nicht aufsteigend; "
                + "schreiben Sie [kleinste, wahrscheinlichste, größte].",
            en: "The durations \(values.joined(separator: ", ")) do not ascend; write "
                + "[least, likeliest, greatest].")
    case .sharesAllZero:
        return Text(
            de: "Alle Anteile sind 0; mindestens einer muss größer sein.",
            en: "All shares are 0; at least one must be greater.")
    case .weightsAllZero:
        return Text(
            de: "Alle Gewichte der Grundsätze sind 0; mindestens eines muss größer sein.",
            en: "All weights of the principles are 0; at least one must be greater.")
    case .sharesTooFine:
        return Text(
            de: "Die Anteile lassen sich nicht gemeinsam genau rechnen; schreiben Sie "
                + "weniger Nachkommastellen oder kleinere Zahlen.",
            en: "The shares cannot be computed exactly together; write fewer decimals or "
                + "smaller numbers.")
    case .lastSplit(let grouping):
        return Text(
            de: "Die letzte Aufteilung ist nach „\(grouping)“, sie muss nach "
                + "`package` sein; ergänzen Sie {by: package, key: effort}.",
            en: "The last split is by “\(grouping)” and must be by `package`; add "
                + "{by: package, key: effort}.")
    case .groupingTwice(let grouping):
        return Text(
            de: "Nach „\(grouping)“ wird schon aufgeteilt; löschen Sie eine der "
                + "Aufteilungen.",
            en: "There is a split by “\(grouping)” already; delete one of them.")
    default: return nil
    }
}

private func planSentence2(_ kind: Problem.Kind) -> Text? {
    switch kind {
    case .keyNeedsGrouping(let key, let needed, let grouping):
        return Text(
            de: "Der Schlüssel „\(key)“ gilt nur für `by: \(needed)`, hier steht `by: "
                + "\(grouping)`; ändern Sie eines von beiden.",
            en: "The key “\(key)” is only for `by: \(needed)`, but this split has `by: "
                + "\(grouping)`; change one of them.")
    case .sharesMissing:
        return Text(
            de: "Zum Schlüssel `table` fehlen die Anteile; ergänzen Sie `shares: "
                + "{Kennung: Anteil}`.",
            en: "The key `table` lacks its shares; add `shares: {id: share}`.")
    case .sharesWithoutTable(let key):
        return Text(
            de: "Anteile gibt es nur zum Schlüssel `table`, hier steht „\(key)“; löschen "
                + "Sie `shares` oder schreiben Sie `key: table`.",
            en: "Shares belong to the key `table` only, but this split has “\(key)”; delete "
                + "`shares` or write `key: table`.")
    case .boundWithRanking:
        return Text(
            de: "Mit `key: ranking` gibt es weder `minimum` noch `maximum`; löschen Sie "
                + "die Grenze.",
            en: "With `key: ranking` there is neither `minimum` nor `maximum`; delete "
                + "the bound.")
    case .minimumAboveMaximum(let id, let minimum, let maximum):
        return Text(
            de: "Für „\(id)“ ist das Minimum \(amount(minimum, .de)) größer als das Maximum "
                + "\(amount(maximum, .de)); berichtigen Sie eines.",
            en: "The minimum of “\(id)”, \(amount(minimum, .en)), is above its maximum, "
                + "\(amount(maximum, .en)); correct one.")
    case .leastAboveGreatest(let least, let greatest):
        return Text(
            de: "Der kleinste Wert „\(least)“ ist größer als der größte „\(greatest)“; "
                + "tauschen Sie die beiden.",
            en: "The least value “\(least)” is above the greatest “\(greatest)”; swap "
                + "them.")
    default: return nil
    }
}
