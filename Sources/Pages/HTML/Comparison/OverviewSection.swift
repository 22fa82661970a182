// SPDX-License-Identifier: GPL-3.0-or-later
import Programme
import Tables

extension ComparisonContext {
    /// How many variants a table has beside each other, so that it fits on paper.
    private static let tableWidth = 4

    /// All outcomes at one look: mean differences, and how probable it is to be better.
    func overviewSection() -> ReportSection {
        var section = ReportSection(
            id: "overview", title: Text(de: "Überblick", en: "Overview")[language])
        section.say(
            Text(
                de: "Mittlere Differenz zur Basis ± Standardfehler; Anteile in Prozentpunkten. ▲ "
                    + "besser, ▼ schlechter, ≈\u{A0}0: von null nicht zu unterscheiden, =: in "
                    + "jeder Ziehung gleich.",
                en: "Mean difference from the base ± standard error; shares in percentage points. "
                    + "▲ better, ▼ worse, ≈\u{A0}0: not told from zero, =: the same in every "
                    + "draw.")[language])
        for group in groups(of: Self.tableWidth) { section.add(overview(of: group)) }
        section.head(
            Text(
                de: "Wie wahrscheinlich ist die Variante besser?",
                en: "How probable is it that the variant is better?")[language])
        section.say(
            Text(
                de: "Anteil der Ziehungen, in denen die Variante besser ist als die Basis; "
                    + "Gleichstand zählt halb: 50 % heißt, dass nichts für oder gegen sie spricht.",
                en: "Part of the draws in which the variant is better than the base; ties count "
                    + "half: 50% means that nothing speaks for or against it.")[language])
        for group in groups(of: Self.tableWidth) { section.add(probabilities(of: group)) }
        return section
    }

    private func overview(of variants: [ComparisonFacts.Variant]) -> Markup {
        var table = PageTable(
            [
                .text(Text(de: "Ergebnis", en: "Outcome")[language]),
                .number(Text(de: "Basis", en: "Base")[language]),
            ]
                + variants.map { .number($0.name.onOneLine) })
        for outcome in outcomes + outcomesWithoutDirection {
            let values = variants.map { value(outcome, of: $0) }
            table.add(
                [label(outcome), base(values.lazy.compactMap { $0 }.first)] + values.map(cell))
        }
        return table.markup(
            label: Text(
                de: "Mittlere Differenzen zur Basis",
                en: "Mean differences from the base")[language])
    }

    private func probabilities(of variants: [ComparisonFacts.Variant]) -> Markup {
        var table = PageTable(
            [.text(Text(de: "Ergebnis", en: "Outcome")[language])]
                + variants.map { .number($0.name.onOneLine) })
        for outcome in outcomes {
            table.add(
                [report.outcomeName(outcome)]
                    + variants.map { variant in
                        chance(value(outcome, of: variant))
                    })
        }
        return table.markup(
            label: Text(
                de: "Wahrscheinlichkeit, besser zu sein",
                en: "Probability of being better")[language])
    }

    /// The probability that it is better; `=` where no draw differs.
    private func chance(_ value: ComparedValue?) -> String {
        guard let value, let probability = value.probability else { return "–" }
        return value.verdict == .same ? "=" : report.number.percent(probability)
    }
}
