// SPDX-License-Identifier: GPL-3.0-or-later
import ArgumentParser
import ResultFiles
import Runs
import Words

/// `mittelfluss import budget`: the money of chosen titles out of budget plans.
struct ImportBudgetCommand: InterruptibleCommand {
    static let configuration = CommandConfiguration(
        commandName: "budget",
        abstract: "Holt das Geld gewählter Titel aus Haushaltsplänen. "
            + "(Takes the money of chosen titles out of budget plans.)")

    @Argument(
        help: ArgumentHelp(
            "Plan oder Nachtrag als CSV-Datei, Jahr davor (plan or supplement, with its year).",
            valueName: "year=file"))
    var plans: [String]

    @Option(
        help: ArgumentHelp(
            "Kapitel und Titel, mit Komma getrennt (chapter and title, separated by commas).",
            valueName: "titles"))
    var titles: String?

    @Option(
        help: ArgumentHelp(
            "Zuordnung, wo die Datei anders ist als üblich (where the file is unusual).",
            valueName: "file"))
    var mapping: String?

    @Flag(help: "Auszug, der nicht ausgeglichen ist (a part of a plan that does not balance).")
    var excerpt = false

    @Option(
        help: ArgumentHelp(
            "Neuer oder leerer Ordner (a new or empty folder).", valueName: "dir"))
    var out: String

    @OptionGroup var options: ImportOptions

    func run(_ interruption: Interruption) throws {
        let language = options.lang
        let folder = try openFolder(out, mustBeNew: true, language)
        let budget = try asking(language) {
            try BudgetImport(
                files: plans, titles: (titles ?? "").split(separator: ",").map(String.init),
                mapping: mapping, isExcerpt: excerpt)
        }
        try folder.replace(with: budget.files(options.format), interruption, language)
        guard !options.quiet else { return }
        try printText(budget.summary(writtenTo: out)[language], language)
    }
}
