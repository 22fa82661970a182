// SPDX-License-Identifier: GPL-3.0-or-later
import Programme

extension Warning.Kind {
    /// What is odd and what it means for the result, in both languages.
    public var message: Text {
        unusedMessage ?? effectMessage ?? blockedMessage ?? moneyMessage ?? boundMessage
            ?? proportionMessage ?? dateMessage ?? goalMessage
    }

    private var unusedMessage: Text? {
        switch self {
        case .unusedPool(_, let helpsOthers):
            Text(
                de: "Kein Arbeitspaket braucht diesen IT-Dienstleister; seine Kapazität "
                    + (helpsOthers
                        ? "hilft nur anderen (capacity.sharing)." : "ändert am Ergebnis nichts."),
                en: "No package needs this provider; its capacity "
                    + (helpsOthers
                        ? "helps only others (capacity.sharing)."
                        : "changes nothing in the result."))
        case .fieldWithoutProjects:
            Text(
                de: "Dieses Themenfeld hat keine Projekte; es bekommt kein Geld und fehlt in den "
                    + "Ergebnissen.",
                en: "This field has no projects; it gets no money and is missing in the results.")
        case .lineWithoutProjects:
            Text(
                de: "Diese Programmsäule hat keine Projekte; ihr Anteil geht an die anderen Säulen "
                    + "oder bleibt in der Reserve.",
                en: "This line has no projects; its share goes to the other lines or stays in the "
                    + "reserve.")
        case .componentWithoutPackages:
            Text(
                de: "Zu dieser Aufwandsart gibt es kein Arbeitspaket (Säule, Ort oder Zahl passen "
                    + "zu keinem Projekt); sie kostet nichts.",
                en: "No package is of this component (line, place or count fit no project); it "
                    + "costs nothing.")
        case .unusedRole:
            Text(
                de: "Diese Rolle hat nirgends Personentage; ihr Tagessatz ändert nichts.",
                en: "This role has no person-days; its day rate changes nothing.")
        case .unusedDelay:
            Text(
                de: "Auf diese Verzögerung wartet keine Aufwandsart; sie ändert nichts.",
                en: "No component waits for this delay; it changes nothing.")
        default: nil
        }
    }

    private var blockedMessage: Text? {
        switch self {
        case .nothingToFund:
            Text(
                de: "Kein Arbeitspaket darf Geld bekommen; das ganze Budget bleibt in der Reserve, "
                    + "nichts wird ausgegeben.",
                en: "No package may get money; the whole budget stays in the reserve, nothing "
                    + "is spent."
            )
        case .poolWithoutCapacity(_, let packages):
            Text(
                de: "Dieser IT-Dienstleister hat keine Kapazität; Arbeitspakete, die ihn brauchen "
                    + "(\(packages)), kommen nur voran, wenn andere aushelfen.",
                en: "This provider has no capacity; packages that need it (\(packages)) proceed "
                    + "only if others help out.")
        case .landNeverJoins(_, let packages, let amount):
            Text(
                de: "Dieses Land schließt sich keinem Projekt an; dort beginnen \(packages) "
                    + "Arbeitspakete nie, \(amount.text.de) sind ihnen zugewiesen, und kein "
                    + "Projekt, das sie hat, wird flächendeckend.",
                en: "This Land joins no project; \(packages) packages there never start, "
                    + "\(amount.text.en) are assigned to them, and no project that has them "
                    + "becomes nationwide.")
        case .startAfterDeadline(_, let start, let deadline):
            Text(
                de: "Beginn ist am \(start.text), die Frist endet am \(deadline.text); bis dahin "
                    + "wird nichts fertig und kein Geld ausgegeben.",
                en: "The start is \(start), the deadline \(deadline); nothing is finished and no "
                    + "money is spent by then.")
        case .deadlineOutOfReach(let deadline, let first):
            Text(
                de: "Bis zur Frist (\(deadline.text)) kann kein Projekt online sein, auch ohne "
                    + "Grenzen von Geld und Kapazität; "
                    + (first.map { "das erste wäre es am \($0.text)." } ?? "es wird nie eines."),
                en: "By the deadline (\(deadline)) no project can be live, even without limits of "
                    + "money and capacity; "
                    + (first.map { "the first would be on \($0)." } ?? "none ever is."))
        default: nil
        }
    }

