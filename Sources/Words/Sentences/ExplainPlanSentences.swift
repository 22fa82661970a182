// SPDX-License-Identifier: GPL-3.0-or-later
import Programme

// What `explain` says of the estimate, the rules and the distribution.

extension Text {
    package static func explainPackage(_ id: String) -> Text {
        Text(de: "Arbeitspaket \(id)", en: "Work package \(id)")
    }

    package static func explainProject(_ id: String) -> Text {
        Text(de: "Projekt \(id)", en: "Project \(id)")
    }

    package static func explainNames(
        name: Text, line: Text, field: Text, lead: Text, scenario: String
    ) -> Text {
        Text(
            de: "\(name.de). Säule: \(line.de). Themenfeld: \(field.de). Umsetzung: \(lead.de). "
                + "Szenario: \(scenario).",
            en: "\(name.en). Line: \(line.en). Field: \(field.en). Built by: \(lead.en). Scenario: "
                + "\(scenario).")
    }

    package static func explainAmounts(estimated: Text, assigned: Text, spent: Text) -> Text {
        Text(
            de: "Geschätzt \(estimated.de), zugewiesen \(assigned.de); im Planfall ausgegeben "
                + "\(spent.de).",
            en: "Estimated \(estimated.en), assigned \(assigned.en); spent in the plan case "
                + "\(spent.en).")
    }

    package static func explainEstimate(_ amount: Text) -> Text {
        Text(de: "Die Schätzung: \(amount.de)", en: "The estimate: \(amount.en)")
    }

    package static func explainScale(
        _ scale: Text, factor: Text, complexity: String, count: Int, elasticity: Text, driver: Text
    ) -> Text {
        Text(
            de: "Umfang \(scale.de) = Faktor \(factor.de) der Komplexität „\(complexity)“ × "
                + "\(number(count).de) hoch \(elasticity.de) (\(driver.de)).",
            en: "Scale \(scale.en) = factor \(factor.en) of complexity “\(complexity)” × "
                + "\(number(count).en) to the power of \(elasticity.en) (\(driver.en)).")
    }

    package static func explainScales(packages: Int) -> Text {
        Text(
            de: "Summe über \(number(packages).de) Arbeitspakete. `mittelfluss explain` mit der "
                + "Kennung eines Pakets zeigt dessen Umfang und Rollen.",
            en: "Sum over \(number(packages).en) packages. `mittelfluss explain` with a package's "
                + "id shows its scale and roles.")
    }

    package static func explainScaleAlone(_ scale: Text, factor: Text, complexity: String) -> Text {
        Text(
            de: "Umfang \(scale.de) = Faktor \(factor.de) der Komplexität „\(complexity)“.",
            en: "Scale \(scale.en) = factor \(factor.en) of complexity “\(complexity)”.")
    }

    package static let explainDriverBase = Text(de: "Basiskomponenten", en: "base components")
    package static let explainDriverInterfaces = Text(de: "Schnittstellen", en: "interfaces")
    package static let explainDriverMunicipalities = Text(de: "Kommunen", en: "municipalities")
    package static let explainRole = Text(de: "Rolle", en: "Role")
    package static let explainRate = Text(de: "Satz (€)", en: "Rate")
    package static let explainDays = Text(de: "PT von–bis", en: "Days from–to")
    package static let explainMiddle = Text(de: "PT Mitte", en: "Middle")
    package static let explainCost = Text(de: "Kosten (€)", en: "Cost (EUR)")

    package static func explainRange(from least: Text, to most: Text) -> Text {
        Text(
            de: "Kosten von–bis: \(least.de) bis \(most.de); die Schätzung ist die Mitte der "
                + "Personentage.",
            en: "Cost from–to: \(least.en) to \(most.en); the estimate takes the middle of the "
                + "person-days.")
    }

    package static func explainSources(_ places: String) -> Text {
        Text(de: "Eingaben: \(places).", en: "Inputs: \(places).")
    }

    package static func explainCap(headroom: Text, cap: Text) -> Text {
        Text(
            de: "Obergrenze der Zuweisung (Schätzung × \(headroom.de), soweit keine Regel sie "
                + "senkt): \(cap.de).",
            en: "Most that may be assigned (estimate × \(headroom.en), unless a rule lowers it): "
                + "\(cap.en).")
    }

    package static let explainRules = Text(de: "Die Regeln", en: "The rules")

    package static func explainDistribution(_ amount: Text) -> Text {
        Text(de: "Die Verteilung: \(amount.de)", en: "The distribution: \(amount.en)")
    }

    package static func explainBudget(_ budget: Text, reserve: Text, distributed: Text) -> Text {
        Text(
            de: "Verteilt werden \(distributed.de): das Budget von \(budget.de) ohne die "
                + "Programmreserve von \(reserve.de).",
            en: "\(distributed.en) are distributed: the budget of \(budget.en) without the "
                + "programme reserve of \(reserve.en).")
    }

