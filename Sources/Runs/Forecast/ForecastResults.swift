// SPDX-License-Identifier: GPL-3.0-or-later
import Programme
import ResultFiles
import Simulation
import Study
import Tables

/// What the books of closed months and the draws from there on tell of a scenario.
public struct ForecastResults: Sendable {
    /// What was computed.
    public let planned: PlannedScenario
    /// The books.
    public let books: ClosedBooks
    /// Which draws were wanted.
    public let study: StudyOptions
    /// Plan case, draws, deviation, proposals and their effect.
    public let forecast: ForecastResult
    /// The tables in the order of their files.
    public let tables: [Table]
    /// The required targets that were missed.
    public let missed: [MissedTarget]
    /// Where the programme stands, where it ends, what lies idle.
    public let forecastFacts: ForecastFacts

    init(
        _ planned: PlannedScenario, _ study: StudyOptions, _ forecast: ForecastResult,
        _ request: ForecastRequest
    ) {
        var plan = forecast.plan
        plan.warnings = request.books.warnings + planned.warnings
        self.planned = planned
        books = request.books
        self.study = study
        self.forecast = forecast
        tables =
            ForecastTables(
                programme: planned.programme, plan: plan, forecast: forecast,
                perDraw: request.draws.keepsDraws
            ).all
        forecastFacts = ForecastFacts(
            forecast, asOf: request.books.asOf, certainty: request.certainty)
        let targets = forecast.study.targetResults(of: planned.programme)
        missed = request.draws.required.compactMap { $0.missed(in: targets) }
    }

    /// What was reached of the precision that was asked for; nil where none was.
    public var precision: ReachedPrecision? { forecast.study.precision }

    /// What the console and the report say that stands in no table.
    public var facts: RunFacts {
        let result = forecast.study
        var facts = planned.facts(
            of: study, draws: result.draws.drawCount, seconds: result.seconds)
        facts.assignedCents = forecast.plan.allocations.sum().count
        facts.reserveCents = forecast.plan.lineReserves.sum().count
        facts.bindingLimit = result.bindingLimit?.rawValue
        facts.forecast = forecastFacts
        return facts
    }

    /// All files in the order of the contract.
    ///
    /// - Throws: `WorkbookFailure`.
    public func files(_ format: FileFormat) throws -> [OutputFile] {
        var record = planned.record(
            of: study, draws: forecast.study.draws.drawCount, precision: precision)
        record.books = RecordedBooks(
            asOf: books.asOf.description, files: books.actuals.inputHashes)
        record.books?.certainty = forecastFacts.certainty.description
        record.books?.accepted = books.accepted.map { [$0.name: $0.hash] }
        return try RenderedResults(
            tables: tables, record: record, reported: .run(facts, planned.tables), format: format
        ).files()
    }
}

extension PlannedScenario {
    /// Computes a forecast: the closed months from the books, the rest of the programme in draws,
    /// what lies idle, and what moving it would bring. Cancelling the task stops after the blocks
    /// that are running.
    ///
    /// - Parameter progress: is called with the number of finished draws of all steps of the
    ///   request together, of which each has as many as were asked for, from any thread.
    /// - Throws: `RequestProblem` where the request does not fit the scenario; `NotEnoughMemory`;
    ///   `BrokenInvariant`, a fault of the program; `CancellationError`.
    public func forecast(
        _ request: ForecastRequest, progress: @escaping @Sendable (Int) -> Void = { _ in }
    ) async throws -> ForecastResults {
        let study = try request.draws.study(of: programme)
        let (draws, steps) = (study.draws, request.steps)
        let forecast = try await runForecast(
            of: request.books.closed, certainty: request.certainty, study,
            withBridge: request.withBridge
        ) { step, done in
            progress(draws * (steps.firstIndex(of: step) ?? 0) + done)
        }
        return ForecastResults(self, study, forecast, request)
    }
}
