// SPDX-License-Identifier: GPL-3.0-or-later
import Programme

// What a comparison says.

extension Text {
    package static let comparedWith = Text(de: "Verglichen mit", en: "Compared with")
    package static let comparisonBase = Text(de: "Basis", en: "Base")

    package static func comparisonBooks(_ asOf: Month) -> Text {
        Text(
            de: "Alle Szenarien nach denselben Büchern, bis Ende \(asOf)",
            en: "All scenarios after the same books, to the end of \(asOf)")
    }

    package static let comparisonDifference = Text(
        de: "Differenz zur Basis",
        en: "Difference from the base")

    package static let comparisonBetter = Text(
        de: "Besser als die Basis",
        en: "Better than the base")

    package static func comparisonLegend(draws: Int) -> Text {
        let same = sameDraws(draws)
        return Text(
            de: "Mittlere Differenz Variante − Basis ± Standardfehler, in \(same.de). ≈ 0: von "
                + "null nicht zu unterscheiden (weniger als 1,96 Standardfehler). =: in jeder "
                + "Ziehung gleich.",
            en: "Mean difference variant − base ± standard error, in \(same.en). ≈ 0: not "
                + "distinguishable from zero (less than 1.96 standard errors). =: equal in every "
                + "draw.")
    }

    package static func comparisonLegendBlocks(draws: Int) -> Text {
        let same = sameDraws(draws)
        return Text(
            de: "Mittlere Differenz Variante − Basis ± Standardfehler, in \(same.de), "
                + "geschichtet. ≈ 0: von null nicht zu unterscheiden (die Null liegt im "
                + "95-%-Intervall). =: in jeder Ziehung gleich.",
            en: "Mean difference variant − base ± standard error, in \(same.en), stratified. ≈ 0: "
                + "not distinguishable from zero (zero lies in the 95 % interval). =: equal in "
                + "every draw.")
    }

    private static func sameDraws(_ draws: Int) -> Text {
        draws == 1
            ? Text(de: "derselben Ziehung", en: "the same draw")
            : Text(
                de: "denselben \(number(draws).de) Ziehungen",
                en: "the same \(number(draws).en) draws")
    }

    package static let comparisonBetterLegend = Text(
        de: "Anteil der Ziehungen, in denen die Variante besser ist; Gleichstand zählt halb.",
        en: "Part of the draws in which the variant is better; ties count half.")

    package static func comparisonFilesEach(own: String, folders: String) -> Text {
        Text(
            de: "\(own), und die Ergebnisse jedes Szenarios in \(folders)",
            en: "\(own), and the results of each scenario in \(folders)")
    }

    package static func comparisonDraws(
        scenarios: Int, draws: Int, first: UInt64, seed: Text, seconds: Double, speed: Double
    ) -> Text {
        Text(
            de: "\(number(scenarios).de) Szenarien mit je \(Text.draws(draws).de) (ab Nr. "
                + "\(first), Startwert \(seed.de)) in \(Text.seconds(seconds).de) s: "
                + "\(Text.rounded(speed).de) je Sekunde",
            en: "\(number(scenarios).en) scenarios with \(Text.draws(draws).en) each (from no. "
                + "\(first), seed \(seed.en)) in \(Text.seconds(seconds).en) s: "
                + "\(Text.rounded(speed).en) per second")
    }

    package static func variantTwice(_ name: String) -> Text {
        Text(
            de: "Die Variante „\(name)“ ist zweimal genannt; nennen Sie jede nur einmal.",
            en: "The variant “\(name)” is named twice; name each only once.")
    }

    package static let compareNeedsDraws = Text(
        de: "Ein Vergleich braucht mindestens eine Ziehung; nennen Sie mit --draws eine Zahl ab 1.",
        en: "A comparison needs at least one draw; name a number from 1 with --draws.")

    package static func differencesHeading(base: String, variant: String) -> Text {
        Text(de: "\(base) → \(variant)", en: "\(base) → \(variant)")
    }

    package static func differencesIn(file: String, count: Int) -> Text {
        Text(
            de: "\(file): Unterschiede: \(number(count).de)",
            en: "\(file): differences: \(number(count).en)")
    }

    package static let noDifferences = Text(de: "Keine Unterschiede.", en: "No differences.")
    package static let noValue = Text(de: "(nichts)", en: "(nothing)")

    package static func differenceValue(of subject: String, old: Text, new: Text) -> Text {
        Text(de: "\(subject): \(old.de) → \(new.de)", en: "\(subject): \(old.en) → \(new.en)")
    }

    package static func differenceAdded(of subject: String, new: String) -> Text {
        Text(de: "\(subject) neu: \(new)", en: "\(subject) added: \(new)")
    }

    package static func differenceRemoved(of subject: String, old: String) -> Text {
        Text(de: "\(subject) entfällt: \(old)", en: "\(subject) removed: \(old)")
    }
}
