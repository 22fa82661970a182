// SPDX-License-Identifier: GPL-3.0-or-later
import ArgumentParser
import ResultFiles
import Runs
import Words

/// `mittelfluss import catalogue`: projects.csv out of somebody else's list.
struct ImportCatalogueCommand: InterruptibleCommand {
    static let configuration = CommandConfiguration(
        commandName: "catalogue",
        abstract: "Macht aus einer fremden Liste projects.csv. "
            + "(Makes projects.csv of somebody else's list.)")

    @Argument(
        help: ArgumentHelp(
            "Liste als CSV-Datei, mit beliebigen Spalten (a list with any columns).",
            valueName: "file"))
    var list: String

    @Option(
        help: ArgumentHelp(
            "Zuordnung: welche Spalte welche ist (which column is which).",
            valueName: "file"))
    var mapping: String

    @Option(
        help: ArgumentHelp(
            "Neuer oder leerer Ordner (a new or empty folder).", valueName: "dir"))
    var out: String

    @Flag(help: "Abgelehnte Zeilen sind Fehler (refused rows are errors).")
    var strict = false

    @OptionGroup var options: ImportOptions

    func run(_ interruption: Interruption) throws {
        let language = options.lang
        let folder = try openFolder(out, mustBeNew: true, language)
        let catalogue = try asking(language) { try CatalogueImport(list, mapping: mapping) }
        let refused = told(catalogue.refused.map { $0.message[language] }, language)
        if strict, !refused.isEmpty {
            let verdict = ImportWords.strictRefusesRows(catalogue.refusedRows)[language]
            throw Ending(.scenarioWrong, refused + [verdict])
        }
        try folder.replace(with: catalogue.files(options.format), interruption, language)
        for message in refused { Console.error(message) }
        guard !options.quiet else { return }
        try printText(catalogue.summary(writtenTo: out)[language], language)
    }
}
