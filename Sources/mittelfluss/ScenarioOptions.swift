// SPDX-License-Identifier: GPL-3.0-or-later
import ArgumentParser
import ResultFiles
import Runs
import Words

extension Language: ExpressibleByArgument {}
extension CSVDialect: ExpressibleByArgument {}

/// The options that all commands have.
struct ScenarioOptions: ParsableArguments {
    @Argument(
        help: ArgumentHelp(
            "Ordner des Szenarios, Arbeitsmappe .xlsx oder Variantendatei "
                + "(folder, workbook or variant file).",
            valueName: "scenario"))
    var scenario: String

    @Option(
        name: .customLong("with"),
        help: ArgumentHelp(
            "Variante, Datei oder Name; mehrfach (variant, repeatable).", valueName: "variant"))
    var variants: [String] = []

    @Option(
        name: .customLong("set"),
        help: ArgumentHelp(
            "Wert aus scenario.yaml ändern; mehrfach (change a value, repeatable).",
            valueName: "path=value"))
    var settings: [String] = []

    @Option(help: "Sprache (language).")
    var lang: Language = .de

    @Option(help: "CSV-Dialekt; sonst nach der Sprache (CSV dialect; else by the language).")
    var csv: CSVDialect?

    @Flag(help: "Kein Fortschritt, keine Zusammenfassung (no progress, no summary).")
    var quiet = false

    @Flag(help: "Warnungen sind Fehler (warnings are errors).")
    var strict = false

    /// The dialect of the tables.
    var dialect: CSVDialect { csv ?? lang.dialect }

    /// How results are written as files.
    var format: FileFormat { FileFormat(language: lang, dialect: dialect) }

    func validate() throws {
        for setting in settings where !setting.dropFirst().contains("=") {
            throw ValidationError("--set \(setting): PATH=VALUE")
        }
    }
}
