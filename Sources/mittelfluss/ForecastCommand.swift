// SPDX-License-Identifier: GPL-3.0-or-later
import Archive
import ArgumentParser
import Money
import Programme
import Runs
import ScenarioFiles

/// `mittelfluss forecast`: closed months from the books, the rest simulated; where it ends, what
/// lies idle, and what moving it would bring.
struct ForecastCommand: InterruptibleCommand {
    static let configuration = CommandConfiguration(
        commandName: "forecast",
        abstract: "Rechnet ab den gebuchten Monaten weiter und schlägt Umschichtungen vor. "
            + "(Forecast from the books.)",
        discussion: """
            Writes what run writes, and deviation.csv, course.csv, proposals.csv and effect.csv, \
            to reports/<id>-<as_of>.
            """)

    @OptionGroup var options: ScenarioOptions

    @Option(
        help: ArgumentHelp(
            "Ordner der Bücher: actuals.yaml, payments.csv … (folder of the books).",
            valueName: "dir"))
    var actuals: String

    @Option(
        help: ArgumentHelp(
            "In welchem Teil der Ziehungen Geld brachliegen muss, 0…1 (certainty).",
            valueName: "share"))
    var certainty = Certainty.default

    @Option(
        help: ArgumentHelp(
            "Angenommene Vorschläge: proposals.csv ohne die Zeilen, die nicht gelten sollen "
                + "(accepted proposals).",
            valueName: "file"))
    var accept: String?

    @Flag(
        help: ArgumentHelp(
            "Ohne die Brücke vom Plan zur Prognose, die am längsten rechnet (no bridge)."))
    var noBridge = false

    @OptionGroup var drawOptions: DrawOptions

    func run(_ interruption: Interruption) async throws {
        let inputs = SnapshotFiles()
        let planned = try options.planned(in: inputs)
        let read = try asking(options.lang) { try planned.books(in: actuals, from: inputs) }
        try options.tellWarnings(of: [planned], and: read.warnings)
        let books = try asking(options.lang) {
            try planned.close(
                read,
                accepting: accept.map { try planned.accepted(at: $0, from: inputs, after: read) })
        }
        // The others were told before.
        try options.tellWarnings(
            of: [], and: books.warnings.filter { !read.warnings.contains($0) })
        var request = ForecastRequest(after: books, drawOptions.request)
        request.certainty = certainty.share
        request.withBridge = !noBridge
        let study = try asking(options.lang) { try request.draws.study(of: planned.programme) }
        try options.warnOfFewDraws(study.draws, study.sampling)
        let folder = try openFolder(
            drawOptions.out ?? "reports/\(planned.programme.id)-\(books.asOf)", options.lang)
        let results = try await computing(
            draws: request.steps.count * study.draws, options, interruption
        ) {
            try await planned.forecast(request, progress: $0)
        }
        let files = try asking(options.lang) { try results.files(options.format) }
        try folder.replace(with: files, interruption, options.lang)
        try printResults(
            forecastText(
                results.forecastFacts, budgetCents: results.facts.budgetCents,
                hasAccepted: accept != nil, options.lang) + "\n"
                + runSummaryText(
                    results.facts, tables: results.tables, folder: folder.path,
                    files: files.map(\.name), language: options.lang),
            options)
        try drawOptions.keep(folder, from: source, in: inputs, options)
        results.precision?.tellIfMissed(options.lang)
        try require(results.missed, options.lang)
    }
}

extension ForecastCommand {
    /// Where the inputs lie.
    private var source: RunSource {
        var source = options.runSource
        (source.books, source.accepted) = (actuals, accept)
        return source
    }
}

/// A share of the futures, read exactly.
struct Certainty: ExpressibleByArgument, CustomStringConvertible {
    let share: ExactDecimal

    static let `default` = Certainty(share: ExactDecimal(mantissa: 9, scale: 1))

    init(share: ExactDecimal) { self.share = share }

    init?(argument: String) {
        guard let share = ExactDecimal(argument.replacing(",", with: ".")),
            share >= .zero, share <= .one
        else { return nil }
        self.share = share
    }

    var description: String { share.description }
}
