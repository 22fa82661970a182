// SPDX-License-Identifier: GPL-3.0-or-later
import Archive
import ArgumentParser

/// `mittelfluss archive list`: the runs of an archive, or those that are looked for.
struct ArchiveListCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "Zeigt Läufe, alle oder die gesuchten. (Lists runs.)",
        discussion: "All that is named must hold.")

    @Argument(
        help: ArgumentHelp(
            "Wörter in Titeln und Notizen (words of titles and notes).", valueName: "words"))
    var words: [String] = []

    @Option(
        name: .customLong("where"),
        help: ArgumentHelp(
            "Bedingung an einen Wert aus scenario.yaml oder ein Ergebnis: budget.reserve>0.03; "
                + "mehrfach (condition).", valueName: "condition"))
    var conditions: [String] = []

    @Option(help: ArgumentHelp("Läufe mit diesem Ziel; mehrfach (target).", valueName: "id"))
    var target: [String] = []

    @Option(
        help: ArgumentHelp(
            "Läufe, geschrieben seit: 2026, 2026-01, 2026-01-31 (written since).",
            valueName: "date"))
    var since: String?

    @Option(help: ArgumentHelp("Läufe mit diesem Schlagwort; mehrfach (tag).", valueName: "tag"))
    var tag: [String] = []

    @OptionGroup var options: ArchiveOptions

    func run() throws {
        let archive = try options.open(.reading)
        let runs = try asking(options.lang) {
            var search = RunSearch()
            search.conditions = try conditions.map { try RunCondition($0) }
            search.targets = target
            search.since = since
            search.tags = tag
            search.words = words.isEmpty ? nil : words.joined(separator: " ")
            return try archive.runs(search)
        }
        try printText(archivedRunsText(runs, options.lang), options.lang)
    }
}
