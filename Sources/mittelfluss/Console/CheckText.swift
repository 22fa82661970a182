// SPDX-License-Identifier: GPL-3.0-or-later
import Programme
import Tables
import Words

/// How many findings and warnings a table of findings has.
struct FindingCounts: Hashable, Sendable {
    /// Rules that applied.
    let findings: Int
    /// Warnings.
    let warnings: Int

    /// Counts the rows of the table `findings`.
    init(in table: Table) {
        let reader = TableReader<FindingsColumn>(table)
        warnings = reader.rows.count { reader.text(.severity, $0) == "warning" }
        findings = reader.rows.count - warnings
    }
}

/// What `check` prints: each finding with its subject and source, the sums of the rules, then the
/// verdict on one line.
func checkText(scenario: String, findings: Table, language: Language) -> String {
    let reader = TableReader<FindingsColumn>(findings)
    return blockText([
        reader.rows.flatMap { findingLines($0, reader, language) },
        ruleSums(reader, language),
        [verdict(of: scenario.onOneLine, FindingCounts(in: findings))[language]],
    ])
}

private func findingLines(_ row: Int, _ reader: TableReader<FindingsColumn>, _ language: Language)
    -> [String]
{
    let severity = reader.text(.severity, row) == "warning" ? Text.warning : .finding
    let rule = "\(severity[language]) \(reader.text(.rule, row))"
    let subject = reader.text(.subject, row)
    let message = reader.text(.message, row, language).onOneLine
    let source = reader.text(.source, row, language).onOneLine
    let sentence = source.isEmpty ? message : "\(message) (\(source))"
    return [(subject.isEmpty ? rule : "\(rule): \(subject)").onOneLine]
        + sentence.wrapped(to: TextGrid.widest - 2).map { "  " + $0 }
}

/// How often each rule applied, and how much money it concerns.
private func ruleSums(_ reader: TableReader<FindingsColumn>, _ language: Language) -> [String] {
    let findings = reader.rows.filter { reader.text(.severity, $0) == "finding" }
    let rows = Dictionary(grouping: findings) { reader.text(.rule, $0) }
    guard !rows.isEmpty else { return [] }
    var grid = TextGrid([.left, .right, .right])
    grid.add([
        Text.rule[language], Text.cases[language],
        Text.amountConcerned(unit: .euro)[language],
    ])
    let number = NumberStyle(language)
    for (rule, rows) in rows.sorted(by: { $0.value[0] < $1.value[0] }) {
        let cents = rows.reduce(0) { $0 + reader.cents(.amountEUR, $1) }
        grid.add([rule, number.whole(rows.count), number.hundredths(cents)])
    }
    return grid.linesWithHeading()
}

private func verdict(
    of scenario: String, _ counts: FindingCounts
) -> Text {
    if counts.warnings > 0 {
        return .verdictWarnings(
            scenario, findings: counts.findings, warnings: counts.warnings)
    }
    return counts.findings > 0
        ? .verdictFindings(scenario, findings: counts.findings) : .verdictClean(scenario)
}
