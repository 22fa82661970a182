// SPDX-License-Identifier: GPL-3.0-or-later
import Programme
import ResultFiles
import Tables

/// The months of a run on an axis: they count from the start, and quarters are labelled; months
/// where no quarter is whole.
struct TimeAxis {
    /// The months' names as tables have them, `2020-10`.
    let months: [String]
    /// When the deadline ends, in months since the start; nil if that is not known.
    let deadline: Double?
    /// What stands at the deadline: `Frist 31.12.2022`.
    let deadlineLabel: String

    /// The scale `x`, from the start to the end of the last month.
    var scale: JSONText {
        [
            "name": "x", "type": "linear", "range": "width", "zero": false, "nice": false,
            "domain": [0, .number(Double(months.count))],
        ]
    }

    /// The axis: a tick at the start of each quarter, its name below its middle month.
    var axes: [JSONText] {
        let starts = labels.map { JSONText.number(Double($0.start)) }
        return [
            [
                "orient": "bottom", "scale": "x", "values": .list(starts), "labels": false,
                "tickSize": 6,
            ],
            [
                "orient": "bottom", "scale": "x", "ticks": false, "domain": false,
                "values": .list(labels.map { .number($0.middle) }),
                "encode": ["labels": ["update": ["text": .signal("quarters[datum.value]")]]],
                "labelPadding": 8,
            ],
        ]
    }

    /// The names of the quarters by where they stand.
    var signal: (name: String, signal: JSONText) {
        let names = labels.map { ("\($0.middle)", JSONText.text($0.name)) }
        return ("quarters", ["value": .object(Dictionary(names) { $1 })])
    }

    private var labels: [Label] {
        let quarters = quarters
        return quarters.contains { $0.end <= months.count }
            ? quarters.filter { $0.middle <= Double(months.count) } : monthLabels
    }

    /// What is labelled: from the start of a month to the start of another.
    private struct Label {
        let start: Int
        let end: Int
        let name: String
        var middle: Double { Double(start + end) / 2 }
    }

    /// The quarters that begin on the axis.
    private var quarters: [Label] {
        months.enumerated().compactMap { index, month in
            let parts = month.split(separator: "-")
            guard parts.count == 2, let number = Int(parts[1]), number % 3 == 1 else { return nil }
            return Label(start: index, end: index + 3, name: "Q\(number / 3 + 1)/\(parts[0])")
        }
    }

    private var monthLabels: [Label] {
        months.enumerated().map { index, month in
            let parts = month.split(separator: "-")
            let name = parts.count == 2 ? "\(parts[1])/\(parts[0])" : month
            return Label(start: index, end: index + 1, name: name)
        }
    }

    /// A line at the deadline and its name.
    var deadlineMarks: [JSONText] {
        deadline.map { line(at: $0, deadlineLabel, align: "right") } ?? []
    }

    /// A line at another time and its name, which stands where that of the deadline leaves room.
    func marks(at time: Double, _ label: String) -> [JSONText] {
        let width = Double(months.count)
        // A name takes a fifth of the width, even of a narrow page less than a third; the unit of
        // the axis stands at its start.
        let isNearDeadline = deadline.map { ($0 - time).magnitude < width / 3 } ?? false
        return line(
            at: time, label, align: time < width / 3 ? "left" : "right",
            isInside: isNearDeadline || time < width / 10)
    }

    /// A line with its label above the picture, or inside of it at the foot.
    private func line(
        at time: Double, _ label: String, align: String, isInside: Bool = false
    ) -> [JSONText] {
        let place: JSONText = ["scale": "x", "value": .number(time)]
        let height: JSONText = isInside ? .signal("height - 6") : .value(-8)
        let shift = isInside ? (align == "left" ? 5.0 : -5) : 0
        return [
            [
                "type": "rule",
                "encode": [
                    "update": [
                        "x": place, "y": .value(-6), "y2": .signal("height"),
                        "stroke": .value(.text(Palette.text)), "strokeDash": .value([2, 3]),
                        "strokeWidth": .value(1.5),
                    ]
                ],
            ],
            [
                "type": "text",
                "encode": [
                    "update": [
                        "x": place, "y": height, "align": .value(.text(align)),
                        "dx": .value(.number(shift)), "baseline": .value("bottom"),
                        "text": .value(.text(label)),
                    ]
                ],
            ],
        ]
    }
}

extension ReportContext {
    /// The months of the run with the deadline of its frame.
    var timeAxis: TimeAxis {
        let reader = reader(MonthsColumn.self)
        var months: [String] = []
        for row in reader.rows where reader.text(.month, row) != months.last {
            months.append(reader.text(.month, row))
        }
        return TimeAxis(
            months: months, deadline: deadlineTime,
            deadlineLabel: Text(
                de: "Frist \(day("deadline"))",
                en: "Deadline \(day("deadline"))")[language])
    }

    /// The end of the deadline's day in months since the start.
    private var deadlineTime: Double? {
        let frame = reader(FrameColumn.self)
        guard let first = frame.row(where: [.property: "start"]),
            let last = frame.row(where: [.property: "deadline"]),
            case .date(let start) = frame.cell(.value, first),
            case .date(let deadline) = frame.cell(.value, last)
        else { return nil }
        return Double(deadline.month.ordinal - start.month.ordinal)
            + Double(deadline.number) / Double(deadline.month.days)
    }
}
