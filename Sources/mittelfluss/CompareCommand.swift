// SPDX-License-Identifier: GPL-3.0-or-later
import ArgumentParser
import Programme
import Runs
import ScenarioFiles
import ScenarioWorkbooks

/// `mittelfluss compare`: the same draws in a base and in variants of it, and their differences.
struct CompareCommand: InterruptibleCommand {
    static let configuration = CommandConfiguration(
        commandName: "compare",
        abstract: "Vergleicht Varianten mit ihrer Basis in denselben Ziehungen. "
            + "(Compares variants with their base.)",
        discussion: """
            With --actuals both sides are forecasts after the same books. \
            Draws, seed and first draw are the base's. With --until the base decides how many \
            draws are enough. With --require every scenario, base and variants, must meet the \
            target.
            """)

    @OptionGroup var options: ScenarioOptions

    @Argument(
        help: ArgumentHelp(
            "Varianten: Dateien, Namen oder mehrere mit + (files, names, or several joined by +).",
            valueName: "variant"))
    var compared: [ComposedVariant]

    @Flag(
        help: ArgumentHelp(
            "Auch report.xlsx zu jedem Szenario, wie run es schreibt "
                + "(a workbook of each scenario, too)."))
    var workbooks = false

    @OptionGroup var books: BooksOptions

    @OptionGroup var drawOptions: DrawOptions

    func run(_ interruption: Interruption) async throws {
        let inputs = SnapshotFiles()
        let scenarios = try asking(options.lang) {
            let files = WorkbookDoor(to: inputs)
            return try ComparedScenarios(
                base: options.source(adding: nil, in: files),
                variants: compared.map { options.source(adding: $0, in: files) },
                booksIn: books.actuals)
        }
        try options.tellWarnings(of: scenarios.all)
        let request = drawOptions.request
        let study = try asking(options.lang) { try scenarios.study(request) }
        try options.warnOfFewDraws(study.draws, study.sampling)
        let folder = try openFolder(
            drawOptions.out ?? "reports/\(scenarios.base.programme.id)-compare", options.lang)
        let comparison = try await computing(
            draws: study.draws * scenarios.all.count, options, interruption
        ) { progress in
            try await scenarios.compare(
                request, options.format, eachHasWorkbook: workbooks, progress: progress)
        }
        try folder.replace(with: comparison.files, interruption, options.lang)
        try printResults(
            comparisonText(
                comparison.facts, table: comparison.table, folder: folder.path,
                files: comparison.files.map(\.name), language: options.lang),
            options)
        var source = options.runSource
        source.compared = compared.map(\.parts)
        source.books = books.actuals
        try drawOptions.keep(folder, from: source, in: inputs, options)
        comparison.precision?.tellIfMissed(options.lang)
        try require(comparison.missed, atMost: Int.max, options.lang)
    }
}
