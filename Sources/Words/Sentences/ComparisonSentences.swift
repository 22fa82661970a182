// SPDX-License-Identifier: GPL-3.0-or-later

extension Phrase {
    /// What a comparison says.
    static let comparisonWords: [Phrase: Words] = [
        .comparedWith: Words(de: "Verglichen mit", en: "Compared with"),
        .comparisonBase: Words(de: "Basis", en: "Base"),
        .comparisonDifference: Words(de: "Differenz zur Basis", en: "Difference from the base"),
        .comparisonBetter: Words(de: "Besser als die Basis", en: "Better than the base"),
        .comparisonLegend: Words(
            de: "Mittlere Differenz Variante − Basis ± Standardfehler, in {1}. "
                + "≈ 0: von null nicht zu unterscheiden (weniger als 1,96 "
                + "Standardfehler). =: in jeder Ziehung gleich.",
            en: "Mean difference variant − base ± standard error, in {1}. ≈ 0: not "
                + "distinguishable from zero (less than 1.96 standard errors). =: equal in every "
                + "draw."),
        .comparisonLegendBlocks: Words(
            de: "Mittlere Differenz Variante − Basis ± Standardfehler, in {1}, "
                + "geschichtet. ≈ 0: von null nicht zu unterscheiden (die Null liegt "
                + "im 95-%-Intervall). =: in jeder Ziehung gleich.",
            en: "Mean difference variant − base ± standard error, in {1}, stratified. "
                + "≈ 0: not distinguishable from zero (zero lies in the 95 % interval). =: "
                + "equal in every draw."),
        .sameDraws: Words(de: "denselben {1} Ziehungen", en: "the same {1} draws"),
        .sameDraw: Words(de: "derselben Ziehung", en: "the same draw"),
        .comparisonBetterLegend: Words(
            de: "Anteil der Ziehungen, in denen die Variante besser ist; Gleichstand zählt halb.",
            en: "Part of the draws in which the variant is better; ties count half."),
        .comparisonFilesEach: Words(
            de: "{1}, und die Ergebnisse jedes Szenarios in {2}",
            en: "{1}, and the results of each scenario in {2}"),
        .comparisonDraws: Words(
            de: "{1} Szenarien mit je {2} (ab Nr. {3}, Startwert {4}) in {5} s: {6} je "
                + "Sekunde",
            en: "{1} scenarios with {2} each (from no. {3}, seed {4}) in {5} s: {6} per "
                + "second"),
        .variantTwice: Words(
            de: "Die Variante „{1}“ ist zweimal genannt; nennen Sie jede nur einmal.",
            en: "The variant “{1}” is named twice; name each only once."),
        .compareNeedsDraws: Words(
            de: "Ein Vergleich braucht mindestens eine Ziehung; nennen Sie mit --draws eine Zahl "
                + "ab 1.",
            en: "A comparison needs at least one draw; name a number from 1 with --draws."),
        .differencesHeading: Words(de: "{1} → {2}", en: "{1} → {2}"),
        .differencesIn: Words(de: "{1}: Unterschiede: {2}", en: "{1}: differences: {2}"),
        .noDifferences: Words(de: "Keine Unterschiede.", en: "No differences."),
        .noValue: Words(de: "(nichts)", en: "(nothing)"),
        .differenceValue: Words(de: "{1}: {2} → {3}", en: "{1}: {2} → {3}"),
        .differenceAdded: Words(de: "{1} neu: {2}", en: "{1} added: {2}"),
        .differenceRemoved: Words(de: "{1} entfällt: {2}", en: "{1} removed: {2}"),
    ]
}
