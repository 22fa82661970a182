// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation
import Programme
import Tables
import Words

extension ForecastContext {
    /// The outcomes whose way the page shows.
    private static let bridgedOutcomes = [
        "spent", "lapsed", "live", "efa_online", "coverage", "finished",
    ]

    /// How the plan became the forecast, one part of the books after the other; nil where that was
    /// not computed.
    func bridgeSection() -> ReportSection? {
        guard let bridge, report.hasDraws else { return nil }
        var section = ReportSection(
            id: "bridge",
            title: Text(de: "Vom Plan zur Prognose", en: "From plan to forecast")[language])
        section.say(sentence(bridge))
        section.add(chart(bridge), table: table(bridge), report)
        section.say(reading, style: "quiet")
        return section
    }

    /// What changes spending most.
    private func sentence(_ bridge: TableReader<BridgeColumn>) -> String {
        let spent = bridge.rows.filter { bridge.text(.outcome, $0) == "spent" }
        guard let first = spent.first, let last = spent.last,
            let plan = bridge.number(.mean, first), let forecast = bridge.number(.mean, last)
        else { return "" }
        let changes = spent.compactMap { row in
            bridge.number(.change, row).map { (name: stepName(bridge.text(.step, row)), $0) }
        }
        guard let most = changes.max(by: { $0.1.magnitude < $1.1.magnitude }), most.1 != 0 else {
            return Text(
                de: "Was die Bücher sagen, ändert an den Ausgaben im Mittel nichts.",
                en: "What the books tell changes nothing of mean spending.")[language]
        }
        let (from, to) = (exactly(plan), exactly(forecast))
        let change = signedMoney(most.1)
        return Text(
            de: "Im Mittel derselben Ziehungen gab der Plan ohne Bücher \(from) aus, die Prognose "
                + "gibt \(to) aus. Am meisten daran ändert: \(most.name) (\(change)).",
            en: "In the mean of the same draws the plan without books spent \(from), the forecast "
                + "spends \(to). What changes most of it: \(most.name) (\(change)).")[language]
    }

    private func signedMoney(_ cents: Double) -> String {
        (cents < 0 ? "−" : "+") + report.money(cents.magnitude)
    }

    private func stepName(_ step: String) -> String {
        ValueWords.text(step, column: BridgeColumn.step.rawValue, table: "bridge", language)
    }

    private func table(_ bridge: TableReader<BridgeColumn>) -> PageTable {
        let outcomes = Self.bridgedOutcomes.filter { outcome in
            bridge.rows.contains { bridge.text(.outcome, $0) == outcome }
        }
        let headings = outcomes.map { outcome in
            let row = bridge.row(where: [.outcome: outcome])
            return PageTable.Column.number(
                report.outcomeName(outcome) + unit(row.map { bridge.text(.unit, $0) } ?? ""))
        }
        var table = PageTable(
            [.text(Text(de: "Was eingelassen ist", en: "What is let in")[language])] + headings)
        var steps: [String] = []
        for row in bridge.rows where steps.last != bridge.text(.step, row) {
            steps.append(bridge.text(.step, row))
        }
        func cells(_ step: String, after before: String? = nil) -> [String] {
            outcomes.map { outcome in
                guard let row = bridge.row(where: [.step: step, .outcome: outcome]) else {
                    return "–"
                }
                let last = before.flatMap { bridge.row(where: [.step: $0, .outcome: outcome]) }
                return before == nil ? mean(bridge, row) : change(bridge, row, after: last)
            }
        }
        if let plan = steps.first { table.add([stepName(plan)] + cells(plan), isSum: true) }
        for (before, step) in zip(steps, steps.dropFirst()) {
            table.add([stepName(step)] + cells(step, after: before))
        }
        if let last = steps.last {
            table.add(
                [Text(de: "Prognose", en: "Forecast")[language]] + cells(last), isSum: true)
        }
        return table
    }

    /// A mean; nothing where there is none.
    private func mean(_ bridge: TableReader<BridgeColumn>, _ row: Int) -> String {
        shownMean(bridge, row).map {
            report.number.decimal($0, places: places(bridge, row))
        } ?? "–"
    }

