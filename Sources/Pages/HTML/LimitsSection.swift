// SPDX-License-Identifier: GPL-3.0-or-later
import Programme
import ResultFiles
import Tables
import Words

/// An outcome with and without each limit.
private struct LimitGroup {
    struct Bar {
        let label: String
        let value: Double
        let isPlan: Bool
    }

    let outcome: String
    let unit: String
    let bars: [Bar]
}

extension ReportContext {
    /// What would be without the limits of money, capacity and agreements.
    func limitsSection() -> ReportSection {
        var section = ReportSection(
            id: "limits",
            title: Text(de: "Was das Ergebnis begrenzt", en: "What limits the result")[language])
        let groups = limitGroups
        guard !groups.isEmpty else { return section }
        section.say(
            Text(
                de: "Der Planfall, dreimal neu gerechnet: jeweils ohne eine der Grenzen, alles "
                    + "andere wie zuvor. Wartezeiten sind die Vereinbarungen, die Bewilligung und "
                    + "was Dritte brauchen.",
                en: "The plan case computed three times more: each time without one of the limits, "
                    + "all else as before. Delays are the agreements, the approval and what others "
                    + "need.")[language])
        section.add(limitsChart(groups), table: limitsTable, self)
        return section
    }

    private func liftedName(_ limit: String) -> String {
        switch limit {
        case "money": Text(de: "ohne Grenze beim Geld", en: "without a limit of money")[language]
        case "capacity":
            Text(de: "ohne Grenze der Kapazität", en: "without a limit of capacity")[language]
        case "agreements":
            Text(de: "ohne Wartezeiten", en: "without agreements and delays")[language]
        default: limit.onOneLine
        }
    }

    private var limitGroups: [LimitGroup] {
        let reader = reader(LimitsColumn.self)
        var outcomes: [String] = []
        for row in reader.rows where !outcomes.contains(reader.text(.outcome, row)) {
            outcomes.append(reader.text(.outcome, row))
        }
        return outcomes.map { outcome in
            let rows = reader.rows.filter { reader.text(.outcome, $0) == outcome }
            let plan = rows.first.flatMap { reader.number(.plan, $0) } ?? 0
            let lifted = rows.map { row in
                LimitGroup.Bar(
                    label: liftedName(reader.text(.limit, row)),
                    value: reader.number(.lifted, row) ?? 0, isPlan: false)
            }
            return LimitGroup(
                outcome: outcomeName(outcome),
                unit: rows.first.map { reader.text(.unit, $0) } ?? "",
                bars: [.init(label: Text.plan[language], value: plan, isPlan: true)]
                    + lifted)
        }
    }

    private var limitsTable: PageTable {
        let reader = reader(LimitsColumn.self)
        var table = PageTable([
            .text(Text(de: "Ergebnis", en: "Outcome")[language]),
            .text(Text(de: "Gerechnet", en: "Computed")[language]),
            .number(Text.plan[language]),
            .number(Text(de: "Ohne die Grenze", en: "Without it")[language]),
            .number(Text(de: "Unterschied", en: "Difference")[language]),
        ])
        for row in reader.rows {
            let unit = reader.text(.unit, row)
            let outcome = reader.text(.outcome, row)
            table.add([
                outcomeName(outcome),
                liftedName(reader.text(.limit, row)),
                value(reader.number(.plan, row), unit: unit),
                value(reader.number(.lifted, row), unit: unit),
                signed(reader.number(.difference, row), unit: unit),
            ])
        }
        return table
    }

    /// A difference with its sign, also where it is more: `+12`, `−3`, `±0`.
    func signed(_ difference: Double?, unit: String) -> String {
        guard let difference else { return "–" }
        let size =
            unit == "share"
            ? (number.decimal(difference.magnitude * 100)
                + Text(de: " Prozentpunkte", en: " points")[language])
                .unbroken
            : value(difference.magnitude, unit: unit)
        if difference == 0 { return "±" + size }
        return (difference > 0 ? "+" : "−") + size
    }

    private func limitsChart(_ groups: [LimitGroup]) -> Chart {
        let title = Text(
            de: "Planfall mit und ohne jede Grenze",
            en: "Plan case with and without each limit")[language]
        let alternative =
            Text(de: "Balken. ", en: "Bars. ")[language]
            + groups.map { group in
                "\(group.outcome): "
                    + group.bars.map { "\($0.label) \(value($0.value, unit: group.unit))" }
                    .joined(separator: ", ")
            }.joined(separator: "; ") + "."
        let (rowHeight, headHeight, gap) = (24, 26, 12)
        var (headings, bars, top) = ([JSONText](), [JSONText](), 0)
        for group in groups {
            headings.append(["y": .number(Double(top)), "text": .text(group.outcome)])
            top += headHeight
            let most = max(group.bars.map(\.value).max() ?? 0, 1e-9)
            for bar in group.bars {
                bars.append([
                    "y": .number(Double(top)), "label": .text(bar.label),
                    "part": .number((bar.value / most).short),
                    "text": .text(value(bar.value, unit: group.unit)),
                    "color": .text(bar.isPlan ? Palette.left : Palette.spent),
                ])
                top += rowHeight
            }
            top += gap
        }
        var frame = ChartFrame(language: language, title: title, height: top)
        frame.signals = [
            ("start", ["update": "width < 520 ? 148 : 230"]), ("end", ["update": "width - 110"]),
        ]
        let spec = frame.spec(
            alternative,
            data: [
                ["name": "headings", "values": .list(headings)],
                ["name": "bars", "values": .list(bars)],
            ], scales: [], marks: limitMarks)
        return Chart(id: "limits-lifted", title: title, alternative: alternative, spec: spec)
    }

    private var limitMarks: [JSONText] {
        [
            .mark(
                "text", of: "headings",
                [
                    "x": .value(0), "y": .signal("datum.y + 13"), "baseline": .value("middle"),
                    "text": .field("text"), "fontWeight": .value("bold"),
                ]),
            .mark(
                "text", of: "bars",
                [
                    "x": .signal("start - 8"), "y": .signal("datum.y + 11"),
                    "align": .value("right"), "baseline": .value("middle"),
                    "text": .field("label"), "limit": .signal("start - 8"),
                    "fontSize": .signal("width < 520 ? 11 : 12"),
                ]),
            .mark(
                "rect", of: "bars",
                [
                    "x": .signal("start"), "y": .signal("datum.y + 3"), "height": .value(16),
                    "width": .signal("max(1, datum.part * (end - start))"),
                    "fill": .field("color"),
                ]),
            .mark(
                "text", of: "bars",
                [
                    "x": .signal("start + datum.part * (end - start) + 6"),
                    "y": .signal("datum.y + 11"), "baseline": .value("middle"),
                    "text": .field("text"),
                ]),
        ]
    }
}
