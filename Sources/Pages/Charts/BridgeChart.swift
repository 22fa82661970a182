// SPDX-License-Identifier: GPL-3.0-or-later
import ResultFiles
import Words

/// Steps from one level to another, each beginning where the one before ends: the first and the
/// last are levels, those between are what changes. Signs say which way, not colour alone.
struct BridgeChart {
    struct Row {
        /// What it is, and its number.
        let name: String
        let text: String
        /// From where to where, in the unit of the axis; the same for a level.
        let from: Double
        let to: Double
        let isLevel: Bool
    }

    let title: String
    /// What the axis is counted in.
    let unit: String
    let rows: [Row]

    /// Two lines of text, on narrow pages with the bar below them.
    private static let rowHeight = 48

    func chart(id: String, alternative: String, _ language: Language) -> Chart {
        RowFrame(title: title, unit: unit, rowHeight: Self.rowHeight, narrowMiddle: 40)
            .chart(
                id: id, alternative: alternative, rowData, scale: scale, marks: marks, language)
    }

    private var rowData: [JSONText] {
        rows.enumerated().map { index, row in
            [
                "top": .number(Double(index * Self.rowHeight)), "name": .text(row.name),
                "text": .text(row.text), "from": .number(row.from.short),
                "to": .number(row.to.short),
                "size": .number(row.isLevel ? 110 : 0),
                "isLast": .number(index == rows.count - 1 ? 1 : 0),
                "color": .text(
                    row.isLevel || row.from == row.to
                        ? Palette.spent : row.to > row.from ? Palette.second : Palette.lapsed),
            ]
        }
    }

    /// From the least to the greatest level: what changes is small beside the whole.
    private var scale: JSONText {
        let levels = rows.flatMap { [$0.from, $0.to] }
        let (least, most) = (levels.min() ?? 0, levels.max() ?? 0)
        let margin = max((most - least) * 0.06, most.magnitude * 1e-4, 1e-6)
        return RowFrame.scale(from: least, to: most, margin: margin, hasZero: false)
    }

    private var marks: [JSONText] {
        let height = Self.rowHeight
        return RowFrame.words + [
            // From where a step ends to where the next begins, unless words stand there.
            .mark(
                "rule", of: "rows",
                [
                    "x": .field("to", "x"), "y": RowFrame.middle,
                    "y2": .signal("datum.top + middle + (datum.isLast ? 0 : \(height))"),
                    "stroke": .value(.text(Palette.axis)), "strokeWidth": .value(1),
                    "strokeOpacity": .signal("narrow ? 0 : 1"),
                ]),
            .mark(
                "rule", of: "rows",
                [
                    "x": .field("from", "x"), "x2": .field("to", "x"),
                    "y": RowFrame.middle, "stroke": .field("color"),
                    "strokeWidth": .signal("narrow ? 10 : 14"),
                ]),
            .mark(
                "symbol", of: "rows",
                [
                    "x": .field("to", "x"), "y": RowFrame.middle,
                    "size": .field("size"), "fill": .field("color"),
                ]),
        ]
    }
}
