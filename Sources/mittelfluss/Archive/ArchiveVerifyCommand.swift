// SPDX-License-Identifier: GPL-3.0-or-later
import Archive
import ArgumentParser
import Words

/// `mittelfluss archive verify`: whether the archive is what was put in.
struct ArchiveVerifyCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "verify",
        abstract: "Prüft das Archiv: Prüfsummen, Verweise, Datei. (Verifies the archive.)")

    @OptionGroup var options: ArchiveOptions

    func run() throws {
        let archive = try options.open(.reading)
        let found = try asking(options.lang) { try archive.verify() }
        guard found.findings.isEmpty else {
            let messages = found.findings.map { $0.message[options.lang] }
            throw Ending(
                .resourceFailed,
                told(messages, options.lang)
                    + [ArchiveProofWords.notInOrder(messages.count)[options.lang]])
        }
        let megabytes = NumberStyle(options.lang).decimal(Double(found.bytes) / 1e6, places: 2)
        try options.tell(
            ArchiveProofWords.inOrder(
                runs: found.runs, contents: found.contents, megabytes: megabytes))
    }
}
