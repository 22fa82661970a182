// SPDX-License-Identifier: GPL-3.0-or-later
import Programme

extension Warning.BooksOddity {
    /// What books do not tell, and what the forecast is worth without it.
    var sentence: Text {
        switch self {
        case .noProgress:
            Text(
                de: "progress.csv fehlt oder sagt nichts: Fertige Arbeitspakete sehen aus wie "
                    + "laufende. Die Spannen der Prognose gelten so nicht; ab der Mitte eines "
                    + "großen Programms liegen die Leistungen am Netz und die fertigen "
                    + "Arbeitspakete fast immer außerhalb. Schreiben Sie auf, was begonnen und was "
                    + "fertig ist.",
                en: "progress.csv is missing or says nothing: finished packages look like running "
                    + "ones. The forecast’s ranges do not hold like this; from the middle of a "
                    + "large programme on, services live and packages finished lie outside nearly "
                    + "always. Write down what has started and what has finished.")
        case .noMilestones:
            Text(
                de: "milestones.csv fehlt oder sagt nichts: Niemand weiß, was unterschrieben und "
                    + "bewilligt ist. In der ersten Hälfte des Programms gelten die Spannen der "
                    + "Prognose so nicht. Schreiben Sie auf, wann Vereinbarungen und Bewilligungen "
                    + "kamen.",
                en: "milestones.csv is missing or says nothing: nobody knows what was signed and "
                    + "approved. In the first half of the programme the forecast’s ranges do not "
                    + "hold like this. Write down when agreements and approvals came.")
        case .misnamedBook(_, let meant):
            Text(
                de: "Diese Datei wird nicht gelesen; wenn sie \(meant) sein soll, speichern Sie "
                    + "sie unter diesem Namen.",
                en: "This file is not read; if it is meant to be \(meant), save it under that "
                    + "name.")
        case .beyondEstimate(_, let done, let estimated):
            Text(
                de: "Ausgezahlt sind schon \(number(done, .de)) Personentage, geschätzt waren "
                    + "\(number(estimated, .de)), mehr als das Szenario für möglich hält. Was "
                    + "übrig ist, weiß niemand: Gerechnet wird mit einem Monat des Teams. "
                    + "Schreiben Sie in progress.csv, wie viele Tage es noch braucht "
                    + "(`remaining_days`), oder wann es fertig war.",
                en: "\(number(done, .en)) person-days are paid already, \(number(estimated, .en)) "
                    + "were estimated, more than the scenario thinks possible. Nobody knows "
                    + "what is left: a month of the team is taken. Write into progress.csv how "
                    + "many days it still needs (`remaining_days`), or when it was finished.")
        }
    }
}
