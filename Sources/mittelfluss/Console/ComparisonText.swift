// SPDX-License-Identifier: GPL-3.0-or-later
import Programme
import Tables
import Words

/// A comparison on the console: one row an outcome, one column a variant; what does not fit beside
/// each other stands below each other.
///
/// - Parameters:
///   - table: `comparison`, which is rendered.
///   - folder: where the files were written.
///   - files: their names; those of a scenario with its folder.
func comparisonText(
    _ facts: ComparisonFacts, table: Table, folder: String, files: [String], language: Language
) -> String {
    let text = ComparisonText(facts: facts, table: table, language: language)
    return blockText(
        [text.heading()] + text.differences() + [text.legend()] + text.better()
            + [text.betterLegend(), text.files(files, in: folder) + text.draws()])
}

private struct ComparisonText {
    let facts: ComparisonFacts
    let reader: TableReader<ComparisonColumn>
    let language: Language
    private let number: NumberStyle
    private let scale: MoneyScale
    private let style: OutcomeStyle

    /// Longer names are cut.
    private static let widestName = 24

    init(facts: ComparisonFacts, table: Table, language: Language) {
        self.facts = facts
        self.language = language
        reader = TableReader<ComparisonColumn>(table)
        number = NumberStyle(language)
        scale = MoneyScale(upTo: facts.base.budgetCents)
        style = OutcomeStyle(scale: scale, style: number)
    }

    /// What is compared, and what the variants ask.
    func heading() -> [String] {
        let title = facts.base.title[language]
        let base = "\(title) (\(facts.base.scenario))".onOneLine.wrapped(to: TextGrid.widest)
        let variants = facts.variants.flatMap { variant in
            let text = [variant.name, variant.text[language]].filter { !$0.isEmpty }
            return text.joined(separator: ": ").onOneLine.indentedLines(hanging: 2)
        }
        let books = facts.asOf.map {
            Text.comparisonBooks($0)[language].wrapped(to: TextGrid.widest)
        }
        return base + (books ?? []) + [Text.comparedWith[language]] + variants
    }

    /// Blocks of mean differences.
    func differences() -> [[String]] {
        let labels = [Text.comparisonDifference[language]] + outcomes.map(label)
        let base = [Text.comparisonBase[language]] + outcomes.map(baseText)
        let columns = facts.variants.map { variant in
            [variant.name.cut(to: Self.widestName)]
                + outcomes.map { differenceText(row($0, of: variant)) }
        }
        return blocks([labels, base], columns)
    }

    /// Blocks of probabilities.
    func better() -> [[String]] {
        let labels = [Text.comparisonBetter[language]] + outcomes.map(label)
        let columns = facts.variants.map { variant in
            [variant.name.cut(to: Self.widestName)]
                + outcomes.map { outcome in
                    guard let row = row(outcome, of: variant) else { return "–" }
                    if isTheSame(row) { return "=" }
                    return reader.number(.probabilityBetter, row).map(number.percent) ?? "–"
                }
        }
        return blocks([labels], columns)
    }

    func legend() -> [String] {
        let draws = facts.base.draws
        let legend: Text =
            facts.base.sampling == .stratified
            ? .comparisonLegendBlocks(draws: draws) : .comparisonLegend(draws: draws)
        return legend[language].indentedLines() + facts.base.daysOfFiguresLines(language)
    }

    func betterLegend() -> [String] {
        Text.comparisonBetterLegend[language].indentedLines()
    }

    /// Where the files are.
    func files(_ names: [String], in folder: String) -> [String] {
        let scenarios = [facts.base.scenario] + facts.variants.map(\.scenario)
        func isOfScenario(_ name: String) -> Bool {
            scenarios.contains { name.hasPrefix($0 + "/") }
        }
        let own = foldedNames(names.filter { !isOfScenario($0) })
        let distinct = names.filter(isOfScenario).map { $0.prefix { $0 != "/" } }
            .reduce(into: [Substring]()) { if $0.last != $1 { $0.append($1) } }
        let heading = Text.filesHeading(names.count, folder: folder.onOneLine)
        let each = Text.comparisonFilesEach(
            own: own.joined(separator: ", "), folders: distinct.joined(separator: ", "))
        return [heading[language]] + each[language].indentedLines()
    }

