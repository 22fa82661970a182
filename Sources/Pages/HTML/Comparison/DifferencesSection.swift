// SPDX-License-Identifier: GPL-3.0-or-later
import Programme

extension ComparisonContext {
    /// A picture for each outcome that has a direction and differs in some draw.
    func differencesSection() -> ReportSection {
        var section = ReportSection(
            id: "differences",
            title: Text(de: "Differenzen mit Bandbreite", en: "Differences with bands")[language])
        section.say(pictureReading)
        var equal: [String] = []
        for outcome in outcomes {
            let rows = facts.variants.compactMap { variant in
                value(outcome, of: variant).map {
                    DifferenceRow(name: variant.name.onOneLine, value: $0)
                }
            }
            guard rows.contains(where: { $0.value.verdict != .same }) else {
                equal.append(report.outcomeName(outcome))
                continue
            }
            let name = report.outcomeName(outcome)
            let title = Text(
                de: "\(name): Differenz zur Basis",
                en: "\(name): difference from the base")[language]
            add(
                rows, id: "difference-" + outcome.replacing("_", with: "-"), title: title,
                heading: Text(de: "Variante", en: "Variant")[language], to: &section)
        }
        if !equal.isEmpty {
            section.say(
                Text(de: "In jeder Ziehung gleich: ", en: "The same in every draw: ")[language]
                    + equal.joined(separator: ", ") + ".")
        }
        return section
    }

    /// How to read the pictures.
    private var pictureReading: String {
        Text(
            de: "Jedes Bild zeigt die Differenz Variante − Basis; die senkrechte Linie ist die "
                + "Null. Zeichen: mittlere Differenz (Punkt: besser; Raute: schlechter; hohler "
                + "Kreis: von null nicht zu unterscheiden). Dicker Strich: 95-%-Intervall des "
                + "Mittelwerts. Dünner Strich: acht von zehn Ziehungen (P10 bis P90).",
            en: "Each picture shows the difference variant − base; the vertical line is zero. "
                + "Sign: mean difference (dot: better; diamond: worse; hollow circle: not told "
                + "from zero). Thick line: 95% interval of the mean. Thin line: eight draws of ten "
                + "(P10 to P90).")[language]
    }

    /// Adds a picture of differences with its table.
    func add(
        _ rows: [DifferenceRow], id: String, title: String, heading: String,
        to section: inout ReportSection
    ) {
        let unit = rows.first?.value.unit ?? ""
        let drawing = DifferenceChart(
            title: title, unit: style.unit(unit),
            rows: rows.map { row in
                let value = row.value
                func shown(_ part: Double) -> Double { style.shown(part, unit: unit) }
                return DifferenceChart.Row(
                    name: row.name, text: text(of: value), tip: "\(row.name)\n\(details(value))",
                    mean: shown(value.mean), low: shown(value.low ?? value.mean),
                    high: shown(value.high ?? value.mean), p10: value.p10.map(shown),
                    p90: value.p90.map(shown), verdict: value.verdict)
            })
        let alternative =
            Text(de: "Punkte mit Intervallen. ", en: "Dots with intervals. ")[language]
            + rows.map { "\($0.name): \(details($0.value).replacing("\n", with: ", "))" }
            .joined(separator: "; ") + "."
        section.add(
            drawing.chart(id: id, alternative: alternative, report.language),
            table: table(of: rows, heading: heading), report)
    }

    /// What stands beside a row: `+48,7 Mio. € · besser in 97,0 % der Ziehungen`.
    private func text(of value: ComparedValue) -> String {
        guard value.verdict != .same else {
            return Text(de: "in jeder Ziehung gleich", en: "the same in every draw")[language]
        }
        let size =
            value.verdict == .unclear
            ? "≈ 0" : "\(style.mean(value)) \(style.unit(value.unit))"
        return [size, chance(of: value)].compactMap { $0 }.joined(separator: " · ")
    }

    /// The same with intervals, line by line.
    private func details(_ value: ComparedValue) -> String {
        guard value.verdict != .same else { return text(of: value) }
        var lines = ["\(style.mean(value)) \(style.unit(value.unit))"]
        if value.verdict == .unclear {
            lines.append(
                Text(de: "von null nicht zu unterscheiden", en: "not told from zero")[language])
        }
        if let interval = style.interval(value) {
            lines.append(Text(de: "95 %: ", en: "95%: ")[language] + interval)
        }
        if report.hasBands {
            lines.append(
                "P10–P90: " + style.signed(value.p10, of: value)
                    + Text(de: " bis ", en: " to ")[language] + style.signed(value.p90, of: value))
        }
        if let chance = chance(of: value) { lines.append(chance) }
        return lines.joined(separator: "\n")
    }

    private func table(of rows: [DifferenceRow], heading: String) -> PageTable {
        let unit = style.unit(rows.first?.value.unit ?? "")
        var table = PageTable([
            .text(heading), .number(Text(de: "Basis", en: "Base")[language]),
            .number(Text(de: "Variante", en: "Variant")[language]),
            .number(Text(de: "Differenz (\(unit))", en: "Difference (\(unit))")[language]),
            .number(Text(de: "95 %", en: "95%")[language]), .number("P10"), .number("P50"),
            .number("P90"),
            .number(Text(de: "Besser", en: "Better")[language]),
        ])
        for row in rows {
            let value = row.value
            table.add([
                row.name, report.plain(value.baseMean, unit: value.unit),
                report.plain(value.variantMean, unit: value.unit), style.cell(value),
                style.interval(value) ?? "–", style.signed(value.p10, of: value),
                style.signed(value.p50, of: value), style.signed(value.p90, of: value),
                value.probability.map(report.number.percent) ?? "–",
            ])
        }
        return table
    }
}

/// A row of a picture of differences: a variant, or a part of an outcome.
struct DifferenceRow {
    let name: String
    let value: ComparedValue
}
