// SPDX-License-Identifier: GPL-3.0-or-later
import Programme
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
    let groups: GroupedTable<EstimateColumn>
    let language: Language
    private let number: NumberStyle
    private let scale: MoneyScale

    /// Which columns hold a part of the work: all, internal, external.
    private static let parts: [(name: Text?, columns: EstimateColumn.Part)] = [
        (nil, .all), (.internal, .internal), (.external, .external),
    ]

    init(groups: GroupedTable<EstimateColumn>, language: Language) {
        self.groups = groups
        self.language = language
        number = NumberStyle(language)
        let costs = groups.totalRows.map { groups.reader.cents(.costToEUR, $0) }
        scale = MoneyScale(upTo: costs.max() ?? 0)
    }

    /// The sums of a dimension, with the total below.
    func lines(of dimension: String) -> [String] {
        let unit = scale.unit[language]
        var grid = TextGrid([.left, .right, .right, .right, .right])
        grid.add([
            groups.heading(dimension, language), Text.packages[language], unit,
            Text.daysRange[language], Text.costRange[language],
        ])
        for row in groups.rows(of: dimension) + groups.totalRows { add(row, to: &grid) }
        return grid.linesWithHeading()
    }

    private func add(_ row: Int, to grid: inout TextGrid) {
        let reader = groups.reader
        var firsts = [
            groups.name(row, language), number.whole(reader.count(.packages, row)),
            amount(.estimateEUR, row),
        ]
        for part in Self.parts {
            if let name = part.name { firsts = ["  " + name[language], "", ""] }
            grid.add(
                firsts + [
                    "\(days(part.columns.daysFrom, row))–\(days(part.columns.daysTo, row))",
                    "\(amount(part.columns.costFrom, row))–\(amount(part.columns.costTo, row))",
                ])
        }
    }

    private func days(_ column: EstimateColumn, _ row: Int) -> String {
        number.decimal(groups.reader.number(column, row) ?? 0, places: 0)
    }

    private func amount(_ column: EstimateColumn, _ row: Int) -> String {
        scale.text(cents: Double(groups.reader.cents(column, row)), number)
    }
}
