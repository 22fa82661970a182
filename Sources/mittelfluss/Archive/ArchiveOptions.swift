// SPDX-License-Identifier: GPL-3.0-or-later
import Archive
import ArgumentParser
import Programme
import ResultFiles
import Words

/// The options of all commands of an archive.
struct ArchiveOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "Das Archiv; sonst reports/archive.sqlite (the archive).", valueName: "file"))
    var archive = Archive.usualPath

    @Option(help: "Sprache (language).")
    var lang: Language = .de

    @Flag(help: "Keine Zusammenfassung (no summary).")
    var quiet = false

    func validate() throws {
        if archive.isEmpty { throw ValidationError("--archive: FILE") }
    }

    /// Opens the archive, and says what is odd about it.
    func open(_ purpose: Archive.Purpose) throws -> Archive {
        let opened = try asking(lang) { try Archive(archive, for: purpose) }
        if let remark = opened.remark { Console.error(remark[lang]) }
        return opened
    }

    /// Prints a summary, unless the user wants none.
    func tell(_ text: Text) throws {
        guard !quiet else { return }
        try printText(text[lang] + "\n", lang)
    }
}

extension Retention: ExpressibleByArgument {}
