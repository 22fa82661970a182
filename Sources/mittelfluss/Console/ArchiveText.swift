// SPDX-License-Identifier: GPL-3.0-or-later
import Archive
import Programme
import Words

/// The runs of an archive, one a line, the last added first.
///
/// - Parameter count: how many there are, also of those that are not shown.
func archivedRunsText(_ runs: [KeptRun], of count: Int, _ language: Language) -> String {
    guard !runs.isEmpty else { return ArchiveListWords.noRuns[language] + "\n" }
    var grid = TextGrid([.left, .left, .left, .right, .left, .left])
    grid.add(ArchiveListWords.listHeadings.map { $0[language] })
    for run in runs {
        grid.add([
            run.shortId, String(run.written.prefix(10)), run.command,
            NumberStyle(language).whole(run.draws), run.scenarioWithCutOff,
            run.tags.joined(separator: ", "),
        ])
    }
    let rest = count - runs.count
    return blockText(
        [grid.linesWithHeading()] + (rest > 0 ? [[ArchiveListWords.older(rest)[language]]] : []))
}

/// What went into a run and what came out.
func archivedRunText(_ details: KeptDetails, _ language: Language) -> String {
    let run = details.run
    let heading = "\(run.title[language].onOneLine) (\(run.scenarioWithCutOff))"
    var blocks = [[heading], facts(of: run, language)]
    blocks += outcomes(of: details, language)
    let targets = details.targets.map { target in
        let name = target.part.isEmpty ? target.target : "\(target.part): \(target.target)"
        let reached = target.probability.map { NumberStyle(language).percent($0) } ?? "–"
        return [name, reached]
    }
    if !targets.isEmpty {
        blocks.append(
            [ArchiveListWords.targets[language]] + lines(targets, [.left, .right]))
    }
    let inputs = details.inputs.sorted { $0.key < $1.key }.map {
        [$0.key, String($0.value.prefix(12))]
    }
    blocks.append([ArchiveListWords.inputs[language]] + lines(inputs, [.left, .left]))
    let kept = details.files.count { $0.value }
    blocks.append([ArchiveListWords.files(kept: kept, of: details.files.count)[language]])
    return blockText(blocks)
}

private func facts(of run: KeptRun, _ language: Language) -> [String] {
    var rows = [
        [ArchiveListWords.id, Text(run.id)],
        [ArchiveListWords.command, Text(run.command)],
        [ArchiveListWords.written, Text(run.written)],
        [ArchiveListWords.version, Text(run.version)],
        [ArchiveListWords.draws, .written { $0.whole(run.draws) }],
        [ArchiveListWords.seed, Text(run.seed)],
    ]
    if !run.tags.isEmpty {
        rows.append([ArchiveListWords.tags, Text(run.tags.joined(separator: ", "))])
    }
    if !run.note.isEmpty { rows.append([ArchiveListWords.note, Text(run.note)]) }
    return lines(rows.map { $0.map { $0[language] } }, [.left, .left])
}

/// The outcomes of each scenario of a run.
private func outcomes(of details: KeptDetails, _ language: Language) -> [[String]] {
    let parts = details.outcomes.reduce(into: [String]()) { parts, outcome in
        if parts.last != outcome.part { parts.append(outcome.part) }
    }
    return parts.map { part in
        let heading = ArchiveListWords.outcomeHeadings.map { $0[language] }
        let rows = details.outcomes.filter { $0.part == part }.map { outcome in
            [ValueWords.text(outcome.outcome, in: ValueWords.outcomes, language)]
                + [outcome.plan, outcome.mean, outcome.p10, outcome.p90].map {
                    shown($0, unit: outcome.unit, language)
                }
        }
        var grid = TextGrid([.left, .right, .right, .right, .right])
        for row in [heading] + rows { grid.add(row) }
        return (part.isEmpty ? [] : [part]) + grid.linesWithHeading()
    }
}

/// A value in its unit; amounts of the archive are EUR.
func shown(_ value: Double?, unit: String, _ language: Language) -> String {
    guard let value else { return "–" }
    let number = NumberStyle(language)
    switch unit {
    case "EUR": return number.amount(cents: value * 100)
    case "share": return number.percent(value)
    default: return number.decimal(value)
    }
}

private func lines(_ rows: [[String]], _ alignments: [TextGrid.Alignment]) -> [String] {
    var grid = TextGrid(alignments)
    for row in rows { grid.add(row) }
    return grid.linesWithWholeNames()
}

extension KeptRun {
    /// The scenario's id, of a forecast with the month of its books.
    var scenarioWithCutOff: String { scenario + (asOf.map { " · \($0)" } ?? "") }
}

extension Archive {
    /// What is odd about it, to be said once.
    var remark: Text? {
        switch condition {
        case .usual: nil
        case .onNetwork: ArchiveListWords.onNetwork(path.onOneLine)
        case .newer: ArchiveListWords.newer(path.onOneLine)
        case .readOnly: ArchiveListWords.readOnly(path.onOneLine)
        }
    }
}
