// SPDX-License-Identifier: GPL-3.0-or-later
import ResultFiles
import Study
import Tables

/// A computed comparison: its files and what the console says of it.
///
/// The draws of one scenario are computed after those of the other, and meanwhile the files of the
/// one before are rendered; of the draws only the base's outcomes stay in memory.
struct Comparison {
    /// `comparison`, for the console.
    let table: Table
    /// The comparison's own files, then those of each scenario in a folder named by its id.
    let files: [OutputFile]
    /// What the console says that stands in no table.
    let facts: ComparisonFacts
    /// The required targets that a scenario missed, as sentences.
    let missed: [String]
    /// How near the base came to the precision that was asked for; nil where none was.
    let precision: ReachedPrecision?

    /// Computes a base and its variants.
    ///
    /// - Parameter hasWorkbooks: whether each scenario has a workbook of its own.
    init(
        _ scenarios: ComparedScenarios, _ study: StudyOptions, _ options: ScenarioOptions,
        _ drawOptions: DrawOptions, hasWorkbooks: Bool
    ) async throws {
        var computation = Computation(
            study: study, options: options, drawOptions: drawOptions, hasWorkbooks: hasWorkbooks,
            progress: Progress(
                total: study.draws * scenarios.all.count, language: options.lang,
                isQuiet: options.quiet))
        defer { computation.progress.finish() }
        let tables = ComparisonTables(try await computation.differences(in: scenarios))
        table = tables.comparison
        facts = Self.facts(scenarios, computation)
        files = try Self.files(tables.all, facts, scenarios, computation, options)
        missed = computation.missed
        precision = computation.precision
    }

    /// The comparison's files; its record names those of the scenarios too.
    private static func files(
        _ tables: [Table], _ facts: ComparisonFacts, _ scenarios: ComparedScenarios,
        _ computation: Computation, _ options: ScenarioOptions
    ) throws -> [OutputFile] {
        var record = scenarios.base.record(
            of: computation.study, draws: computation.study.draws,
            precision: computation.precision)
        record.variants = scenarios.variants.map(\.name)
        for (_, planned, _) in scenarios.variants {
            record.inputs.merge(planned.programme.inputHashes) { base, _ in base }
        }
        let reported = ResultFiles.Reported.comparison(facts, scenarios.base.tables)
        return try ResultFiles(tables, record: record, reported: reported, options)
            .files(beside: computation.files)
    }

    private static func facts(
        _ scenarios: ComparedScenarios, _ computation: Computation
    ) -> ComparisonFacts {
        ComparisonFacts(
            base: scenarios.base.facts(
                of: computation.study, draws: computation.study.draws,
                seconds: computation.seconds),
            variants: scenarios.variants.map { name, planned, differences in
                // Of several variants only one could ask; their titles say more.
                let isOne = !name.contains("+")
                let text = isOne ? planned.programme.question : planned.programme.title
                var variant = ComparisonFacts.Variant(
                    name: name, text: (text ?? planned.programme.title).byLanguage)
                variant.scenario = planned.programme.id
                variant.title = planned.programme.title.byLanguage
                variant.question = isOne ? planned.programme.question?.byLanguage ?? [:] : [:]
                variant.differences = DifferenceTables(differences).differences
                return variant
            })
    }
}

/// Computes scenarios one after the other and gathers their files.
private struct Computation {
    /// Files that are being rendered, of a scenario at a time.
    private typealias Rendering = ThrowingTaskGroup<[OutputFile], any Error>

    /// What is drawn: as asked for, and from the base on as much as it needed.
    private(set) var study: StudyOptions
    let options: ScenarioOptions
    let drawOptions: DrawOptions
    let hasWorkbooks: Bool
    let progress: Progress
    private(set) var files: [OutputFile] = []
    private(set) var missed: [String] = []
    private(set) var seconds = 0.0
    private(set) var precision: ReachedPrecision?
    private var finishedDraws = 0

    init(
        study: StudyOptions, options: ScenarioOptions, drawOptions: DrawOptions,
        hasWorkbooks: Bool, progress: Progress
    ) {
        (self.study, self.options) = (study, options)
        (self.drawOptions, self.progress) = (drawOptions, progress)
        self.hasWorkbooks = hasWorkbooks
    }

    /// Computes a base and its variants.
    mutating func differences(
        in scenarios: ComparedScenarios
    ) async throws -> [VariantComparison] {
        try await withThrowingTaskGroup(of: [OutputFile].self) { rendering in
            let base = try await outcomes(of: scenarios.base, &rendering)
            // The base has decided how many draws are enough; pairs need as many on both sides.
            study.draws = base.drawCount
            study.precision = nil
            var comparisons: [VariantComparison] = []
            for (name, planned, _) in scenarios.variants {
                let variant = try await outcomes(of: planned, &rendering)
                comparisons.append(
                    VariantComparison(
                        variant: name, differences: outcomeDifferences(from: base, to: variant)))
            }
            try await gather(&rendering)
            return comparisons
        }
    }

    /// Computes a scenario and begins to render its files, which are the same as those of `run` but
    /// for the workbook.
    private mutating func outcomes(
        of planned: PlannedScenario, _ rendering: inout Rendering
    ) async throws -> ComparedOutcomes {
        let (before, progress) = (finishedDraws, progress)
        let result = try await planned.compute(study, options.lang) {
            progress.update(done: before + $0)
        }
        finishedDraws += result.draws.drawCount
        seconds += result.seconds
        precision = precision ?? result.precision
        // One at a time: the draws of more than two scenarios at once need not fit into memory.
        try await gather(&rendering)
        rendering.addTask { [study, options, drawOptions, hasWorkbooks] in
            var results = planned.results(of: result, study, options, drawOptions)
            results.hasWorkbook = hasWorkbooks
            return try results.files.map { $0.placed(in: planned.programme.id) }
        }
        let results = result.targetResults(of: planned.programme)
        missed += drawOptions.require
            .compactMap { $0.missed(in: results, options.lang) }
            .map { "\(planned.programme.id): \($0)" }
        return ComparedOutcomes(result)
    }

    /// Waits for the files that are being rendered.
    private mutating func gather(_ rendering: inout Rendering) async throws {
        while let rendered = try await rendering.next() { files += rendered }
    }
}
