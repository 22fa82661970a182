// SPDX-License-Identifier: GPL-3.0-or-later
import Programme
import Tables
import Words

/// The summary of a run on the console: what a planner reads in half a minute.
///
/// - Parameters:
///   - tables: the run's tables: the summary renders `outcomes`, `targets` and `limits`.
///   - folder: where the files were written.
///   - files: their names.
func runSummaryText(
    _ facts: RunFacts, tables: [Table], folder: String, files: [String], language: Language
) -> String {
    let text = RunSummaryText(facts: facts, tables: tables, language: language)
    return blockText([
        text.heading(), text.money(), text.outcomes(), text.targets(), text.limit(),
        text.files(files, in: folder) + text.draws(),
    ])
}

/// The blocks of the summary, each a list of lines of at most eighty columns.
private struct RunSummaryText {
    let facts: RunFacts
    let tables: [Table]
    let language: Language
    private let number: NumberStyle
    private let style: OutcomeStyle

    init(facts: RunFacts, tables: [Table], language: Language) {
        self.facts = facts
        self.tables = tables
        self.language = language
        number = NumberStyle(language)
        style = OutcomeStyle(scale: MoneyScale(upTo: facts.budgetCents), style: number)
    }

    /// What was asked.
    func heading() -> [String] {
        let title = facts.title[language]
        let lines = "\(title) (\(facts.scenario))".onOneLine.wrapped(to: TextGrid.widest)
        return lines + (facts.question?[language] ?? "").onOneLine.indentedLines()
    }

    /// Budget and estimate.
    func money() -> [String] {
        var grid = TextGrid([.left, .right, .left])
        func add(_ name: Text, _ cents: Int64, _ note: String = "") {
            grid.add([name[language], number.amount(cents: Double(cents)), note])
        }
        let share = Double(facts.estimateCents) / Double(max(1, facts.budgetCents))
        add(.budget, facts.budgetCents)
        add(
            .estimate, facts.estimateCents,
            Text.estimateShare(.written { $0.percent(share) })[language])
        add(.assigned, facts.assignedCents)
        add(.reserve, facts.reserveCents)
        return [Text.moneyHeading[language]] + grid.lines()
    }

    /// Plan case and quantiles of the main outcomes.
    func outcomes() -> [String] {
        let reader = TableReader<OutcomesColumn>(among: tables)
        let columns: [OutcomesColumn] = facts.draws > 0 ? [.plan, .p10, .p50, .p90] : [.plan]
        let headings: [Text] = [.outcomeHeading, .plan, .tenth, .median, .ninetieth]
        var grid = TextGrid([.left] + columns.map { _ in .right })
        grid.add(headings.map { $0[language] })
        for outcome in mainOutcomes {
            guard let row = reader.row(where: [.outcome: outcome, .dimension: ""]) else {
                continue
            }
            let unit = reader.text(.unit, row)
            grid.add(
                [style.name(of: outcome, unit: unit)]
                    + columns.map { style.text(reader.number($0, row), unit: unit) })
        }
        return grid.linesWithHeading() + means(reader).indentedLines()
            + facts.daysOfFiguresLines(language)
    }

    /// The means of the first outcomes with their standard errors.
    private func means(_ reader: TableReader<OutcomesColumn>) -> String {
        let means = ["spent", "live", "efa_online"].compactMap { outcome -> String? in
            guard let row = reader.row(where: [.outcome: outcome, .dimension: ""]),
                let mean = reader.number(.mean, row),
                let error = reader.number(.standardError, row)
            else { return nil }
            let unit = reader.text(.unit, row)
            return style.name(of: outcome, unit: unit) + " "
                + style.text(mean: mean, error: error, unit: unit)
        }
        return means.isEmpty ? "" : Text.means(means.joined(separator: "; "))[language]
    }

    /// How likely each target is.
    func targets() -> [String] {
        let reader = TableReader<TargetsColumn>(among: tables)
        guard !reader.rows.isEmpty else { return [] }
        var grid = TextGrid([.left, .left, .right])
        grid.add([
            Text.targetHeading[language], Text.plan[language],
            facts.draws > 0 ? Text.targetProbability[language] : "",
        ])
        for row in reader.rows {
            let met: Text = reader.truth(.planMeets, row) == true ? .targetMet : .targetMissed
            grid.add([
                targetText(row, reader), met[language],
                reader.number(.probability, row).map {
                    number.probability(
                        $0, reader.number(.probabilityLow, row),
                        reader.number(.probabilityHigh, row))
                } ?? "",
            ])
        }
        return grid.linesWithHeading()
    }

