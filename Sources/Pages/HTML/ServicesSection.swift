// SPDX-License-Identifier: GPL-3.0-or-later
import Programme
import ResultFiles
import Tables
import Words

/// A count at the end of a month.
private struct CountMonth {
    let index: Int
    let name: String
    let value: Quantiles
}

extension ReportContext {
    /// What is online, month by month.
    func servicesSection() -> ReportSection {
        var section = ReportSection(
            id: "services", title: Text(de: "Leistungen online", en: "Services online")[language])
        let least = Text.outOfLaender(count("efa_minimum"))[language]
        section.say(
            Text(
                de: "Eine Leistung ist online, wenn ihr umsetzendes Land sie anbietet. „Einer für "
                    + "Alle“ (EfA) ist online, was in mindestens \(least) angeboten wird, "
                    + "und vollständig, wenn dort auch die Kommunen angebunden sind.",
                en: "A service is live when its lead Land offers it. “Einer für Alle” (EfA) is "
                    + "online when at least \(least) offer it, and complete when their "
                    + "municipalities are connected as well.")[language])
        addCounts(
            "live", style: SeriesStyle(label: "", color: Palette.spent), band: Palette.band,
            title: Text(
                de: "Leistungen online beim umsetzenden Land",
                en: "Services live in their lead Land")[language],
            to: &section)
        addCounts(
            "efa_online", style: SeriesStyle(label: "", color: Palette.second),
            band: Palette.secondBand,
            title: Text(
                de: "EfA-Leistungen online in mindestens \(least)",
                en: "EfA services online in at least \(least)")[language],
            to: &section)
        addCounts(
            "efa", style: SeriesStyle(label: "", color: Palette.second, dash: [7, 4]),
            band: Palette.secondBand,
            title: Text(
                de: "EfA-Leistungen vollständig: auch die Kommunen angebunden",
                en: "EfA services complete: municipalities connected as well")[language],
            to: &section)
        return section
    }

    private func addCounts(
        _ measure: String, style: SeriesStyle, band: String, title: String,
        to section: inout ReportSection
    ) {
        let reader = reader(MonthsColumn.self)
        let months = reader.rows.filter {
            reader.text(.line, $0) == "total" && reader.text(.measure, $0) == measure
        }.enumerated().map { index, row in
            CountMonth(
                index: index, name: reader.text(.month, row), value: Quantiles(reader, row))
        }
        guard !months.isEmpty else { return }
        section.add(
            countChart(measure, months, style, band, title), table: countTable(months), self)
    }

    private func countTable(_ months: [CountMonth]) -> PageTable {
        var table = PageTable(
            [.text(Text(de: "Monatsende", en: "Month’s end")[language])]
                + quantileNames.map { .number($0) })
        for month in months {
            let values = quantiles(month.value)
            table.add([monthName(month.name)] + values.map { plain($0, unit: "projects") })
        }
        return table
    }

    private func countChart(
        _ measure: String, _ months: [CountMonth], _ style: SeriesStyle, _ band: String,
        _ title: String
    ) -> Chart {
        let total = outcome(measure)
        var alternative = Text(
            de: "Linie über die Monate: Im Planfall sind es zur Frist ",
            en: "Line over the months: in the plan case, at the deadline: ")[language]
        alternative += value(total.plan, unit: "projects") + sentenceEnd(total)
        var frame = ChartFrame(language: language, title: title, height: 250)
        let axis = timeAxis
        frame.signals = [axis.signal]
        var plan = style
        plan = SeriesStyle(
            label: Text.plan[language], color: style.color, width: style.width,
            dash: style.dash)
        let legend = ChartParts.legend(
            hasBands
                ? [
                    plan,
                    .band(
                        Text(
                            de: "P10 bis P90 der Ziehungen",
                            en: "P10 to P90 of the draws")[language], color: band),
                ]
                : [plan])
        let area = ChartParts.area(of: "months", x: "x", from: "p10", to: "p90", color: band)
        let spec = frame.spec(
            alternative, data: [["name": "months", "values": .list(countRows(months))]],
            scales: [
                axis.scale,
                ChartParts.upward(
                    [("months", "plan"), ("months", "p90")], isCount: true),
            ]
                + legend.scales,
            axes: [ChartParts.left(Text(de: "Projekte", en: "Projects")[language], isCount: true)]
                + axis.axes,
            legends: legend.legends,
            marks: (hasBands ? [area] : [])
                + [ChartParts.line(of: "months", x: "x", y: "plan", plan)] + axis.deadlineMarks
                + [ChartParts.tips(of: "months", from: "from", to: "to")])
        return Chart(
            id: "services-" + measure.replacing("_", with: "-"), title: title,
            alternative: alternative, spec: spec)
    }

    /// The range of the draws, and the end of a sentence.
    private func sentenceEnd(_ total: OutcomeLine) -> String {
        guard hasBands else { return "." }
        return Text(de: ", in acht von zehn Ziehungen ", en: ", in eight draws of ten ")[language]
            + range(total) + "."
    }

    private func countRows(_ months: [CountMonth]) -> [JSONText] {
        let start: JSONText = [
            "x": 0, "plan": 0, "p10": 0, "p90": 0, "from": 0, "to": 0, "tip": "",
        ]
        return [start]
            + months.map { month in
                let value = month.value
                var tip = Text(
                    de: "Ende \(monthName(month.name))",
                    en: "End of \(monthName(month.name))")[language]
                tip += "\n\(Text.plan[language]): \(plain(value.plan, unit: "projects"))"
                if hasBands {
                    tip +=
                        "\nP10–P90: \(plain(value.p10, unit: "projects")) – "
                        + plain(value.p90, unit: "projects")
                }
                return [
                    "x": .number(Double(month.index + 1)), "plan": .number(value.plan ?? 0),
                    "p10": .number(value.p10 ?? value.plan ?? 0),
                    "p90": .number(value.p90 ?? value.plan ?? 0),
                    "from": .number(Double(month.index)), "to": .number(Double(month.index + 1)),
                    "tip": .text(tip),
                ]
            }
    }
}
