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
        let planned = try PlannedScenario(options)
        if let out { try write(planned, to: out, interruption) }
        try printResults(
            distributionText(
                title: planned.title(options.lang), distribution: planned.tables.distribution,
                lineBudgets: planned.tables.lineBudgets, language: options.lang),
            options)
    }

    private func write(
        _ planned: PlannedScenario, to path: String, _ interruption: Interruption
    ) throws {
        let results = ResultFiles(
            [planned.tables.packages, planned.tables.allocation],
            record: planned.recordWithoutDraws, options)
        try openFolder(path, options.lang).replace(with: results.files, interruption, options.lang)
    }
}
