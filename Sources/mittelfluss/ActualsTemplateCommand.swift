// SPDX-License-Identifier: GPL-3.0-or-later
import ArgumentParser
import Programme
import ResultFiles
import Runs
import ScenarioFiles
import Words

/// `mittelfluss actuals-template`: empty books of a scenario, to be filled.
struct ActualsTemplateCommand: InterruptibleCommand {
    static let configuration = CommandConfiguration(
        commandName: "actuals-template",
        abstract: "Legt leere Bücher an, zum Ausfüllen. (Makes empty books to be filled.)")

    @OptionGroup var options: ScenarioOptions

    @Option(
        help: ArgumentHelp(
            "Letzter Monat, dessen Bücher geschlossen sind (last closed month).",
            valueName: "month"))
    var asOf: ClosedMonth?

    @Option(
        help: ArgumentHelp(
            "Neuer oder leerer Ordner; sonst actuals-<Monat> (a new or empty folder).",
            valueName: "dir"))
    var out: String?

    func run(_ interruption: Interruption) throws {
        let planned = try options.planned()
        try options.tellWarnings(of: [planned])
        let template = try asking(options.lang) {
            try BooksTemplate(planned, closed: asOf?.month)
        }
        // Books that someone has begun to fill, and results, are nothing to be replaced.
        let folder = try openFolder(
            out ?? "actuals-\(template.closed)", mustBeNew: true, options.lang)
        try folder.replace(with: template.files(options.format), interruption, options.lang)
        try printResults(
            Text.templateWritten(
                in: folder.path, upTo: template.closed, packages: template.packageCount)[
                    options.lang] + "\n",
            options)
    }
}

/// A month as it is named on the command line: `2021-06`, or a day in it.
struct ClosedMonth: ExpressibleByArgument {
    let month: Month

    init?(argument: String) {
        guard let month = Month(containing: argument) else { return nil }
        self.month = month
    }
}
