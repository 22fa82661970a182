// SPDX-License-Identifier: GPL-3.0-or-later
import ArgumentParser
import ResultFiles
import Runs
import Words

/// `mittelfluss workbook`: a scenario as a workbook to be edited.
struct WorkbookCommand: InterruptibleCommand {
    static let configuration = CommandConfiguration(
        commandName: "workbook",
        abstract: "Schreibt ein Szenario als Arbeitsmappe zum Bearbeiten. "
            + "(A scenario as a workbook to be edited.)")

    @OptionGroup var options: ScenarioOptions

    @Option(
        help: ArgumentHelp(
            "Neue Datei; sonst <Kennung>.xlsx (a new file).", valueName: "file.xlsx"))
    var out: String?

    func run(_ interruption: Interruption) throws {
        let planned = try options.planned()
        try options.tellWarnings(of: [planned])
        let file = try newWorkbook(out ?? "\(planned.programme.id).xlsx", options.lang)
        let bytes = try asking(options.lang) { try planned.workbook(options.lang) }
        try file.write(bytes, interruption, options.lang)
        try printResults(WorkbookWords.written(file.path.onOneLine)[options.lang], options)
    }
}
