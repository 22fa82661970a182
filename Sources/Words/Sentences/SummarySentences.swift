// SPDX-License-Identifier: GPL-3.0-or-later
import Programme

// What the summary of a run and its progress say.

extension Text {
    package static let million = Text(de: "Mio.", en: "million")
    package static let thousand = Text(de: "Tsd.", en: "thousand")
    package static let euro = Text(de: "€", en: "EUR")
    package static let moneyHeading = Text(de: "Geld", en: "Money")
    package static let budget = Text(de: "Budget", en: "Budget")
    package static let estimate = Text(de: "Geschätzte Kosten", en: "Estimated cost")

    package static func estimateShare(_ share: Text) -> Text {
        Text(de: "\(share.de) des Budgets", en: "\(share.en) of the budget")
    }

    package static let assigned = Text(de: "Zugewiesen", en: "Assigned")
    package static let reserve = Text(de: "In Reserve", en: "In reserve")
    package static let outcomeHeading = Text(de: "Ergebnis", en: "Outcome")
    package static let plan = Text(de: "Planfall", en: "Plan")
    package static let tenth = Text(de: "P10", en: "P10")
    package static let median = Text(de: "P50", en: "P50")
    package static let ninetieth = Text(de: "P90", en: "P90")

    package static func means(_ means: String) -> Text {
        Text(
            de: "Mittelwerte mit Standardfehler: \(means)",
            en: "Means with standard errors: \(means)")
    }

    package static let targetHeading = Text(de: "Ziele", en: "Targets")
    package static let targetMet = Text(de: "erreicht", en: "met")
    package static let targetMissed = Text(de: "verfehlt", en: "missed")

    package static let targetProbability = Text(
        de: "Wahrscheinlich (95 %)",
        en: "Probability (95%)")

    package static func targetAtLeast(outcome: String, value: String) -> Text {
        Text(de: "\(outcome) ≥ \(value)", en: "\(outcome) ≥ \(value)")
    }

    package static func targetAtMost(outcome: String, value: String) -> Text {
        Text(de: "\(outcome) ≤ \(value)", en: "\(outcome) ≤ \(value)")
    }

    package static let limitHeading = Text(
        de: "Was im Planfall am meisten begrenzt",
        en: "What limits the plan case most")

    package static let limitNone = Text(
        de: "Nichts: auch ohne Grenzen bei Geld, Kapazität und Vereinbarungen nicht mehr.",
        en: "Nothing: without limits on money, capacity and agreements no more would be done.")

    package static func limitRaises(
        limit: String, outcome: String, lifted: String, plan: String
    ) -> Text {
        Text(
            de: "\(limit). Ohne diese Grenze: \(outcome) \(lifted) statt \(plan).",
            en: "\(limit). Without this limit: \(outcome) \(lifted) instead of \(plan).")
    }

    package static func filesHeading(_ count: Int, folder: String) -> Text {
        Text(
            de: "\(number(count).de) Dateien in \(folder)",
            en: "\(number(count).en) files in \(folder)")
    }

    package static func drawsLine(
        draws: Int, first: UInt64, last: UInt64, seed: Text, seconds: Double, speed: Double
    ) -> Text {
        Text(
            de: "\(number(draws).de) Ziehungen (Nr. \(first) bis \(last), Startwert \(seed.de)) in "
                + "\(Text.seconds(seconds).de) s: \(Text.rounded(speed).de) je Sekunde",
            en: "\(number(draws).en) draws (no. \(first) to \(last), seed \(seed.en)) in "
                + "\(Text.seconds(seconds).en) s: \(Text.rounded(speed).en) per second")
    }

    package static func oneDrawLine(first: UInt64, seed: Text, seconds: Double) -> Text {
        Text(
            de: "1 Ziehung (Nr. \(first), Startwert \(seed.de)) in \(Text.seconds(seconds).de) s",
            en: "1 draw (no. \(first), seed \(seed.en)) in \(Text.seconds(seconds).en) s")
    }

    package static let noDraws = Text(
        de: "Nur der Planfall, keine Ziehungen.",
        en: "The plan case only, no draws.")

    package static func progress(
        done: Int, of total: Int, speed: Double, left seconds: Double
    ) -> Text {
        Text(
            de: "\(number(done).de) von \(number(total).de) Ziehungen, \(Text.rounded(speed).de) "
                + "je Sekunde, noch \(Text.rounded(seconds).de) s",
            en: "\(number(done).en) of \(number(total).en) draws, \(Text.rounded(speed).en) per "
                + "second, \(Text.rounded(seconds).en) s left")
    }

    package static func progressWithoutTime(done: Int, of total: Int) -> Text {
        Text(
            de: "\(number(done).de) von \(number(total).de) Ziehungen",
            en: "\(number(done).en) of \(number(total).en) draws")
    }
}
