// SPDX-License-Identifier: GPL-3.0-or-later
import Money
import Programme
import ResultFiles
import Runs
import ScenarioFiles
import ScenarioWorkbooks
import Sensitivity
import Simulation
import Study
import Words

extension HeldRun {
    /// Computes the run anew from what the archive holds, in memory. Cancelling the task stops it.
    ///
    /// - Parameter progress: is called with the number of finished draws, from any thread.
    /// - Throws: what the command throws: a scenario that was read once is read again, but a newer
    ///   program may refuse it.
    func recomputed(
        progress: @escaping @Sendable (Int) -> Void
    ) async throws -> [OutputFile] {
        let files = WorkbookDoor(to: MemoryFiles(inputs.mapValues { [UInt8]($0) }))
        let scenarios = source.scenarios(settings: record.settings ?? [], in: files)
        guard let base = scenarios.first else { return [] }
        switch command {
        case .run:
            return try await PlannedScenario(base).run(request, progress: progress).files(format)
        case .compare:
            let compared = try ComparedScenarios(
                base: base, variants: Array(scenarios.dropFirst()), booksIn: source.books)
            return try await compared.compare(
                request, format, eachHasWorkbook: record.hasWorkbooks, progress: progress
            ).files
        case .forecast:
            return try await forecast(base, progress: progress)
        case .sweep:
            let study = try PointStudy(PlannedScenario(base), request)
            // A space after each comma: two numbers with a comma alone could be one.
            let paths = (record.varied ?? []).map { varied in
                "\(varied.path)=\((varied.values ?? []).joined(separator: ", "))"
            }
            let grid = try study.grid(paths, sample: record.sample)
            return try await study.sweep(grid, sample: record.sample, progress: progress)
                .files(format)
        case .sensitivity:
            let study = try PointStudy(PlannedScenario(base), request)
            let design = SensitivityOptions(
                rows: record.rows ?? 0, trajectories: record.trajectories ?? 0,
                outcomes: (record.outcomes ?? []).compactMap { OutcomeKind(rawValue: $0) })
            let factors = try study.factors(design)
            return try await study.sensitivity(of: factors, design, progress: progress)
                .files(format)
        }
    }

    private func forecast(
        _ base: ScenarioSource, progress: @escaping @Sendable (Int) -> Void
    ) async throws -> [OutputFile] {
        let planned = try PlannedScenario(base)
        let books = try planned.books(in: source.books ?? "", from: base.files)
        let accepted = try source.accepted.map {
            try planned.accepted(at: $0, from: base.files, after: books)
        }
        var forecast = ForecastRequest(
            after: try planned.close(books, accepting: accepted), request)
        if let certainty = record.certainty.flatMap({ ExactDecimal($0) }) {
            forecast.certainty = certainty
        }
        forecast.withBridge = record.hasBridge
        return try await planned.forecast(forecast, progress: progress).files(format)
    }

    /// How its files were written.
    private var format: FileFormat {
        FileFormat(
            language: Language(rawValue: record.language) ?? .de,
            dialect: CSVDialect(rawValue: record.csv) ?? .standard,
            hasWorkbook: hashes["report.xlsx"] != nil)
    }

    /// Its draws. With a precision the draws that were made are the most: there it was reached, or
    /// there was the limit.
    private var request: DrawRequest {
        var request = DrawRequest()
        request.draws = record.draws
        request.seed = record.seed
        request.firstDraw = record.firstDraw
        request.sampling = Sampling(rawValue: record.sampling)
        request.keepsDraws = record.keepsDraws
        request.precision = record.until.flatMap { until in
            guard let outcome = OutcomeKind(rawValue: until.outcome) else { return nil }
            let factor = until.unit == "EUR" ? 100.0 : 1
            let isOfMean =
                until.unit == "share" && (outcome.unit != .share || until.ofMean == true)
            return Precision(
                of: outcome,
                within: isOfMean
                    ? .relative(until.wanted) : .absolute(until.wanted * factor))
        }
        return request
    }
}
