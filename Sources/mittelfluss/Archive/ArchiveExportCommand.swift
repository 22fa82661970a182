// SPDX-License-Identifier: GPL-3.0-or-later
import Archive
import ArgumentParser
import ResultFiles
import Words

/// `mittelfluss archive export`: the files of a run, and what it read.
struct ArchiveExportCommand: InterruptibleCommand {
    static let configuration = CommandConfiguration(
        commandName: "export",
        abstract: "Schreibt Ergebnisse und Eingaben eines Laufs. (Writes results and inputs.)",
        discussion: "What the archive does not keep is computed anew, and must come out the same.")

    @Argument(
        help: ArgumentHelp(
            "Kennung eines Laufs, vier Zeichen oder mehr (a run’s id).", valueName: "id"))
    var id: String

    @Option(
        help: ArgumentHelp(
            "Neuer oder leerer Ordner (a new or empty folder).", valueName: "dir"))
    var out: String

    @OptionGroup var options: ArchiveOptions

    func run(_ interruption: Interruption) async throws {
        let folder = try openFolder(out, mustBeNew: true, options.lang)
        let archive = try options.open(.reading)
        let run = try asking(options.lang) { try archive.run(id) }
        let files = try await options.computing(interruption) {
            try await archive.export(run.id, progress: $0)
        }
        try folder.replace(with: files, interruption, options.lang)
        try options.tell(
            ArchiveProofWords.exported(run.shortId, files: files.count, to: out.onOneLine))
    }
}
