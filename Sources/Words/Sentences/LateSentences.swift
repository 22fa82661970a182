// SPDX-License-Identifier: GPL-3.0-or-later
import Programme

/// The sentences about what only the planning finds.
func lateSentence(_ kind: Problem.Kind) -> Text? {
    switch kind {
    case .minimumsExceedNode(let split, let minimums, let available):
        return Text(
            de: "Aufteilung \(split + 1): Die Mindestbeträge ergeben "
                + "\(amount(minimums, .de)), verfügbar sind \(amount(available, .de)); senken "
                + "Sie die Mindestbeträge.",
            en: "Split \(split + 1): the minimums add up to \(amount(minimums, .en)), "
                + "available are \(amount(available, .en)); lower the minimums.")
    case .boundUnderSeveralNodes(let id, let split):
        return Text(
            de: "Aufteilung \(split + 1): „\(id)“ kommt unter mehreren Knoten vor und "
                + "kann dort keine Grenze haben; teilen Sie früher danach auf.",
            en: "Split \(split + 1): “\(id)” occurs under several nodes and can have no "
                + "bound there; split by it earlier.")
    case .boundUnderNoNode(let id, let split):
        return Text(
            de: "Aufteilung \(split + 1): „\(id)“ hat keine Arbeitspakete, die Geld "
                + "bekommen; löschen Sie die Grenze.",
            en: "Split \(split + 1): “\(id)” has no packages that get money; delete the "
                + "bound.")
    case .bundAmongLaender(let key):
        return Text(
            de: "Der Schlüssel „\(key)“ kennt nur Länder, hier steht aber auch der Bund; "
                + "teilen Sie vorher nach `level` oder `line` auf.",
            en: "The key “\(key)” knows Länder only, but the federation is among them; "
                + "split by `level` or `line` before.")
    default: return largeSentence(kind)
    }
}

/// The sentences about what cannot be computed to the cent.
private func largeSentence(_ kind: Problem.Kind) -> Text? {
    switch kind {
    case .tooManyPackages(let found, let limit):
        return Text(
            de: "Projekte, Aufwandsarten und Orte ergeben \(number(found, .de)) Arbeitspakete, "
                + "gerechnet werden höchstens \(number(limit, .de)); fassen Sie Projekte oder "
                + "Aufwandsarten zusammen.",
            en: "Projects, components and places make \(number(found, .en)) packages, at most "
                + "\(number(limit, .en)) can be computed; combine projects or components.")
    case .estimateTooLarge(let package):
        return Text(
            de: "Die Schätzung des Arbeitspakets „\(package)“ ist größer als "
                + "\(amount(Limits.estimate, .de)) und lässt sich nicht auf den Cent "
                + "rechnen; prüfen Sie Aufwände, Tagessätze, Elastizität und Faktoren.",
            en: "The estimate of package “\(package)” is above "
                + "\(amount(Limits.estimate, .en)) and cannot be computed to the cent; "
                + "check efforts, day rates, elasticity and factors.")
    case .quantityTooLarge(let quantity, let subject, let found):
        return quantity.sentence(of: subject, found: found)
    default: return nil
    }
}

extension Problem.Quantity {
    fileprivate func sentence(of subject: String, found: Double) -> Text {
        let limit = self == .estimates ? Limits.estimates : Limits.total
        switch self {
        case .estimates:
            return Text(
                de: "Die Schätzungen ergeben mit `distribution.headroom` zusammen "
                    + "\(amount(found, .de)), gerechnet werden höchstens \(amount(limit, .de)); "
                    + "prüfen Sie Aufwände, Tagessätze und Faktoren.",
                en: "With `distribution.headroom` the estimates add up to "
                    + "\(amount(found, .en)), at most \(amount(limit, .en)) can be computed; "
                    + "check efforts, day rates and factors.")
        case .uncertainEstimates:
            return Text(
                de: "Mit diesen Unsicherheiten könnten die Arbeitspakete zusammen "
                    + "\(amount(found, .de)) kosten, gerechnet werden höchstens "
                    + "\(amount(limit, .de)); senken Sie `programme`, `field` oder `overrun`.",
                en: "With these uncertainties the packages might cost \(amount(found, .en)) in "
                    + "all, at most \(amount(limit, .en)) can be computed; lower `programme`, "
                    + "`field` or `overrun`.")
        default: return ownSentence(of: subject, found: found)
        }
    }

    private func ownSentence(of subject: String, found: Double) -> Text {
        let cost = Limits.monthlyCost
        let months = number(Int(Limits.workMonths))
        let days = number(Int(Limits.capacityDays))
        switch self {
        case .monthlyCost:
            return Text(
                de: "Das größte Team von „\(subject)“ kostet \(amount(found, .de)) im Monat, "
                    + "gerechnet werden höchstens \(amount(cost, .de)); prüfen Sie `team` und die "
                    + "Tagessätze.",
                en: "The largest team of “\(subject)” costs \(amount(found, .en)) a month, at "
                    + "most \(amount(cost, .en)) can be computed; check `team` and the day rates.")
        case .workMonths:
            return Text(
                de: "Das Team von „\(subject)“ bräuchte \(number(found, .de)) Monate, gerechnet "
                    + "werden höchstens \(months.de); vergrößern Sie `team`.",
                en: "The team of “\(subject)” would need \(number(found, .en)) months, at most "
                    + "\(months.en) can be computed; raise `team`.")
        default:
            return Text(
                de: "Die Kapazität von „\(subject)“ wächst bis zum Ende auf "
                    + "\(number(found, .de)) Personentage im Monat, gerechnet werden höchstens "
                    + "\(days.de); senken Sie `growth`.",
                en: "The capacity of “\(subject)” grows to \(number(found, .en)) person-days a "
                    + "month, at most \(days.en) can be computed; lower `growth`.")
        }
    }
}
