// SPDX-License-Identifier: GPL-3.0-or-later
import Programme
import Tables
import Words

// Where the programme stands, where it ends, what lies idle: three sentences and two tables.

extension ForecastContext {
    /// Three sentences with numbers, and the figures behind the first two.
    func standingSection() -> ReportSection {
        var section = ReportSection(
            id: "standing",
            title: Text(
                de: "Wo stehen wir, wo endet es, was liegt brach?",
                en: "Where do we stand, where does it end, what lies idle?")[language])
        let sentences = [standing, ending, idle]
        section.add(
            .element("div", ["class": "answer"], sentences.map { .element("p", .text($0)) }))
        section.head(
            Text(de: "Stand Ende \(closedMonth)", en: "At the end of \(closedMonth)")[language])
        section.add(standingTable)
        section.say(reading, style: "quiet")
        section.head(
            Text(
                de: "Ausgegeben bis zum \(report.day("horizon"))",
                en: "Spent by \(report.day("horizon"))")[language])
        section.add(endingTable)
        section.say(
            Text(
                de: "Das Gleiche nach Themenfeld, Ort und Projekt steht in deviation.csv.",
                en: "The same by field, place and project stands in deviation.csv.")[language],
            style: "quiet")
        return section
    }

    private var standing: String {
        guard let total else { return "" }
        let (paid, planned, earned) = (
            report.money(total.paid), report.money(total.plannedValue),
            report.money(total.earnedValue)
        )
        func told(_ words: String, _ index: Double?) -> String {
            index.map { "\(words) (\(Light.text(of: $0, report.number)))" } ?? words
        }
        let schedule = told(total.schedule.schedule[report.language], total.scheduleIndex)
        let cost = told(total.cost.cost[report.language], total.costIndex)
        return Text(
            de: "Bis Ende \(closedMonth) sind nach den Büchern \(paid) ausgezahlt; geplant war bis "
                + "dahin Arbeit für \(planned) (geschätzte Kosten), erledigt ist Arbeit für "
                + "\(earned): Termin \(schedule), Kosten \(cost).",
            en: "By the end of \(closedMonth) the books have \(paid) paid; work for \(planned) "
                + "(estimated cost) was planned by then, work for \(earned) is done: schedule "
                + "\(schedule), cost \(cost).")[language]
    }

    private var ending: String {
        guard let total else { return "" }
        let (plan, baseline) = (exactly(total.plan), exactly(total.baseline))
        let day = report.day("horizon")
        guard let mean = total.mean.map(exactly) else {
            return Text(
                de:
                    "Bis zum \(day) werden im Planfall der Prognose \(plan) ausgegeben; ohne "
                    + "Bücher waren es \(baseline).",
                en: "By \(day) the plan case of the forecast spends \(plan); without books it was "
                    + "\(baseline).")[language]
        }
        var band = ""
        if let low = total.p10, let high = total.p90 {
            let (from, to) = (report.amount(low), exactly(high))
            band =
                Text(
                    de: ", in acht von zehn Ziehungen \(from) bis \(to)",
                    en: ", in eight draws of ten \(from) to \(to)")[language]
        }
        return Text(
            de:
                "Bis zum \(day) werden im Mittel der Ziehungen \(mean) ausgegeben\(band); im "
                + "Planfall der Prognose sind es \(plan), ohne Bücher waren es \(baseline).",
            en: "By \(day) \(mean) are spent in the mean of the draws\(band); the plan case of the "
                + "forecast spends \(plan), without books it was \(baseline).")[language]
    }

    /// An amount in the unit of tables, which tells apart what differs little: `2.576,0 Tsd. €`.
    func exactly(_ cents: Double) -> String {
        "\(report.amount(cents)) \(report.moneyUnit)".unbroken
    }

    /// What stays unused and what could move, with the figure that the console has too.
    private var idle: String {
        guard report.hasDraws, let forecast = report.facts.forecast else {
            return Text(
                de: "Was mit Sicherheit brachliegt, lässt sich ohne Ziehungen nicht sagen.",
                en: "What certainly lies idle cannot be told without draws.")[language]
        }
        let unused = report.money(Double(forecast.idle))
        let moved = ProposedMoney(proposals)
        guard moved.count > 0 else {
            return Text.forecastNoProposals(
                certainty: Text(certainty), idle: Text(unused))[language]
        }
        return Text(
            de: "Mit \(certainty) Sicherheit bleiben \(unused) liegen, auch wenn Geld keine Grenze "
                + "wäre. Für \(proposalMonth) vorgeschlagen "
                + (moved.count == 1 ? "ist 1 Umschichtung" : "sind \(count(moved)) Umschichtungen")
                + " über zusammen \(report.money(moved.sum)): \(sources(moved))\(gain)."
                + rest(forecast),
            en: "With a certainty of \(certainty), \(unused) stay unused even if money were no "
                + "limit. For \(proposalMonth) "
                + (moved.count == 1 ? "1 movement is" : "\(count(moved)) movements are")
                + " proposed, of \(report.money(moved.sum)) together: "
                + "\(sources(moved))\(gain)." + rest(forecast))[language]
    }

