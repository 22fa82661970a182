// SPDX-License-Identifier: GPL-3.0-or-later
import Tables

/// How many findings and warnings a table of findings has.
public struct FindingCounts: Hashable, Sendable {
    /// Rules that applied.
    public let findings: Int
    /// Warnings.
    public let warnings: Int

    /// Counts the rows of the table `findings`.
    public init(in table: Table) {
        let reader = TableReader(table)
        warnings = reader.rows.count { reader.text($0, "severity") == "warning" }
        findings = reader.rows.count - warnings
    }
}

/// What `check` prints: each finding with its source, then the verdict on one line.
public func checkText(scenario: String, findings: Table, language: Language) -> String {
    let reader = TableReader(findings)
    var lines: [String] = []
    for row in reader.rows {
        let severity = reader.text(row, "severity") == "warning" ? Phrase.warning : .finding
        lines.append("\(severity.text(language)) \(reader.text(row, "rule"))".onOneLine)
        let message = reader.text(row, "message", language).onOneLine
        let source = reader.text(row, "source", language).onOneLine
        let sentence = source.isEmpty ? message : "\(message) (\(source))"
        lines += sentence.wrapped(to: TextGrid.widest - 2).map { "  " + $0 }
    }
    if !lines.isEmpty { lines.append("") }
    lines.append(verdict(of: scenario.onOneLine, FindingCounts(in: findings), language))
    return lines.joined(separator: "\n") + "\n"
}

private func verdict(
    of scenario: String, _ counts: FindingCounts, _ language: Language
) -> String {
    let number = NumberStyle(language)
    let findings = number.whole(counts.findings)
    if counts.warnings > 0 {
        return Phrase.verdictWarnings.text(
            language, scenario, findings, number.whole(counts.warnings))
    }
    return counts.findings > 0
        ? Phrase.verdictFindings.text(language, scenario, findings)
        : Phrase.verdictClean.text(language, scenario)
}
