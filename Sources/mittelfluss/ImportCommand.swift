// SPDX-License-Identifier: GPL-3.0-or-later
import ArgumentParser

/// `mittelfluss import`: scenarios out of what others keep; each kind of it is a command of its
/// own.
struct ImportCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import",
        abstract: "Übernimmt Szenarien und Listen aus anderen Dateien. "
            + "(Scenarios and lists from other files.)",
        subcommands: [
            ImportCatalogueCommand.self, ImportBudgetCommand.self, ImportWorkbookCommand.self,
        ])
}
