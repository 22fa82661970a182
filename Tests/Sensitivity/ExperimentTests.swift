// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation
import Planning
import Programme
import ScenarioFiles
import Study
import Synchronization
import Testing
import TestSupport

@testable import Sensitivity

/// The small example with settings that vary.
@Suite("Many points of a scenario")
struct ExperimentTests {
    private func experiment(
        draws: Int, threads: Int? = nil, first: UInt64 = 0, precision: Precision? = nil,
        settings: [String] = []
    ) throws -> Experiment {
        Experiment(
            try ScenarioFamily(ScenarioSource(path: Repository.tiny, settings: settings)),
            StudyOptions(
                draws: draws, firstDraw: first, seed: 42, threads: threads,
                precision: precision))
    }

    private func grid(_ paths: String..., draws: Int) throws -> SweepGrid {
        try SweepGrid(paths.map { try VariedPath($0) }, sample: nil, draws: draws)
    }

    /// Every outcome of every draw, point by point.
    private func outcomes(_ points: [PointResult]) -> [[[Double]]] {
        points.map { point in Outcome.allCases.map { point.totals?[$0] ?? [] } }
    }

    @Test("a sweep is the same on 1, 2 and 7 threads, with draws shared out or not")
    func threads() async throws {
        // One point of 500 draws is shared out in two parts, three points of 9 are not.
        for (values, draws) in [("0.1", 500), ("0,0.1,0.2", 9)] {
            let grid = try grid("budget.reserve=\(values)", draws: draws)
            let one = try await experiment(draws: draws, threads: 1).sweep(grid, perDraw: true)
            #expect(one.points.allSatisfy { $0.draws == draws })
            for threads in [2, 7] {
                let other = try await experiment(draws: draws, threads: threads)
                    .sweep(grid, perDraw: true)
                #expect(outcomes(other.points) == outcomes(one.points), "\(threads) threads")
                #expect(other.points.map(\.statistics) == one.points.map(\.statistics))
            }
        }
    }

    @Test("a point is the scenario with these settings, and its draws are those of a run")
    func pointIsARun() async throws {
        let settings = ["budget.reserve=0.2", "reallocation.policy=priority"]
        let result = try await experiment(draws: 12, first: 5).sweep(
            grid("budget.reserve=0,0.2", "reallocation.policy=none,priority", draws: 12),
            perDraw: true)
        let point = try #require(result.points.last)
        #expect(point.settings.map(\.description) == settings)
        let programme = try readProgramme(ScenarioSource(path: Repository.tiny, settings: settings))
        let run = try await runStudy(
            programme, makePlan(for: programme),
            StudyOptions(draws: 12, firstDraw: 5, seed: 42))
        for outcome in Outcome.allCases {
            let position = try #require(run.layout.position(outcome))
            #expect(point.totals?[outcome] == run.draws.column(position), "\(outcome)")
            #expect(point.statistics[outcome] == run.draws.statistics(position), "\(outcome)")
        }
        // What differs between the points does differ.
        #expect(Set(outcomes(result.points)).count == 4)
    }

    @Test("with a precision all points make as many draws as the hardest needs")
    func precision() async throws {
        let grid = try grid("estimation.uncertainty.programme=0,0.6", draws: 5000)
        let precision = Precision(of: .spent, within: .relative(0.015))
        let needed = try await [0.0, 0.6].asyncMap { value in
            try await experiment(
                draws: 5000, precision: precision,
                settings: ["estimation.uncertainty.programme=\(value)"]
            ).sweep(self.grid("budget.reserve=0.05", draws: 5000)).draws
        }
        #expect(needed[0] < needed[1] && needed[1] < 5000)
        for threads in [1, 7] {
            let result = try await experiment(
                draws: 5000, threads: threads, precision: precision
            ).sweep(grid)
            #expect(result.points.map(\.draws) == [needed[1], needed[1]])
            for point in result.points {
                #expect(precision.isReached(by: point.statistics[.spent]))
            }
        }
    }

    @Test("targets are counted at every point")
    func targets() async throws {
        let result = try await experiment(
            draws: 40, settings: ["targets.two-complete.outcome=live"]
        ).sweep(grid("budget.reserve=0,0.2", draws: 40), perDraw: true)
        for point in result.points {
            let live = try #require(point.totals?[.live])
            #expect(point.probabilities == ["two-complete": Double(live.count { $0 >= 2 }) / 40])
        }
    }

    @Test("progress counts every draw once")
    func progress() async throws {
        let done = Atomic(0)
        _ = try await experiment(draws: 7).sweep(grid("budget.reserve=0:0.2:0.1", draws: 7)) {
            done.add($0, ordering: .relaxed)
        }
        #expect(done.load(ordering: .relaxed) == 21)
    }

    @Test("a sensitivity analysis is the same on 1, 2 and 7 threads")
    func sensitivity() async throws {
        let ranges = [
            "sensitivity=[{path: budget.reserve, low: 0, high: 0.2}, "
                + "{path: reallocation.interval, low: 1, high: 6}]"
        ]
        let options = SensitivityOptions(rows: 4, trajectories: 2, outcomes: [.spent, .live])
        var results: [SensitivityResult] = []
        for threads in [1, 2, 7] {
            let experiment = try experiment(draws: 6, threads: threads, settings: ranges)
            let factors = try Factor.factors(of: experiment.family.base)
            results.append(try await experiment.sensitivity(of: factors, options, perDraw: true))
        }
        let one = results[0]
        #expect(one.points.count == options.pointCount(factors: 2) && one.draws == 6)
        for other in results.dropFirst() {
            #expect(other.parts.map(\.effects) == one.parts.map(\.effects))
            #expect(outcomes(other.points) == outcomes(one.points))
        }
        // Tornado and base are means of the scenario with one setting or none changed.
        for (position, setting) in ["budget.reserve=0", "budget.reserve=0.2"].enumerated() {
            let experiment = try experiment(draws: 6, settings: [setting])
            let alone = try await experiment.sweep(grid("budget.carry_years=1", draws: 6))
            let effect = one.parts[0].effects[0]
            #expect(
                alone.points[0].statistics[.spent]?.mean
                    == (position == 0 ? effect.low : effect.high))
        }
        let plain = try await experiment(draws: 6).sweep(grid("budget.carry_years=1", draws: 6))
        #expect(plain.points[0].statistics[.spent]?.mean == one.parts[0].base)
    }

    @Test("a combination of values that does not fit names the point")
    func wrongCombination() throws {
        let grid = try grid("reallocation.first=2021-03,2022-03", draws: 1)
        let experiment = try experiment(draws: 1, settings: ["reallocation.last=2021-12"])
        let problems = #expect(throws: Problems.self) { try experiment.check(grid) }
        #expect(problems?.problems.map(\.origin.file) == ["--vary reallocation.first"])
    }
}

extension Sequence where Element: Sendable {
    /// The results of work on each, one after the other.
    fileprivate func asyncMap<Result>(
        _ work: (Element) async throws -> Result
    ) async rethrows -> [Result] {
        var results: [Result] = []
        for element in self { results.append(try await work(element)) }
        return results
    }
}
