// SPDX-License-Identifier: GPL-3.0-or-later
import ResultFiles
import Words

/// A picture as data: a Vega specification, and what to say where it cannot be seen.
struct Chart: Sendable {
    /// Its id in the page, and the name of its file without `.vg.json`.
    let id: String
    /// What it shows.
    let title: String
    /// The same in words, with its main numbers: what a screen reader says.
    let alternative: String
    /// The specification for Vega; its width is the page's to set.
    let spec: JSONText

    /// The folder of the specifications beside the report.
    static let folder = "charts"

    /// The specification as a file of its own.
    var file: OutputFile {
        OutputFile(name: "\(Self.folder)/\(id).vg.json", bytes: Array(spec.file.utf8))
    }
}

/// What all charts have in common: the frame of a specification, its style, its language.
struct ChartFrame {
    let language: Language
    let title: String
    var height: Int
    /// Constants and expressions by name.
    var signals: [(name: String, signal: JSONText)] = []

    /// The specification around data, scales, axes and marks.
    func spec(
        _ alternative: String, data: [JSONText], scales: [JSONText], axes: [JSONText] = [],
        legends: [JSONText] = [], marks: [JSONText]
    ) -> JSONText {
        [
            "$schema": "https://vega.github.io/schema/vega/v5.json",
            "title": ["text": .text(title), "aria": false],
            "description": .text(alternative),
            "width": 960,
            "height": .number(Double(height)),
            "padding": 4,
            "autosize": ["type": "fit-x", "contains": "padding"],
            "config": Self.style(language),
            "signals": .list(
                signals.map { entry in
                    guard case .object(var members) = entry.signal else { return .null }
                    members["name"] = .text(entry.name)
                    return .object(members)
                }),
            "data": .list(data),
            "scales": .list(scales),
            "axes": .list(axes.map(\.unheard)),
            "legends": .list(legends.map(\.unheard)),
            "marks": .list(marks.map(\.unheard)),
        ]
    }

    private static func style(_ language: Language) -> JSONText {
        [
            "background": "#ffffff",
            "font": "system-ui, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif",
            "locale": locale(language),
            "axis": [
                "labelFontSize": 12, "titleFontSize": 12, "titleFontWeight": "normal",
                "labelColor": .text(Palette.text), "titleColor": .text(Palette.text),
                "domainColor": .text(Palette.axis), "tickColor": .text(Palette.axis),
                "gridColor": .text(Palette.grid), "labelOverlap": true, "labelPadding": 4,
            ],
            "legend": [
                "labelFontSize": 12, "labelColor": .text(Palette.text), "symbolSize": 220,
                "labelLimit": 260, "orient": "top", "direction": "horizontal", "offset": 26,
                "columnPadding": 18, "rowPadding": 4,
            ],
            "title": ["fontSize": 14, "color": .text(Palette.text), "anchor": "start"],
            "text": ["fontSize": 12, "fill": .text(Palette.text)],
        ]
    }

    /// Vega's own numbers, those on axes, as the report writes all others.
    private static func locale(_ language: Language) -> JSONText {
        let german = language == .de
        let none: JSONText = .list(Array(repeating: "", count: 12))
        let noDays: JSONText = .list(Array(repeating: "", count: 7))
        return [
            "number": [
                "decimal": german ? "," : ".", "thousands": german ? "." : ",",
                "grouping": [3], "currency": ["", ""], "minus": "\u{2212}",
            ],
            // Months and quarters are labelled by the report; Vega wants the words all the same.
            "time": [
                "dateTime": "%d", "date": "%d", "time": "%H", "periods": ["", ""], "days": noDays,
                "shortDays": noDays, "months": none, "shortMonths": none,
            ],
        ]
    }
}

/// The colours of the report: few, with a contrast of at least 3 : 1 to white for what is drawn and
/// of 4.5 : 1 for text. No meaning hangs on a colour alone.
enum Palette {
    static let text = "#1f2933"
    static let quiet = "#52606d"
    static let axis = "#7b8794"
    static let grid = "#e4e7eb"
    static let spent = "#1f5a92"
    static let band = "#b9d0e6"
    static let lapsed = "#a8481c"
    static let left = "#5b6b7a"
    static let second = "#0b7a6f"
    static let secondBand = "#b5dcd6"
}

extension JSONText {
    /// A part of a picture of which a screen reader says nothing of its own: the description of the
    /// whole says it, in the language of the page.
    fileprivate var unheard: JSONText {
        guard case .object(var members) = self else { return self }
        members["aria"] = false
        return .object(members)
    }

    /// A channel that takes a field's value, through a scale if named.
    static func field(_ name: String, _ scale: String? = nil) -> JSONText {
        guard let scale else { return ["field": .text(name)] }
        return ["scale": .text(scale), "field": .text(name)]
    }

    /// A channel with one value.
    static func value(_ value: JSONText) -> JSONText { ["value": value] }

    /// A channel or property with an expression.
    static func signal(_ expression: String) -> JSONText { ["signal": .text(expression)] }

    /// A mark over a data set; its channels are computed anew when the width changes.
    static func mark(
        _ type: String, of data: String, _ channels: [String: JSONText],
        also properties: [String: JSONText] = [:]
    ) -> JSONText {
        let own: [String: JSONText] = [
            "type": .text(type), "from": ["data": .text(data)],
            "encode": ["update": .object(channels)],
        ]
        return .object(own.merging(properties) { $1 })
    }
}
