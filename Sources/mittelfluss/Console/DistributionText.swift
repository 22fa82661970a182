// SPDX-License-Identifier: GPL-3.0-or-later
import Tables
import Words

/// What `distribute` prints: the funding plan to the cent, by line, level, field and Land.
///
/// - Parameters:
///   - distribution: sums by `dimension` and `key`.
///   - lineBudgets: the lines' budgets, reserves and tranches.
func distributionText(
    title: String, distribution: Table, lineBudgets: Table, language: Language
) -> String {
    let text = DistributionText(
        groups: GroupedTable(distribution), budgets: lineBudgets, language: language)
    return blockText(
        [title.onOneLine.wrapped(to: TextGrid.widest), text.lineBudgets(), text.tranches()]
            + text.groups.dimensions.map(text.lines))
}

private struct DistributionText {
    let groups: GroupedTable
    let budgets: Table
    let language: Language

    private var number: NumberStyle { NumberStyle(language) }
    private var euro: String { Phrase.euro.text(language) }

    /// The lines' budgets, and what is assigned and in reserve.
    func lineBudgets() -> [String] {
        amounts([
            (Phrase.budget.text(language), "budget_eur"),
            (Phrase.assigned.text(language), "allocated_eur"),
            (Phrase.reserve.text(language), "reserve_eur"),
        ])
    }

    /// The lines' tranches by year.
    func tranches() -> [String] {
        amounts(
            budgets.columns.map(\.id).filter { $0.hasPrefix("tranche_") }.map { column in
                let year = String(column.filter { ("0"..."9").contains($0) })
                return (Phrase.tranche.text(language, year), column)
            })
    }

    private func amounts(_ columns: [(heading: String, id: String)]) -> [String] {
        guard !columns.isEmpty else { return [] }
        let reader = TableCells(budgets)
        var grid = TextGrid([.left] + columns.map { _ in .right })
        grid.add([Phrase.amountsHeading.text(language, euro)] + columns.map(\.heading))
        for row in reader.rows {
            let line = reader.text(row, "line")
            grid.add(
                [line == "total" ? Phrase.total.text(language) : line]
                    + columns.map { number.hundredths(reader.cents(row, $0.id)) })
        }
        return grid.linesWithHeading()
    }

    /// The sums of a dimension, with the total below.
    func lines(of dimension: String) -> [String] {
        var grid = TextGrid([.left, .right, .right, .right, .right])
        grid.add([
            groups.heading(dimension, language), Phrase.packages.text(language),
            "\(Phrase.cost.text(language)) (\(euro))", "\(Phrase.amount.text(language)) (\(euro))",
            Phrase.shareOfBudget.text(language),
        ])
        for row in groups.rows(of: dimension) + groups.totalRows {
            let reader = groups.reader
            grid.add([
                groups.name(row, language), number.whole(reader.count(row, "packages")),
                number.hundredths(reader.cents(row, "estimate_eur")),
                number.hundredths(reader.cents(row, "allocated_eur")),
                number.percent(reader.number(row, "share") ?? 0),
            ])
        }
        return grid.linesWithHeading()
    }
}
