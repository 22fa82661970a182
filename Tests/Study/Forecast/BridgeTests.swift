// SPDX-License-Identifier: GPL-3.0-or-later
import Money
import Programme
import Simulation
import TestSupport
import Testing

@testable import Study

/// The way from plan to forecast, step by step in the same draws.
@Suite("Bridge")
struct BridgeTests {
    private func result(
        _ file: ForecastCaseFile, accepting accepted: [MoneyMove] = [],
        change: (inout Actuals) -> Void = { _ in }
    ) async throws -> (ForecastCase, ClosedProgramme, ForecastResult) {
        let run = try ForecastCase(file)
        var books = run.books
        change(&books)
        let closed = try ClosedProgramme(
            run.original, run.programme, run.plan, after: books, accepting: accepted)
        let result = try await runForecast(
            of: closed, certainty: ExactDecimal(mantissa: 9, scale: 1),
            StudyOptions(draws: 24, seed: 7, threads: 1), withBridge: true)
        return (run, closed, result)
    }

    private func stage(_ step: Bridge.Step, of result: ForecastResult) throws -> Bridge.Stage {
        try #require(result.bridge?.stages.first { $0.step == step })
    }

    @Test(
        "It begins with the draws of the plan and ends with those of the forecast",
        arguments: [ForecastCaseFile.tiny, .mixed1, .mixed4])
    func ends(_ file: ForecastCaseFile) async throws {
        let (run, _, result) = try await result(file)
        let bridge = try #require(result.bridge)
        #expect(bridge.stages.map(\.step) == Bridge.Step.allCases.dropLast())
        let plan = try await runStudy(
            run.original, StudyOptions(draws: 24, seed: 7, threads: 1))
        let ends: [(Bridge.Stage?, StudyResult)] = [
            (bridge.stages.first, plan), (bridge.stages.last, result.study),
        ]
        for (stage, study) in ends {
            let outcomes = try #require(stage?.outcomes)
            for (position, entry) in study.layout.entries.enumerated()
            where entry.dimension == nil {
                #expect(outcomes.column(entry) == study.draws.column(position), "\(entry)")
            }
        }
    }

    @Test("The steps add up to forecast minus plan, draw by draw")
    func sums() async throws {
        let (run, _, result) = try await result(.mixed1)
        let plan = try await runStudy(
            run.original, StudyOptions(draws: 24, seed: 7, threads: 1))
        let bridge = try #require(result.bridge)
        var changing = 0
        for outcome in [OutcomeKind.spent, .lapsed, .live, .finished, .granted] {
            let position = try #require(plan.layout.position(outcome))
            let own = try #require(result.study.layout.position(outcome))
            let planned = try #require(plan.draws.statistics(position)).mean
            let expected = try #require(result.study.draws.statistics(own)).mean - planned
            let changes = bridge.stages.dropFirst().compactMap { stage in
                stage.differences.first { $0.entry.outcome == outcome }?.statistics?.difference.mean
            }
            #expect(changes.count == 6)
            let sum = changes.reduce(0, +)
            #expect(abs(sum - expected) <= 1e-9 * max(1, abs(planned)), "\(outcome)")
            changing += changes.count { $0 != 0 }
        }
        #expect(changing > 10)
    }

    @Test("What the books do not tell changes nothing, and is not computed")
    func emptySteps() async throws {
        let (_, closed, result) = try await result(.mixed1) {
            $0.capacity = []
            $0.milestones = $0.milestones?.filter {
                if case .join = $0.subject { false } else { true }
            }
            $0.milestones = $0.milestones?.filter {
                if case .decline = $0.subject { false } else { true }
            }
        }
        let drawn = closed.steps(withBridge: true).compactMap {
            if case .bridge(let step) = $0 { step } else { nil }
        }
        #expect(!drawn.contains(.joins) && !drawn.contains(.capacity))
        for step in [Bridge.Step.joins, .capacity] {
            for difference in try stage(step, of: result).differences {
                let own = try #require(difference.statistics)
                #expect(own.baseMean == own.variantMean, "\(step), \(difference.entry)")
            }
        }
    }

    @Test("What was accepted is the last step, and its effect that of effect.csv")
    func accepted() async throws {
        let proposed = try await result(.tiny).2.proposals.map(\.move)
        #expect(!proposed.isEmpty)
        let (_, _, result) = try await result(.tiny, accepting: proposed)
        let last = try stage(.accepted, of: result)
        for difference in last.differences {
            let effect = result.acceptedEffect.first { $0.entry == difference.entry }
            #expect(effect?.statistics == difference.statistics, "\(difference.entry)")
        }
        #expect(result.accepted == proposed)
    }

    @Test("Accepting all proposals is the effect that was told of them")
    func effect() async throws {
        let (_, _, without) = try await result(.tiny)
        let (_, _, with) = try await result(.tiny, accepting: without.proposals.map(\.move))
        let told = without.effect.map { $0.statistics?.variantMean }
        let found = with.study.layout.entries.indices.map {
            with.study.draws.statistics($0)?.mean
        }
        #expect(told == found)
        #expect(with.acceptedEffect.map(\.statistics) == without.effect.map(\.statistics))
    }
}
