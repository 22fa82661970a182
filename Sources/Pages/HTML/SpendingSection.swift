// SPDX-License-Identifier: GPL-3.0-or-later
import Programme
import ResultFiles
import Tables
import Words

/// A month of the run: what is spent in it and up to its end.
private struct SpendingMonth {
    let index: Int
    let name: String
    let inMonth: Quantiles
    let toDate: Quantiles
}

/// Plan case and quantiles of a value, in cents or counts.
struct Quantiles {
    let plan: Double?
    let p10: Double?
    let p50: Double?
    let p90: Double?

    init<Columns: SpreadColumns>(_ reader: TableReader<Columns>, _ row: Int) {
        plan = reader.number(.plan, row)
        p10 = reader.number(.p10, row)
        p50 = reader.number(.p50, row)
        p90 = reader.number(.p90, row)
    }

    /// Those of the sum since the start.
    init(toDate reader: TableReader<MonthsColumn>, _ row: Int) {
        plan = reader.number(.toDatePlan, row)
        p10 = reader.number(.toDateP10, row)
        p50 = reader.number(.toDateP50, row)
        p90 = reader.number(.toDateP90, row)
    }
}

extension ReportContext {
    /// Spending against the tranches.
    func spendingSection() -> ReportSection {
        var section = ReportSection(
            id: "spending",
            title: Text(de: "Ausgaben gegen Tranchen", en: "Spending against tranches")[language])
        section.say(spendingSentence)
        let months = spendingMonths
        section.add(
            cumulativeChart(months), table: cumulativeTable(months),
            note: Text(
                de: "Summe seit Programmbeginn, alle Säulen. Die Tranchen stehen am Anfang ihres "
                    + "Haushaltsjahres zur Verfügung.",
                en: "Sum since the start, all lines. Tranches are available from the beginning of "
                    + "their fiscal year.")[language], self)
        section.add(
            monthlyChart(months), table: monthlyTable(months),
            note: Text(
                de: "Je Monat, alle Säulen. Zum Vergleich die Tranche des Jahres, gleichmäßig auf "
                    + "seine Programmmonate verteilt.",
                en: "By month, all lines. For comparison the year's tranche, spread evenly over "
                    + "its months in the programme.")[language], self)
        return section
    }

    private var spendingSentence: String {
        let reader = reader(OutcomesColumn.self)
        let years = reader.rows.filter {
            reader.text(.outcome, $0) == "spent" && reader.text(.dimension, $0) == "year"
        }
        let parts = years.map { row -> String in
            let year = reader.text(.key, row)
            let spent = money(reader.number(.plan, row))
            guard let tranche = tranches.first(where: { $0.year == year }) else {
                return "\(year): \(spent)"
            }
            return Text(
                de: "\(year): \(spent) bei einer Tranche von \(money(tranche.cents))",
                en: "\(year): \(spent) with a tranche of \(money(tranche.cents))")[language]
        }
        guard !parts.isEmpty else { return "" }
        return Text(de: "Im Planfall ausgegeben ", en: "Spent in the plan case ")[language]
            + parts.joined(separator: "; ") + "."
    }

    private var spendingMonths: [SpendingMonth] {
        let reader = reader(MonthsColumn.self)
        return reader.rows.filter {
            reader.text(.line, $0) == "total" && reader.text(.measure, $0) == "spent"
        }.enumerated().map { index, row in
            SpendingMonth(
                index: index, name: reader.text(.month, row), inMonth: Quantiles(reader, row),
                toDate: Quantiles(toDate: reader, row))
        }
    }

    /// The programme's tranches by fiscal year, in cents.
    var tranches: [(year: String, cents: Double)] {
        let reader = reader(LineBudgetsColumn.self)
        guard let total = reader.row(where: [.line: "total"]) else { return [] }
        return reader.years.map { (String($0), Double(reader.tranche(of: $0, total))) }
    }

    /// A month as people write it: `10/2020`.
    func monthName(_ month: String) -> String {
        let parts = month.split(separator: "-")
        return parts.count == 2 ? "\(parts[1])/\(parts[0])" : month
    }
}

