// SPDX-License-Identifier: GPL-3.0-or-later
import Programme
import Simulation

/// What a draw is judged by, for those who see draws only through a study.
public typealias Outcome = OutcomeKind

/// The outcomes' totals in draws, without their break-downs and months: some 150 bytes a draw.
public struct TotalOutcomes: Sendable {
    /// The number of draws.
    public private(set) var drawCount = 0
    /// How they were made.
    public let sampling: Sampling
    /// By outcome, in the order of their list.
    private var columns = Outcome.allCases.map { _ in [Double]() }

    /// No draws.
    public init(_ sampling: Sampling = .independent) { self.sampling = sampling }

    /// An outcome in each draw, in their order: cents, projects, packages or a share.
    public subscript(outcome: Outcome) -> [Double] {
        Outcome.allCases.firstIndex(of: outcome).map { columns[$0] } ?? []
    }

    /// Mean, standard error and quantiles of an outcome; nil without draws. O(draws).
    public func statistics(_ outcome: Outcome) -> Statistics? {
        Statistics(of: self[outcome], sampling)
    }

    /// The part of the draws that meet a target; nil without draws. O(draws).
    public func probability(of target: Target) -> Double? {
        guard drawCount > 0, let outcome = Outcome(rawValue: target.outcome) else { return nil }
        let meeting = self[outcome].count { target.isMet(by: $0, in: outcome.unit) }
        return Double(meeting) / Double(drawCount)
    }

    /// Refuses so many draws where the totals of all would not fit into the machine's memory.
    public static func checkMemory(for draws: Int) throws(NotEnoughMemory) {
        try Study.checkMemory(for: draws, outcomeCount: Outcome.allCases.count)
    }

    /// Adds a draw's outcomes, in the order of their list.
    mutating func append(_ outcomes: some Collection<Double>) {
        for (column, value) in outcomes.enumerated() { columns[column].append(value) }
        drawCount += 1
    }

    /// Adds later draws.
    public mutating func append(_ later: TotalOutcomes) {
        for column in columns.indices { columns[column] += later.columns[column] }
        drawCount += later.drawCount
    }
}

/// Runs the draws of a plan on the calling thread and keeps their totals: what is needed of one of
/// many plans, which are then computed side by side. No plan case, no limits.
///
/// - Parameters:
///   - options: which draws; its threads and its precision do not matter.
///   - progress: is called with the number of further draws that are finished.
/// - Throws: `BrokenInvariant`, a fault of the program; `CancellationError`.
public func runTotals(
    _ programme: Programme, _ plan: FundingPlan, _ options: StudyOptions,
    progress: (Int) -> Void = { _ in }
) throws -> TotalOutcomes {
    let compiled = CompiledProgramme(
        programme, plan, seed: options.seed, sampling: options.sampling)
    let positions = Outcome.allCases.compactMap { compiled.layout.position($0) }
    let loop = MonthLoop(compiled)
    var row = [Double](repeating: 0, count: compiled.layout.count)
    var totals = TotalOutcomes(options.sampling)
    for draw in 0..<options.draws {
        try Task.checkCancellation()
        try row.withUnsafeMutableBufferPointer { buffer in
            try loop.run(.number(options.firstDraw &+ UInt64(draw)), into: buffer)
        }
        totals.append(positions.map { row[$0] })
        progress(1)
    }
    return totals
}
