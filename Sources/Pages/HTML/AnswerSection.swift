// SPDX-License-Identifier: GPL-3.0-or-later
import Programme
import Tables
import Words

// The question and its answer in three sentences, and the figures behind them.

extension ReportContext {
    /// The question, and the answer in three sentences with numbers.
    func answerSection() -> ReportSection {
        var section = ReportSection(
            id: "answer",
            title: Text(de: "Frage und Antwort", en: "The question and its answer")[language])
        for warning in missingBooks { section.add(warning) }
        let sentences = [question, moneyAnswer, serviceAnswer, limitAnswer].filter { !$0.isEmpty }
        let paragraphs = sentences.enumerated().map { position, sentence in
            position == 0
                ? Markup.element("p", ["class": "question"], .text(sentence))
                : Markup.element("p", .text(sentence))
        }
        section.add(.element("div", ["class": "answer"], paragraphs))
        if let outside = planOutsideBand { section.say(outside[language], style: "quiet") }
        section.add(tiles)
        if let days = facts.daysOfFigures { section.say(days[language], style: "quiet") }
        section.say(reading, style: "quiet")
        if let few = facts.sampling.warning(ofDraws: facts.draws) {
            section.say(few[language], style: "quiet")
        }
        if let targets { section.add(targets) }
        return section
    }

    /// What the run was to tell: what its variant asks, or what every run does.
    private var question: String {
        if let question = facts.question?[language], !question.isEmpty { return question.onOneLine }
        return Text(
            de: "Was wird von \(money(Double(facts.budgetCents))) bis zum \(day("horizon")) "
                + "ausgegeben, welche Leistungen sind \(whenOnline) online, und was begrenzt das "
                + "Ergebnis?",
            en: "How much of \(money(Double(facts.budgetCents))) is spent by \(day("horizon")), "
                + "which services are online \(whenOnline), and what limits the result?")[language]
    }

    /// When services are looked at, said after the day that amounts are counted to.
    private var whenOnline: String {
        facts.daysOfFigures == nil
            ? Text(de: "dann", en: "then")[language]
            : Text(
                de: "zur Frist am \(day("deadline"))",
                en: "at the deadline of \(day("deadline"))")[language]
    }

    private var moneyAnswer: String {
        let spent = outcome("spent")
        let share = number.percent((spent.plan ?? 0) / Double(max(1, facts.budgetCents)))
        let (budget, lapsed) = (money(Double(facts.budgetCents)), outcome("lapsed"))
        let isOneDay = facts.daysOfFigures == nil
        let by =
            isOneDay
            ? "" : Text(de: " bis zum \(day("horizon"))", en: " by \(day("horizon"))")[language]
        return Text(
            de: "Von \(budget) werden im Planfall\(by) \(told(spent.plan, of: spent)) ausgegeben "
                + "(\(share.unbroken))\(draws(spent)); "
                + "\(money(lapsed.plan)) verfallen an Jahresenden\(band(lapsed)).",
            en: "Of \(budget), \(told(spent.plan, of: spent)) are spent in the plan case\(by) "
                + "(\(share.unbroken))\(draws(spent)); "
                + "\(money(lapsed.plan)) lapse at year ends\(band(lapsed)).")[language]
    }

    private var serviceAnswer: String {
        let (live, online, complete) = (outcome("live"), outcome("efa_online"), outcome("efa"))
        let least = Text.outOfLaender(count("efa_minimum"))[language]
        let isOne = live.plan == 1
        let services =
            isOne
            ? Text(de: "Leistung", en: "service is") : Text(de: "Leistungen", en: "services are")
        return Text(
            de: "Zur Frist am \(day("deadline")) \(isOne ? "ist" : "sind") beim umsetzenden Land "
                + "\(value(live.plan, unit: live.unit)) \(services.de) online\(band(live)); in "
                + "mindestens \(least) („Einer für Alle“) sind es "
                + "\(value(online.plan, unit: online.unit))\(band(online)), und mit angebundenen "
                + "Kommunen \(value(complete.plan, unit: complete.unit))\(band(complete)).",
            en: "At the deadline of \(day("deadline")), \(value(live.plan, unit: live.unit)) "
                + "\(services.en) live in their lead Land\(band(live)); in at least \(least) "
                + "(“Einer für Alle”) \(value(online.plan, unit: online.unit))"
                + "\(band(online)), and with "
                + "municipalities connected "
                + "\(value(complete.plan, unit: complete.unit))\(band(complete)).")[language]
    }

