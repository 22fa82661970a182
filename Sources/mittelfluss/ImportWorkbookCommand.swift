// SPDX-License-Identifier: GPL-3.0-or-later
import ArgumentParser
import Programme
import ResultFiles
import Runs
import Words

/// `mittelfluss import workbook`: the folder of a scenario out of a workbook.
struct ImportWorkbookCommand: InterruptibleCommand {
    static let configuration = CommandConfiguration(
        commandName: "workbook",
        abstract: "Macht aus einer Arbeitsmappe den Ordner eines Szenarios. "
            + "(A scenario's folder out of a workbook.)")

    @Argument(
        help: ArgumentHelp(
            "Arbeitsmappe, wie workbook sie schreibt (workbook).", valueName: "file.xlsx"))
    var file: String

    @Option(
        help: ArgumentHelp("Neuer oder leerer Ordner (a new or empty folder).", valueName: "dir"))
    var out: String

    @OptionGroup var options: ImportOptions

    @Flag(help: "Warnungen sind Fehler (warnings are errors).")
    var strict = false

    func run(_ interruption: Interruption) throws {
        let lang = options.lang
        let folder = try openFolder(out, mustBeNew: true, lang)
        let imported = try asking(lang) {
            try ImportedWorkbook(file, tables: options.format.dialect)
        }
        let warnings = told(imported.warnings.map { $0.message[lang] }, lang)
        if strict, !warnings.isEmpty {
            let verdict = Text.strictRefuses(warnings: imported.warnings.count)[lang]
            throw Ending(.scenarioWrong, warnings + [verdict])
        }
        for warning in warnings { Console.error(warning) }
        try folder.replace(with: imported.files, interruption, lang)
        guard !options.quiet else { return }
        try printText(
            WorkbookWords.imported(
                imported.planned.programme.id, from: file.onOneLine, to: folder.path.onOneLine)[
                    lang], lang)
    }
}
