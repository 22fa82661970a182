// SPDX-License-Identifier: GPL-3.0-or-later
import Archive
import ArgumentParser
import Words

/// `mittelfluss archive create`: an empty archive.
struct ArchiveCreateCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "create", abstract: "Legt ein Archiv an. (Makes an archive.)")

    @OptionGroup var options: ArchiveOptions

    func run() throws {
        let archive = try asking(options.lang) { try Archive.create(options.archive) }
        if let remark = archive.remark { Console.error(remark[options.lang]) }
        try options.tell(ArchiveListWords.created(archive.path))
    }
}
