// SPDX-License-Identifier: GPL-3.0-or-later
import Programme
import Tables
import Words

/// What `sensitivity` prints: for each outcome the assumptions, the most important first.
///
/// - Parameters:
///   - facts: the scenario; its draws are those of all points together.
///   - points: how many were computed.
///   - whole: the paths of assumptions that only take whole numbers.
func sensitivityText(
    _ facts: RunFacts, sensitivity: Table, points: Int, whole: [String], folder: String,
    files: [String], language: Language
) -> String {
    let text = SensitivityText(
        reader: TableReader<SensitivityColumn>(sensitivity), language: language,
        style: OutcomeStyle(
            scale: MoneyScale(upTo: facts.budgetCents), style: NumberStyle(language)))
    var legend = Text.sensitivityLegend[language].wrapped(to: TextGrid.widest)
    if !whole.isEmpty {
        legend += Text.wholeFactors(whole.joined(separator: ", "))[language]
            .wrapped(to: TextGrid.widest)
    }
    return blockText(
        [facts.heading(language)] + text.outcomes.map(text.lines)
            + [legend]
            + [
                pointFiles(files, in: folder, language) + [
                    pointDraws(facts, points: points)[language]
                ]
            ]
    )
}

private struct SensitivityText {
    let reader: TableReader<SensitivityColumn>
    let language: Language
    let style: OutcomeStyle

    private var number: NumberStyle { style.style }

    /// The outcomes in their order.
    var outcomes: [String] {
        reader.rows.map { reader.text(.outcome, $0) }.reduce(into: []) {
            if $0.last != $1 { $0.append($1) }
        }
    }

    /// An outcome's assumptions, by the part of its variance that they have a share in, else by
    /// their mean effect, else by the width of the tornado.
    func lines(of outcome: String) -> [String] {
        let rows = reader.rows.filter { reader.text(.outcome, $0) == outcome }
        guard let first = rows.first else { return [] }
        let unit = reader.text(.unit, first)
        let ranked = rows.sorted { importance($0).lexicographicallyPrecedes(importance($1)) }
        var grid = TextGrid([.left] + Array(repeating: .right, count: 6))
        grid.add(
            [
                Text.factorHeading, .rangeHeading, .atLow, .atHigh, .effectHeading,
                .aloneHeading, .withOthersHeading,
            ].map { $0[language] })
        for row in ranked {
            grid.add(
                [
                    reader.text(.path, row),
                    number.words(reader.cell(.low, row)) + "–"
                        + number.words(reader.cell(.high, row)),
                ]
                    + [.tornadoLow, .tornadoHigh, .morrisMuStar].map {
                        value(reader.number($0, row), unit)
                    }
                    + [SensitivityColumn.sobolFirst, .sobolTotal].map { column in
                        reader.number(column, row).map { number.percent($0) } ?? "–"
                    })
        }
        let heading = Text.sensitivityHeading(
            outcome: style.name(of: outcome, unit: unit),
            base: value(reader.number(.base, first), unit))
        return [heading[language]] + grid.linesWithWholeNames()
    }

    /// Means of counts need their first decimal.
    private func value(_ value: Double?, _ unit: String) -> String {
        guard let value else { return "–" }
        if unit == "projects" || unit == "packages" { return number.decimal(value) }
        return style.text(value, unit: unit)
    }

    /// Smaller for what matters more.
    private func importance(_ row: Int) -> [Double] {
        let low = reader.number(.tornadoLow, row) ?? 0
        let high = reader.number(.tornadoHigh, row) ?? 0
        return [
            -(reader.number(.sobolTotal, row) ?? 0),
            -(reader.number(.morrisMuStar, row) ?? 0), -abs(high - low),
        ]
    }
}
