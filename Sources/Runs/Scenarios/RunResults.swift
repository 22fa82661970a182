// SPDX-License-Identifier: GPL-3.0-or-later
import Money
import Programme
import ResultFiles
import Study
import Tables

/// The plan case and the draws of a scenario.
public struct RunResults: Sendable {
    /// What was computed.
    public let planned: PlannedScenario
    /// Which draws were wanted.
    public let study: StudyOptions
    /// The plan case, the lifted limits and the draws.
    public let result: StudyResult
    /// The plan, with what books say was assigned.
    private let plan: FundingPlan
    /// The tables in the order of their files.
    public let tables: [Table]
    /// The required targets that were missed.
    public let missed: [MissedTarget]

    init(
        _ planned: PlannedScenario, _ study: StudyOptions, _ computed: ComputedScenario,
        _ request: DrawRequest
    ) {
        let result = computed.result
        (self.planned, self.study, self.result) = (planned, study, result)
        plan = computed.plan
        tables =
            RunTables(
                programme: planned.programme, plan: computed.plan, result: result,
                perDraw: request.keepsDraws
            ).all
        let targets = result.targetResults(of: planned.programme)
        missed = request.required.compactMap { $0.missed(in: targets) }
    }

    /// What was reached of the precision that was asked for; nil where none was.
    public var precision: ReachedPrecision? { result.precision }

    /// What the console and the report say that stands in no table.
    public var facts: RunFacts {
        var facts = planned.facts(
            of: study, draws: result.draws.drawCount, seconds: result.seconds)
        facts.assignedCents = plan.allocations.sum().count
        facts.reserveCents = plan.lineReserves.sum().count
        facts.bindingLimit = result.bindingLimit?.rawValue
        return facts
    }

    /// All files in the order of the contract.
    ///
    /// - Throws: `WorkbookFailure`.
    public func files(_ format: FileFormat) throws -> [OutputFile] {
        let record = planned.record(
            of: study, draws: result.draws.drawCount, precision: result.precision)
        return try RenderedResults(
            tables: tables, record: record, reported: .run(facts, planned.tables), format: format
        ).files()
    }
}

/// What a study of a scenario gave.
struct ComputedScenario: Sendable {
    let result: StudyResult
    /// The plan, with what books say was assigned.
    let plan: FundingPlan
}

extension PlannedScenario {
    /// Runs the plan case and the draws. Cancelling the task stops after the blocks that are
    /// running.
    ///
    /// - Parameter progress: is called with the number of finished draws, from any thread.
    /// - Throws: `RequestProblem` where the request does not fit the scenario; `NotEnoughMemory`;
    ///   `BrokenInvariant`, a fault of the program; `CancellationError`.
    public func run(
        _ request: DrawRequest, progress: @escaping @Sendable (Int) -> Void = { _ in }
    ) async throws -> RunResults {
        let study = try request.study(of: programme)
        let computed = try await compute(study, progress: progress)
        return RunResults(self, study, computed, request)
    }

    /// The plan case and the draws of a study; after books from their cut-off on.
    func compute(
        _ study: StudyOptions, progress: @escaping @Sendable (Int) -> Void
    ) async throws -> ComputedScenario {
        if let books {
            // Closed anew: of many scenarios at once the memory is not kept.
            let closed = try close(books).closed.compiled
            var opened = closed.openedPlan
            opened.warnings = plan.warnings
            return ComputedScenario(
                result: try await runStudy(closed, study, progress: progress), plan: opened)
        }
        guard let compiled else {
            let result = try await runStudy(programme, plan, study, progress: progress)
            return ComputedScenario(result: result, plan: plan)
        }
        return ComputedScenario(
            result: try await runStudy(compiled, study, progress: progress), plan: plan)
    }

    /// The funding plan as files: `packages.csv` and `allocation.csv`.
    public func distributionFiles(_ format: FileFormat) throws -> [OutputFile] {
        try RenderedResults(
            tables: [tables.packages, tables.allocation], record: recordWithoutDraws,
            format: format
        ).files()
    }
}
