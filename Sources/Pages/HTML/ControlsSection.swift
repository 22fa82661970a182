// SPDX-License-Identifier: GPL-3.0-or-later
import Programme
import ResultFiles
import Tables
import Words

/// What moved at the control dates of the plan case, and what the reserve granted up to each.
private struct ControlDates {
    /// A reason's amounts at each date, in cents.
    struct Row {
        let reason: String
        var offered: [Int64]
        var moved: [Int64]
        var total: Int64 { moved.reduce(0, +) }
    }

    /// The cells of the dates, in their order.
    private(set) var dates: [Table.Cell] = []
    private(set) var rows: [Row] = []

    /// The reasons of the model, in the order in which money is taken; then the reserve.
    private static let reasons = ["finished", "late", "slow", "waiting"]

    init(controls: TableReader<ControlsColumn>, ledger: TableReader<LedgerColumn>) {
        var keys: [String] = []
        for row in controls.rows {
            let cell = controls.cell(.date, row)
            let key = Self.key(cell)
            if keys.last != key {
                keys.append(key)
                dates.append(cell)
            }
        }
        let none = Array(repeating: Int64(0), count: dates.count)
        rows = (Self.reasons + ["reserve"]).map { Row(reason: $0, offered: none, moved: none) }
        for row in controls.rows {
            guard let reason = Self.reasons.firstIndex(of: controls.text(.reason, row)),
                let date = keys.firstIndex(of: Self.key(controls.cell(.date, row)))
            else { continue }
            rows[reason].offered[date] += controls.cents(.offeredEUR, row)
            rows[reason].moved[date] += controls.cents(.givenEUR, row)
        }
        addGrants(ledger, keys)
    }

    /// The reserve's grants since the control date before, those after the last one with it.
    private mutating func addGrants(_ ledger: TableReader<LedgerColumn>, _ keys: [String]) {
        guard !keys.isEmpty else { return }
        for row in ledger.rows where ledger.text(.kind, row) == "grant" {
            let key = Self.key(ledger.cell(.date, row))
            let date = keys.firstIndex { key <= $0 } ?? keys.count - 1
            let amount = ledger.cents(.amountEUR, row)
            rows[rows.count - 1].offered[date] += amount
            rows[rows.count - 1].moved[date] += amount
        }
    }

    private static func key(_ cell: Table.Cell) -> String {
        if case .date(let day) = cell { return day.description }
        return ""
    }
}

extension ReportContext {
    /// What was given and granted at each control date, by reason.
    func controlsSection() -> ReportSection {
        var section = ReportSection(
            id: "controls",
            title: Text(
                de: "Umschichtung und Reserve an den Stichtagen",
                en: "Reassignment and reserve at control dates")[language])
        let controls = ControlDates(
            controls: reader(ControlsColumn.self), ledger: reader(LedgerColumn.self))
        guard !controls.dates.isEmpty else {
            section.say(
                Text(
                    de: "Es gab keinen Stichtag, an dem Mittel angeboten oder gebraucht wurden.",
                    en: "There was no control date at which money was offered or asked "
                        + "for.")[language])
            return section
        }
        let (moved, granted) = (outcome("reassigned"), outcome("granted"))
        section.say(
            Text(
                de: "Im Planfall wurden \(money(moved.plan)) zwischen Arbeitspaketen umgeschichtet "
                    + "und \(money(granted.plan)) aus der Reserve bewilligt. Umgeschichtet wird "
                    + "nur, wofür es Bedarf gibt; der Rest eines Angebots bleibt, wo er ist.",
                en: "In the plan case \(money(moved.plan)) were moved between packages and "
                    + "\(money(granted.plan)) granted from the reserve. Only what has a taker "
                    + "moves; the rest of an offer stays where it is.")[language])
        section.add(
            controlsChart(controls), table: controlsTable(controls),
            note: Text(
                de: "In \(moneyUnit), alle Reihen im selben Maßstab. Bewilligungen der Reserve: "
                    + "Summe seit dem Stichtag davor (beim letzten: bis zum Ende).",
                en: "In \(moneyUnit), all rows to the same scale. Grants of the reserve: sum since "
                    + "the control date before (at the last one: to the end).")[language], self)
        return section
    }

    /// Why money moved, at the beginning of a line.
    private func reasonName(_ reason: String) -> String {
        reason == "reserve"
            ? Text(de: "Aus der Reserve bewilligt", en: "Granted from the reserve")[language]
            : word(reason, in: ValueWords.offers).withCapital
    }

    private func controlsTable(_ controls: ControlDates) -> PageTable {
        let headings = controls.dates.map { PageTable.Column.number(text(of: $0)) }
        var table = PageTable(
            [.text(Text(de: "Grund (\(moneyUnit))", en: "Reason (\(moneyUnit))")[language])]
                + headings
                + [.number(Text.total[language])])
        for row in controls.rows {
            let words = reasonName(row.reason)
            if row.reason != "reserve" {
                table.add(
                    [Text(de: "Angeboten: \(words)", en: "Offered: \(words)")[language]]
                        + row.offered.map { amount(Double($0)) } + ["–"])
            }
            let moved =
                row.reason == "reserve"
                ? words : Text(de: "Umgeschichtet: \(words)", en: "Moved: \(words)")[language]
            table.add(
                [moved] + row.moved.map { amount(Double($0)) } + [amount(Double(row.total))])
        }
        return table
    }

