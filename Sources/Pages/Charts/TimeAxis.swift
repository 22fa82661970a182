// SPDX-License-Identifier: GPL-3.0-or-later
import ResultFiles
import Tables

/// The months of a run on an axis: they count from the start, and quarters are labelled.
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
        let starts = quarters.map { JSONText.number(Double($0.month)) }
        return [
            [
                "orient": "bottom", "scale": "x", "values": .list(starts), "labels": false,
                "tickSize": 6,
            ],
            [
                "orient": "bottom", "scale": "x", "ticks": false, "domain": false,
                "values": .list(quarters.map { .number(Double($0.month) + 1.5) }),
                "encode": ["labels": ["update": ["text": .signal("quarters[datum.value]")]]],
                "labelPadding": 8,
            ],
        ]
    }

    /// The names of the quarters by where they stand.
    var signal: (name: String, signal: JSONText) {
        let names = quarters.map { ("\(Double($0.month) + 1.5)", JSONText.text($0.name)) }
        return ("quarters", ["value": .object(Dictionary(names) { $1 })])
    }

    /// The first months of quarters, with the quarters' names.
    private var quarters: [(month: Int, name: String)] {
        months.enumerated().compactMap { index, month in
            let parts = month.split(separator: "-")
            guard parts.count == 2, let number = Int(parts[1]), number % 3 == 1 else { return nil }
            return (index, "Q\(number / 3 + 1)/\(parts[0])")
        }
    }

    /// A line at the deadline and its name.
    var deadlineMarks: [JSONText] {
        guard let deadline else { return [] }
        let place: JSONText = ["scale": "x", "value": .number(deadline)]
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
                        "x": place, "y": .value(-8), "align": .value("right"),
                        "baseline": .value("bottom"), "text": .value(.text(deadlineLabel)),
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
            deadlineLabel: say("Frist \(day("deadline"))", "Deadline \(day("deadline"))"))
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
