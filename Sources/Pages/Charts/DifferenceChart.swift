// SPDX-License-Identifier: GPL-3.0-or-later
import ResultFiles
import Words

/// Differences with their intervals, row by row around a line at zero. What a difference means is
/// told by the shape of its sign and by words, not by colour alone.
struct DifferenceChart {
    struct Row {
        let name: String
        /// What stands beside it.
        let text: String
        let tip: String
        /// The mean difference, its 95 % interval and the range of eight draws in ten, if so few
        /// draws have one.
        let mean: Double
        let low: Double
        let high: Double
        let p10: Double?
        let p90: Double?
        let verdict: ComparedValue.Verdict
    }

    let title: String
    /// What the axis is counted in.
    let unit: String
    let rows: [Row]

    /// The height of a row: two lines of text, on narrow pages with the interval below them.
    private static let rowHeight = 56

    func chart(id: String, alternative: String, _ language: Language) -> Chart {
        RowFrame(title: title, unit: unit, rowHeight: Self.rowHeight, narrowMiddle: 43)
            .chart(
                id: id, alternative: alternative, rowData, scale: scale, marks: marks, language)
    }

    private var rowData: [JSONText] {
        rows.enumerated().map { index, row in
            [
                "top": .number(Double(index * Self.rowHeight)), "name": .text(row.name),
                "text": .text(row.text), "tip": .text(row.tip), "mean": .number(row.mean.short),
                "low": .number(row.low.short), "high": .number(row.high.short),
                "p10": row.p10.map { .number($0.short) } ?? .null,
                "p90": row.p90.map { .number($0.short) } ?? .null,
                "shape": row.verdict == .worse ? "diamond" : "circle",
                "color": .text(color(of: row.verdict)),
                "fill": .text(isFilled(row.verdict) ? color(of: row.verdict) : "#ffffff"),
            ]
        }
    }

    private func color(of verdict: ComparedValue.Verdict) -> String {
        switch verdict {
        case .better: Palette.second
        case .worse: Palette.lapsed
        case .different, .unclear, .same: Palette.left
        }
    }

    private func isFilled(_ verdict: ComparedValue.Verdict) -> Bool {
        verdict == .better || verdict == .worse || verdict == .different
    }

    private var scale: JSONText {
        let least = rows.map { min($0.low, $0.p10 ?? $0.low) }.min().map { min($0, 0) } ?? 0
        let most = rows.map { max($0.high, $0.p90 ?? $0.high) }.max().map { max($0, 0) } ?? 0
        let margin = max((most - least) * 0.04, 1e-6)
        return RowFrame.scale(from: least, to: most, margin: margin, hasZero: true)
    }

    private var hasBands: Bool { rows.allSatisfy { $0.p10 != nil && $0.p90 != nil } }

    private var marks: [JSONText] {
        let height = Self.rowHeight
        return [
            .mark(
                "rule", of: "rows",
                [
                    "x": ["scale": "x", "value": 0], "y": .signal("datum.top + (narrow ? 34 : 0)"),
                    "y2": .signal("datum.top + (narrow ? 52 : \(height))"),
                    "stroke": .value(.text(Palette.text)), "strokeWidth": .value(1),
                ])
        ] + RowFrame.words
            + (hasBands ? [range("p10", "p90", width: 1.5), cap("p10"), cap("p90")] : [])
            + [range("low", "high", width: 6), sign, tips]
    }

    private func range(_ from: String, _ to: String, width: Double) -> JSONText {
        .mark(
            "rule", of: "rows",
            [
                "x": .field(from, "x"), "x2": .field(to, "x"), "y": RowFrame.middle,
                "stroke": .field("color"), "strokeWidth": .value(.number(width)),
            ])
    }

    private func cap(_ field: String) -> JSONText {
        .mark(
            "rule", of: "rows",
            [
                "x": .field(field, "x"), "y": .signal("datum.top + middle - 5"),
                "y2": .signal("datum.top + middle + 5"), "stroke": .field("color"),
                "strokeWidth": .value(1.5),
            ])
    }

    private var sign: JSONText {
        .mark(
            "symbol", of: "rows",
            [
                "x": .field("mean", "x"), "y": RowFrame.middle, "shape": .field("shape"),
                "size": .value(110), "fill": .field("fill"), "stroke": .field("color"),
                "strokeWidth": .value(2),
            ])
    }

    /// Rows that show their tip, invisible until pointed at.
    private var tips: JSONText {
        .object([
            "type": "rect", "from": ["data": "rows"],
            "encode": [
                "update": [
                    "x": .value(0), "x2": .signal("width"), "y": .field("top"),
                    "height": .value(.number(Double(Self.rowHeight))),
                    "fill": .value(.text(Palette.text)), "fillOpacity": .value(0),
                    "tooltip": .field("tip"),
                ],
                "hover": ["fillOpacity": .value(0.06)],
            ],
        ])
    }
}
