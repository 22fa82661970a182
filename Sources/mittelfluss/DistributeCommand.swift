// SPDX-License-Identifier: GPL-3.0-or-later
import ArgumentParser

/// `mittelfluss distribute`: the funding plan, to the cent.
struct DistributeCommand: InterruptibleCommand {
    static let configuration = CommandConfiguration(
        commandName: "distribute",
        abstract: "Verteilt das Budget auf den Cent. (Distributes the budget to the cent.)")

    @OptionGroup var options: ScenarioOptions

    @Option(
        help: ArgumentHelp(
            "Ordner für allocation.csv und packages.csv (folder for these two).",
            valueName: "dir"))
    var out: String?

    func run(_ interruption: Interruption) throws {
        let planned = try options.planned()
        try options.tellWarnings(of: [planned])
        if let out {
            let files = try asking(options.lang) { try planned.distributionFiles(options.format) }
            try openFolder(out, options.lang).replace(with: files, interruption, options.lang)
        }
        try printResults(
            distributionText(
                title: planned.title(options.lang), distribution: planned.tables.distribution,
                lineBudgets: planned.tables.lineBudgets, language: options.lang),
            options)
    }
}
