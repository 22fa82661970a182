// SPDX-License-Identifier: GPL-3.0-or-later
import ArgumentParser
import ResultFiles
import Runs
import ScenarioFiles
import ScenarioWorkbooks
import Words

/// `mittelfluss new`: a scenario to begin with.
struct NewCommand: InterruptibleCommand {
    static let configuration = CommandConfiguration(
        commandName: "new",
        abstract: "Legt ein Szenario an, das sofort rechnet. (Makes a scenario that runs at once.)")

    @Argument(
        help: ArgumentHelp(
            "Neuer oder leerer Ordner; sein Name wird die Kennung (a new or empty folder).",
            valueName: "dir"))
    var folder: String

    @Option(
        help: ArgumentHelp(
            "Szenario, das kopiert wird; sonst ein kleines Beispiel (scenario to copy).",
            valueName: "scenario"))
    var from: String?

    @Option(help: "Sprache (language).")
    var lang: Language = .de

    @Option(help: "CSV-Dialekt; sonst nach der Sprache (CSV dialect; else by the language).")
    var csv: CSVDialect?

    @Flag(help: "Keine Zusammenfassung (no summary).")
    var quiet = false

    func run(_ interruption: Interruption) throws {
        let scenario = try asking(lang) {
            try NewScenario(
                folder: folder, from: from.map { ScenarioSource(path: $0, files: WorkbookDoor()) })
        }
        let place = try openFolder(folder, mustBeNew: true, lang)
        let format = FileFormat(language: lang, dialect: csv ?? lang.dialect)
        let files = try asking(lang) { try scenario.files(format) }
        try place.replace(with: files, interruption, lang)
        guard !quiet else { return }
        try printText(
            NewScenarioWords.written(
                id: scenario.id, folder: place.path.onOneLine, isCopy: scenario.isCopy)[lang], lang)
    }
}
