// SPDX-License-Identifier: GPL-3.0-or-later

extension Phrase {
    /// What the summary of a run and its progress say.
    static let summaryWords: [Phrase: Words] = [
        .million: Words(de: "Mio.", en: "million"),
        .thousand: Words(de: "Tsd.", en: "thousand"),
        .euro: Words(de: "€", en: "EUR"),
        .moneyHeading: Words(de: "Geld", en: "Money"),
        .budget: Words(de: "Budget", en: "Budget"),
        .estimate: Words(de: "Geschätzte Kosten", en: "Estimated cost"),
        .estimateShare: Words(de: "{1} des Budgets", en: "{1} of the budget"),
        .assigned: Words(de: "Zugewiesen", en: "Assigned"),
        .reserve: Words(de: "In Reserve", en: "In reserve"),
        .outcomeHeading: Words(de: "Ergebnis", en: "Outcome"),
        .plan: Words(de: "Planfall", en: "Plan"),
        .tenth: Words(de: "P10", en: "P10"),
        .median: Words(de: "P50", en: "P50"),
        .ninetieth: Words(de: "P90", en: "P90"),
        .means: Words(
            de: "Mittelwerte mit Standardfehler: {1}", en: "Means with standard errors: {1}"),
        .targetHeading: Words(de: "Ziele", en: "Targets"),
        .targetMet: Words(de: "erreicht", en: "met"),
        .targetMissed: Words(de: "verfehlt", en: "missed"),
        .targetProbability: Words(
            de: "Wahrscheinlich (95 %)", en: "Probability (95%)"),
        .targetAtLeast: Words(de: "{1} ≥ {2}", en: "{1} ≥ {2}"),
        .targetAtMost: Words(de: "{1} ≤ {2}", en: "{1} ≤ {2}"),
        .limitHeading: Words(
            de: "Was im Planfall am meisten begrenzt", en: "What limits the plan case most"),
        .limitNone: Words(
            de:
                "Nichts: auch ohne Grenzen bei Geld, Kapazität und Vereinbarungen nicht mehr.",
            en: "Nothing: without limits on money, capacity and agreements no more would be done."),
        .limitRaises: Words(
            de: "{1}. Ohne diese Grenze: {2} {3} statt {4}.",
            en: "{1}. Without this limit: {2} {3} instead of {4}."),
        .filesHeading: Words(de: "{1} Dateien in {2}", en: "{1} files in {2}"),
        .drawsLine: Words(
            de: "{1} Ziehungen (Nr. {2} bis {3}, Startwert {4}) in {5} s: {6} je Sekunde",
            en: "{1} draws (no. {2} to {3}, seed {4}) in {5} s: {6} per second"),
        .oneDrawLine: Words(
            de: "1 Ziehung (Nr. {1}, Startwert {2}) in {3} s",
            en: "1 draw (no. {1}, seed {2}) in {3} s"),
        .noDraws: Words(
            de: "Nur der Planfall, keine Ziehungen.", en: "The plan case only, no draws."),
        .progress: Words(
            de: "{1} von {2} Ziehungen, {3} je Sekunde, noch {4} s",
            en: "{1} of {2} draws, {3} per second, {4} s left"),
        .progressWithoutTime: Words(de: "{1} von {2} Ziehungen", en: "{1} of {2} draws"),
    ]
}
