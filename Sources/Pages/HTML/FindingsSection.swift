// SPDX-License-Identifier: GPL-3.0-or-later
import Tables
import Words

extension ReportContext {
    private static let examples = 5

    /// Which rules of the decision applied, with their sources and the largest cases, and what is
    /// odd in the scenario.
    func findingsSection() -> ReportSection {
        var section = ReportSection(
            id: "findings", title: say("Befunde und ihre Quellen", "Findings and their sources"))
        let reader = reader(FindingsColumn.self)
        let cases = reader.rows.filter { reader.text(.severity, $0) == "finding" }
        let warnings = reader.rows.filter { reader.text(.severity, $0) != "finding" }
        if cases.isEmpty {
            section.say(say("Keine Regel griff.", "No rule applied."))
        } else {
            addCases(reader, cases, to: &section)
        }
        if !warnings.isEmpty {
            section.head(say("Hinweise", "Things to look at"))
            section.add(warningsTable(reader, warnings))
        }
        return section
    }

    private func addCases(
        _ reader: TableReader<FindingsColumn>, _ cases: [Int], to section: inout ReportSection
    ) {
        var rules: [String] = []
        for row in cases where !rules.contains(reader.text(.rule, row)) {
            rules.append(reader.text(.rule, row))
        }
        let count = number.whole(cases.count)
        section.say(
            cases.count == 1
                ? say(
                    "Der Fall steht auch in findings.csv.", "The case stands in findings.csv too.")
                : say(
                    "Alle \(count) Fälle stehen einzeln in findings.csv.",
                    "All \(count) cases stand one by one in findings.csv."))
        let byRule = rules.map { rule in
            (rule, cases.filter { reader.text(.rule, $0) == rule })
        }
        section.add(rulesTable(reader, byRule))
        for (rule, rows) in byRule {
            let shown = min(rows.count, Self.examples)
            let words = word(rule, in: ValueWords.rules)
            section.head(
                rows.count > shown
                    ? say("\(words): die \(shown) größten Fälle", "\(words): the \(shown) largest")
                    : words)
            section.add(casesTable(reader, rows, words))
        }
    }

    private func rulesTable(_ reader: TableReader<FindingsColumn>, _ rules: [(String, [Int])])
        -> Markup
    {
        var table = PageTable([
            .text(say("Regel", "Rule")), .text(say("Art", "Kind")),
            .number(say("Fälle", "Cases")),
            .number(say("Ohne Mittel (\(moneyUnit))", "Without money (\(moneyUnit))")),
            .text(say("Quelle", "Source")),
        ])
        for (rule, rows) in rules {
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
            table.add([
                named(reader.text(.subject, row), name("project", reader.text(.subject, row))),
                .text(number.hundredths(reader.cents(.amountEUR, row))),
                .text(reader.text(.message, row, language)),
            ])
        }
        return table.markup(label: title)
    }

    /// What is odd: anything can be concerned, or the whole programme; not all is about an amount.
    private func warningsTable(_ reader: TableReader<FindingsColumn>, _ rows: [Int]) -> Markup {
        let hasAmounts = rows.contains { reader.cell(.amountEUR, $0) != .empty }
        var table = PageTable(
            [.text(say("Hinweis", "What")), .text(say("Betrifft", "Concerns"))]
                + (hasAmounts ? [.number(say("Betrag (€)", "Amount (EUR)"))] : [])
                + [
                    .text(say("Was das heißt", "What it means")),
                    .text(say("Stelle", "Place")),
                ])
        for row in rows {
            let amount =
                reader.cell(.amountEUR, row) == .empty
                ? "" : number.hundredths(reader.cents(.amountEUR, row))
            table.add(
                [.text(word(reader.text(.rule, row), in: ValueWords.findings)), concerned(row)]
                    + (hasAmounts ? [.text(amount)] : [])
                    + [
                        .text(reader.text(.message, row, language)),
                        .text(reader.text(.source, row, language)),
                    ])
        }
        return table.markup(label: say("Hinweise", "Things to look at"))

        func concerned(_ row: Int) -> Markup {
            let subject = reader.text(.subject, row)
            guard !subject.isEmpty else {
                return .text(say("das ganze Programm", "the whole programme"))
            }
            return named(subject, name(ofWarned: subject, rule: reader.text(.rule, row)))
        }
    }

    /// What a warning is about, by the kind of things that it warns of.
    private func name(ofWarned subject: String, rule: String) -> String {
        let kind =
            switch rule {
            case "unused-pool", "pool-without-capacity", "steep-growth": "pool"
            case "field-without-projects": "field"
            case "line-without-projects", "line-without-money": "line"
            case "component-without-packages", "join-without-effect": "component"
            case "exception-not-needed": "project"
            case "land-never-joins": "place"
            case "start-before-programme", "start-after-deadline":
                name("project", subject) == subject.onOneLine ? "line" : "project"
            default: ""
            }
        return kind.isEmpty ? subject.onOneLine : name(kind, subject)
    }

    /// A name with its id behind it, or the id alone.
    private func named(_ id: String, _ name: String) -> Markup {
        guard name != id.onOneLine else { return .name(name) }
        return .name(name) + .element("span", ["class": "quiet"], .text(" (\(id.onOneLine))"))
    }
}