    /// How many draws, how fast.
    func draws() -> [String] {
        let scenarios = facts.variants.count + 1
        let seconds = facts.base.seconds
        let speed = Double(scenarios * facts.base.draws) / max(seconds, 1e-9)
        return Text.comparisonDraws(
            scenarios: scenarios, draws: facts.base.draws, first: facts.base.firstDraw,
            seed: facts.base.seedText, seconds: seconds, speed: speed
        )[language].wrapped(to: TextGrid.widest)
    }

    /// The main outcomes of which the table has a row.
    private var outcomes: [String] {
        mainOutcomes.filter { outcome in facts.variants.contains { row(outcome, of: $0) != nil } }
    }

    private func row(_ outcome: String, of variant: ComparisonFacts.Variant) -> Int? {
        reader.row(where: [.variant: variant.name, .outcome: outcome, .dimension: ""])
    }

    private func anyRow(_ outcome: String) -> Int? {
        facts.variants.lazy.compactMap { row(outcome, of: $0) }.first
    }

    private func label(_ outcome: String) -> String {
        let unit = anyRow(outcome).map { reader.text(.unit, $0) } ?? ""
        let name = style.name(of: outcome, unit: unit)
        return unit == "share" ? "\(name) (%)" : name
    }

    private func baseText(_ outcome: String) -> String {
        guard let row = anyRow(outcome), let mean = reader.number(.baseMean, row) else {
            return "–"
        }
        let value = shown(mean, row)
        let places = value == 0 || value.magnitude >= 1 ? 1 : places(for: value.magnitude / 10)
        return number.decimal(value, places: places)
    }

    /// A mean difference with its standard error; `≈ 0` in place of a mean that cannot be told from
    /// zero, `=` where no draw differs.
    private func differenceText(_ row: Int?) -> String {
        guard let row, let mean = reader.number(.differenceMean, row) else { return "–" }
        if isTheSame(row) { return "=" }
        guard let error = reader.number(.differenceStandardError, row) else {
            return signed(shown(mean, row), places: 1) + " ± –"
        }
        let places = places(for: shown(error, row))
        let isZero = reader.truth(.distinguishable, row) != true
        let value = isZero ? "≈ 0" : signed(shown(mean, row), places: places)
        return value + " ± " + number.decimal(shown(error, row), places: places)
    }

    /// Whether no draw differs.
    private func isTheSame(_ row: Int) -> Bool {
        reader.number(.differenceMean, row) == 0
            && (reader.number(.differenceStandardError, row) ?? 0) == 0
    }

    /// A value in the unit of its row's label.
    private func shown(_ value: Double, _ row: Int) -> Double {
        switch reader.text(.unit, row) {
        case "EUR": scale.units(cents: value)
        case "share": value * 100
        default: value
        }
    }

    /// One decimal; more where a small value would read as none.
    private func places(for value: Double) -> Int {
        value == 0 || value >= 0.095 ? 1 : (value >= 0.0095 ? 2 : 3)
    }

    private func signed(_ value: Double, places: Int) -> String {
        let text = number.decimal(value, places: places)
        return value > 0 ? "+" + text : text
    }

    /// Grids with the first columns in each and as many of the others as a line holds.
    private func blocks(_ first: [[String]], _ others: [[String]]) -> [[String]] {
        var rest = others[...]
        var blocks: [[String]] = []
        while !rest.isEmpty {
            var columns = first
            while let next = rest.first,
                columns.count == first.count || width(columns + [next]) <= TextGrid.widest
            {
                columns.append(next)
                rest.removeFirst()
            }
            blocks.append(grid(columns))
        }
        return blocks
    }

    private func width(_ columns: [[String]]) -> Int {
        columns.reduce(0) { $0 + 2 + ($1.map(\.terminalWidth).max() ?? 0) }
    }

    private func grid(_ columns: [[String]]) -> [String] {
        var grid = TextGrid([.left] + columns.dropFirst().map { _ in .right })
        for row in columns.first?.indices ?? 0..<0 { grid.add(columns.map { $0[row] }) }
        return grid.linesWithHeading()
    }
}