    private func controlsChart(_ controls: ControlDates) -> Chart {
        let title = Text(
            de: "Umgeschichtet nach Grund, bewilligt aus der Reserve",
            en: "Moved by reason, granted from the reserve")[language]
        let alternative =
            Text(de: "Balken je Stichtag. Summen: ", en: "Bars by control date. Sums: ")[language]
            + controls.rows.map {
                "\(reasonName($0.reason)) \(money(Double($0.total)))"
            }.joined(separator: ", ") + "."
        var frame = ChartFrame(
            language: language, title: title, height: controls.rows.count * 82)
        let most = controls.rows.flatMap(\.moved).max() ?? 0
        frame.signals = [
            ("most", ["value": .number(max(scale.units(cents: Double(most)), 1e-6).short)]),
            ("dates", ["value": .list(controls.dates.map { .text(text(of: $0)) })]),
        ]
        let spec = frame.spec(
            alternative,
            data: [
                ["name": "bars", "values": .list(controlRows(controls))],
                ["name": "rows", "values": .list(controlHeadings(controls))],
            ],
            scales: controlScales(controls), axes: [controlAxis], marks: controlMarks)
        return Chart(id: "controls-moved", title: title, alternative: alternative, spec: spec)
    }

    private func controlRows(_ controls: ControlDates) -> [JSONText] {
        controls.rows.enumerated().flatMap { index, row in
            controls.dates.indices.map { date -> JSONText in
                let words = reasonName(row.reason)
                var tip = "\(text(of: controls.dates[date]))\n\(words)\n"
                tip += money(Double(row.moved[date]))
                if row.reason != "reserve" {
                    let offered = money(Double(row.offered[date]))
                    tip +=
                        Text(
                            de: " von angebotenen \(offered)",
                            en: " of \(offered) offered")[language]
                }
                return [
                    "row": .number(Double(index)), "date": .number(Double(date)),
                    "value": units(Double(row.moved[date])), "tip": .text(tip),
                    "text": .text(row.moved[date] == 0 ? "0" : amount(Double(row.moved[date]))),
                ]
            }
        }
    }

    private func controlHeadings(_ controls: ControlDates) -> [JSONText] {
        controls.rows.enumerated().map { index, row in
            [
                "row": .number(Double(index)),
                "text": .text(reasonName(row.reason)),
            ]
        }
    }

    private func controlScales(_ controls: ControlDates) -> [JSONText] {
        [
            [
                "name": "x", "type": "band", "range": "width", "padding": 0.25,
                "domain": .list(controls.dates.indices.map { .number(Double($0)) }),
            ],
            [
                "name": "row", "type": "band", "range": "height", "padding": 0,
                "domain": .list(controls.rows.indices.map { .number(Double($0)) }),
            ],
        ]
    }

    private var controlAxis: JSONText {
        [
            "orient": "bottom", "scale": "x", "ticks": false, "domain": false,
            "labelOverlap": false,
            "encode": [
                "labels": [
                    "update": [
                        "text": .signal("dates[datum.value]"),
                        "angle": .signal("bandwidth('x') < 52 ? -60 : 0"),
                        "align": .signal("bandwidth('x') < 52 ? 'right' : 'center'"),
                        "baseline": .signal("bandwidth('x') < 52 ? 'middle' : 'top'"),
                    ]
                ]
            ],
        ]
    }

    /// Bars on a base line for each reason, its name above them.
    private var controlMarks: [JSONText] {
        let base = "scale('row', datum.row) + bandwidth('row') - 4"
        let size = "datum.value / most * (bandwidth('row') - 46)"
        return [
            .mark(
                "rule", of: "rows",
                [
                    "x": .value(0), "x2": .signal("width"), "y": .signal(base),
                    "stroke": .value(.text(Palette.axis)),
                ]),
            .mark(
                "text", of: "rows",
                [
                    "x": .value(0), "y": .signal("scale('row', datum.row) + 10"),
                    "baseline": .value("top"), "text": .field("text"),
                    "fontWeight": .value("bold"), "limit": .signal("width"),
                ]),
            .mark(
                "rect", of: "bars",
                [
                    "x": .field("date", "x"), "width": ["scale": "x", "band": 1],
                    "y": .signal("\(base) - \(size)"), "y2": .signal(base),
                    "fill": .value(.text(Palette.spent)), "tooltip": .field("tip"),
                ]),
            .mark(
                "text", of: "bars",
                [
                    "x": ["scale": "x", "field": "date", "band": 0.5],
                    "y": .signal("\(base) - \(size) - 3"), "align": .value("center"),
                    "fontSize": .value(11), "text": .field("text"),
                ], also: ["interactive": false]),
        ]
    }
}
