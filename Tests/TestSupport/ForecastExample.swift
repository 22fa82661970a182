// SPDX-License-Identifier: GPL-3.0-or-later
import Money
import Planning
import Programme
import ScenarioFiles
import Simulation
import Study
import Tables

/// The small example with its books up to June 2021, and a forecast from there.
public struct ForecastExample {
    /// The scenario and its plan.
    public let example: PlannedExample
    /// What was computed.
    public let forecast: ForecastResult
    /// The tables of the forecast, and what reports need beside them.
    public var tables: [Table] {
        let own = ForecastTables(
            programme: example.programme, plan: forecast.plan, forecast: forecast, perDraw: false)
        return own.all + example.reportTables
    }

    /// What console and report say of it.
    public var facts: ForecastFacts {
        ForecastFacts(
            forecast, asOf: Month(year: 2021, number: 6),
            certainty: ExactDecimal(mantissa: 9, scale: 1))
    }

    /// Computes a forecast with some draws.
    ///
    /// - Parameter accepted: movements at the cut-off that are accepted.
    public init(draws: Int, accepting accepted: [MoneyMove] = []) async throws {
        example = try PlannedExample()
        let (programme, plan) = (example.programme, example.plan)
        let books = try readActuals(
            in: "\(Repository.tiny)/actuals-2021-06", of: programme, plan: plan)
        let original = CompiledProgramme(programme, plan, seed: 42)
        let closed = try ClosedProgramme(
            original, programme, plan, after: books.actuals, accepting: accepted)
        forecast = try await runForecast(
            of: closed, certainty: ExactDecimal(mantissa: 9, scale: 1),
            StudyOptions(draws: draws, seed: 42, threads: 1), withBridge: true)
    }
}
