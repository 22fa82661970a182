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

    @Flag(help: "Alle Läufe, nicht nur die letzten hundert (all, not the last hundred).")
    var all = false

    @OptionGroup var options: ArchiveOptions

    private static let most = 100

    func run() throws {
        let archive = try options.open(.reading)
        let (runs, count) = try asking(options.lang) {
            var search = RunSearch()
            search.conditions = try conditions.map { try RunCondition($0) }
            search.targets = target
            search.since = since
            search.tags = tag
            search.words = words.isEmpty ? nil : words.joined(separator: " ")
            let runs = try archive.runs(search, most: all ? nil : Self.most)
            return (runs, all ? runs.count : try archive.count(search))
        }
        try printText(archivedRunsText(runs, of: count, options.lang), options.lang)
    }
}
