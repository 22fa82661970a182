// SPDX-License-Identifier: GPL-3.0-or-later
import ArgumentParser

/// `mittelfluss check`: findings, warnings and errors of a scenario.
struct CheckCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Prüft ein Szenario: Fehler, Warnungen, Befunde. (Checks a scenario.)")

    @OptionGroup var options: ScenarioOptions

    func run() throws {
        let planned = try options.planned()
        try options.tellWarnings(of: [planned], isShown: false)
        try printResults(
            checkText(
                scenario: planned.programme.id, findings: planned.tables.findings,
                language: options.lang),
            options)
    }
}
