// SPDX-License-Identifier: GPL-3.0-or-later
import ResultFiles
import Sensitivity
import Study
import Synchronization
import Tables

/// What sweeps and sensitivity analyses have in common: a scenario of which settings vary, the same
/// draws at each point, and what must hold at all of them.
public struct PointStudy: Sendable {
    /// The scenario that varies.
    public let planned: PlannedScenario
    let experiment: Experiment
    let request: DrawRequest

    /// What is drawn at each point; with a precision at most.
    public var study: StudyOptions { experiment.study }

    /// A study of a scenario.
    ///
    /// - Parameter fewDraws: how many draws at each point, where none are asked for; nil: as many
    ///   as the scenario says.
    /// - Throws: `RequestProblem` where the request does not fit the scenario, or no draws are to
    ///   be made.
    public init(
        _ planned: PlannedScenario, _ request: DrawRequest, fewDraws: Int? = nil
    ) throws(RequestProblem) {
        (self.planned, self.request) = (planned, request)
        let study = try request.study(of: planned.programme, fewDraws: fewDraws)
        guard study.draws > 0 else { throw .pointsNeedDraws }
        experiment = Experiment(planned.family, study)
    }

    /// The targets that points miss; each point must meet them.
    func missed(at points: [PointResult]) -> [MissedTarget] {
        request.required.flatMap { requirement in
            points.compactMap { point in
                requirement.missed(
                    point.probabilities[requirement.target], at: place(of: point))
            }
        }
    }

    private func place(of point: PointResult) -> String {
        guard !point.settings.isEmpty else { return planned.programme.id }
        return point.settings.map(\.description).joined(separator: ", ")
    }

    /// A function that is called with a number of further draws, and passes on how many there are.
    func counting(
        _ progress: @escaping @Sendable (Int) -> Void
    ) -> @Sendable (Int) -> Void {
        let done = Counter()
        return { progress(done.add($0)) }
    }
}

/// What was found at the points of a study.
public struct PointResults: Sendable {
    /// The tables.
    public let tables: PointTables
    /// What is said of it that stands in no table.
    public let facts: RunFacts
    /// The required targets that points missed.
    public let missed: [MissedTarget]
    /// What the worst known point reached of the precision asked for; nil where none was.
    public let precision: ReachedPrecision?
    private let record: RunRecord

    init(
        _ tables: PointTables, _ study: PointStudy, _ points: [PointResult],
        recorded: RecordedPoints, seconds: Double, drawsOfEach draws: Int, count: Int,
        _ precision: ReachedPrecision?
    ) {
        self.tables = tables
        self.precision = precision
        facts = study.planned.facts(of: study.study, draws: count * draws, seconds: seconds)
        missed = study.missed(at: points)
        var record = study.planned.record(of: study.study, draws: draws, precision: precision)
        record.points = recorded
        self.record = record
    }

    /// All files in the order of the contract.
    public func files(_ format: FileFormat) throws -> [OutputFile] {
        try RenderedResults(tables: tables.all, record: record, format: format).files()
    }
}

/// Counts draws from any thread.
private final class Counter: Sendable {
    private let count = Atomic(0)

    func add(_ more: Int) -> Int { count.add(more, ordering: .relaxed).newValue }
}
