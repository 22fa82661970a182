// SPDX-License-Identifier: GPL-3.0-or-later
import ArgumentParser

/// `mittelfluss estimate`: person-days and cost, from–to, internal and external.
struct EstimateCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "estimate",
        abstract: "Schätzt Personentage und Kosten. (Estimates person-days and cost.)")

    @OptionGroup var options: ScenarioOptions

    func run() throws {
        let planned = try options.planned()
        try options.tellWarnings(of: [planned])
        try printResults(
            estimateText(
                title: planned.title(options.lang), estimate: planned.tables.estimate,
                language: options.lang),
            options)
    }
}
