// SPDX-License-Identifier: GPL-3.0-or-later
import ArgumentParser
import Runs
import Words

/// The books of those commands that can do without.
struct BooksOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "Ordner der Bücher: Vergangenes aus ihnen, der Rest als Prognose "
                + "(folder of the books).",
            valueName: "dir"))
    var actuals: String?

    /// The books of a scenario, closed; nil where none are named.
    func close(for planned: PlannedScenario, _ language: Language) throws -> ClosedBooks? {
        try actuals.map { folder in
            try asking(language) { try planned.close(planned.books(in: folder)) }
        }
    }
}
