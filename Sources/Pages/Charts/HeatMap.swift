// SPDX-License-Identifier: GPL-3.0-or-later
import ResultFiles

/// A table as a picture: darker cells hold more, and every cell that is wide enough its number.
struct HeatMap {
    /// A cell's value; nil where there is nothing.
    struct Cell {
        let value: Double?
        let text: String
        let tip: String
    }

    let rows: [String]
    let columns: [String]
    /// Row by row.
    let cells: [[Cell]]
    /// The colours of nothing and of the greatest value.
    var colors = ("#f1f6fb", "#0b4478")
    /// The width of a cell from which its number is readable.
    var readableWidth = 24
    /// The greatest value, where it is given by what is shown.
    var greatest: Double?

    private var top: Double {
        max(greatest ?? cells.joined().compactMap(\.value).max() ?? 0, 1e-9)
    }

    /// The height of the picture for its rows.
    var height: Int { max(1, rows.count) * 25 }

    /// The specification.
    func spec(_ frame: ChartFrame, _ alternative: String) -> JSONText {
        frame.spec(
            alternative, data: [["name": "cells", "values": .list(cellRows)]],
            scales: [
                band("x", "width", columns), band("y", "height", rows),
                [
                    "name": "color", "type": "linear", "domain": [0, .number(top)], "clamp": true,
                    "range": [.text(colors.0), .text(colors.1)],
                ],
            ],
            axes: [
                [
                    "orient": "top", "scale": "x", "domain": false, "ticks": false,
                    "labelOverlap": false, "labelAngle": 0,
                    "encode": [
                        "labels": [
                            "update": [
                                "text": .signal("columnNames[datum.value]"),
                                "fontSize": upright("max(6, min(10, bandwidth('x')))", "10.5"),
                                "angle": upright("-90", "0"),
                                "align": upright("'left'", "'center'"),
                                "baseline": upright("'middle'", "'bottom'"),
                            ]
                        ]
                    ],
                ],
                [
                    "orient": "left", "scale": "y", "domain": false, "ticks": false,
                    "labelOverlap": false, "labelLimit": .signal("width < 400 ? 96 : 240"),
                    "encode": [
                        "labels": ["update": ["text": .signal("rowNames[datum.value]")]]
                    ],
                ],
            ],
            marks: [rectangle, number])
    }

    /// One of two values, as the names of the columns have room beside each other or not.
    private func upright(_ ifNarrow: String, _ otherwise: String) -> JSONText {
        let longest = columns.map(\.count).max() ?? 0
        return .signal("bandwidth('x') < \(longest * 6) ? \(ifNarrow) : \(otherwise)")
    }

    /// The names of rows and columns by position: two of them may be the same.
    var signals: [(name: String, signal: JSONText)] {
        [
            ("columnNames", ["value": .list(columns.map { .text($0) })]),
            ("rowNames", ["value": .list(rows.map { .text($0) })]),
        ]
    }

    private func band(_ name: String, _ range: String, _ names: [String]) -> JSONText {
        [
            "name": .text(name), "type": "band", "range": .text(range), "padding": 0.06,
            "domain": .list(names.indices.map { .number(Double($0)) }),
        ]
    }

    private var cellRows: [JSONText] {
        cells.enumerated().flatMap { row, cells in
            cells.enumerated().map { column, cell in
                [
                    "row": .number(Double(row)), "column": .number(Double(column)),
                    "value": cell.value.map { .number($0.short) } ?? .null,
                    "text": .text(cell.text), "tip": .text(cell.tip),
                ]
            }
        }
    }

    private var place: [String: JSONText] {
        ["x": .field("column", "x"), "y": .field("row", "y")]
    }

    private var rectangle: JSONText {
        var channels = place
        channels["width"] = ["scale": "x", "band": 1]
        channels["height"] = ["scale": "y", "band": 1]
        channels["tooltip"] = .field("tip")
        channels["fill"] = [
            ["test": "datum.value === null", "value": "#ffffff"], .field("value", "color"),
        ]
        return .mark("rect", of: "cells", channels)
    }

    private var number: JSONText {
        .mark(
            "text", of: "cells",
            [
                "x": ["scale": "x", "field": "column", "band": 0.5],
                "y": ["scale": "y", "field": "row", "band": 0.5],
                "align": .value("center"), "baseline": .value("middle"),
                "fontSize": .signal("bandwidth('x') < 36 ? 8 : 11"),
                "text": .signal("bandwidth('x') < \(readableWidth) ? '' : datum.text"),
                "fill": [
                    ["test": .text("datum.value > \(top * 0.5)"), "value": "#ffffff"],
                    ["value": .text(Palette.text)],
                ],
            ], also: ["interactive": false])
    }
}
