// SPDX-License-Identifier: GPL-3.0-or-later
import Archive
import ArgumentParser
import Words

/// `mittelfluss archive add`: takes results into the archive, with what they were computed from.
struct ArchiveAddCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "add",
        abstract: "Nimmt einen Ergebnisordner ins Archiv auf. (Adds results.)",
        discussion: """
            The inputs are read anew and must be those that the run read. Without SCENARIO they \
            are looked for in scenarios/<id>, variants beside it.
            """)

    @Argument(help: ArgumentHelp("Ordner der Ergebnisse (the results).", valueName: "dir"))
    var results: String

    @Argument(
        help: ArgumentHelp(
            "Ordner des Szenarios oder Variantendatei; sonst scenarios/<id> (the scenario).",
            valueName: "scenario"))
    var scenario: String?

    @Option(
        name: .customLong("with"),
        help: ArgumentHelp(
            "Variante, Datei oder Name, wie beim Lauf; sonst wie in run.json; mehrfach (variant).",
            valueName: "variant"))
    var variants: [String] = []

    @Option(
        help: ArgumentHelp(
            "Bei einem Vergleich, was verglichen wurde; sonst wie in run.json; mehrfach "
                + "(what was compared).", valueName: "variant"))
    var compared: [ComposedVariant] = []

    @Option(help: ArgumentHelp("Ordner der Bücher (folder of the books).", valueName: "dir"))
    var actuals: String?

    @Option(
        help: ArgumentHelp("Angenommene Vorschläge (accepted proposals).", valueName: "file"))
    var accept: String?

    @Option(help: "Was aufgehoben wird (what is kept).")
    var retention: Retention = .summary

    @OptionGroup var options: ArchiveOptions

    func run() throws {
        let archive = try options.open(.writing)
        let added = try asking(options.lang) {
            var source = try RunSource(recordedIn: results, scenario: scenario)
            if !variants.isEmpty { source.variants = variants }
            if !compared.isEmpty { source.compared = compared.map(\.parts) }
            source.books = actuals
            source.accepted = accept
            return try archive.add(results, from: source, retention: retention)
        }
        try options.tell(ArchiveListWords.added(added.id, wasThere: added.wasThere))
    }
}
