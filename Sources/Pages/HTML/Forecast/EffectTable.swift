// SPDX-License-Identifier: GPL-3.0-or-later
import Programme
import Tables
import Words

extension ForecastContext {
    /// What movements bring: the proposals, or those that were accepted.
    func addEffect(of moved: ForecastTables.Effect, to section: inout ReportSection) {
        let style = DifferenceStyle(scale: report.scale, number: report.number)
        let title =
            moved == .proposals
            ? Text(de: "Was sie brächten", en: "What they would bring")[language]
            : Text(de: "Was das bringt", en: "What that brings")[language]
        var table = PageTable([
            .text(Text(de: "Ergebnis", en: "Outcome")[language]),
            .number(Text(de: "Ohne, Mittel", en: "Without, mean")[language]),
            .number(Text(de: "Mit, Mittel", en: "With, mean")[language]),
            .number(
                Text(
                    de: "Differenz ± Standardfehler",
                    en: "Difference ± standard error")[language]),
            .number(Text(de: "95-%-Intervall", en: "95% interval")[language]),
            .number(
                Text(de: "Ziehungen, in denen es besser ist", en: "Draws in which it is better")[
                    language]),
        ])
        var rows = 0
        for outcome in mainOutcomes {
            guard let value = effectValue(outcome, of: moved) else { continue }
            rows += 1
            table.add([
                report.outcomeName(outcome) + unit(value.unit), mean(value.baseMean, value),
                mean(value.variantMean, value),
                style.cell(value), value.verdict == .same ? "–" : style.interval(value) ?? "–",
                value.verdict == .same
                    ? "–" : value.probability.map { report.number.percent($0).unbroken } ?? "–",
            ])
        }
        guard rows > 0 else { return }
        section.head(title)
        section.add(table.markup(label: title))
        section.say(
            compared(moved)[language] + " "
                + Text(
                    de: "„≈ 0“: von null nicht zu unterscheiden; „=“: in jeder Ziehung gleich. "
                        + "Ein Gleichstand zählt halb als besser. effect.csv hat alle Ergebnisse.",
                    en: "“≈ 0”: not told from zero; “=”: the same in every draw. A tie counts half "
                        + "as better. effect.csv has all outcomes.")[language],
            style: "quiet")
    }

    private func compared(_ moved: ForecastTables.Effect) -> Text {
        switch moved {
        case .proposals:
            Text(
                de: "Die Prognose mit allen Vorschlägen, gebucht am Ende von \(closedMonth), "
                    + "gegen die Prognose ohne sie, in denselben Ziehungen.",
                en: "The forecast with all proposals booked at the end of \(closedMonth) against "
                    + "the forecast without, in the same draws.")
        case .accepted:
            Text(
                de: "Die Prognose, in der das Angenommene am Ende von \(closedMonth) gebucht ist, "
                    + "gegen die Prognose ohne es, in denselben Ziehungen.",
                en: "The forecast with what was accepted booked at the end of \(closedMonth) "
                    + "against the forecast without, in the same draws.")
        }
    }

    /// A mean in the unit of its outcome; of counts with decimals.
    private func mean(_ mean: Double, _ value: ComparedValue) -> String {
        let style = DifferenceStyle(scale: report.scale, number: report.number)
        let shown = style.shown(mean, unit: value.unit)
        let isSmallCount = !["EUR", "share"].contains(value.unit) && shown.magnitude < 10
        return report.number.decimal(shown, places: isSmallCount ? 2 : 1)
    }
}