    private var limitAnswer: String {
        guard let limit = facts.bindingLimit else {
            return Text.limitNone[language]
        }
        let words = word(limit, in: ValueWords.limits)
        let reader = reader(LimitsColumn.self)
        let row = ["efa_online", "live", "spent"].lazy
            .compactMap { reader.row(where: [.limit: limit, .outcome: $0]) }
            .first { row in
                let values = [LimitsColumn.plan, .lifted].map {
                    value(reader.number($0, row), unit: reader.text(.unit, row))
                }
                return values[0] != values[1] && (reader.number(.difference, row) ?? 0) > 0
            }
        guard let row else {
            return Text(
                de: "Am meisten begrenzt \(words).",
                en: "What limits most: \(words).")[language]
        }
        let (unit, outcome) = (reader.text(.unit, row), reader.text(.outcome, row))
        let name = outcomeName(outcome)
        let lifted = value(reader.number(.lifted, row), unit: unit)
        let plan = value(reader.number(.plan, row), unit: unit)
        return Text(
            de: "Am meisten begrenzt \(words): Ohne diese Grenze stiege „\(name)“ im Planfall von "
                + "\(plan) auf \(lifted).",
            en: "What limits most: \(words). Without this limit “\(name)” would rise from \(plan) "
                + "to \(lifted) in the plan case.")[language]
    }

    /// The range of eight draws in ten, in brackets; nothing without draws.
    private func band(_ outcome: OutcomeLine) -> String {
        guard outcome.p10 != nil else { return "" }
        return Text(de: " (Band: \(range(outcome)))", en: " (band: \(range(outcome)))")[language]
    }

    /// The same in words, the first time that it is said.
    private func draws(_ outcome: OutcomeLine) -> String {
        guard outcome.p10 != nil else { return "" }
        return Text(
            de: ", in acht von zehn Ziehungen \(range(outcome))",
            en: ", in eight draws of ten \(range(outcome))")[language]
    }

    /// A value of an outcome; an amount in the unit of tables where the ends of the band would
    /// else look the same.
    private func told(_ value: Double?, of outcome: OutcomeLine) -> String {
        guard let value, outcome.unit == "EUR", let low = outcome.p10, let high = outcome.p90,
            low != high, money(low) == money(high)
        else { return self.value(value, unit: outcome.unit) }
        guard amount(low) != amount(high), value.magnitude < 9e18 else {
            return number.exactAmount(cents: Int64(value.rounded(.toNearestOrEven))).unbroken
        }
        return "\(amount(value)) \(moneyUnit)".unbroken
    }

    /// The outcomes that have a tile.
    private static let shownOutcomes = ["spent", "lapsed", "live", "efa_online", "efa", "coverage"]

    /// What to think of a plan case that lies outside its own band; nil where none does.
    private var planOutsideBand: Text? {
        let isOutside = Self.shownOutcomes.map(outcome).contains {
            guard let plan = $0.plan, let low = $0.p10, let high = $0.p90 else { return false }
            return !(low...max(low, high)).contains(plan)
        }
        guard isOutside else { return nil }
        return Text(
            de: "Wo der Planfall außerhalb des Bandes liegt, ist das kein Fehler: Er nimmt von "
                + "jeder Größe die Mitte und liegt damit oft günstiger, manchmal ungünstiger als "
                + "die meisten Ziehungen.",
            en: "Where the plan case lies outside the band, that is no fault: it takes the middle "
                + "of every quantity and so is often better, sometimes worse than most draws.")
    }

    /// From the 10 % to the 90 % quantile; a unit that both have stands once.
    func range(_ outcome: OutcomeLine) -> String {
        var low = told(outcome.p10, of: outcome)
        let high = told(outcome.p90, of: outcome)
        for unit in [moneyUnit, "%"].map({ "\u{A0}" + $0.unbroken })
        where low.hasSuffix(unit) && high.hasSuffix(unit) {
            low = String(low.dropLast(unit.count))
        }
        return Text(de: "\(low) bis \(high)", en: "\(low) to \(high)")[language]
    }

