// SPDX-License-Identifier: GPL-3.0-or-later

/// A table of a page: headings, and rows whose first cells are their headings.
struct PageTable {
    /// A column's heading, and whether numbers stand below it.
    struct Column {
        let title: String
        let isNumeric: Bool

        static func text(_ title: String) -> Column { Column(title: title, isNumeric: false) }
        static func number(_ title: String) -> Column { Column(title: title, isNumeric: true) }
    }

    let columns: [Column]
    private(set) var rows: [[Markup]] = []
    private var sumRows: Set<Int> = []

    init(_ columns: [Column]) { self.columns = columns }

    /// Adds a row of texts.
    mutating func add(_ cells: [String], isSum: Bool = false) {
        add(cells.map { Markup.text($0) }, isSum: isSum)
    }

    /// Adds a row.
    mutating func add(_ cells: [Markup], isSum: Bool = false) {
        if isSum { sumRows.insert(rows.count) }
        rows.append(cells)
    }

    /// The table in a box that scrolls sideways by itself, with the keyboard too.
    func markup(label: String) -> Markup {
        .element(
            "div", ["class": "scroll", "tabindex": "0", "role": "region", "aria-label": label],
            .element(
                "table",
                .element("thead", headings) + .element("tbody", rows.indices.map(row).joined())))
    }

    private var headings: Markup {
        .element(
            "tr",
            columns.map { column in
                column.isNumeric
                    ? .element("th", ["scope": "col", "class": "n"], .text(column.title))
                    : .element("th", ["scope": "col"], .text(column.title))
            }.joined())
    }

    private func row(_ index: Int) -> Markup {
        let cells = zip(columns, rows[index]).enumerated().map { position, pair -> Markup in
            let (column, cell) = pair
            if position == 0 { return .element("th", ["scope": "row"], cell) }
            return column.isNumeric ? .element("td", ["class": "n"], cell) : .element("td", cell)
        }
        return sumRows.contains(index)
            ? .element("tr", ["class": "sum"], cells) : .element("tr", cells.joined())
    }
}
