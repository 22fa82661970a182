// SPDX-License-Identifier: GPL-3.0-or-later
import Archive
import ArgumentParser

/// `mittelfluss archive show`: what went into a run and what came out.
struct ArchiveShowCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show",
        abstract: "Zeigt einen Lauf, oder den Verlauf eines Szenarios. (Shows a run.)",
        discussion: """
            Of a scenario’s id it tells how its figures moved from run to run, what changed in \
            between, and whether what came lay in the bands of its forecasts.
            """)

    @Argument(
        help: ArgumentHelp(
            "Kennung eines Laufs, vier Zeichen oder mehr, oder eines Szenarios "
                + "(a run’s or a scenario’s id).", valueName: "id"))
    var id: String

    @OptionGroup var options: ArchiveOptions

    func run() throws {
        let archive = try options.open(.reading)
        if let scenario = try asking(options.lang, { try archive.scenario(id) }) {
            let course = try asking(options.lang) { try archive.course(of: scenario) }
            return try printText(courseText(course, options.lang), options.lang)
        }
        let details = try asking(options.lang) {
            try archive.details(of: try archive.run(id))
        }
        try printText(archivedRunText(details, options.lang), options.lang)
    }
}
