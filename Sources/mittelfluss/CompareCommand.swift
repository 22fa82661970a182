// SPDX-License-Identifier: GPL-3.0-or-later
import ArgumentParser
import Programme
import ResultFiles
import ScenarioFiles
import Study
import Words

/// `mittelfluss compare`: the same draws in a base and in variants of it, and their differences.
struct CompareCommand: InterruptibleCommand {
    static let configuration = CommandConfiguration(
        commandName: "compare",
        abstract: "Vergleicht Varianten mit ihrer Basis in denselben Ziehungen. "
            + "(Compares variants with their base.)",
        discussion: """
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

    @OptionGroup var drawOptions: DrawOptions

    func run(_ interruption: Interruption) async throws {
        let scenarios = try ComparedScenarios(options, compared)
        let study = try drawOptions.study(for: scenarios.base.programme, options.lang)
        try check(scenarios, study)
        try study.warnOfFewDraws(options)
        let folder = try openFolder(
            drawOptions.out ?? "reports/\(scenarios.base.programme.id)-compare", options.lang)
        let comparison = try await interruption.whileComputing {
            try await Comparison(
                scenarios, study, options, drawOptions, hasWorkbooks: workbooks)
        }
        try folder.replace(with: comparison.files, interruption, options.lang)
        comparison.precision?.tellIfMissed(options.lang)
        try printResults(
            comparisonText(
                comparison.facts, table: comparison.table, folder: folder.path,
                files: comparison.files.map(\.name), language: options.lang),
            options)
        if !comparison.missed.isEmpty { throw Ending(.targetMissed, comparison.missed) }
    }

    /// Refuses what could only be found wanting after the computation.
    private func check(_ scenarios: ComparedScenarios, _ study: StudyOptions) throws {
        guard study.draws > 0 else {
            throw Ending(.wrongCommandLine, Phrase.compareNeedsDraws.text(options.lang))
        }
        for planned in scenarios.all {
            for requirement in drawOptions.require {
                try requirement.check(
                    against: planned.programme, draws: study.draws, options.lang)
            }
        }
    }
}

/// A base and what is compared with it, all read before anything is computed.
struct ComparedScenarios {
    let base: PlannedScenario
    let variants: [(name: String, planned: PlannedScenario, differences: [InputDifference])]

    var all: [PlannedScenario] { [base] + variants.map(\.planned) }

    /// Reads all of them; ends the command with the problems of all if any is wrong.
    init(_ options: ScenarioOptions, _ compared: [ComposedVariant]) throws {
        let sources = [options.source] + compared.map { options.source(adding: $0) }
        let read = try concurrently(
            sources.map { source in
                { Result { try PlannedScenario(source, options, showsWarnings: false) } }
            })
        var (scenarios, endings) = ([PlannedScenario](), [Ending]())
        for result in read {
            do {
                var planned = try result.get()
                // Memory for one at a time is enough.
                planned.compiled = nil
                scenarios.append(planned)
            } catch let ending as Ending {
                endings.append(ending)
            }
        }
        if let ending = Ending(joining: endings) { throw ending }
        showWarnings(of: scenarios, options.lang)
        let base = scenarios.removeFirst()
        self.base = base
        let ownVariants = base.programme.variants.count
        let differences = try reading(options.lang) {
            try inputDifferences(from: options.source, to: sources.dropFirst())
        }
        variants = zip(scenarios, differences).map { planned, differences in
            let added = planned.programme.variants.dropFirst(ownVariants)
            return (added.joined(separator: "+"), planned, differences)
        }
        for (index, variant) in variants.enumerated()
        where variants[..<index].contains(where: { $0.name == variant.name }) {
            throw Ending(
                .wrongCommandLine, Phrase.variantTwice.text(options.lang, variant.name))
        }
    }
}

/// Prints what is odd in several scenarios, each warning once.
private func showWarnings(of scenarios: [PlannedScenario], _ language: Language) {
    var seen: Set<String> = []
    for warning in scenarios.flatMap(\.plan.warnings) {
        let text = message(for: warning, in: language)
        if seen.insert(text).inserted { Console.error(text) }
    }
}

extension Ending {
    /// Several endings as one: each message once, with the first's code; nil for none.
    fileprivate init?(joining endings: [Ending]) {
        guard let first = endings.first else { return nil }
        var seen: Set<String> = []
        self.init(first.code, endings.flatMap(\.messages).filter { seen.insert($0).inserted })
    }
}
