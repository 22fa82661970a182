// SPDX-License-Identifier: GPL-3.0-or-later
import Archive
import Programme
import Tables
import Words

/// Two runs side by side: what differs in what was asked and read, and in what came out.
func comparedRunsText(_ compared: ComparedRuns, _ language: Language) -> String {
    let (first, second) = (compared.first, compared.second)
    let differences = DifferenceTables(compared.differences).differences
    let text = differencesText(
        base: first.run.shortId, variant: second.run.shortId, table: differences,
        language: language)
    var grid = TextGrid([.left, .right, .right, .right])
    grid.add(
        [ArchiveListWords.outcomeHeadings[0][language], first.run.shortId, second.run.shortId]
            + [ArchiveListWords.difference[language]])
    var names: [String] = []
    for outcome in first.outcomes {
        guard
            let other = second.outcomes.first(where: {
                $0.part == outcome.part && $0.outcome == outcome.outcome
            })
        else { continue }
        let name = ValueWords.text(outcome.outcome, in: ValueWords.outcomes, language)
        names.append(name)
        let difference = other.main.flatMap { new in outcome.main.map { new - $0 } }
        grid.add([
            outcome.part.isEmpty ? name : "\(outcome.part): \(name)",
            shown(outcome.main, unit: outcome.unit, language),
            shown(other.main, unit: outcome.unit, language),
            shown(difference, unit: outcome.unit, language),
        ])
    }
    guard !names.isEmpty else { return text }
    return text + "\n" + blockText([grid.linesWithHeading()])
}

/// How a scenario's figures moved from run to run, with what changed in between.
func courseText(_ course: RunCourse, _ language: Language) -> String {
    var blocks = [[ArchiveListWords.course(course.scenario, course.steps.count)[language]]]
    if course.earlier > 0 {
        blocks[0].append(ArchiveListWords.earlier(course.earlier)[language])
    }
    if course.others > 0 {
        blocks[0] += ArchiveListWords.others(course.others)[language].wrapped(to: TextGrid.widest)
    }
    blocks += course.steps.map { step in
        let run = step.details.run
        let heading = [
            run.shortId, String(run.written.prefix(10)), run.command, run.asOf ?? "",
        ].filter { !$0.isEmpty }.joined(separator: " · ")
        return [heading] + changes(step.differences, language) + figures(step.details, language)
    }
    if !course.track.months.isEmpty { blocks.append(trackLines(course.track, language)) }
    return blockText(blocks)
}

/// What changed since the run before, as far as anyone reads it at a glance.
private func changes(_ differences: [InputDifference], _ language: Language) -> [String] {
    let shown = differences.prefix(8).flatMap { difference -> [String] in
        let subject = [difference.subject, difference.column].filter { !$0.isEmpty }
            .joined(separator: " · ")
        let none = Text.noValue[language]
        let values = "\(difference.old ?? none) → \(difference.new ?? none)"
        return "\(difference.file) \(subject): \(values)".onOneLine.indentedLines(hanging: 2)
    }
    guard differences.count > 8 else { return shown }
    return shown + ["  " + Text.moreMessages(differences.count - 8)[language]]
}

private func figures(_ details: KeptDetails, _ language: Language) -> [String] {
    var grid = TextGrid([.left, .right, .right, .right])
    for id in ["spent", "live", "efa_online", "finished"] {
        guard
            let outcome = details.outcomes.first(where: { $0.outcome == id && $0.part.isEmpty })
        else { continue }
        grid.add(
            [ValueWords.text(id, in: ValueWords.outcomes, language)]
                + [outcome.main, outcome.p10, outcome.p90].map {
                    shown($0, unit: outcome.unit, language)
                })
    }
    return grid.lines(indent: 4)
}

/// What forecasts expected, and what came.
private func trackLines(_ track: TrackRecord, _ language: Language) -> [String] {
    var grid = TextGrid([.left, .left, .right, .right, .right, .left])
    grid.add(ArchiveListWords.trackHeadings.map { $0[language] })
    for month in track.months.suffix(24) {
        let held = month.held.map { $0 ? ArchiveListWords.yes : ArchiveListWords.no }
        grid.add(
            [month.asOf, month.month, shown(month.expected[0], unit: "EUR", language)]
                + [
                    shown(month.expected[2], unit: "EUR", language),
                    shown(month.came, unit: "EUR", language), held?[language] ?? "–",
                ])
    }
    let verdict = ArchiveListWords.bandsHeld(track.held, of: track.bands)[language]
    return [ArchiveListWords.track[language]] + grid.linesWithHeading()
        + verdict.wrapped(to: TextGrid.widest)
}

extension KeptOutcome {
    /// The mean, or without draws the plan case.
    fileprivate var main: Double? { mean ?? plan }
}
