// SPDX-License-Identifier: GPL-3.0-or-later
import Tables

/// What `distribute` prints: the funding plan to the cent, by line, level, field and Land.
///
/// - Parameters:
///   - distribution: sums by `dimension` and `key`.
///   - lineBudgets: the lines' budgets, reserves and tranches.
public func distributionText(
    title: String, distribution: Table, lineBudgets: Table, language: Language
) -> String {
    let text = DistributionText(
        groups: GroupedTable(distribution), budgets: lineBudgets, language: language)
    return blockText(
        [title.onOneLine.wrapped(to: TextGrid.widest), text.lineBudgets()]
            + text.groups.dimensions.map(text.lines))
}

private struct DistributionText {
    let groups: GroupedTable
    let budgets: Table
    let language: Language

    private var number: NumberStyle { NumberStyle(language) }
    private var euro: String { Phrase.euro.text(language) }

    /// A row for each amount (budget, reserve, tranches), a column for each line and the total.
    func lineBudgets() -> [String] {
        let reader = TableReader(budgets)
        let amounts: [(String, String)] = budgets.columns.dropFirst().map { column in
            (amountName(column.id), column.id)
        }
        var grid = TextGrid([.left] + reader.rows.map { _ in .right })
        let lines = reader.rows.map { row in
            let line = reader.text(row, "line")
            return line == "total" ? Phrase.total.text(language) : line
        }
        grid.add([Phrase.amountsHeading.text(language, euro)] + lines)
        for (name, column) in amounts {
            grid.add([name] + reader.rows.map { number.hundredths(reader.cents($0, column)) })
        }
        return grid.linesWithHeading()
    }

    private func amountName(_ column: String) -> String {
        switch column {
        case "allocated_eur": Phrase.assigned.text(language)
        case "reserve_eur": Phrase.reserve.text(language)
        case "budget_eur": Phrase.budget.text(language)
        default:
            Phrase.tranche.text(
                language, String(column.filter { ("0"..."9").contains($0) }))
        }
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
