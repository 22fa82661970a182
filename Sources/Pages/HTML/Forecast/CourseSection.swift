// SPDX-License-Identifier: GPL-3.0-or-later
import Programme
import ResultFiles
import Tables
import Words

/// What was spent up to a month's end, in cents.
private struct CourseMonth {
    let index: Int
    let name: String
    let baseline: Double
    /// Nil after the cut-off.
    let paid: Double?
    /// Nil up to the cut-off.
    let forecast: Quantiles?
}

extension Quantiles {
    /// Those of the forecast; nil in closed months.
    fileprivate init?(_ reader: TableReader<CourseColumn>, _ row: Int) {
        guard let plan = reader.number(.forecastPlanEUR, row) else { return nil }
        self.plan = plan
        p10 = reader.number(.forecastP10EUR, row)
        p50 = reader.number(.forecastP50EUR, row)
        p90 = reader.number(.forecastP90EUR, row)
    }

    /// A value without a spread.
    fileprivate init(_ value: Double) { (plan, p10, p50, p90) = (value, value, value, value) }
}

extension ForecastContext {
    /// What was planned, what was, what is expected, against the tranches.
    func courseSection() -> ReportSection {
        var section = ReportSection(
            id: "course",
            title: Text(de: "Plan, Ist und Prognose", en: "Plan, actual and forecast")[language])
        let months = courseMonths
        section.say(sentence(months))
        section.add(
            chart(months), table: table(months),
            note: Text(
                de:
                    "Summe seit Programmbeginn, alle Säulen. Bis Ende \(closedMonth) steht, "
                    + "was nach den Büchern ausgezahlt ist; danach, was erwartet wird.",
                en:
                    "Sum since the start, all lines. Up to the end of \(closedMonth) stands "
                    + "what the books have paid; after it what is expected.")[language], report)
        return section
    }

    private var courseMonths: [CourseMonth] {
        course.rows.filter { course.text(.line, $0) == "total" }.enumerated().map { index, row in
            CourseMonth(
                index: index, name: report.monthName(course.text(.month, row)),
                baseline: course.number(.baselineEUR, row) ?? 0,
                paid: course.number(.actualEUR, row), forecast: Quantiles(course, row))
        }
    }

    private func sentence(_ months: [CourseMonth]) -> String {
        guard let closed = months.last(where: { $0.paid != nil }), let paid = closed.paid else {
            return ""
        }
        let difference = report.money((paid - closed.baseline).magnitude)
        let more = paid >= closed.baseline
        return Text(
            de: "Ausgezahlt sind bis Ende \(closedMonth) \(report.money(paid)), "
                + "\(difference) \(more ? "mehr" : "weniger"), als der Planfall ohne Bücher bis "
                + "dahin ausgibt.",
            en: "By the end of \(closedMonth) \(report.money(paid)) are paid, \(difference) "
                + "\(more ? "more" : "less") than the plan case without books spends by then.")[
                language]
    }

    private func table(_ months: [CourseMonth]) -> PageTable {
        let names = [
            Text(de: "Planfall ohne Bücher", en: "Plan case without books")[language],
            Text(de: "Ausgezahlt", en: "Paid")[language],
        ]
        let forecasts = report.quantileNames.map {
            Text(de: "Prognose: ", en: "Forecast: ")[language] + $0
        }
        let headings = names + forecasts + [Text(de: "Tranchen", en: "Tranches")[language]]
        var table = PageTable(
            [.text(Text(de: "Monat", en: "Month")[language])]
                + headings.map { .number("\($0) (\(report.moneyUnit))") })
        for (month, tranche) in zip(months, report.tranchesToDate) {
            let expected =
                month.forecast.map { report.quantiles($0).map { report.amount($0) } }
                ?? report.quantileNames.map { _ in "" }
            table.add(
                [month.name, report.amount(month.baseline)]
                    + [month.paid.map { report.amount($0) } ?? ""] + expected
                    + [report.amount(tranche)])
        }
        return table
    }
}

// The picture.
extension ForecastContext {
    private func chart(_ months: [CourseMonth]) -> Chart {
        let title = Text(
            de: "Ausgegeben seit Programmbeginn: Plan, Ist und Prognose",
            en: "Spent since the start: plan, actual and forecast")[language]
        var frame = ChartFrame(language: report.language, title: title, height: 360)
        let axis = report.timeAxis
        frame.signals = [axis.signal]
        let style = CourseStyle(self)
        let alternative = alternative(months)
        let legend = ChartParts.legend(style.series(hasBands: report.hasBands))
        let spec = frame.spec(
            alternative,
            data: [
                ["name": "months", "values": .list(months.map(row))],
                ["name": "paid", "values": .list(paidRows(months))],
                ["name": "forecast", "values": .list(forecastRows(months))],
                ["name": "tranches", "values": .list(report.steps(report.tranchesToDate))],
            ],
            scales: [
                axis.scale,
                ChartParts.upward([
                    ("months", "baseline"), ("paid", "paid"), ("forecast", "plan"),
                    ("forecast", "p90"), ("tranches", "tranche"),
                ]),
            ] + legend.scales,
            axes: [ChartParts.left(report.moneyUnit)] + axis.axes, legends: legend.legends,
            marks: style.marks(hasBands: report.hasBands) + axis.deadlineMarks
                + axis.marks(
                    at: Double(months.count { $0.paid != nil }),
                    Text(de: "Bücher bis \(closedMonth)", en: "Books to \(closedMonth)")[language])
                + [ChartParts.tips(of: "months", from: "from", to: "to")])
        return Chart(id: "course-total", title: title, alternative: alternative, spec: spec)
    }

