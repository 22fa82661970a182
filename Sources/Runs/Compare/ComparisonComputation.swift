// SPDX-License-Identifier: GPL-3.0-or-later
import ResultFiles
import Study
import Tables

/// Computes scenarios one after the other and gathers their files.
struct ComparisonComputation {
    /// Files that are being rendered, of a scenario at a time.
    private typealias Rendering = ThrowingTaskGroup<[OutputFile], any Error>

    /// What is drawn: as asked for, and from the base on as much as it needed.
    private(set) var study: StudyOptions
    let request: DrawRequest
    /// How the files of each scenario are written.
    let format: FileFormat
    let progress: @Sendable (Int) -> Void
    private(set) var files: [OutputFile] = []
    private(set) var missed: [MissedTarget] = []
    private(set) var precision: ReachedPrecision?
    private(set) var seconds = 0.0
    private var finishedDraws = 0

    init(
        study: StudyOptions, request: DrawRequest, format: FileFormat,
        progress: @escaping @Sendable (Int) -> Void
    ) {
        (self.study, self.request) = (study, request)
        (self.format, self.progress) = (format, progress)
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
            for variant in scenarios.variants {
                let outcomes = try await outcomes(of: variant.planned, &rendering)
                comparisons.append(
                    VariantComparison(
                        variant: variant.name,
                        differences: outcomeDifferences(from: base, to: outcomes)))
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
        let computed = try await planned.compute(study) { progress(before + $0) }
        let result = computed.result
        finishedDraws += result.draws.drawCount
        seconds += result.seconds
        precision = precision ?? result.precision
        // One at a time: the draws of more than two scenarios at once need not fit into memory.
        try await gather(&rendering)
        let id = planned.programme.id
        rendering.addTask { [study, request, format] in
            try RunResults(planned, study, computed, request).files(format)
                .map { $0.placed(in: id) }
        }
        let targets = result.targetResults(of: planned.programme)
        missed += request.required.compactMap { $0.missed(in: targets, at: id) }
        return ComparedOutcomes(result)
    }

    /// Waits for the files that are being rendered.
    private mutating func gather(_ rendering: inout Rendering) async throws {
        while let rendered = try await rendering.next() { files += rendered }
    }
}
