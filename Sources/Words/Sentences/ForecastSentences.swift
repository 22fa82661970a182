// SPDX-License-Identifier: GPL-3.0-or-later
import Programme

// What the summary of a forecast says.

extension Text {
    package static func forecastStanding(_ asOf: Month) -> Text {
        Text(de: "Wo wir stehen (Ende \(asOf))", en: "Where we stand (end of \(asOf))")
    }

    package static func forecastPaid(_ paid: Text, planned: Text, earned: Text) -> Text {
        Text(
            de: "Ausgezahlt sind \(paid.de). Geplant war bis dahin Arbeit für \(planned.de) "
                + "(Schätzkosten), erledigt ist nach den Büchern Arbeit für \(earned.de); aus "
                + "Kosten errechnet, nicht gemessen.",
            en: "\(paid.en) are paid. Work for \(planned.en) (estimated cost) was planned by "
                + "then, work for \(earned.en) is done by the books; worked out from cost, not "
                + "measured.")
    }

    package static let forecastEnding = Text(de: "Wo es endet", en: "Where it ends")

    package static func forecastSpent(
        mean: Text, tenth: Text, ninetieth: Text, baseline: Text
    ) -> Text {
        Text(
            de: "Ausgegeben werden im Mittel \(mean.de), in acht von zehn Ziehungen \(tenth.de) "
                + "bis \(ninetieth.de); der Planfall ohne Bücher gab \(baseline.de) aus.",
            en: "\(mean.en) are spent in the mean, \(tenth.en) to \(ninetieth.en) in eight of "
                + "ten draws; the plan case without books spent \(baseline.en).")
    }

    package static func forecastPlanOnly(_ plan: Text, baseline: Text) -> Text {
        Text(
            de: "Ausgegeben werden im Planfall \(plan.de); der Planfall ohne Bücher gab "
                + "\(baseline.de) aus.",
            en: "\(plan.en) are spent in the plan case; the plan case without books spent "
                + "\(baseline.en).")
    }

    package static let forecastAccepted = Text(de: "Was angenommen ist", en: "What is accepted")

    package static func forecastAcceptedMoves(count: Text, amount: Text, gain: Text?) -> Text {
        let moved = Text(
            de: "Bewegungen, die angenommen und am Stichtag gebucht sind: \(count.de), zusammen "
                + "\(amount.de)",
            en: "Movements accepted and booked at the cut-off: \(count.en), \(amount.en) "
                + "together")
        guard let gain else { return Text(de: moved.de + ".", en: moved.en + ".") }
        return Text(
            de: moved.de + "; gegenüber der Prognose ohne sie ändern sich die Ausgaben im Mittel "
                + "um \(gain.de).",
            en: moved.en + "; against the forecast without them spending changes in the mean by "
                + "\(gain.en).")
    }

    package static let forecastIdle = Text(de: "Was brachliegt", en: "What lies idle")

    package static func forecastProposals(
        certainty: Text, idle: Text, count: Text, proposed: Text, gain: Text
    ) -> Text {
        Text(
            de: "Mit \(certainty.de) Sicherheit bleiben \(idle.de) liegen, auch wenn Geld keine "
                + "Grenze wäre. Bewegungen, die vorgeschlagen sind: \(count.de), zusammen "
                + "\(proposed.de); die Ausgaben ändern sich damit im Mittel um \(gain.de).",
            en: "With a certainty of \(certainty.en), \(idle.en) stay unused even if money were "
                + "no limit. Movements proposed: \(count.en), \(proposed.en) together; with "
                + "them, spending changes in the mean by \(gain.en).")
    }

    package static func forecastNoProposals(certainty: Text, idle: Text) -> Text {
        Text(
            de: "Mit \(certainty.de) Sicherheit bleiben \(idle.de) liegen, auch wenn Geld keine "
                + "Grenze wäre; wohin umgeschichtet werden darf, kann niemand sie ebenso sicher "
                + "verwenden.",
            en: "With a certainty of \(certainty.en), \(idle.en) stay unused even if money were "
                + "no limit; nobody to whom they may move can use them as surely.")
    }

    /// Behind movements after which less is spent in the mean.
    package static let forecastHarm = Text(
        de: "Mit diesen Bewegungen wird im Mittel weniger ausgegeben als ohne sie: Als Ganzes "
            + "sollte man sie nicht übernehmen.",
        en: "With these movements less is spent in the mean than without them: they should not "
            + "be taken over as a whole.")

    /// Behind proposals that do not move all that lies idle.
    package static let forecastUnusable = Text(
        de: "Was sonst liegen bleibt, kann niemand, dem es umgeschichtet werden darf, ebenso "
            + "sicher verwenden.",
        en: "What else stays unused nobody to whom it may move can use as surely.")

    /// Where a file of accepted proposals has no row.
    package static let forecastNothingAccepted = Text(
        de: "Angenommen ist nichts: Die Datei hat keine Zeile mit einer Bewegung.",
        en: "Nothing is accepted: the file has no row with a movement.")

    package static let forecastNeedsDraws = Text(
        de: "Ohne Ziehungen lässt sich das nicht sagen.",
        en: "Without draws this cannot be told.")
}
