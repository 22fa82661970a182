// SPDX-License-Identifier: GPL-3.0-or-later
import ArgumentParser
import Programme

/// `mittelfluss explain`: how the amounts of a project or package came about.
struct ExplainCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "explain",
        abstract: "Erklärt, wie ein Betrag zustande kommt. (Explains how an amount came about.)")

    @OptionGroup var options: ScenarioOptions

    @Argument(
        help: ArgumentHelp(
            "Kennung eines Projekts oder Arbeitspakets (id of a project or package).",
            valueName: "project-or-package"))
    var subject: String

    @OptionGroup var booksOptions: BooksOptions

    func run() throws {
        let planned = try options.planned()
        let books = try booksOptions.close(for: planned, options.lang)
        try options.tellWarnings(of: [planned], and: books?.warnings ?? [])
        let explanation = try asking(options.lang) {
            try planned.explain(subject, after: books)
        }
        try printResults(
            explainText(
                scenario: planned.title(options.lang), explanation: explanation,
                asOf: books?.asOf, language: options.lang),
            options)
    }
}
