// SPDX-License-Identifier: GPL-3.0-or-later
import Programme
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
        groups: GroupedTable(distribution), budgets: TableReader(lineBudgets), language: language)
    return blockText(
        [title.onOneLine.wrapped(to: TextGrid.widest), text.lineBudgets(), text.tranches()]
            + text.groups.dimensions.map(text.lines))
}

private struct DistributionText {
    let groups: GroupedTable<DistributionColumn>
    let budgets: TableReader<LineBudgetsColumn>
    let language: Language

    private var number: NumberStyle { NumberStyle(language) }
    private var euro: String { Text.euro[language] }

    /// The lines' budgets, and what is assigned and in reserve.
    func lineBudgets() -> [String] {
        let columns: [(Text, LineBudgetsColumn)] = [
            (.budget, .budgetEUR), (.assigned, .allocatedEUR), (.reserve, .reserveEUR),
        ]
        return amounts(
            columns.map { name, column in
                (name[language], { budgets.cents(column, $0) })
            })
    }

    /// The lines' tranches by year.
    func tranches() -> [String] {
        amounts(
            budgets.years.map { year in
                (
                    Text.tranche(year)[language],
                    { budgets.tranche(of: year, $0) }
                )
            })
    }

    private func amounts(_ columns: [(heading: String, cents: (Int) -> Int64)]) -> [String] {
        guard !columns.isEmpty else { return [] }
        var grid = TextGrid([.left] + columns.map { _ in .right })
        grid.add([Text.amountsHeading(unit: .euro)[language]] + columns.map(\.heading))
        for row in budgets.rows {
            let line = budgets.text(.line, row)
            grid.add(
                [line == "total" ? Text.total[language] : line]
                    + columns.map { number.hundredths($0.cents(row)) })
        }
        return grid.linesWithHeading()
    }

    /// The sums of a dimension, with the total below.
    func lines(of dimension: String) -> [String] {
        var grid = TextGrid([.left, .right, .right, .right, .right])
        grid.add([
            groups.heading(dimension, language), Text.packages[language],
            "\(Text.cost[language]) (\(euro))", "\(Text.amount[language]) (\(euro))",
            Text.shareOfBudget[language],
        ])
        for row in groups.rows(of: dimension) + groups.totalRows {
            let reader = groups.reader
            grid.add([
                groups.name(row, language), number.whole(reader.count(.packages, row)),
                number.hundredths(reader.cents(.estimateEUR, row)),
                number.hundredths(reader.cents(.allocatedEUR, row)),
                number.percent(reader.number(.share, row) ?? 0),
            ])
        }
        return grid.linesWithHeading()
    }
}
