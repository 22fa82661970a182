// SPDX-License-Identifier: GPL-3.0-or-later
import Archive
import Foundation
import Money
import ResultFiles
import Runs
import ScenarioFiles
import Sensitivity
import Simulation
import Study
import Testing
import TestSupport

/// Runs of every command come out again from what the archive holds, byte for byte.
@Suite struct ProofTests {
    private let example: ArchiveExample

    init() throws { example = try ArchiveExample() }

    private var request: DrawRequest {
        var request = DrawRequest()
        (request.draws, request.seed, request.threads) = (20, 5, 1)
        return request
    }

    private func planned(
        _ variants: [String] = [], settings: [String] = []
    ) throws -> PlannedScenario {
        try PlannedScenario(
            ScenarioSource(path: example.scenario, variants: variants, settings: settings))
    }

    /// Adds results, takes their inputs away, and proves them.
    private func expectProof(of files: [OutputFile], from source: RunSource) async throws {
        try example.write(files, as: "results")
        let added = try example.archive.add(example.folder.path(of: "results"), from: source)
        try example.folder.remove("scenarios")
        try example.folder.remove("results")
        let proof = try await example.archive.prove(added.id)
        #expect(proof.isProved, "\(proof.differing) \(proof.missing) \(proof.added)")
        #expect(proof.same.sorted() == files.map(\.name).sorted())
    }

    @Test func `a run with variants, settings, single draws and a workbook`() async throws {
        let settings = ["budget.reserve=0.05"]
        var request = request
        request.keepsDraws = true
        let format = FileFormat(language: .en, dialect: .de)
        let results = try await planned(["waves"], settings: settings).run(request)
        try await expectProof(
            of: try results.files(format), from: RunSource(example.scenario, variants: ["waves"]))
    }

    @Test func `a run that begins at a variant's file`() async throws {
        try example.folder.write(
            "extends: ../tiny\nset:\n  budget: {reserve: 0.05}\n",
            to: "scenarios/variants/lean.yaml")
        let file = example.folder.path(of: "scenarios/variants/lean.yaml")
        let results = try await PlannedScenario(ScenarioSource(path: file)).run(request)
        try await expectProof(
            of: try results.files(ArchiveExample.format), from: RunSource(file))
    }

    @Test func `a run that ended when it was precise enough`() async throws {
        var request = request
        request.draws = 2_000
        request.precision = Precision(of: .spent, within: .relative(0.02))
        let results = try await planned().run(request)
        #expect(results.precision?.isReached == true)
        #expect(results.result.draws.drawCount < 2_000)
        try await expectProof(
            of: try results.files(ArchiveExample.format), from: RunSource(example.scenario))
    }

    @Test(arguments: [Precision.HalfWidth.relative(0.2), .absolute(0.02)])
    func `a precision of a share, of its mean or of the whole`(
        _ width: Precision.HalfWidth
    ) async throws {
        var request = request
        request.draws = 2_000
        request.precision = Precision(of: .coverage, within: width)
        let results = try await planned().run(request)
        #expect(results.precision?.isReached == true)
        #expect(results.result.draws.drawCount < 2_000)
        try await expectProof(
            of: try results.files(ArchiveExample.format), from: RunSource(example.scenario))
    }

    @Test func `a comparison`() async throws {
        func source(_ variants: [String]) -> ScenarioSource {
            ScenarioSource(path: example.scenario, variants: variants)
        }
        let scenarios = try ComparedScenarios(
            base: source(["waves"]),
            variants: [
                source(["waves", "no-reallocation"]), source(["waves", "sharing", "deep"]),
            ])
        let files = try await scenarios.compare(request, ArchiveExample.format).files
        try await expectProof(
            of: files,
            from: RunSource(
                example.scenario, variants: ["waves"],
                compared: [["no-reallocation"], ["sharing", "deep"]]))
    }

