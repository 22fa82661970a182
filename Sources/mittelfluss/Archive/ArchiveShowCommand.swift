// SPDX-License-Identifier: GPL-3.0-or-later
import Archive
import ArgumentParser

/// `mittelfluss archive show`: what went into a run and what came out.
struct ArchiveShowCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show",
        abstract: "Zeigt einen Lauf: Eingaben, Ergebnisse, Ziele. (Shows a run.)")

    @Argument(
        help: ArgumentHelp(
            "Kennung eines Laufs, vier Zeichen oder mehr (a run’s id).", valueName: "id"))
    var id: String

    @OptionGroup var options: ArchiveOptions

    func run() throws {
        let archive = try options.open(.reading)
        let details = try asking(options.lang) {
            try archive.details(of: try archive.run(id))
        }
        try printText(archivedRunText(details, options.lang), options.lang)
    }
}
