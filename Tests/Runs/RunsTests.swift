// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation
import Programme
import ResultFiles
import Runs
import ScenarioFiles
import Sensitivity
import Study
import Synchronization
import Testing
import TestSupport
import Words

/// What one can ask for, asked from memory: no process, no folder, no option.
@Suite struct RunsTests {
    /// The scenario `tiny` in memory, with further files.
    private func tiny(
        _ others: [String: String] = [:], variants: [String] = []
    ) throws -> ScenarioSource {
        ScenarioSource(
            path: "tiny", variants: variants, files: try MemoryFiles.tiny(with: others))
    }

    private let format = FileFormat(language: .de, dialect: .de, hasWorkbook: false)

    private func draws(_ count: Int) -> DrawRequest {
        var request = DrawRequest()
        request.draws = count
        request.threads = 2
        return request
    }

    @Test func `a run from memory has the contract's files, and tells how far it is`() async throws
    {
        let planned = try PlannedScenario(try tiny())
        let most = Mutex(0)
        let results = try await planned.run(draws(64)) { done in
            most.withLock { $0 = max($0, done) }
        }
        #expect(most.withLock { $0 } == 64)
        let names = try results.files(format).map(\.name)
        #expect(names.contains("packages.csv") && names.contains("report.html"))
        #expect(names.last == "run.json")
        #expect(!names.contains("report.xlsx"))
        #expect(results.facts.draws == 64)
    }

    @Test func `the same run gives the same bytes`() async throws {
        let first = try await PlannedScenario(try tiny()).run(draws(32)).files(format)
        let second = try await PlannedScenario(try tiny()).run(draws(32)).files(format)
        #expect(first.map(\.hash) == second.map(\.hash))
    }

    @Test func `what is cancelled ends as cancelled`() async throws {
        let planned = try PlannedScenario(try tiny())
        let request = draws(1_000_000)
        let (started, signal) = AsyncStream.makeStream(of: Void.self)
        let work = Task { try await planned.run(request) { _ in signal.yield() } }
        for await _ in started { break }
        work.cancel()
        await #expect(throws: CancellationError.self) { try await work.value }
    }

    @Test func `what is wrong with a scenario comes as values, with places`() throws {
        var files = ["tiny/scenario.yaml": Array("id: x\n".utf8)]
        files["tiny/pools.csv"] = Array("id,name,capacity,growth\nnord,N,viel,0\n".utf8)
        let source = ScenarioSource(path: "tiny", files: MemoryFiles(files))
        #expect(throws: Problems.self) { try PlannedScenario(source) }
    }

    @Test func `what a scenario does not have is refused before anything is computed`() async throws
    {
        let planned = try PlannedScenario(try tiny())
        var request = draws(10)
        request.required = [Requirement(target: "no-such", probability: 0.5)]
        await #expect(throws: RequestProblem.self) { try await planned.run(request) }
        #expect(throws: RequestProblem.self) { try planned.explain("no-such") }
        #expect(throws: RequestProblem.self) { try PointStudy(planned, draws(0)) }
    }

    @Test func `draws that are no whole blocks are refused with the nearest that are`() throws {
        let planned = try PlannedScenario(try tiny())
        var request = draws(70)
        request.sampling = .stratified
        do {
            _ = try request.study(of: planned.programme)
            Issue.record("70 draws are no whole blocks of 50")
        } catch {
            guard case .drawsNotInBlocks(70, blockLength: 50, nearest: 50) = error else {
                Issue.record("\(error)")
                return
            }
        }
    }

    @Test func `a target missed is a value with its place`() async throws {
        let planned = try PlannedScenario(try tiny())
        var request = draws(50)
        request.required = [Requirement(target: "two-complete", probability: 1)]
        let results = try await planned.run(request)
        #expect(results.missed.map(\.requirement.target) == ["two-complete"])
        #expect(results.missed.allSatisfy { $0.reached < 1 })
    }

    @Test func `a comparison from memory reads everything once and pairs the draws`() async throws {
        let more = "set: {budget: {reserve: 0.1}}\n"
        let base = try tiny(["variants/more.yaml": more])
        var variant = base
        variant.variants = ["more"]
        let scenarios = try ComparedScenarios(base: base, variants: [variant])
        #expect(scenarios.variants.map(\.name) == ["more"])
        #expect(scenarios.variants.first?.differences.count == 1)
        let comparison = try await scenarios.compare(draws(20), format)
        #expect(comparison.table.rows.isEmpty == false)
        #expect(comparison.files.contains { $0.name == "tiny+more/packages.csv" })
        #expect(throws: RequestProblem.self) {
            try ComparedScenarios(base: base, variants: [variant, variant])
        }
    }

    @Test func `several scenarios that are wrong are told together`() throws {
        let base = try tiny([
            "variants/a.yaml": "set: {budget: {reserve: 2}}\n",
            "variants/b.yaml": "set: {budget: {reserve: -1}}\n",
        ])
        let variants = ["a", "b"].map { name in
            var variant = base
            variant.variants = [name]
            return variant
        }
        do {
            _ = try ComparedScenarios(base: base, variants: variants)
            Issue.record("reserves of 2 and -1 are wrong")
        } catch let failed as FailedScenarios {
            #expect(failed.errors.count == 2)
        }
    }

    @Test func `a sweep from memory has a row for each point and outcome`() async throws {
        let study = try PointStudy(try PlannedScenario(try tiny()), draws(10))
        let grid = try study.grid(["budget.reserve=0,0.1"], sample: nil)
        let done = Mutex(0)
        let results = try await study.sweep(grid, sample: nil) { count in
            done.withLock { $0 = max($0, count) }
        }
        #expect(done.withLock { $0 } == 20)
        #expect(results.tables.results.rows.count.isMultiple(of: 2))
        #expect(try results.files(format).last?.name == "run.json")
    }

    @Test func `one place is not varied twice, by its id and by its number`() throws {
        let study = try PointStudy(try PlannedScenario(try tiny()), draws(10))
        let paths = ["budget.lines.bund.start=2021-01-01", "budget.lines.1.start=2021-02-01"]
        #expect {
            try study.grid(paths, sample: nil)
        } throws: { error in
            guard case .sweep(.pathTwice(let path)) = error as? RequestProblem else { return false }
            return path == "budget.lines.1.start"
        }
        let apart = ["budget.lines.bund.start=2021-01-01", "budget.lines.0.start=2021-02-01"]
        #expect(try study.grid(apart, sample: nil).points.count == 1)
    }

    @Test func `an explanation needs no process`() throws {
        let planned = try PlannedScenario(try tiny())
        let project = try #require(planned.programme.projects.first?.id)
        _ = try planned.explain(project)
    }
}
