// SPDX-License-Identifier: GPL-3.0-or-later
import Programme
import Tables
import Words

/// What `explain` prints: how the amounts of a package or project came about, in sentences and
/// tables, to the cent.
///
/// - Parameters:
///   - scenario: the scenario's title with its id.
///   - asOf: the last month of the books; nil without books.
func explainText(
    scenario: String, explanation: Explanation, asOf: Month? = nil, language: Language
) -> String {
    let text = ExplainText(explanation, scenario: scenario, language: language)
    return blockText(
        [text.head(), text.books(asOf: asOf), text.estimate(), text.rules()]
            + text.distribution() + text.packages()
            + [text.movements(), text.times(), text.laender(), text.state()])
}

/// What is said of an id that neither a project nor a package has.
func unknownSubjectText(_ id: String, candidates: Candidates) -> Text {
    .explainUnknown(id.onOneLine, hint: candidates.hint)
}

/// An explanation on its way to text; each function tells one table.
struct ExplainText {
    let explanation: Explanation
    let scenario: String
    let language: Language
    let number: NumberStyle
    let subject: TableReader<ExplainedSubjectColumn>
    let courses: TableReader<PackagesColumn>

    init(_ explanation: Explanation, scenario: String, language: Language) {
        self.explanation = explanation
        self.scenario = scenario
        self.language = language
        number = NumberStyle(language)
        subject = TableReader(explanation.subject)
        courses = TableReader(explanation.packages)
    }

    /// What it is, and what became of it in one sentence.
    func head() -> [String] {
        let id = subject.text(.id, 0)
        let heading: Text = explanation.isProject ? .explainProject(id) : .explainPackage(id)
        let name = Text { language in
            [ExplainedSubjectColumn.projectName, .componentName, .placeName]
                .map { subject.text($0, 0, language) }.filter { !$0.isEmpty }
                .joined(separator: " – ")
        }
        func called(_ column: ExplainedSubjectColumn) -> Text {
            Text { subject.text(column, 0, $0) }
        }
        return [heading[language].onOneLine]
            + sentences([
                .explainNames(
                    name: name, line: called(.lineName), field: called(.fieldName),
                    lead: called(.leadName), scenario: scenario),
                .explainAmounts(
                    estimated: total(.estimateEUR), assigned: total(.allocatedEUR),
                    spent: total(.spentEUR)),
            ])
    }

    /// The rules that concern it.
    func rules() -> [String] {
        let reader = TableReader<ExplainedRulesColumn>(explanation.rules)
        return [Text.explainRules[language]]
            + reader.rows.flatMap { row in
                let told = Text { language in
                    let message = reader.text(.message, row, language)
                    let source = reader.text(.source, row, language)
                    let rule = ValueWords.text(
                        reader.text(.rule, row), column: "rule", table: "explain_rules", language)
                    return "\(rule): \(message) (\(source))"
                }
                return sentences([told])
            }
    }

    /// An amount of all packages together.
    func total(_ column: PackagesColumn) -> Text {
        amount(courses.rows.reduce(0) { $0 + courses.cents(column, $1) })
    }

    /// An amount in a sentence, which keeps it on one line.
    func amount(_ cents: Int64) -> Text {
        .written { $0.exactAmount(cents: cents).replacing(" ", with: Self.fixedSpace) }
    }

    /// Sentences on lines of the console's width, indented.
    func sentences(_ texts: [Text], indent: Int = 2) -> [String] {
        texts.flatMap { text in
            text[language].onOneLine.wrapped(to: TextGrid.widest - indent).map { line in
                String(repeating: " ", count: indent)
                    + line.replacing(Self.fixedSpace, with: " ")
            }
        }
    }

    private static let fixedSpace = "\u{A0}"
}
