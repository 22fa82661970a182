// SPDX-License-Identifier: GPL-3.0-or-later
import ResultFiles

/// How a series is drawn: told apart by line, dash and width, not by colour alone.
struct SeriesStyle {
    let label: String
    let color: String
    var width = 2.5
    var dash: [Double] = []

    /// The range between two quantiles, drawn as an area.
    static func band(_ label: String, color: String = Palette.band) -> SeriesStyle {
        SeriesStyle(label: label, color: color, width: 12)
    }

    fileprivate var dashes: JSONText { .list(dash.isEmpty ? [1, 0] : dash.map { .number($0) }) }
}

/// Parts that several charts have.
enum ChartParts {
    /// Scales that give the legend its symbols, and the legend.
    static func legend(
        _ series: [SeriesStyle]
    ) -> (scales: [JSONText], legends: [JSONText]) {
        func scale(_ name: String, _ range: [JSONText]) -> JSONText {
            [
                "name": .text(name), "type": "ordinal",
                "domain": .list(series.map { .text($0.label) }), "range": .list(range),
            ]
        }
        let scales = [
            scale("seriesColor", series.map { .text($0.color) }),
            scale("seriesDash", series.map(\.dashes)),
            scale("seriesWidth", series.map { .number($0.width) }),
        ]
        let legend: JSONText = [
            "stroke": "seriesColor", "strokeDash": "seriesDash", "strokeWidth": "seriesWidth",
            "symbolType": "stroke", "columns": .signal("width < 520 ? 1 : 0"),
        ]
        return (scales, [legend])
    }

    /// A scale `y` from nothing up to the greatest value of fields of data sets; of counts to 1 at
    /// least, so that their axis has a number beside 0.
    static func upward(
        _ fields: [(data: String, field: String)], isCount: Bool = false
    ) -> JSONText {
        [
            "name": "y", "type": "linear", "range": "height", "zero": true, "nice": true,
            "domain": [
                "fields": .list(
                    fields.map { ["data": .text($0.data), "field": .text($0.field)] }
                        + (isCount ? [[0, 1]] : []))
            ],
        ]
    }

    /// An axis at the left with grid lines, its unit above it.
    static func left(_ unit: String, isCount: Bool = false) -> JSONText {
        [
            "orient": "left", "scale": "y", "grid": true, "tickCount": 6,
            "format": isCount ? ",d" : ",.6~f", "tickMinStep": isCount ? 1 : 0,
            "domain": false, "ticks": false, "title": .text(unit), "titleAngle": 0,
            "titleAlign": "left", "titleAnchor": "start", "titleBaseline": "bottom", "titleX": 0,
            "titleY": -8,
        ]
    }

    /// An area between two fields.
    static func area(
        of data: String, x: String, from low: String, to high: String, color: String
    ) -> JSONText {
        .mark(
            "area", of: data,
            [
                "x": .field(x, "x"), "y": .field(high, "y"), "y2": .field(low, "y"),
                "fill": .value(.text(color)),
            ])
    }

    /// A line through a field.
    static func line(
        of data: String, x: String, y: String, _ style: SeriesStyle, interpolate: String = "linear"
    ) -> JSONText {
        .mark(
            "line", of: data,
            [
                "x": .field(x, "x"), "y": .field(y, "y"),
                "stroke": .value(.text(style.color)), "strokeWidth": .value(.number(style.width)),
                "strokeDash": .value(style.dashes), "interpolate": .value(.text(interpolate)),
            ])
    }

    /// A mark for a single value, of which there is no line: a point, and a stroke from P10 to P90.
    static func point(of data: String, _ style: SeriesStyle, hasBand: Bool) -> [JSONText] {
        let point: JSONText = .mark(
            "symbol", of: data,
            [
                "x": .field("x", "x"), "y": .field("plan", "y"), "size": .value(90),
                "fill": .value(.text(style.color)),
            ])
        let band: JSONText = .mark(
            "rule", of: data,
            [
                "x": .field("x", "x"), "y": .field("p10", "y"), "y2": .field("p90", "y"),
                "stroke": .value(.text(Palette.band)), "strokeWidth": .value(12),
            ])
        return hasBand ? [band, point] : [point]
    }

    /// Columns that show a row's tip, as high as the chart and invisible until pointed at.
    static func tips(of data: String, from start: String, to end: String) -> JSONText {
        .object([
            "type": "rect", "from": ["data": .text(data)],
            "encode": [
                "update": [
                    "x": .field(start, "x"), "x2": .field(end, "x"), "y": .value(0),
                    "y2": .signal("height"), "fill": .value("#1f2933"), "fillOpacity": .value(0),
                    "tooltip": .field("tip"),
                ],
                "hover": ["fillOpacity": .value(0.06)],
            ],
        ])
    }
}
