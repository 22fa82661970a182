// SPDX-License-Identifier: GPL-3.0-or-later
import ArgumentParser
import ResultFiles
import Runs
import Words

/// The options of commands that read other people's lists.
struct ImportOptions: ParsableArguments {
    @Option(help: "Sprache (language).")
    var lang: Language = .de

    @Option(help: "CSV-Dialekt; sonst nach der Sprache (CSV dialect; else by the language).")
    var csv: CSVDialect?

    @Flag(help: "Keine Zusammenfassung (no summary).")
    var quiet = false

    /// How results are written as files.
    var format: FileFormat { FileFormat(language: lang, dialect: csv ?? lang.dialect) }
}