// The sum since the start.
extension ReportContext {
    private func cumulativeChart(_ months: [SpendingMonth]) -> Chart {
        let title = Text(
            de: "Ausgegeben seit Programmbeginn und verfügbare Tranchen",
            en: "Spent since the start, and tranches available")[language]
        let spent = outcome("spent")
        let alternative = Text(
            de: "Linien über die Monate: Die Ausgaben steigen im Planfall auf \(money(spent.plan))"
                + ", die Tranchen in Stufen auf \(money(Double(facts.budgetCents))).",
            en: "Lines over the months: spending rises to \(money(spent.plan)) in the plan case, "
                + "the tranches in steps to \(money(Double(facts.budgetCents))).")[language]
        return spendingChart(
            ChartFrame(language: language, title: title, height: 340), id: "spending-total",
            alternative, rows: cumulativeRows(months), tranches: steps(tranchesToDate),
            trancheLabel: Text(de: "Tranchen", en: "Tranches")[language])
    }

    private func cumulativeRows(_ months: [SpendingMonth]) -> [JSONText] {
        let start: JSONText = [
            "x": 0, "plan": 0, "p10": 0, "p90": 0, "from": 0, "to": 0, "tip": "",
        ]
        return [start]
            + months.map { month in
                spendingRow(
                    month.toDate, at: Double(month.index + 1), month,
                    Text(
                        de: "bis Ende \(monthName(month.name))",
                        en: "to the end of \(monthName(month.name))")[language])
            }
    }

    private func spendingRow(
        _ value: Quantiles, at x: Double, _ month: SpendingMonth, _ heading: String
    ) -> JSONText {
        var tip = heading + "\n" + Text.plan[language] + ": " + money(value.plan)
        if hasBands { tip += "\nP10–P90: \(money(value.p10)) – \(money(value.p90))" }
        return [
            "x": .number(x), "plan": units(value.plan), "p10": units(value.p10 ?? value.plan),
            "p90": units(value.p90 ?? value.plan), "from": .number(Double(month.index)),
            "to": .number(Double(month.index + 1)), "tip": .text(tip),
        ]
    }

    /// An amount in the unit of charts.
    func units(_ cents: Double?) -> JSONText {
        // Six decimals of millions are a euro: more would only make the file long.
        cents.map { .number((scale.units(cents: $0) * 1e6).rounded() / 1e6) } ?? .null
    }

    private func cumulativeTable(_ months: [SpendingMonth]) -> PageTable {
        spendingTable(months, Text(de: "Tranchen", en: "Tranches")[language], tranchesToDate) {
            $0.toDate
        }
    }

    private func monthlyTable(_ months: [SpendingMonth]) -> PageTable {
        spendingTable(
            months, Text(de: "Tranche je Monat", en: "Tranche by month")[language], monthlyTranches
        ) {
            $0.inMonth
        }
    }

    private func spendingTable(
        _ months: [SpendingMonth], _ trancheName: String, _ tranches: [Double],
        _ value: (SpendingMonth) -> Quantiles
    ) -> PageTable {
        var table = PageTable(
            [.text(Text(de: "Monat", en: "Month")[language])]
                + (quantileNames + [trancheName]).map { .number("\($0) (\(moneyUnit))") })
        for (month, tranche) in zip(months, tranches) {
            table.add(
                [monthName(month.name)] + (quantiles(value(month)) + [tranche]).map { amount($0) })
        }
        return table
    }

    /// The headings of plan case and quantiles; without draws there are none.
    var quantileNames: [String] {
        let phrases: [Text] =
            hasBands
            ? [.plan, .tenth, .median, .ninetieth] : hasDraws ? [.plan, .median] : [.plan]
        return phrases.map { $0[language] }
    }

    /// The values below those headings.
    func quantiles(_ value: Quantiles) -> [Double?] {
        hasBands
            ? [value.plan, value.p10, value.p50, value.p90]
            : hasDraws ? [value.plan, value.p50] : [value.plan]
    }
}