    @Test(arguments: [true, false])
    func `a forecast`(_ withBridge: Bool) async throws {
        let books = "\(example.scenario)/actuals-2021-06"
        let planned = try planned()
        var forecast = ForecastRequest(
            after: try planned.close(try planned.books(in: books)), request)
        forecast.certainty = ExactDecimal(mantissa: 75, scale: 2)
        forecast.withBridge = withBridge
        let results = try await planned.forecast(forecast)
        try await expectProof(
            of: try results.files(ArchiveExample.format),
            from: RunSource(example.scenario, books: books))
    }

    @Test func `a sweep`() async throws {
        let study = try PointStudy(try planned(), request)
        let grid = try study.grid(["budget.reserve=0.02,0.05"], sample: nil)
        let results = try await study.sweep(grid, sample: nil)
        try await expectProof(
            of: try results.files(ArchiveExample.format), from: RunSource(example.scenario))
    }

    @Test func `a sensitivity analysis`() async throws {
        let yaml = "scenarios/tiny/scenario.yaml"
        try example.folder.write(
            try example.folder.text(yaml)
                + "\nsensitivity:\n  - {path: budget.reserve, low: 0, high: 0.1}\n", to: yaml)
        let study = try PointStudy(try planned(), request)
        let design = SensitivityOptions(rows: 2, trajectories: 2, outcomes: [.spent, .live])
        let results = try await study.sensitivity(of: try study.factors(design), design)
        try await expectProof(
            of: try results.files(ArchiveExample.format), from: RunSource(example.scenario))
    }

    @Test func `a comparison after books`() async throws {
        let books = "\(example.scenario)/actuals-2021-06"
        let sources = [[], ["waves"]].map { (variants: [String]) in
            ScenarioSource(path: example.scenario, variants: variants)
        }
        let scenarios = try ComparedScenarios(
            base: sources[0], variants: [sources[1]], booksIn: books)
        let files = try await scenarios.compare(request, ArchiveExample.format).files
        try await expectProof(
            of: files,
            from: RunSource(example.scenario, compared: [["waves"]], books: books))
    }

    @Test func `books that have changed are named`() async throws {
        let books = "\(example.scenario)/actuals-2021-06"
        let planned = try planned()
        let results = try await planned.forecast(
            ForecastRequest(after: try planned.close(try planned.books(in: books)), request))
        try example.write(try results.files(ArchiveExample.format), as: "results")
        let file = "scenarios/tiny/actuals-2021-06/payments.csv"
        try example.folder.write(try example.folder.text(file) + "\n", to: file)
        #expect(throws: ArchiveFault.inputsChanged(["payments.csv": .changed])) {
            try example.archive.add(
                example.folder.path(of: "results"),
                from: RunSource(example.scenario, books: books))
        }
    }

    @Test func `a file that comes out otherwise is named`() async throws {
        let id = try await example.keep().id
        try example.execute(
            "UPDATE result SET hash = '\(String(repeating: "0", count: 64))' "
                + "WHERE name = 'months.csv'")
        let proof = try await example.archive.prove(id)
        #expect(!proof.isProved)
        #expect(proof.differing == ["months.csv"])
        await #expect(throws: ArchiveFault.notKept(id: id, name: "months.csv")) {
            try await example.archive.export(id)
        }
    }

    @Test(arguments: Retention.allCases)
    func `an export has all files as they were, and the inputs`(
        _ retention: Retention
    ) async throws {
        let id = try await example.keep(retention: retention).id
        let files = try await example.archive.export(id)
        for name in try example.folder.names(in: "results") where name != "charts" {
            let written = try Data(
                contentsOf: URL(filePath: example.folder.path(of: "results/\(name)")))
            #expect(files.first { $0.name == name }?.bytes == [UInt8](written), "\(name)")
        }
        let yaml = try example.folder.text("scenarios/tiny/scenario.yaml")
        #expect(
            files.first { $0.name == "inputs/tiny/scenario.yaml" }?.bytes == Array(yaml.utf8))
        #expect(files.last?.name == "run.json")
    }
}