    private func targetText(_ row: Int, _ reader: TableReader<TargetsColumn>) -> String {
        let unit = reader.text(.unit, row)
        let bound =
            reader.text(.bound, row) == "at_most" ? Text.targetAtMost : Text.targetAtLeast
        let condition = bound(
            style.name(of: reader.text(.outcome, row), unit: unit),
            style.text(reader.number(.value, row), unit: unit))
        return "\(reader.text(.target, row)): \(condition[language])"
    }

    /// Which limit binds, and what would be without it.
    func limit() -> [String] {
        let reader = TableReader<LimitsColumn>(among: tables)
        guard !reader.rows.isEmpty else { return [] }
        let heading = Text.limitHeading[language]
        guard let limit = facts.bindingLimit else {
            return [heading] + Text.limitNone[language].indentedLines()
        }
        let name = ValueWords.text(limit, in: ValueWords.limits, language).withCapital
        let rows = ["efa_online", "live", "spent"].compactMap {
            reader.row(where: [.limit: limit, .outcome: $0])
        }
        // A rise that the figures shown do not show tells nothing.
        let isShown = { (row: Int) in
            let values = [LimitsColumn.plan, .lifted].map {
                style.text(reader.number($0, row), unit: reader.text(.unit, row))
            }
            return values[0] != values[1] && (reader.number(.difference, row) ?? 0) > 0
        }
        guard let row = rows.first(where: isShown) else {
            return [heading] + (name + ".").indentedLines()
        }
        let unit = reader.text(.unit, row)
        let sentence = Text.limitRaises(
            limit: name, outcome: style.name(of: reader.text(.outcome, row), unit: unit),
            lifted: style.text(reader.number(.lifted, row), unit: unit),
            plan: style.text(reader.number(.plan, row), unit: unit))
        return [heading] + sentence[language].indentedLines()
    }

    /// Where the files are.
    func files(_ names: [String], in folder: String) -> [String] {
        let heading = Text.filesHeading(names.count, folder: folder.onOneLine)
        return [heading[language]] + foldedNames(names).joined(separator: ", ").indentedLines()
    }

    /// How many draws, how fast.
    func draws() -> [String] {
        guard facts.draws > 0 else { return [Text.noDraws[language]] }
        guard facts.draws > 1 else {
            let line = Text.oneDrawLine(
                first: facts.firstDraw, seed: facts.seedText, seconds: facts.seconds)
            return [line[language]]
        }
        let line = Text.drawsLine(
            draws: facts.draws, first: facts.firstDraw,
            last: facts.firstDraw + UInt64(facts.draws - 1), seed: facts.seedText,
            seconds: facts.seconds, speed: Double(facts.draws) / max(facts.seconds, 1e-9)
        )[language]
        return facts.sampling == .independent ? [line] : line.wrapped(to: TextGrid.widest)
    }
}

/// The files of a folder in the folder as one: `charts/ (12)`.
func foldedNames(_ names: [String]) -> [String] {
    var result: [(name: String, count: Int)] = []
    for name in names {
        let folder = name.firstIndex(of: "/").map { String(name[...$0]) }
        if let folder, result.last?.name == folder {
            result[result.count - 1].count += 1
        } else {
            result.append((folder ?? name, folder == nil ? 0 : 1))
        }
    }
    return result.map { $0.count == 0 ? $0.name : "\($0.name) (\($0.count))" }
}

extension RunFacts {
    /// Which figures belong to which day, where they are not all of one.
    func daysOfFiguresLines(_ language: Language) -> [String] {
        daysOfFigures?[language].indentedLines() ?? []
    }

    /// The seed, and how the draws are made where that is not one by one.
    var seedText: Text {
        guard sampling == .stratified else { return Text(String(seed)) }
        return [Text(String(seed)), .stratified].joined(separator: ", ")
    }
}