    /// What the books do not tell, where results are not to be had without it.
    private var missingBooks: [Markup] {
        let reader = reader(FindingsColumn.self)
        return reader.rows.filter {
            ["no-progress", "no-milestones"].contains(reader.text(.rule, $0))
        }.map { row in
            let name = word(reader.text(.rule, row), in: ValueWords.findings)
            return .element(
                "p", ["class": "notice"], .element("strong", .text(name + ".")),
                .text(" " + reader.text(.message, row, language)))
        }
    }

    /// From when on the plan case is one.
    private var fromBooks: String {
        booksMonth.map {
            Text(
                de: "Bis Ende \($0) stehen die Bücher fest; danach gilt: ",
                en: "Up to the end of \($0) the books are settled; from there on: ")[language]
        } ?? ""
    }

    private var reading: String {
        guard hasBands else { return "" }
        let words = Text(
            de: "Planfall: jede unsichere Größe hat ihren mittleren Wert (Median). Band: In einem "
                + "Zehntel der Ziehungen liegt der Wert unter P10, in neun Zehnteln unter P90, "
                + "also in acht von zehn dazwischen.",
            en: "Plan case: every uncertain quantity has its middle value (median). Band: in a "
                + "tenth of the draws the value is below P10, in nine tenths below P90, so in "
                + "eight of ten it lies between.")[language]
        return fromBooks + words
    }
}

extension ReportContext {
    /// The main figures, large.
    private var tiles: Markup {
        let items = Self.shownOutcomes.compactMap { id -> Markup? in
            let line = outcome(id)
            guard line.plan != nil else { return nil }
            let name = outcomeName(id)
            let band = line.p10.map { _ in range(line) }
            return .element(
                "li", .element("span", ["class": "what"], .text(name)),
                .element("span", ["class": "much"], .text(value(line.plan, unit: line.unit))),
                .element("span", ["class": "band"], .text(band.map { "P10–P90: \($0)" } ?? "")))
        }
        return .element("ul", ["class": "tiles"], items)
    }

    /// The targets with their probability.
    private var targets: Markup? {
        let reader = reader(TargetsColumn.self)
        guard !reader.rows.isEmpty else { return nil }
        var table = PageTable([
            .text(Text(de: "Ziel", en: "Target")[language]),
            .text(Text(de: "Bedingung", en: "Condition")[language]),
            .text(Text.plan[language]),
            .number(Text.targetProbability[language]),
        ])
        for row in reader.rows {
            let unit = reader.text(.unit, row)
            let outcome = reader.text(.outcome, row)
            let bound =
                reader.text(.bound, row) == "at_most" ? Text.targetAtMost : Text.targetAtLeast
            let met: Text = reader.truth(.planMeets, row) == true ? .targetMet : .targetMissed
            let probability = reader.number(.probability, row).map {
                number.probability(
                    $0, reader.number(.probabilityLow, row),
                    reader.number(.probabilityHigh, row))
            }
            table.add([
                reader.text(.target, row),
                bound(outcomeName(outcome), value(reader.number(.value, row), unit: unit))[language]
                    .withUnbrokenBound,
                (reader.truth(.planMeets, row) == true ? "✓\u{A0}" : "✗\u{A0}")
                    + met[language],
                probability?.unbroken ?? "–",
            ])
        }
        return .element("h3", .text(Text.targetHeading[language]))
            + table.markup(label: Text.targetHeading[language])
    }
}

/// An outcome's total: its unit, the plan case, and quantiles where there are draws.
struct OutcomeLine {
    let unit: String
    let plan: Double?
    let p10: Double?
    let p50: Double?
    let p90: Double?
}

extension ReportContext {
    /// The total of an outcome.
    func outcome(_ id: String) -> OutcomeLine {
        let reader = reader(OutcomesColumn.self)
        guard let row = reader.row(where: [.outcome: id, .dimension: ""]) else {
            return OutcomeLine(unit: "", plan: nil, p10: nil, p50: nil, p90: nil)
        }
        return OutcomeLine(
            unit: reader.text(.unit, row), plan: reader.number(.plan, row),
            p10: reader.number(.p10, row), p50: reader.number(.p50, row),
            p90: reader.number(.p90, row))
    }
}

extension String {
    /// With its bound on one line: `≥ 1.500,0 Mio. €`.
    fileprivate var withUnbrokenBound: String {
        replacing("≥ ", with: "≥\u{A0}").replacing("≤ ", with: "≤\u{A0}")
    }
}
