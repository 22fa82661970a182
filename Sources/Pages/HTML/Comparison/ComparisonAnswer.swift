// SPDX-License-Identifier: GPL-3.0-or-later
import Programme
import Tables
import Words

// What was asked of the variants, and the answer in sentences with numbers.

extension ComparisonContext {
    /// The base, each variant with what it asks, and what came out.
    func answerSection() -> ReportSection {
        var section = ReportSection(
            id: "answer",
            title: Text(de: "Frage und Antwort", en: "The question and its answer")[language])
        section.add(
            .element(
                "div", ["class": "answer"],
                .element("p", ["class": "question"], .text(question)),
                .element("p", .text(best))))
        for variant in facts.variants {
            section.add(
                .element(
                    "h3", .name(title(of: variant)),
                    .element("span", ["class": "quiet"], .text(" (\(variant.name.onOneLine))"))))
            if let question = variant.question?[report.language], facts.variants.count > 1 {
                section.say(question.onOneLine, style: "quiet")
            }
            section.add(.element("ul", [:], sentences(of: variant).map { .element("li", $0) }))
        }
        if let days = facts.base.daysOfFigures {
            section.say(days[report.language], style: "quiet")
        }
        section.say(reading, style: "quiet")
        if let few = facts.base.sampling.warning(ofDraws: facts.base.draws) {
            section.say(few[report.language], style: "quiet")
        }
        return section
    }

    /// A variant's title; its name where it has none.
    func title(of variant: ComparisonFacts.Variant) -> String {
        (variant.title?[report.language] ?? variant.name).onOneLine
    }

    /// What was to be found out: what the only variant asks, or what differs between all.
    private var question: String {
        if facts.variants.count == 1,
            let question = facts.variants[0].question?[report.language], !question.isEmpty
        {
            return question.onOneLine
        }
        return Text(
            de: "Was ändert sich gegenüber „\(baseTitle)“ (\(facts.base.scenario.onOneLine)), wenn "
                + "jede der Varianten gilt?",
            en: "What changes from “\(baseTitle)” (\(facts.base.scenario.onOneLine)) under each of "
                + "the variants?")[language]
    }

    /// Of the outcomes that matter most, which variant improves them most.
    private var best: String {
        var improved: [String] = []
        var unimproved: [String] = []
        for outcome in ["spent", "lapsed", "live", "efa_online"] {
            let values = facts.variants.compactMap { variant in
                value(outcome, of: variant).map { (variant: variant, value: $0) }
            }
            guard !values.isEmpty else { continue }
            let winners = values.filter { $0.value.verdict == .better }
            guard
                let winner = winners.max(by: {
                    $0.value.mean.magnitude < $1.value.mean.magnitude
                })
            else {
                let name = report.outcomeName(outcome)
                unimproved.append(Text(de: "„\(name)“", en: "“\(name)”")[language])
                continue
            }
            let name =
                facts.variants.count == 1 ? "" : " (\(winner.variant.name.onOneLine))"
            improved.append("\(report.outcomeName(outcome)) \(size(of: winner.value))\(name)")
        }
        return sentence(improved, unimproved)
    }

    private func sentence(_ improved: [String], _ unimproved: [String]) -> String {
        let isOne = facts.variants.count == 1
        var parts: [String] = []
        if !improved.isEmpty {
            let start =
                isOne
                ? Text(de: "Die Variante verbessert: ", en: "The variant improves: ")[language]
                : Text(
                    de: "Die größten Verbesserungen: ",
                    en: "The greatest improvements: ")[language]
            parts.append(start + improved.joined(separator: "; ") + ".")
        }
        if !unimproved.isEmpty {
            let start =
                isOne
                ? Text(
                    de: "Nicht erkennbar besser wird: ",
                    en: "No improvement can be told in: ")[language]
                : Text(
                    de: "Keine Variante verbessert "
                        + "erkennbar: ",
                    en: "No variant tells better in: ")[language]
            parts.append(start + unimproved.joined(separator: ", ") + ".")
        }
        return parts.joined(separator: " ")
    }

    /// In what a variant is better, in what worse, and what cannot be told.
    private func sentences(of variant: ComparisonFacts.Variant) -> [Markup] {
        let values = mainOutcomes.compactMap { outcome in
            value(outcome, of: variant).map { (outcome: outcome, value: $0) }
        }
        func list(_ verdict: ComparedValue.Verdict, _ start: String, _ isLong: Bool) -> Markup? {
            let found = values.filter { $0.value.verdict == verdict }
            guard !found.isEmpty else { return nil }
            let texts = found.map { entry in
                isLong
                    ? longText(entry.outcome, entry.value) : report.outcomeName(entry.outcome)
            }
            return .element("strong", .text(start + ": "))
                + .text(texts.joined(separator: isLong ? "; " : ", ") + ".")
        }
        return [
            list(
                .better, Text(de: "Besser als die Basis", en: "Better than the base")[language],
                true),
            list(.worse, Text(de: "Schlechter", en: "Worse")[language], true),
            list(
                .unclear,
                Text(de: "Von null nicht zu unterscheiden", en: "Not told from zero")[language],
                false),
            list(
                .same, Text(de: "In jeder Ziehung gleich", en: "The same in every draw")[language],
                false),
        ].compactMap { $0 }
    }

    /// `Ausgegeben +48,7 Mio. € (95 %: +47,1 bis +50,3; besser in 97,0 % der Ziehungen)`.
    private func longText(_ outcome: String, _ value: ComparedValue) -> String {
        let size = size(of: value)
        var notes: [String] = []
        if let interval = style.interval(value) {
            notes.append(Text(de: "95 %: ", en: "95%: ")[language].unbroken + interval.unbroken)
        }
        if let chance = chance(of: value) { notes.append(chance) }
        let brackets = notes.isEmpty ? "" : " (\(notes.joined(separator: "; ")))"
        return "\(report.outcomeName(outcome)) \(size)\(brackets)"
    }

    /// A mean difference with its unit, where the outcome's name does not say it.
    private func size(of value: ComparedValue) -> String {
        let isCount = value.unit == "projects" || value.unit == "packages"
        let unit = isCount ? "" : " " + style.unit(value.unit)
        return (style.mean(value) + unit).unbroken
    }

    /// In how many of the draws the variant is better; nothing without a direction.
    func chance(of value: ComparedValue) -> String? {
        value.probability.map {
            let part = report.number.percent($0).unbroken
            return Text(
                de: "besser in \(part) der Ziehungen",
                en: "better in \(part) of the draws")[language]
        }
    }

    private var reading: String {
        Text(
            de: "Alle Differenzen sind Variante − Basis, Ziehung für Ziehung mit demselben Zufall "
                + "gerechnet und dann gemittelt. 95 %: der Bereich um die mittlere Differenz, in "
                + "dem sie nach so vielen Ziehungen mit 95 % Sicherheit liegt; enthält er die "
                + "Null, ist sie von null nicht zu unterscheiden. Gleichstand in einer Ziehung "
                + "zählt halb als besser.",
            en: "All differences are variant − base, computed draw by draw with the same luck and "
                + "then averaged. 95%: the range around the mean difference in which, after so "
                + "many draws, it lies with 95% confidence; if it holds zero, the difference is "
                + "not told from zero. A tie in a draw counts half as better.")[language]
    }
}
