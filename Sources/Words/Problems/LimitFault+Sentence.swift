// SPDX-License-Identifier: GPL-3.0-or-later
import Programme

extension Problem.LimitFault {
    /// What is wrong and what to do about it.
    var sentence: Text {
        switch self {
        case .tooManyPackages(let found, let limit):
            Text(
                de: "Projekte, Aufwandsarten und Orte ergeben \(number(found, .de)) Arbeitspakete, "
                    + "gerechnet werden höchstens \(number(limit, .de)); fassen Sie Projekte oder "
                    + "Aufwandsarten zusammen.",
                en: "Projects, components and places make \(number(found, .en)) packages, at most "
                    + "\(number(limit, .en)) can be computed; combine projects or components.")
        case .estimateTooLarge(let package):
            Text(
                de: "Die Schätzung des Arbeitspakets „\(package)“ ist größer als "
                    + "\(amount(Limits.estimate, .de)) und lässt sich nicht auf den Cent "
                    + "rechnen; prüfen Sie Aufwände, Tagessätze, Elastizität und Faktoren.",
                en: "The estimate of package “\(package)” is above "
                    + "\(amount(Limits.estimate, .en)) and cannot be computed to the cent; "
                    + "check efforts, day rates, elasticity and factors.")
        case .quantityTooLarge(let quantity, let subject, let found):
            quantity.sentence(of: subject, found: found)
        }
    }
}

extension Problem.Quantity {
    fileprivate func sentence(of subject: String, found: Double) -> Text {
        switch self {
        case .estimates: estimatesSentence(amount(found), most: Limits.estimates.text)
        case .uncertainEstimates: uncertainSentence(amount(found), most: Limits.total.text)
        case .monthlyCost: costSentence(of: subject, amount(found), most: Limits.monthlyCost.text)
        case .workMonths:
            workSentence(of: subject, number(found), most: number(Int(Limits.workMonths)))
        case .capacity:
            capacitySentence(of: subject, number(found), most: number(Int(Limits.capacityDays)))
        }
    }
}

private func estimatesSentence(_ found: Text, most: Text) -> Text {
    Text(
        de: "Die Schätzungen ergeben mit `distribution.headroom` zusammen \(found.de), gerechnet "
            + "werden höchstens \(most.de); prüfen Sie Aufwände, Tagessätze und Faktoren.",
        en: "With `distribution.headroom` the estimates add up to \(found.en), at most "
            + "\(most.en) can be computed; check efforts, day rates and factors.")
}

private func uncertainSentence(_ found: Text, most: Text) -> Text {
    Text(
        de: "Mit diesen Unsicherheiten könnten die Arbeitspakete zusammen \(found.de) kosten, "
            + "gerechnet werden höchstens \(most.de); senken Sie `programme`, `field` oder "
            + "`overrun`.",
        en: "With these uncertainties the packages might cost \(found.en) in all, at most "
            + "\(most.en) can be computed; lower `programme`, `field` or `overrun`.")
}

private func costSentence(of subject: String, _ found: Text, most: Text) -> Text {
    Text(
        de: "Das größte Team von „\(subject)“ kostet \(found.de) im Monat, gerechnet werden "
            + "höchstens \(most.de); prüfen Sie `team` und die Tagessätze.",
        en: "The largest team of “\(subject)” costs \(found.en) a month, at most \(most.en) can "
            + "be computed; check `team` and the day rates.")
}

private func workSentence(of subject: String, _ found: Text, most: Text) -> Text {
    Text(
        de: "Das Team von „\(subject)“ bräuchte \(found.de) Monate, gerechnet werden höchstens "
            + "\(most.de); vergrößern Sie `team`.",
        en: "The team of “\(subject)” would need \(found.en) months, at most \(most.en) can be "
            + "computed; raise `team`.")
}

private func capacitySentence(of subject: String, _ found: Text, most: Text) -> Text {
    Text(
        de: "Die Kapazität von „\(subject)“ wächst bis zum Ende auf \(found.de) Personentage im "
            + "Monat, gerechnet werden höchstens \(most.de); senken Sie `growth`.",
        en: "The capacity of “\(subject)” grows to \(found.en) person-days a month, at most "
            + "\(most.en) can be computed; lower `growth`.")
}