// Month by month.
extension ReportContext {
    private func monthlyChart(_ months: [SpendingMonth]) -> Chart {
        let title = Text(
            de: "Ausgaben je Monat und Tranche je Monat",
            en: "Spending and tranche by month")[language]
        let peak = months.max { ($0.inMonth.plan ?? 0) < ($1.inMonth.plan ?? 0) }
        let alternative = Text(
            de: "Linien über die Monate: Die Ausgaben sind im Planfall im Monat "
                + "\(peak.map { monthName($0.name) } ?? "–") am höchsten, mit "
                + "\(money(peak?.inMonth.plan)).",
            en: "Lines over the months: spending in the plan case is greatest in "
                + "\(peak.map { monthName($0.name) } ?? "–"), with "
                + "\(money(peak?.inMonth.plan)).")[language]
        let rows = months.map { month in
            spendingRow(
                month.inMonth, at: Double(month.index) + 0.5, month, monthName(month.name))
        }
        return spendingChart(
            ChartFrame(language: language, title: title, height: 300), id: "spending-months",
            alternative, rows: rows, tranches: steps(monthlyTranches),
            trancheLabel: Text(de: "Tranche je Monat", en: "Tranche by month")[language])
    }

    /// The year's tranche divided by its months in the programme, for each month; 0 in a year
    /// without one.
    private var monthlyTranches: [Double] {
        let years = timeAxis.months.map { String($0.prefix { $0 != "-" }) }
        return years.map { year in
            let tranche = tranches.lazy.filter { $0.year == year }.map(\.cents).reduce(0, +)
            return tranche / Double(years.count { $0 == year })
        }
    }

    /// The tranches of the years so far, for each month.
    var tranchesToDate: [Double] {
        timeAxis.months.map { month in
            let year = String(month.prefix { $0 != "-" })
            return tranches.lazy.filter { $0.year <= year }.map(\.cents).reduce(0, +)
        }
    }

    /// A value by month as steps: where it changes, and the end.
    func steps(_ values: [Double]) -> [JSONText] {
        let starts = values.indices.filter { $0 == 0 || values[$0] != values[$0 - 1] }
        return (starts.map { ($0, values[$0]) } + [(values.count, values.last ?? 0)])
            .map { ["x": .number(Double($0)), "tranche": units($1)] }
    }

    private func spendingChart(
        _ frame: ChartFrame, id: String, _ alternative: String, rows: [JSONText],
        tranches: [JSONText], trancheLabel: String
    ) -> Chart {
        var frame = frame
        let axis = timeAxis
        frame.signals = [axis.signal]
        let plan = SeriesStyle(
            label: Text(de: "Ausgegeben, Planfall", en: "Spent, plan case")[language],
            color: Palette.spent)
        let band = SeriesStyle.band(
            Text(de: "P10 bis P90 der Ziehungen", en: "P10 to P90 of the draws")[language])
        let tranche = SeriesStyle(
            label: trancheLabel, color: Palette.lapsed, width: 2, dash: [7, 4])
        let legend = ChartParts.legend(hasBands ? [plan, band, tranche] : [plan, tranche])
        let areas =
            hasBands
            ? [ChartParts.area(of: "months", x: "x", from: "p10", to: "p90", color: Palette.band)]
            : []
        let spec = frame.spec(
            alternative,
            data: [
                ["name": "months", "values": .list(rows)],
                ["name": "tranches", "values": .list(tranches)],
            ],
            scales: [
                axis.scale,
                ChartParts.upward([
                    ("months", "plan"), ("months", "p90"), ("tranches", "tranche"),
                ]),
            ] + legend.scales,
            axes: [ChartParts.left(moneyUnit)] + axis.axes, legends: legend.legends,
            marks: areas + [
                ChartParts.line(
                    of: "tranches", x: "x", y: "tranche", tranche, interpolate: "step-after"),
                ChartParts.line(of: "months", x: "x", y: "plan", plan),
            ] + (rows.count == 1 ? ChartParts.point(of: "months", plan, hasBand: hasBands) : [])
                + axis.deadlineMarks + [ChartParts.tips(of: "months", from: "from", to: "to")])
        return Chart(id: id, title: frame.title, alternative: alternative, spec: spec)
    }
}
