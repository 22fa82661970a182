// SPDX-License-Identifier: GPL-3.0-or-later
import Archive
import Foundation
import Runs
import ScenarioFiles
import Testing
import TestSupport

/// What becomes of results that are added to an archive.
@Suite struct AddingTests {
    @Test func `a run is kept with its inputs, settings and results`() async throws {
        let example = try ArchiveExample()
        let added = try await example.keep(settings: ["budget.reserve=0.05"])
        #expect(!added.wasThere)
        #expect(added.id.count == 64)
        let run = try #require(try example.rows("SELECT * FROM run").first)
        #expect(run["scenario"] == "tiny")
        #expect(run["command"] == "run")
        #expect(run["draws"] == 20)
        #expect(run["seed"] == "1")
        let paths = try example.rows("SELECT path FROM input ORDER BY path")
        #expect(paths.first?["path"] == "tiny/components.csv", "nothing tells of the machine")
        #expect(paths.contains { $0["path"] == "tiny/scenario.yaml" })
        let number = "SELECT number FROM setting WHERE path = 'budget.reserve'"
        #expect(try Double.fromDatabaseValue(#require(try example.value(number))) == 0.05)
    }

    @Test func `the numbers are those of the files`() async throws {
        let example = try ArchiveExample()
        try await example.keep()
        let text = try example.folder.text("results/outcomes.csv")
        let written = try #require(
            PlainCSV(text, separator: ";").rows.first {
                $0["outcome"] == "spent" && $0["dimension"] == ""
            })
        let kept = try #require(
            try example.rows(
                "SELECT * FROM outcome WHERE outcome = 'spent' AND dimension = ''"
            ).first)
        for column in ["plan", "mean", "p10", "p90"] {
            let number = written[column].flatMap { Double($0.replacing(",", with: ".")) }
            #expect(number != nil)
            #expect(kept[column] == number, "\(column)")
        }
        let months = try example.rows("SELECT DISTINCT line FROM month")
        #expect(months.map { $0["line"] } == ["total"])
        #expect(try example.rows("SELECT * FROM target").count > 0)
        #expect(try example.rows("SELECT * FROM lifted").count > 0)
    }

    @Test func `the same run added twice changes nothing`() async throws {
        let example = try ArchiveExample()
        let first = try await example.keep()
        let before = try example.everything()
        // Later, elsewhere, with other threads: it is the same that was asked.
        try example.folder.copy(example.scenario, as: "elsewhere/tiny")
        try await example.run(as: "again")
        let second = try example.archive.add(
            example.folder.path(of: "again"),
            from: RunSource(example.folder.path(of: "elsewhere/tiny")))
        #expect(second.id == first.id && second.wasThere)
        #expect(try example.everything() == before)
    }

    @Test func `what decides about a byte decides about the id`() async throws {
        let example = try ArchiveExample()
        var ids: Set<String> = []
        ids.insert(try await example.keep().id)
        ids.insert(try await example.keep(seed: 2).id)
        ids.insert(try await example.keep(settings: ["budget.reserve=0.04"]).id)
        try await example.run(FileFormat(language: .en, dialect: .standard, hasWorkbook: false))
        ids.insert(try example.add().id)
        let yaml = "scenarios/tiny/scenario.yaml"
        try example.folder.write(try example.folder.text(yaml) + "\n# x\n", to: yaml)
        ids.insert(try await example.keep().id)
        #expect(ids.count == 5)
        // Inputs that several runs have in common are stored once.
        let scenarios = try example.rows(
            "SELECT DISTINCT hash FROM input WHERE path = 'tiny/scenario.yaml'")
        #expect(scenarios.count == 2)
    }

    @Test func `inputs that are not those of the run are refused, each by its name`() async throws {
        let example = try ArchiveExample()
        try await example.run()
        try example.folder.write(
            try example.folder.text("scenarios/tiny/roles.csv") + "\n",
            to: "scenarios/tiny/roles.csv")
        #expect(throws: ArchiveFault.inputsChanged(["roles.csv": .changed])) {
            try example.add()
        }
        #expect(try example.rows("SELECT * FROM run").isEmpty)
        #expect(try example.rows("SELECT * FROM content").isEmpty)
    }

    @Test func `results that somebody changed are refused`() async throws {
        let example = try ArchiveExample()
        try await example.run()
        let path = example.folder.path(of: "results")
        try example.folder.write("x", to: "results/months.csv")
        #expect(throws: ArchiveFault.resultChanged(folder: path, name: "months.csv")) {
            try example.add()
        }
        try example.folder.write("{}", to: "results/run.json")
        #expect(throws: ArchiveFault.recordUnreadable(folder: path)) { try example.add() }
        try example.folder.remove("results/run.json")
        #expect(throws: ArchiveFault.noResults(folder: path)) { try example.add() }
    }

    @Test func `results of what simulates nothing are refused`() async throws {
        let example = try ArchiveExample()
        let planned = try PlannedScenario(ScenarioSource(path: example.scenario))
        try example.write(try planned.distributionFiles(ArchiveExample.format), as: "plan")
        let path = example.folder.path(of: "plan")
        #expect(throws: ArchiveFault.notSimulated(folder: path)) { try example.add("plan") }
    }

    @Test(arguments: Retention.allCases)
    func `as much is kept as was asked for`(_ retention: Retention) async throws {
        let example = try ArchiveExample()
        try await example.keep(retention: retention)
        let kept = try example.rows("SELECT name FROM result WHERE kept IS NOT NULL ORDER BY name")
            .map { $0["name"] as String }
        let all = try example.rows("SELECT name FROM result").count
        switch retention {
        case .summary: #expect(kept == ["run.json"])
        case .tables:
            #expect(kept.contains("months.csv") && !kept.contains("report.html"))
        case .everything: #expect(kept.count == all && kept.contains("report.html"))
        }
    }
}
