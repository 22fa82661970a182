// SPDX-License-Identifier: GPL-3.0-or-later
import ArgumentParser

/// `mittelfluss archive`: runs that are kept, found and proved.
struct ArchiveCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "archive",
        abstract: "Hebt Läufe auf, findet und belegt sie. (Keeps, finds and proves runs.)",
        subcommands: [
            ArchiveCreateCommand.self, ArchiveAddCommand.self, ArchiveListCommand.self,
            ArchiveShowCommand.self, ArchiveCompareCommand.self, ArchiveNoteCommand.self,
            ArchiveTagCommand.self, ArchivePruneCommand.self, ArchiveExportCommand.self,
            ArchiveVerifyCommand.self,
            ArchiveProveCommand.self,
        ])
}
