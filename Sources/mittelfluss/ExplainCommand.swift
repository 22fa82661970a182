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

    func run() throws {
        let planned = try options.planned()
        try options.tellWarnings(of: [planned])
        let explanation = try asking(options.lang) { try planned.explain(subject) }
        try printResults(
            explainText(
                scenario: planned.title(options.lang), explanation: explanation,
                language: options.lang),
            options)
    }
}
