// SPDX-License-Identifier: GPL-3.0-or-later
import Programme

extension Warning.MoneyOddity {
    /// What is odd and what it means for the result.
    var sentence: Text {
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
        case .reserveWithoutControlDate(let amount):
            Text(
                de: "Mit reallocation.reserve: control dient die Reserve nur an Stichtagen, und es "
                    + "gibt keinen; \(amount.text.de) werden nie ausgegeben.",
                en: "With reallocation.reserve: control the reserve serves at control dates only, "
                    + "and there is none; \(amount.text.en) are never spent.")
        case .trancheAfterDeadline(let year, let amount, let deadline):
            Text(
                de: "Die Tranche \(year) (\(amount.text.de)) kommt nach der Frist "
                    + "(\(deadline.words.de)); sie hilft keinem Ergebnis bis dahin.",
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
                    + "\(percent.german) %; verteilt wird nach "
                    + "ihrem Verhältnis, ein Tippfehler verschiebt also Geld.",
                en: "The Königstein shares add up to \(percent) %; money follows their proportion, "
                    + "so a typing error moves it.")
        }
    }
}
