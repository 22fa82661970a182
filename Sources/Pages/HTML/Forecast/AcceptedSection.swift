// SPDX-License-Identifier: GPL-3.0-or-later
import Programme
import Tables
import Words

extension ForecastContext {
    /// Movements that were accepted of earlier proposals, and what they bring; nil where none were.
    func acceptedSection() -> ReportSection? {
        guard let accepted, !accepted.rows.isEmpty else { return nothingAccepted }
        var section = ReportSection(id: "accepted", title: acceptedTitle)
        let sum = report.money(
            accepted.rows.map { Double(accepted.cents(.amountEUR, $0)) }
                .reduce(0, +))
        let count = report.number.whole(accepted.rows.count)
        section.say(
            Text(
                de: "Diese Prognose rechnet mit Bewegungen, die angenommen und am Ende von "
                    + "\(closedMonth) gebucht sind: \(count), zusammen \(sum). In den Büchern "
                    + "stehen sie noch nicht.",
                en: "This forecast has movements that are accepted and booked at the end of "
                    + "\(closedMonth): \(count), \(sum) together. The books do not have them "
                    + "yet.")[language])
        if report.facts.forecast?.acceptedHarms == true { section.add(harm) }
        section.add(table(accepted))
        if accepted.rows.count > Self.mostRows {
            section.say(
                Text(
                    de: "Die \(Self.mostRows) größten; accepted.csv hat alle.",
                    en: "The \(Self.mostRows) greatest; accepted.csv has all.")[language],
                style: "quiet")
        }
        addEffect(of: .accepted, to: &section)
        return section
    }

    private var acceptedTitle: String {
        Text(de: "Angenommene Bewegungen", en: "Accepted movements")[language]
    }

    /// That a file was given which accepts nothing; nil where none was given.
    private var nothingAccepted: ReportSection? {
        guard report.record.books?.accepted != nil else { return nil }
        var section = ReportSection(id: "accepted", title: acceptedTitle)
        section.say(Text.forecastNothingAccepted[language])
        return section
    }

    private func table(_ accepted: TableReader<AcceptedColumn>) -> Markup {
        var table = PageTable([
            .text(Text(de: "An", en: "To")[language]), .text(Text(de: "Von", en: "From")[language]),
            .number(Text(de: "Betrag (€)", en: "Amount (€)")[language]),
        ])
        let order = accepted.rows.sorted {
            (accepted.cents(.amountEUR, $1), $0) < (accepted.cents(.amountEUR, $0), $1)
        }
        for row in order.prefix(Self.mostRows) {
            table.add([
                names.taker(accepted.text(.to, row)), names.giver(accepted.text(.from, row)),
                .text(report.number.hundredths(accepted.cents(.amountEUR, row))),
            ])
        }
        return table.markup(label: acceptedTitle)
    }
}
