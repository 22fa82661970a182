// SPDX-License-Identifier: GPL-3.0-or-later
import Programme
import Tables
import Words

/// What `explain` prints: how the amounts of a package or project came about, in sentences and
/// tables, to the cent.
///
/// - Parameter scenario: the scenario's title with its id.
func explainText(
    scenario: String, explanation: Explanation, language: Language
) -> String {
    let text = ExplainText(explanation, scenario: scenario, language: language)
    return blockText(
        [text.head(), text.estimate(), text.rules()] + text.distribution() + text.packages()
            + [text.movements(), text.times(), text.laender(), text.state()])
}

/// What is said of an id that neither a project nor a package has.
func unknownSubjectText(
    _ id: String, candidates: Candidates, language: Language
) -> String {
    Phrase.explainUnknown.text(language, id.onOneLine, candidates.hint[language])
}

/// An explanation on its way to text; each function tells one table.
struct ExplainText {
    let explanation: Explanation
    let scenario: String
    let language: Language
    let number: NumberStyle
    let subject: TableCells
    let courses: TableCells

    init(_ explanation: Explanation, scenario: String, language: Language) {
        self.explanation = explanation
        self.scenario = scenario
        self.language = language
        number = NumberStyle(language)
        subject = TableCells(explanation.subject)
        courses = TableCells(explanation.packages)
    }

    /// What it is, and what became of it in one sentence.
    func head() -> [String] {
        let phrase = explanation.isProject ? Phrase.explainProject : .explainPackage
        let names = ["project_name", "component_name", "place_name"]
            .map { subject.text(0, $0, language) }.filter { !$0.isEmpty }
        return [phrase.text(language, subject.text(0, "id")).onOneLine]
            + sentences([
                Phrase.explainNames.text(
                    language, names.joined(separator: " – "),
                    subject.text(0, "line_name", language),
                    subject.text(0, "field_name", language),
                    subject.text(0, "lead_name", language), scenario),
                Phrase.explainAmounts.text(
                    language, total("estimate_eur"), total("allocated_eur"), total("spent_eur")),
            ])
    }

    /// The rules that concern it.
    func rules() -> [String] {
        let reader = TableCells(explanation.rules)
        return [Phrase.explainRules.text(language)]
            + reader.rows.flatMap { row in
                let message = reader.text(row, "message", language)
                let source = reader.text(row, "source", language)
                let rule = ValueWords.text(
                    reader.text(row, "rule"), column: "rule", table: "explain_rules", language)
                return sentences(["\(rule): \(message) (\(source))"])
            }
    }

    /// An amount of all packages together.
    func total(_ column: String) -> String {
        amount(courses.rows.reduce(0) { $0 + courses.cents($1, column) })
    }

    /// An amount in a sentence, which keeps it on one line.
    func amount(_ cents: Int64) -> String {
        number.exactAmount(cents: cents).replacing(" ", with: Self.fixedSpace)
    }

    /// Sentences on lines of the console's width, indented.
    func sentences(_ texts: [String], indent: Int = 2) -> [String] {
        texts.flatMap { text in
            text.onOneLine.wrapped(to: TextGrid.widest - indent).map { line in
                String(repeating: " ", count: indent)
                    + line.replacing(Self.fixedSpace, with: " ")
            }
        }
    }

    private static let fixedSpace = "\u{A0}"
}
