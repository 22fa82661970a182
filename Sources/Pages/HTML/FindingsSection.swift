// SPDX-License-Identifier: GPL-3.0-or-later
import Tables
import Words

extension ReportContext {
    private static let examples = 5

    /// Which rules of the decision applied, with their sources and the largest cases.
    func findingsSection() -> ReportSection {
        var section = ReportSection(
            id: "findings", title: say("Befunde und ihre Quellen", "Findings and their sources"))
        let reader = reader(FindingsColumn.self)
        guard !reader.rows.isEmpty else {
            section.say(say("Keine Regel griff.", "No rule applied."))
            return section
        }
        var rules: [String] = []
        for row in reader.rows where !rules.contains(reader.text(.rule, row)) {
            rules.append(reader.text(.rule, row))
        }
        section.say(
            say(
                "Alle \(number.whole(reader.rows.count)) Fälle stehen einzeln in findings.csv.",
                "All \(number.whole(reader.rows.count)) cases stand one by one in findings.csv."))
        section.add(rulesTable(reader, rules))
        for rule in rules {
            let rows = reader.rows.filter { reader.text(.rule, $0) == rule }
            let shown = min(rows.count, Self.examples)
            let words = word(rule, in: ValueWords.rules)
            section.head(
                rows.count > shown
                    ? say("\(words): die \(shown) größten Fälle", "\(words): the \(shown) largest")
                    : words)
            section.add(casesTable(reader, rows, words))
        }
        return section
    }

    private func rulesTable(_ reader: TableReader<FindingsColumn>, _ rules: [String]) -> Markup {
        var table = PageTable([
            .text(say("Regel", "Rule")), .text(say("Art", "Kind")),
            .number(say("Fälle", "Cases")),
            .number(say("Ohne Mittel (\(moneyUnit))", "Without money (\(moneyUnit))")),
            .text(say("Quelle", "Source")),
        ])
        for rule in rules {
            let rows = reader.rows.filter { reader.text(.rule, $0) == rule }
            guard let first = rows.first else { continue }
            let sum = rows.reduce(Int64(0)) { $0 + reader.cents(.amountEUR, $1) }
            table.add([
                word(rule, in: ValueWords.rules),
                word(reader.text(.severity, first), in: ValueWords.severities),
                number.whole(rows.count), amount(Double(sum)),
                reader.text(.source, first, language),
            ])
        }
        return table.markup(label: say("Befunde nach Regel", "Findings by rule"))
    }

    private func casesTable(_ reader: TableReader<FindingsColumn>, _ rows: [Int], _ title: String)
        -> Markup
    {
        var table = PageTable([
            .text(say("Projekt", "Project")), .number(say("Betrag (€)", "Amount (EUR)")),
            .text(say("Feststellung", "Finding")),
        ])
        let order = rows.sorted {
            (reader.cents(.amountEUR, $1), $0) < (reader.cents(.amountEUR, $0), $1)
        }
        for row in order.prefix(Self.examples) {
            let subject = reader.text(.subject, row)
            table.add([
                .name(name("project", subject))
                    + .element("span", ["class": "quiet"], .text(" (\(subject))")),
                .text(number.hundredths(reader.cents(.amountEUR, row))),
                .text(reader.text(.message, row, language)),
            ])
        }
        return table.markup(label: title)
    }
}
