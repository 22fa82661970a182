// SPDX-License-Identifier: GPL-3.0-or-later
import Planning
import Programme
import ScenarioFiles
import Simulation
import Study

/// Draws one after the other, on one thread.
public struct SuccessiveDraws: Workload {
    let draws: Int
    private let loop: MonthLoop
    private let rowLength: Int

    /// So many draws of the scenario of that scale.
    public init(_ scale: WorkScale, draws: Int) throws {
        let compiled = try CompilingPlan(scale).run()
        loop = MonthLoop(compiled)
        rowLength = compiled.layout.count
        self.draws = draws
    }

    /// The outcomes, draw by draw.
    public func run() throws -> [Double] {
        try Array(unsafeUninitializedCapacity: draws * rowLength) { rows, count in
            for draw in 0..<draws {
                let row = rows[draw * rowLength..<(draw + 1) * rowLength]
                try loop.run(
                    .number(UInt64(draw)), into: UnsafeMutableBufferPointer(rebasing: row))
                count += rowLength
            }
        }
    }

    /// The hash of the outcomes.
    public func hash(of outcomes: [Double]) -> UInt64 { Fingerprint.of(outcomes) }
}

/// A study: compiles, runs the plan case four times and then the draws on all cores.
public struct WholeStudy: Workload {
    let programme: Programme
    let plan: FundingPlan
    let options: StudyOptions

    /// A study of the scenario of that scale.
    ///
    /// - Parameter threads: nil for one on each core.
    public init(_ scale: WorkScale, draws: Int, threads: Int? = nil) throws {
        programme = try readProgramme(scale.source)
        plan = try makePlan(for: programme)
        options = StudyOptions(
            draws: draws, seed: programme.simulation.seed,
            sampling: programme.simulation.sampling, threads: threads)
    }

    /// The outcomes of plan case, limits and draws.
    public func run() async throws -> StudyResult { try await runStudy(programme, plan, options) }

    /// The hash of all outcomes.
    public func hash(of result: StudyResult) -> UInt64 {
        let draws = (0..<result.layout.count).lazy.flatMap { result.draws.column($0) }
        let limits = result.limits.flatMap(\.outcomes)
        return Fingerprint.of(result.plan.outcomes + limits + draws)
    }
}