    private var moneyMessage: Text? {
        switch self {
        case .estimatesFarAboveBudget(let estimates, let budget):
            Text(
                de: "Die Arbeitspakete sind auf \(estimates.text.de) geschätzt, das Budget ist "
                    + "\(budget.text.de); mehr als die Hälfte der Arbeit bleibt ohne Geld.",
                en: "The packages are estimated at \(estimates.text.en), the budget is "
                    + "\(budget.text.en); more than half of the work stays without money.")
        case .mostMoneyInReserve(let left, let budget):
            Text(
                de: "Obergrenzen lassen \(left.text.de) von \(budget.text.de) unverteilt; das "
                    + "Geld bleibt in der Reserve und verfällt, wenn niemand danach fragt.",
                en: "Caps leave \(left.text.en) of \(budget.text.en) without a taker; the money "
                    + "stays in the reserve and lapses if nobody asks for it.")
        case .lineWithoutMoney:
            Text(
                de: "Diese Programmsäule hat Projekte, bekommt aber kein Geld; sie beginnen nicht.",
                en: "This line has projects but gets no money; they do not start.")
        case .reserveNeverServes(let amount):
            Text(
                de: "Mit reallocation.reserve: none dient die Reserve niemandem; "
                    + "\(amount.text.de) werden nie ausgegeben.",
                en: "With reallocation.reserve: none the reserve serves nobody; "
                    + "\(amount.text.en) are never spent.")
        case .trancheAfterDeadline(let year, let amount, let deadline):
            Text(
                de: "Die Tranche \(year) (\(amount.text.de)) kommt nach der Frist "
                    + "(\(deadline.text)); sie hilft keinem Ergebnis bis dahin.",
                en: "The tranche of \(year) (\(amount.text.en)) comes after the deadline "
                    + "(\(deadline)); it helps no outcome until then.")
        case .carryOverWithoutTranche(let year):
            Text(
                de: "Für \(year) gibt es keine Tranche; von ihr kann nichts übertragen werden.",
                en: "There is no tranche of \(year); nothing of it can be carried over.")
        case .carryOverWithoutYears:
            Text(
                de: "Mit carry_years: 0 verfällt am Jahresende alles; budget.carry_over wirkt "
                    + "nicht.",
                en: "With carry_years: 0 everything lapses at a year's end; budget.carry_over has "
                    + "no effect.")
        case .koenigsteinSum(let percent):
            Text(
                de: "Die Anteile nach dem Königsteiner Schlüssel ergeben "
                    + "\(percent.description.replacing(".", with: ",")) %; verteilt wird nach "
                    + "ihrem Verhältnis, ein Tippfehler verschiebt also Geld.",
                en: "The Königstein shares add up to \(percent) %; money follows their proportion, "
                    + "so a typing error moves it.")
        default: nil
        }
    }

    private var dateMessage: Text? {
        switch self {
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
                de: "Stichtage nach der Frist (\(deadline.text)): \(count); was dann umgeschichtet "
                    + "wird, hilft keinem Ergebnis bis dahin.",
                en: "Control dates after the deadline (\(deadline)): \(count); what is reassigned "
                    + "then helps no outcome until then.")
        case .newcomersNeverAsk(let until):
            Text(
                de: "Nachrücker dürfen nur bis \(until) fragen, vor dem ersten Stichtag; sie "
                    + "bekommen nie Geld.",
                en: "Newcomers may ask until \(until) only, before the first control date; they "
                    + "never get money.")
        default: nil
        }
    }

    private var goalMessage: Text {
        switch self {
        case .targetAlwaysMet:
            Text(
                de: "Jedes Ergebnis erfüllt dieses Ziel; seine Wahrscheinlichkeit ist 100 % und "
                    + "sagt nichts.",
                en: "Every result meets this target; its probability is 100 % and says nothing.")
        case .targetNeverMet(_, let limit):
            Text(
                de: "Kein Ergebnis kann dieses Ziel erfüllen (Grenze: "
                    + "\(limit.description.replacing(".", with: ","))); seine Wahrscheinlichkeit "
                    + "ist 0 %.",
                en: "No result can meet this target (bound: \(limit)); its probability is 0 %.")
        default:
            Text(
                de: "Das Szenario zieht keine Zufallszahlen (simulation.draws: 0); ohne --draws "
                    + "gibt es nur den Planfall, keine Spannen und keine Wahrscheinlichkeiten.",
                en: "The scenario has no draws (simulation.draws: 0); without --draws there is "
                    + "only the plan case, no ranges and no probabilities.")
        }
    }
}

extension Day {
    /// As Germans write it: 31.12.2022.
    var text: String {
        func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
        return "\(two(number)).\(two(month.number)).\(month.year)"
    }
}