    /// Out of what the money comes; what gives nothing is left out.
    private func sources(_ moved: ProposedMoney) -> String {
        let (reserve, packages) = (report.money(moved.reserve), report.money(moved.packages))
        var parts: [Text] = []
        if moved.reserve > 0 {
            parts.append(Text(de: "\(reserve) aus Reserven", en: "\(reserve) out of reserves"))
        }
        if moved.givers > 0 {
            let givers = givers(moved)
            parts.append(Text(de: "\(packages) aus \(givers)", en: "\(packages) from \(givers)"))
        }
        return parts.map { $0[language] }.joined(separator: ", ")
    }

    /// What holds of the rest, and whether the proposals do harm.
    private func rest(_ facts: ForecastFacts) -> String {
        var words: [Text] = []
        if facts.leavesIdle { words.append(.forecastUnusable) }
        if facts.proposalsHarm { words.append(.forecastHarm) }
        return words.map { " " + $0[language] }.joined()
    }

    private func count(_ moved: ProposedMoney) -> String { report.number.whole(moved.count) }

    private var gain: String {
        guard let value = effectValue("spent") else { return "" }
        let amount = report.money(value.mean.magnitude)
        let words =
            value.mean < 0 ? Text(de: "weniger", en: "less") : Text(de: "mehr", en: "more")
        return Text(
            de: "; damit würden im Mittel \(amount) \(words.de) ausgegeben",
            en: "; with them \(amount) \(words.en) are spent in the mean")[language]
    }

    private func givers(_ moved: ProposedMoney) -> String {
        let count = report.number.whole(moved.givers)
        return moved.givers == 1
            ? Text(de: "1 Arbeitspaket", en: "1 package")[language]
            : Text(de: "\(count) Arbeitspaketen", en: "\(count) packages")[language]
    }

    private var certainty: String {
        report.number.percent(report.facts.forecast?.certainty.double ?? 0, places: 0).unbroken
    }

    /// With the certainty that was asked for.
    var certainly: String {
        Text(de: "mit \(certainty) Sicherheit", en: "with a certainty of \(certainty)")[language]
    }

    private var standingTable: Markup {
        var table = PageTable(
            [.text(Text(de: "Teil", en: "Part")[language])] + lightColumns + valueColumns)
        for part in shownParts {
            table.add(
                [label(of: part)] + lights(of: part) + values(of: part),
                isSum: part.dimension == "total")
        }
        return table.markup(
            label: Text(de: "Stand Ende \(closedMonth)", en: "At the end of \(closedMonth)")[
                language])
    }

    private var endingTable: Markup {
        let bands =
            report.hasBands
            ? [Text(de: "Mittel", en: "Mean")[language], "P10", "P90"]
            : report.hasDraws ? [Text(de: "Mittel", en: "Mean")[language]] : []
        let headings = [
            Text(de: "Planfall ohne Bücher", en: "Plan case without books")[language],
            Text(de: "Planfall der Prognose", en: "Plan case of the forecast")[language],
            Text(de: "Veränderung", en: "Change")[language],
        ]
        var table = PageTable(
            [.text(Text(de: "Teil", en: "Part")[language])]
                + (headings + bands).map { .number("\($0) (\(report.moneyUnit))") })
        for part in shownParts {
            let draws =
                report.hasBands
                ? [part.mean, part.p10, part.p90] : report.hasDraws ? [part.mean] : []
            let sign = part.change == 0 ? "" : part.change > 0 ? "+" : "−"
            let change = sign + report.amount(part.change.magnitude)
            let cells =
                [report.amount(part.baseline), report.amount(part.plan), change]
                + draws.map { report.amount($0) }
            table.add(
                [label(of: part)] + cells.map { .text($0) }, isSum: part.dimension == "total")
        }
        return table.markup(label: Text(de: "Ausgegeben am Ende", en: "Spent at the end")[language])
    }

    /// Lines, levels, and all together.
    private var shownParts: [DeviationPart] {
        ["line", "level", "total"].flatMap { parts(by: $0) }
    }

    private var reading: String {
        Text(
            de:
                "Planwert: geschätzte Kosten dessen, was im Planfall ohne Bücher bis dahin "
                + "erledigt wäre. Fertigstellungswert: geschätzte Kosten dessen, was nach den "
                + "Büchern erledigt ist, bei laufenden Arbeitspaketen nach dem Ausgezahlten und "
                + "dem noch erwarteten Aufwand. Er ist aus Kosten errechnet, keine Messung des "
                + "Fortschritts, die jemand vorgenommen hat. Ausgezahlt ist nur, was "
                + "gezahlt wurde; zugewiesenes und gebundenes Geld steht in keiner dieser Spalten.",
            en:
                "Planned value: estimated cost of what would be done by then in the plan case "
                + "without books. Earned value: estimated cost of what is done by the books, of "
                + "running packages by what was paid and the effort still expected. It is worked "
                + "out from cost, no measure of progress that someone took. Paid is only what was "
                + "paid; money assigned or bound stands in none of these columns.")[language]
    }
}

/// What is proposed to move, in cents.
struct ProposedMoney {
    private(set) var count = 0
    private(set) var reserve = 0.0
    private(set) var packages = 0.0
    /// The number of packages that give.
    private(set) var givers = 0
    /// All together.
    var sum: Double { reserve + packages }

    init(_ reader: TableReader<ProposalsColumn>) {
        count = reader.rows.count
        var givers: Set<String> = []
        for row in reader.rows {
            let amount = reader.number(.amountEUR, row) ?? 0
            if reader.text(.kind, row) == "grant" {
                reserve += amount
            } else {
                packages += amount
                givers.insert(reader.text(.from, row))
            }
        }
        self.givers = givers.count
    }
}
