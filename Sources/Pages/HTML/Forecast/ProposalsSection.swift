// SPDX-License-Identifier: GPL-3.0-or-later
import Programme
import Tables
import Words

extension ForecastContext {
    /// The month for which movements are proposed: `07/2021`.
    var proposalMonth: String {
        guard !proposals.rows.isEmpty else { return "–" }
        return report.monthName(proposals.text(.month, 0))
    }

    /// An outcome's difference with the proposals; nil without draws.
    func effectValue(_ outcome: String) -> ComparedValue? {
        effect.row(where: [.outcome: outcome, .dimension: ""])
            .flatMap { ComparedValue(effect, $0) }
    }

    /// What could move, and what that would bring.
    func proposalsSection() -> ReportSection {
        var section = ReportSection(
            id: "proposals",
            title: Text(de: "Vorschläge zur Umschichtung", en: "Proposed movements")[language])
        guard !proposals.rows.isEmpty else {
            section.say(
                report.hasDraws
                    ? Text(de: "Vorgeschlagen wird nichts.", en: "Nothing is proposed.")[language]
                    : Text(
                        de: "Ohne Ziehungen lässt sich nichts vorschlagen.",
                        en: "Nothing can be proposed without draws.")[language])
            return section
        }
        section.say(introduction)
        section.add(proposalsTable)
        section.say(
            Text(
                de:
                    "Liegt brach: was beim Geber \(certainly) insgesamt übrig bleibt, auch "
                    + "wenn Geld keine Grenze wäre. Verwendbar: was der Empfänger ebenso sicher "
                    + "insgesamt zusätzlich ausgeben kann. Beide Beträge können sich auf mehrere "
                    + "Zeilen verteilen. proposals.csv nennt alle Vorschläge, so wie movements.csv "
                    + "sie liest.",
                en:
                    "Lies idle: what stays unused in the giver all in all, \(certainly), even "
                    + "if money were no limit. Usable: what the taker can spend on top as surely. "
                    + "Both amounts can be spread over several rows. proposals.csv has all "
                    + "proposals, the way movements.csv reads them.")[language],
            style: "quiet")
        addEffect(to: &section)
        return section
    }

    private var introduction: String {
        let moved = ProposedMoney(proposals)
        let count = report.number.whole(moved.count)
        let (month, sum) = (proposalMonth, report.money(moved.sum))
        guard moved.count > Self.mostRows else {
            return Text(
                de: "Für \(month), zusammen \(sum):", en: "For \(month), \(sum) together:")[
                    language]
        }
        return Text(
            de: "Die \(Self.mostRows) größten von \(count) für \(month); alle zusammen \(sum):",
            en: "The \(Self.mostRows) greatest of \(count) for \(month); \(sum) all together:")[
                language]
    }

    private var proposalsTable: Markup {
        var table = PageTable([
            .text(Text(de: "An", en: "To")[language]), .text(Text(de: "Von", en: "From")[language]),
            .number(Text(de: "Betrag (€)", en: "Amount (€)")[language]),
            .text(Text(de: "Innerhalb", en: "Within")[language]),
            .number(Text(de: "Liegt brach (€)", en: "Lies idle (€)")[language]),
            .number(Text(de: "Verwendbar (€)", en: "Usable (€)")[language]),
        ])
        let order = proposals.rows.sorted {
            (proposals.cents(.amountEUR, $1), $0) < (proposals.cents(.amountEUR, $0), $1)
        }
        let packages = packageNames
        for row in order.prefix(Self.mostRows) {
            let (giver, taker) = (proposals.text(.from, row), proposals.text(.to, row))
            let cents = report.number.hundredths
            table.add([
                packages[taker] ?? .name(taker), packages[giver] ?? reserve(giver),
                .text(cents(proposals.cents(.amountEUR, row))),
                .text(report.word(proposals.text(.scope, row), in: ValueWords.scopes)),
                .text(
                    proposals.cell(.idleEUR, row) == .empty
                        ? "" : cents(proposals.cents(.idleEUR, row))),
                .text(cents(proposals.cents(.usableEUR, row))),
            ])
        }
        return table.markup(
            label: Text(de: "Vorgeschlagene Umschichtungen", en: "Proposed movements")[language])
    }

    /// What packages are called, with their ids.
    private var packageNames: [String: Markup] {
        let reader = report.reader(PackagesColumn.self)
        let names = reader.rows.map { row in
            let id = reader.text(.package, row)
            let component = report.name("component", reader.text(.component, row))
            let place = report.name("place", reader.text(.place, row))
            return (
                id,
                Markup.name(reader.text(.projectName, row)) + .text(": ") + .name(component)
                    + .text(", ") + .name(place)
                    + .element("span", ["class": "quiet"], .text(" (\(id.onOneLine))"))
            )
        }
        return Dictionary(names) { first, _ in first }
    }

    private func reserve(_ giver: String) -> Markup {
        let line = giver.split(separator: "/", maxSplits: 1).last.map(String.init) ?? giver
        return .text(Text(de: "Reserve der Säule ", en: "Reserve of the line ")[language])
            + .name(report.name("line", line))
    }
}

// What the proposals would bring.
extension ForecastContext {
    private func addEffect(to section: inout ReportSection) {
        let style = DifferenceStyle(scale: report.scale, number: report.number)
        let title = Text(de: "Was sie brächten", en: "What they would bring")[language]
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
            guard let value = effectValue(outcome) else { continue }
            rows += 1
            let unit =
                switch value.unit {
                case "EUR": " (\(report.moneyUnit))"
                case "share": " (%)"
                default: ""
                }
            table.add([
                report.outcomeName(outcome) + unit, mean(value.baseMean, value),
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
            Text(
                de:
                    "Die Prognose mit allen Vorschlägen, gebucht am Ende von \(closedMonth), "
                    + "gegen die Prognose ohne sie, in denselben Ziehungen. „≈ 0“: von null nicht "
                    + "zu unterscheiden; „=“: in jeder Ziehung gleich. Ein Gleichstand "
                    + "zählt halb als besser. effect.csv hat alle Ergebnisse.",
                en:
                    "The forecast with all proposals booked at the end of \(closedMonth) "
                    + "against the forecast without, in the same draws. “≈ 0”: not told from zero; "
                    + "“=”: the same in every draw. A tie counts half as better. effect.csv has "
                    + "all outcomes.")[language],
            style: "quiet")
    }

    /// A mean in the unit of its outcome; of counts with decimals.
    private func mean(_ mean: Double, _ value: ComparedValue) -> String {
        let style = DifferenceStyle(scale: report.scale, number: report.number)
        let shown = style.shown(mean, unit: value.unit)
        let isSmallCount = !["EUR", "share"].contains(value.unit) && shown.magnitude < 10
        return report.number.decimal(shown, places: isSmallCount ? 2 : 1)
    }
}
