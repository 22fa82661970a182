// SPDX-License-Identifier: GPL-3.0-or-later
import Programme
import ResultFiles
import Study
import Tables

/// A computed comparison, with its files.
public struct Comparison: Sendable {
    /// `comparison`.
    public let table: Table
    /// The comparison's own files, then those of each scenario in a folder named by its id.
    public let files: [OutputFile]
    /// What is said of it that stands in no table.
    public let facts: ComparisonFacts
    /// The required targets that a scenario missed.
    public let missed: [MissedTarget]
    /// How near the base came to the precision that was asked for; nil where none was.
    public let precision: ReachedPrecision?
}

extension ComparedScenarios {
    /// Computes the same draws everywhere, and the differences. With a precision the base decides
    /// how many draws are enough. Cancelling the task stops after the blocks that are running.
    ///
    /// The draws of one scenario are computed after those of the other, and meanwhile the files of
    /// the one before are rendered; of the draws only the base's outcomes stay in memory.
    ///
    /// - Parameters:
    ///   - format: how files are written; each scenario has a workbook of its own only where
    ///     `eachHasWorkbook`.
    ///   - progress: is called with the number of finished draws of all scenarios together.
    /// - Throws: `RequestProblem`; `NotEnoughMemory`; `WorkbookFailure`; `BrokenInvariant`, a fault
    ///   of the program; `CancellationError`.
    public func compare(
        _ request: DrawRequest, _ format: FileFormat, eachHasWorkbook: Bool = false,
        progress: @escaping @Sendable (Int) -> Void = { _ in }
    ) async throws -> Comparison {
        var eachFormat = format
        eachFormat.hasWorkbook = eachHasWorkbook
        var computation = ComparisonComputation(
            study: try study(request), request: request, format: eachFormat, progress: progress)
        let tables = ComparisonTables(try await computation.differences(in: self))
        let facts = facts(computation)
        return Comparison(
            table: tables.comparison,
            files: try files(tables.all, facts, computation, format), facts: facts,
            missed: computation.missed, precision: computation.precision)
    }

    /// The comparison's files; its record names those of the scenarios too.
    private func files(
        _ tables: [Table], _ facts: ComparisonFacts, _ computation: ComparisonComputation,
        _ format: FileFormat
    ) throws -> [OutputFile] {
        var record = base.record(
            of: computation.study, draws: computation.study.draws,
            precision: computation.precision)
        record.variants = variants.map(\.name)
        for variant in variants {
            record.inputs.merge(variant.planned.programme.inputHashes) { base, _ in base }
        }
        return try RenderedResults(
            tables: tables, record: record, reported: .comparison(facts, base.tables),
            format: format
        ).files(beside: computation.files)
    }

    private func facts(_ computation: ComparisonComputation) -> ComparisonFacts {
        var facts = ComparisonFacts(
            base: base.facts(
                of: computation.study, draws: computation.study.draws,
                seconds: computation.seconds),
            variants: variants.map(\.facts))
        facts.asOf = base.asOf
        return facts
    }
}

extension ComparedScenarios.Variant {
    /// What is said of it that stands in no table.
    fileprivate var facts: ComparisonFacts.Variant {
        // Of several variants only one could ask; their titles say more.
        let isOne = !name.contains("+")
        let programme = planned.programme
        let text = isOne ? programme.question : programme.title
        var facts = ComparisonFacts.Variant(name: name, text: text ?? programme.title)
        facts.scenario = programme.id
        facts.title = programme.title
        facts.question = isOne ? programme.question : nil
        facts.differences = DifferenceTables(differences).differences
        return facts
    }
}
