// SPDX-License-Identifier: GPL-3.0-or-later
import Programme

extension Warning.DateOddity {
    /// What is odd and what it means for the result.
    var sentence: Text {
        switch self {
        case .startBeforeProgramme(_, let start, let first):
            Text(
                de: "Beginn ist am \(start.words.de), das Programm beginnt erst \(first) "
                    + "(calendar.start); diese Angabe ändert nichts.",
                en: "The start is \(start), the programme begins only in \(first) "
                    + "(calendar.start); this date changes nothing.")
        case .startAfterDeadline(_, let start, let deadline):
            Text(
                de: "Beginn ist am \(start.words.de), die Frist endet am \(deadline.words.de); bis "
                    + "dahin wird nichts fertig und kein Geld ausgegeben.",
                en: "The start is \(start), the deadline \(deadline); nothing is finished and no "
                    + "money is spent by then.")
        case .deadlineOutOfReach(let deadline, let first):
            Text(
                de: "Bis zur Frist (\(deadline.words.de)) kann kein Projekt online sein, auch ohne "
                    + "Grenzen von Geld und Kapazität; "
                    + (first.map { "das erste wäre es am \($0.words.de)." }
                        ?? "es wird nie eines."),
                en: "By the deadline (\(deadline)) no project can be live, even without limits of "
                    + "money and capacity; "
                    + (first.map { "the first would be on \($0)." } ?? "none ever is."))
        case .noControlDate:
            Text(
                de: "Zwischen reallocation.first und .last liegt kein Stichtag der Laufzeit; "
                    + "es wird nie umgeschichtet.",
                en: "No control date lies between reallocation.first and .last within the "
                    + "programme; money is never reassigned.")
        case .noScopes:
            Text(
                de: "Ohne reallocation.scopes gibt es keine Gruppe, in der Geld umgeschichtet "
                    + "wird; die Stichtage ändern nichts.",
                en: "Without reallocation.scopes there is no group within which money is "
                    + "reassigned; control dates change nothing.")
        case .controlDatesAfterDeadline(let count, let deadline):
            Text(
                de: "Stichtage nach der Frist (\(deadline.words.de)): \(count); was dann "
                    + "umgeschichtet wird, hilft keinem Ergebnis bis dahin.",
                en: "Control dates after the deadline (\(deadline)): \(count); what is reassigned "
                    + "then helps no outcome until then.")
        case .newcomersNeverAsk(let until):
            Text(
                de: "Nachrücker dürfen nur bis \(until) fragen, vor dem ersten Stichtag; sie "
                    + "bekommen nie Geld.",
                en: "Newcomers may ask until \(until) only, before the first control date; they "
                    + "never get money.")
        }
    }
}