    /// What a step changes of the mean before, by what is shown of both: so a column adds up.
    private func change(
        _ bridge: TableReader<BridgeColumn>, _ row: Int, after before: Int?
    ) -> String {
        guard let mean = shownMean(bridge, row),
            let last = before.flatMap({ shownMean(bridge, $0) })
        else { return "–" }
        if bridge.number(.change, row) == 0 { return "=" }
        let style = DifferenceStyle(scale: report.scale, number: report.number)
        return style.signed(mean - last, places: places(bridge, row))
    }

    /// A mean in the unit of its column, rounded as it is shown.
    private func shownMean(_ bridge: TableReader<BridgeColumn>, _ row: Int) -> Double? {
        guard let value = bridge.number(.mean, row) else { return nil }
        let style = DifferenceStyle(scale: report.scale, number: report.number)
        let step = pow(10, Double(places(bridge, row)))
        return (style.shown(value, unit: bridge.text(.unit, row)) * step).rounded() / step
    }

    private func places(_ bridge: TableReader<BridgeColumn>, _ row: Int) -> Int {
        bridge.text(.unit, row) == "EUR" ? report.scale.places : 2
    }

    /// What stands behind an outcome's name in a heading.
    func unit(_ unit: String) -> String {
        switch unit {
        case "EUR": " (\(report.moneyUnit))"
        case "share": " (%)"
        default: ""
        }
    }

    private var reading: String {
        Text(
            de: "Mittelwerte über dieselben Ziehungen: oben der Plan ohne Bücher, darunter, was "
                + "sich ändert, wenn nacheinander eingelassen wird, was die Bücher sagen; die "
                + "Summe ist die Prognose. „=“: ändert nichts. Die Reihenfolge entscheidet mit, "
                + "welchem Schritt eine Änderung zufällt. Was Umschichtungen brachten, ist ohne "
                + "ihren Schritt wieder beim Geber, soweit es noch nicht ausgegeben ist. "
                + "bridge.csv hat alle Ergebnisse mit Standardfehler.",
            en: "Means over the same draws: first the plan without books, below it what changes "
                + "as one lets in what the books tell, one after the other; the sum is the "
                + "forecast. “=”: changes nothing. The order has a say in which step a change "
                + "falls to. Without their step, what movements brought is back with the giver, "
                + "as far as it is not spent. bridge.csv has all outcomes with standard errors.")[
                language]
    }
}

// The picture.
extension ForecastContext {
    /// What each step changes of spending.
    private func chart(_ bridge: TableReader<BridgeColumn>) -> Chart {
        let spent = bridge.rows.filter { bridge.text(.outcome, $0) == "spent" }
        var rows: [BridgeChart.Row] = []
        var level = 0.0
        for row in spent {
            let mean = bridge.number(.mean, row) ?? 0
            let change = bridge.number(.change, row)
            rows.append(
                BridgeChart.Row(
                    name: stepName(bridge.text(.step, row)),
                    text: change.map(changeText) ?? exactly(mean),
                    from: report.scale.units(cents: change == nil ? mean : level),
                    to: report.scale.units(cents: mean), isLevel: change == nil))
            level = mean
        }
        let forecast = Text(de: "Prognose", en: "Forecast")[language]
        let end = report.scale.units(cents: level)
        rows.append(
            BridgeChart.Row(
                name: forecast, text: exactly(level), from: end, to: end, isLevel: true))
        let title = Text(
            de: "Vom Plan zur Prognose: ausgegeben im Mittel der Ziehungen",
            en: "From plan to forecast: spent in the mean of the draws")[language]
        let told = rows.map { "\($0.name): \($0.text)" }.joined(separator: "; ")
        return BridgeChart(title: title, unit: report.moneyUnit, rows: rows).chart(
            id: "bridge-spent",
            alternative: Text(
                de: "Schritte vom Plan zur Prognose. \(told).",
                en: "Steps from plan to forecast. \(told).")[language], language)
    }

    private func changeText(_ change: Double) -> String {
        guard change != 0 else {
            return Text(de: "ändert nichts", en: "changes nothing")[language]
        }
        return (change < 0 ? "−" : "+") + exactly(change.magnitude)
    }
}
