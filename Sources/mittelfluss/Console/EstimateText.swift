// SPDX-License-Identifier: GPL-3.0-or-later
import Tables
import Words

/// What `estimate` prints: person-days and cost, from–to, internal and external.
///
/// - Parameter estimate: sums by `dimension` and `key`.
func estimateText(title: String, estimate: Table, language: Language) -> String {
    let text = EstimateText(groups: GroupedTable(estimate), language: language)
    return blockText(
        [title.onOneLine.wrapped(to: TextGrid.widest)] + text.groups.dimensions.map(text.lines))
}

private struct EstimateText {
    let groups: GroupedTable
    let language: Language
    private let number: NumberStyle
    private let scale: MoneyScale

    /// Which columns hold a part of the work: all, internal, external.
    private static let parts: [(name: Phrase?, days: String, cost: String)] = [
        (nil, "days", "cost"), (.internal, "internal_days", "internal"),
        (.external, "external_days", "external"),
    ]

    init(groups: GroupedTable, language: Language) {
        self.groups = groups
        self.language = language
        number = NumberStyle(language)
        let costs = groups.totalRows.map { groups.reader.cents($0, "cost_to_eur") }
        scale = MoneyScale(upTo: costs.max() ?? 0)
    }

    /// The sums of a dimension, with the total below.
    func lines(of dimension: String) -> [String] {
        let unit = scale.unit(language)
        var grid = TextGrid([.left, .right, .right, .right, .right])
        grid.add([
            groups.heading(dimension, language), Phrase.packages.text(language), unit,
            Phrase.daysRange.text(language), Phrase.costRange.text(language),
        ])
        for row in groups.rows(of: dimension) + groups.totalRows { add(row, to: &grid) }
        return grid.linesWithHeading()
    }

    private func add(_ row: Int, to grid: inout TextGrid) {
        let reader = groups.reader
        var firsts = [
            groups.name(row, language), number.whole(reader.count(row, "packages")),
            amount(row, "estimate_eur"),
        ]
        for part in Self.parts {
            if let name = part.name { firsts = ["  " + name.text(language), "", ""] }
            grid.add(
                firsts + [
                    "\(days(row, "\(part.days)_from"))–\(days(row, "\(part.days)_to"))",
                    "\(amount(row, "\(part.cost)_from_eur"))–"
                        + amount(row, "\(part.cost)_to_eur"),
                ])
        }
    }

    private func days(_ row: Int, _ column: String) -> String {
        number.decimal(groups.reader.number(row, column) ?? 0, places: 0)
    }

    private func amount(_ row: Int, _ column: String) -> String {
        scale.text(cents: Double(groups.reader.cents(row, column)), number)
    }
}
