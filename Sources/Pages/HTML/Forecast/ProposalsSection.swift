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

    /// An outcome's difference with the proposals, or what was accepted; nil without draws.
    func effectValue(
        _ outcome: String, of moved: ForecastTables.Effect = .proposals
    ) -> ComparedValue? {
        effect.row(where: [.variant: moved.rawValue, .outcome: outcome, .dimension: ""])
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
        if report.facts.forecast?.proposalsHarm == true { section.add(harm) }
        section.add(proposalsTable)
        section.say(
            Text(
                de:
                    "Liegt brach: was beim Geber \(certainly) insgesamt übrig bleibt, auch "
                    + "wenn Geld keine Grenze wäre. Verwendbar: was der Empfänger ebenso sicher "
                    + "insgesamt zusätzlich ausgeben kann. Beide Beträge können sich auf mehrere "
                    + "Zeilen verteilen. proposals.csv nennt alle Vorschläge, so wie movements.csv "
                    + "sie liest; mit `forecast --accept` und den Zeilen, die Sie darin stehen "
                    + "lassen, rechnet die Prognose mit ihnen. Was beschlossen ist, gehört in die "
                    + "Bücher des nächsten Abschlusses: \(proposalMonth) ist noch nicht "
                    + "abgeschlossen.",
                en:
                    "Lies idle: what stays unused in the giver all in all, \(certainly), even "
                    + "if money were no limit. Usable: what the taker can spend on top as surely. "
                    + "Both amounts can be spread over several rows. proposals.csv has all "
                    + "proposals, the way movements.csv reads them; with `forecast --accept` and "
                    + "the rows that you leave in it, the forecast has them. Once decided, the "
                    + "rows belong into the books of the next month's closing: \(proposalMonth) "
                    + "is not closed yet.")[language],
            style: "quiet")
        addEffect(of: .proposals, to: &section)
        return section
    }

    /// A notice that less is spent with the movements.
    var harm: Markup {
        .element("p", ["class": "notice"], .text(Text.forecastHarm[language]))
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
        for row in order.prefix(Self.mostRows) {
            let (giver, taker) = (proposals.text(.from, row), proposals.text(.to, row))
            let cents = report.number.hundredths
            table.add([
                names.taker(taker), names.giver(giver),
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
}
