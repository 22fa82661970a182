// SPDX-License-Identifier: GPL-3.0-or-later
import Programme
import Tables
import Words

extension ReportContext {
    private static let examples = 5

    /// Which rules of the decision applied, with their sources and the largest cases, and what is
    /// odd in the scenario.
    func findingsSection() -> ReportSection {
        var section = ReportSection(
            id: "findings",
            title: Text(de: "Befunde und ihre Quellen", en: "Findings and their sources")[language])
        let reader = reader(FindingsColumn.self)
        let cases = reader.rows.filter { reader.text(.severity, $0) == "finding" }
        let warnings = reader.rows.filter { reader.text(.severity, $0) != "finding" }
        if cases.isEmpty {
            section.say(Text(de: "Keine Regel griff.", en: "No rule applied.")[language])
        } else {
            addCases(reader, cases, to: &section)
        }
        if !warnings.isEmpty {
            section.head(Text(de: "Hinweise", en: "Things to look at")[language])
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
                ? Text(
                    de: "Der Fall steht auch in findings.csv.",
                    en: "The case stands in findings.csv too.")[language]
                : Text(
                    de: "Alle \(count) Fälle stehen einzeln in findings.csv.",
                    en: "All \(count) cases stand one by one in findings.csv.")[language])
        let byRule = rules.map { rule in
            (rule, cases.filter { reader.text(.rule, $0) == rule })
        }
        section.add(rulesTable(reader, byRule))
        for (rule, rows) in byRule {
            let shown = min(rows.count, Self.examples)
            let words = word(rule, in: ValueWords.rules)
            section.head(
                rows.count > shown
                    ? Text(
                        de: "\(words): die \(shown) größten Fälle",
                        en: "\(words): the \(shown) largest")[language]
                    : words)
            section.add(casesTable(reader, rows, words))
        }
    }

    private func rulesTable(_ reader: TableReader<FindingsColumn>, _ rules: [(String, [Int])])
        -> Markup
    {
        var table = PageTable([
            .text(Text(de: "Regel", en: "Rule")[language]),
            .text(Text(de: "Art", en: "Kind")[language]),
            .number(Text(de: "Fälle", en: "Cases")[language]),
            .number(
                Text(de: "Ohne Mittel (\(moneyUnit))", en: "Without money (\(moneyUnit))")[language]
            ),
            .text(Text(de: "Quelle", en: "Source")[language]),
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
        return table.markup(label: Text(de: "Befunde nach Regel", en: "Findings by rule")[language])
    }

    private func casesTable(_ reader: TableReader<FindingsColumn>, _ rows: [Int], _ title: String)
        -> Markup
    {
        var table = PageTable([
            .text(Text(de: "Projekt", en: "Project")[language]),
            .number(Text(de: "Betrag (€)", en: "Amount (EUR)")[language]),
            .text(Text(de: "Feststellung", en: "Finding")[language]),
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
            [
                .text(Text(de: "Hinweis", en: "What")[language]),
                .text(Text(de: "Betrifft", en: "Concerns")[language]),
            ]
                + (hasAmounts
                    ? [.number(Text(de: "Betrag (€)", en: "Amount (EUR)")[language])] : [])
                + [
                    .text(Text(de: "Was das heißt", en: "What it means")[language]),
                    .text(Text(de: "Stelle", en: "Place")[language]),
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
        return table.markup(label: Text(de: "Hinweise", en: "Things to look at")[language])

        func concerned(_ row: Int) -> Markup {
            let subject = reader.text(.subject, row)
            guard !subject.isEmpty else {
                return .text(Text(de: "das ganze Programm", en: "the whole programme")[language])
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