    private func alternative(_ months: [CourseMonth]) -> String {
        let paid = report.money(months.last { $0.paid != nil }?.paid)
        let (plan, baseline) = (report.money(total?.plan), report.money(total?.baseline))
        let tranches = report.money(Double(report.facts.budgetCents))
        return Text(
            de:
                "Linien über die Monate: Ausgezahlt sind bis Ende \(closedMonth) \(paid); von "
                + "da an "
                + "steigt die Prognose im Planfall auf \(plan). Der Planfall ohne Bücher steigt "
                + "auf \(baseline), die Tranchen in Stufen auf \(tranches).",
            en:
                "Lines over the months: \(paid) are paid by the end of \(closedMonth); from "
                + "there the "
                + "forecast rises to \(plan) in the plan case. The plan case without books rises "
                + "to \(baseline), the tranches in steps to \(tranches).")[language]
    }

    private func row(_ month: CourseMonth) -> JSONText {
        var tip = [
            Text(de: "bis Ende \(month.name)", en: "to the end of \(month.name)")[language],
            Text(de: "Planfall ohne Bücher: ", en: "Plan case without books: ")[language]
                + report.money(month.baseline),
        ]
        if let paid = month.paid {
            tip.append(Text(de: "Ausgezahlt: ", en: "Paid: ")[language] + report.money(paid))
        }
        if let forecast = month.forecast {
            let name = Text(de: "Prognose, Planfall: ", en: "Forecast, plan case: ")[language]
            tip.append(name + report.money(forecast.plan))
            if report.hasBands {
                tip.append("P10–P90: \(report.money(forecast.p10)) – \(report.money(forecast.p90))")
            }
        }
        return [
            "x": .number(Double(month.index + 1)), "baseline": report.units(month.baseline),
            "from": .number(Double(month.index)), "to": .number(Double(month.index + 1)),
            "tip": .text(tip.joined(separator: "\n")),
        ]
    }

    /// What was paid, from the start to the cut-off.
    private func paidRows(_ months: [CourseMonth]) -> [JSONText] {
        [["x": 0, "paid": 0]]
            + months.compactMap { month in
                month.paid.map {
                    ["x": .number(Double(month.index + 1)), "paid": report.units($0)]
                }
            }
    }

    /// What is expected, from what was paid at the cut-off on.
    private func forecastRows(_ months: [CourseMonth]) -> [JSONText] {
        let closed = months.last { $0.paid != nil }
        let start = closed.map { ($0.index, Quantiles($0.paid ?? 0)) }
        let rest = months.compactMap { month in month.forecast.map { (month.index, $0) } }
        return ([start].compactMap(\.self) + rest).map { index, value in
            [
                "x": .number(Double(index + 1)), "plan": report.units(value.plan),
                "p10": report.units(value.p10 ?? value.plan),
                "p90": report.units(value.p90 ?? value.plan),
            ]
        }
    }
}

/// How the lines of the course look: each told apart by its dash as well.
private struct CourseStyle {
    let baseline: SeriesStyle
    let paid: SeriesStyle
    let plan: SeriesStyle
    let band: SeriesStyle
    let tranche: SeriesStyle

    init(_ context: ForecastContext) {
        baseline = SeriesStyle(
            label: Text(de: "Planfall ohne Bücher", en: "Plan case without books")[
                context.language],
            color: Palette.left, width: 2, dash: [2, 3])
        paid = SeriesStyle(
            label: Text(de: "Ausgezahlt", en: "Paid")[context.language], color: Palette.spent,
            width: 3.5)
        plan = SeriesStyle(
            label: Text(de: "Prognose, Planfall", en: "Forecast, plan case")[context.language],
            color: Palette.second, dash: [10, 3])
        band = SeriesStyle.band(
            Text(de: "P10 bis P90 der Ziehungen", en: "P10 to P90 of the draws")[context.language],
            color: Palette.secondBand)
        tranche = SeriesStyle(
            label: Text(de: "Tranchen", en: "Tranches")[context.language], color: Palette.lapsed,
            width: 2,
            dash: [7, 4])
    }

    func series(hasBands: Bool) -> [SeriesStyle] {
        [paid, plan] + (hasBands ? [band] : []) + [baseline, tranche]
    }

    func marks(hasBands: Bool) -> [JSONText] {
        let areas =
            hasBands
            ? [ChartParts.area(of: "forecast", x: "x", from: "p10", to: "p90", color: band.color)]
            : []
        return areas + [
            ChartParts.line(
                of: "tranches", x: "x", y: "tranche", tranche, interpolate: "step-after"),
            ChartParts.line(of: "months", x: "x", y: "baseline", baseline),
            ChartParts.line(of: "forecast", x: "x", y: "plan", plan),
            ChartParts.line(of: "paid", x: "x", y: "paid", paid),
        ]
    }
}
