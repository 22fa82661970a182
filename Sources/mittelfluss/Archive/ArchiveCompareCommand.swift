// SPDX-License-Identifier: GPL-3.0-or-later
import Archive
import ArgumentParser

/// `mittelfluss archive compare`: what lies between two runs.
struct ArchiveCompareCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "compare",
        abstract: "Vergleicht zwei Läufe: Annahmen und Ergebnisse. (Compares two runs.)")

    @Argument(
        help: ArgumentHelp("Kennung des ersten Laufs (the first run’s id).", valueName: "id"))
    var first: String

    @Argument(
        help: ArgumentHelp("Kennung des zweiten Laufs (the second run’s id).", valueName: "id2"))
    var second: String

    @OptionGroup var options: ArchiveOptions

    func run() throws {
        let archive = try options.open(.reading)
        let compared = try asking(options.lang) { try archive.compare(first, second) }
        try printText(comparedRunsText(compared, options.lang), options.lang)
    }
}
