// SPDX-License-Identifier: GPL-3.0-or-later
import ResultFiles
import Words

/// What charts of named rows share: two lines of words beside each row's picture, on narrow pages
/// above it, and an axis below.
struct RowFrame {
    let title: String
    /// What the axis is counted in.
    let unit: String
    /// The height of a row, and how far below its top its picture is on narrow pages.
    let rowHeight: Int
    let narrowMiddle: Int

    /// The place of a row's picture.
    static let middle = JSONText.signal("datum.top + middle")

    /// The chart of rows, each with `top`, `name` and `text`.
    func chart(
        id: String, alternative: String, _ rows: [JSONText], scale: JSONText, marks: [JSONText],
        _ language: Language
    ) -> Chart {
        var frame = ChartFrame(language: language, title: title, height: rows.count * rowHeight)
        frame.signals = [
            ("narrow", ["update": "width < 640"]),
            ("start", ["update": "narrow ? 6 : 330"]),
            ("end", ["update": "width - 8"]),
            ("middle", ["update": .text("narrow ? \(narrowMiddle) : 24")]),
        ]
        let spec = frame.spec(
            alternative, data: [["name": "rows", "values": .list(rows)]], scales: [scale],
            axes: [axis], marks: marks)
        return Chart(id: id, title: title, alternative: alternative, spec: spec)
    }

    /// The scale from the least to the most, with a margin.
    static func scale(from least: Double, to most: Double, margin: Double, hasZero: Bool)
        -> JSONText
    {
        [
            "name": "x", "type": "linear", "zero": hasZero ? true : false, "nice": true,
            "domain": [.number((least - margin).short), .number((most + margin).short)],
            "range": [.signal("start"), .signal("end")],
        ]
    }

    /// A row's name and what stands below it.
    static var words: [JSONText] {
        [line("name", at: 10, weight: "bold"), line("text", at: 26, weight: "normal")]
    }

    private static func line(_ field: String, at line: Int, weight: String) -> JSONText {
        .mark(
            "text", of: "rows",
            [
                "x": .value(0), "y": .signal("datum.top + \(line) + (narrow ? 0 : 6)"),
                "baseline": .value("middle"), "text": .field(field),
                "fontWeight": .value(.text(weight)),
                "limit": .signal("narrow ? width : start - 14"),
                "fontSize": .signal("narrow ? 11 : 12"),
            ], also: ["interactive": false])
    }

    private var axis: JSONText {
        [
            "orient": "bottom", "scale": "x", "tickCount": .signal("narrow ? 4 : 7"),
            "format": ",.6~f", "title": .text(unit), "titleAnchor": "end", "titleAlign": "right",
        ]
    }
}
