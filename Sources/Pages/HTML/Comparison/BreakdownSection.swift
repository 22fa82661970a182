// SPDX-License-Identifier: GPL-3.0-or-later
import Programme
import Tables
import Words

/// A break-down of an outcome.
private struct Breakdown {
    let outcome: String
    let dimension: String
    /// Its parts that differ in some draw of some variant.
    let keys: [String]
}

extension ComparisonContext {
    /// Where the differences of money come from: the parts that differ.
    func breakdownSection() -> ReportSection {
        var section = ReportSection(
            id: "breakdown",
            title: Text(
                de: "Woher die Differenzen kommen",
                en: "Where the differences come from")[language])
        let found = breakdowns
        guard !found.isEmpty else {
            section.say(
                Text(
                    de: "In keiner Säule, keinem Jahr, auf keiner Ebene, in keinem Themenfeld und "
                        + "keinem Land wird anders ausgegeben.",
                    en: "In no line, year, level, field or Land is spending different.")[language])
            return section
        }
        section.say(
            Text(
                de: "Mittlere Differenz zur Basis ± Standardfehler, in \(report.moneyUnit); nur "
                    + "was sich in mindestens einer Ziehung unterscheidet.",
                en: "Mean difference from the base ± standard error, in \(report.moneyUnit); only "
                    + "what differs in at least one draw.")[language])
        for breakdown in found { add(breakdown, to: &section) }
        return section
    }

    private var breakdowns: [Breakdown] {
        let wanted = [
            ("spent", "line"), ("spent", "year"), ("spent", "level"), ("spent", "field"),
            ("spent", "place"), ("lapsed", "year"), ("lapsed", "line"),
        ]
        return wanted.compactMap { outcome, dimension in
            let keys = keys(of: outcome, by: dimension).filter { key in
                facts.variants.contains { variant in
                    let found = value(outcome, of: variant, dimension: dimension, key: key)
                    return found.map { $0.verdict != .same } ?? false
                }
            }
            return keys.isEmpty
                ? nil : Breakdown(outcome: outcome, dimension: dimension, keys: keys)
        }
    }

    private func title(of breakdown: Breakdown) -> String {
        let by =
            switch breakdown.dimension {
            case "line": Text(de: "nach Säule", en: "by line")[language]
            case "year": Text(de: "nach Haushaltsjahr", en: "by fiscal year")[language]
            case "level": Text(de: "nach Ebene", en: "by level")[language]
            case "field": Text(de: "nach Themenfeld", en: "by field")[language]
            default: Text(de: "nach Land", en: "by Land")[language]
            }
        return "\(report.outcomeName(breakdown.outcome)) \(by)"
    }

    /// One variant is drawn; several stand beside each other in a table.
    private func add(_ breakdown: Breakdown, to section: inout ReportSection) {
        let heading = ValueWords.text(
            breakdown.dimension, in: ValueWords.dimensions, report.language
        ).withCapital
        if facts.variants.count == 1 {
            let rows = breakdown.keys.compactMap { key in
                value(
                    breakdown.outcome, of: facts.variants[0], dimension: breakdown.dimension,
                    key: key
                ).map { DifferenceRow(name: keyName(key, of: breakdown.dimension), value: $0) }
            }
            add(
                rows, id: "breakdown-\(breakdown.outcome)-\(breakdown.dimension)",
                title: title(of: breakdown), heading: heading, to: &section)
            return
        }
        section.head(title(of: breakdown))
        for group in groups(of: 4) {
            section.add(table(of: breakdown, heading: heading, group))
        }
    }

    private func table(
        of breakdown: Breakdown, heading: String, _ variants: [ComparisonFacts.Variant]
    ) -> Markup {
        var table = PageTable(
            [.text(heading), .number(Text(de: "Basis", en: "Base")[language])]
                + variants.map { .number($0.name.onOneLine) })
        for key in breakdown.keys {
            let values = variants.map {
                value(breakdown.outcome, of: $0, dimension: breakdown.dimension, key: key)
            }
            table.add(
                [keyName(key, of: breakdown.dimension), base(values.lazy.compactMap { $0 }.first)]
                    + values.map(cell))
        }
        return table.markup(label: title(of: breakdown))
    }
}