    package static let explainNoSplits = Text(
        de: "Ausgeschlossen: nimmt an der Verteilung nicht teil.",
        en: "Excluded: takes no part in the distribution.")

    package static func explainSplit(
        _ number: Int, by grouping: Text, key: Text, amount: Text
    ) -> Text {
        Text(
            de: "\(number). \(grouping.de), Schlüssel \(key.de): \(amount.de)",
            en: "\(number). \(grouping.en), key \(key.en): \(amount.en)")
    }

    package static let explainByMinistry = Text(de: "Nach Ressort", en: "By ministry")
    package static let explainByProject = Text(de: "Nach Projekt", en: "By project")
    package static let explainByPackage = Text(de: "Nach Arbeitspaket", en: "By package")
    package static let explainKeyEffort = Text(de: "Schätzung", en: "estimate")

    package static let explainKeyPriority = Text(
        de: "Schätzung × Priorität",
        en: "estimate × priority")

    package static let explainKeyEqual = Text(de: "gleiche Teile", en: "equal parts")
    package static let explainKeyPopulation = Text(de: "Einwohner", en: "population")

    package static let explainKeyMunicipalities = Text(
        de: "Zahl der Kommunen",
        en: "number of municipalities")

    package static let explainKeyKoenigstein = Text(
        de: "Königsteiner Schlüssel",
        en: "Königstein key")

    package static let explainKeyTable = Text(de: "feste Anteile", en: "fixed shares")

    package static let explainKeyRanking = Text(
        de: "Rangfolge nach Priorität",
        en: "ranking by priority")

    package static func explainUnder(_ node: String) -> Text {
        Text(de: "unter \(node)", en: "under \(node)")
    }

    package static let explainGroup = Text(de: "Gruppe", en: "Group")
    package static let explainWeight = Text(de: "Gewicht", en: "Weight")
    package static let explainShare = Text(de: "Anteil", en: "Share")
    package static let explainMost = Text(de: "Höchstens (€)", en: "Most (EUR)")
    package static let explainGets = Text(de: "Erhält (€)", en: "Gets (EUR)")

    package static func explainOthers(_ count: Int) -> Text {
        Text(de: "\(number(count).de) weitere", en: "\(number(count).en) others")
    }

    package static let explainUntaken = Text(de: "in die Reserve", en: "to the reserve")

    package static func explainFree(
        group: String, part: Text, of amount: Text, gets: Text
    ) -> Text {
        Text(
            de: "\(group): \(part.de) der Gewichte ohne Grenze × \(amount.de) = \(gets.de), auf "
                + "den Cent nach Hare/Niemeyer.",
            en: "\(group): \(part.en) of the weights without bound × \(amount.en) = \(gets.en), to "
                + "the cent by Hare/Niemeyer.")
    }

    package static func explainAtCap(group: String, gets: Text) -> Text {
        Text(
            de: "\(group) erhält \(gets.de): die Summe der Obergrenzen ihrer Arbeitspakete, mehr "
                + "nicht.",
            en: "\(group) gets \(gets.en): the sum of its packages' caps, and no more.")
    }

    package static func explainAtOwnCap(group: String, gets: Text) -> Text {
        Text(
            de: "\(group) erhält \(gets.de): die Obergrenze dieses Arbeitspakets, mehr nicht.",
            en: "\(group) gets \(gets.en): the cap of this package, and no more.")
    }

    package static func explainAtMaximum(group: String, gets: Text) -> Text {
        Text(
            de: "\(group) erhält \(gets.de): der Höchstbetrag, den das Szenario festlegt.",
            en: "\(group) gets \(gets.en): the maximum that the scenario sets.")
    }

    package static func explainAtMinimum(group: String, gets: Text) -> Text {
        Text(
            de: "\(group) erhält \(gets.de): der Mindestbetrag, den das Szenario festlegt.",
            en: "\(group) gets \(gets.en): the minimum that the scenario sets.")
    }

    package static func explainMinimumAboveCap(_ minimum: Text) -> Text {
        Text(
            de: "Der Mindestbetrag von \(minimum.de), den das Szenario festlegt, liegt darüber und "
                + "wirkt nicht.",
            en: "The minimum of \(minimum.en) that the scenario sets lies above it and has no "
                + "effect.")
    }

    package static func explainTurn(
        group: String, rank: Int, need: Text, left: Text, gets: Text
    ) -> Text {
        Text(
            de: "\(group): Rang \(number(rank).de) nach Priorität; nötig waren \(need.de), übrig "
                + "waren \(left.de): erhält \(gets.de).",
            en: "\(group): rank \(number(rank).en) by priority; \(need.en) were needed, \(left.en) "
                + "were left: it gets \(gets.en).")
    }
}
