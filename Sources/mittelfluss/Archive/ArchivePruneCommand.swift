// SPDX-License-Identifier: GPL-3.0-or-later
import Archive
import ArgumentParser
import Words

/// `mittelfluss archive prune`: keeps less of runs, or takes them out.
struct ArchivePruneCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "prune",
        abstract: "Hebt von Läufen weniger auf. (Keeps less of runs.)",
        discussion: """
            Without IDs of all runs that have no tag. Inputs, checksums and key figures stay, so \
            that every run can still be proved; only --remove takes whole runs out.
            """)

    @Argument(
        help: ArgumentHelp(
            "Kennungen von Läufen; sonst alle ohne Schlagwort (ids).", valueName: "id"))
    var ids: [String] = []

    @Option(
        help: ArgumentHelp(
            "Nur Läufe, geschrieben vor: 2026, 2026-01, 2026-01-31 (written before).",
            valueName: "date"))
    var before: String?

    @Option(help: "Was noch aufgehoben wird (what is still kept).")
    var retention: Retention = .summary

    @Flag(help: "Die genannten Läufe ganz herausnehmen (take these runs out as a whole).")
    var remove = false

    @OptionGroup var options: ArchiveOptions

    func validate() throws {
        if remove, ids.isEmpty { throw ValidationError("--remove: ID") }
    }

    func run() throws {
        let archive = try options.open(.writing)
        let pruned = try asking(options.lang) {
            var pruning = Pruning()
            pruning.ids = ids
            pruning.before = before
            pruning.retention = retention
            pruning.removesRuns = remove
            return try archive.prune(pruning)
        }
        try options.tell(
            ArchiveListWords.pruned(
                runs: pruned.runs, contents: pruned.contents, removed: remove))
    }
}
