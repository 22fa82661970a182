// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation
import Money
import Programme
import ScenarioFiles
import Testing

@Suite("Valid scenarios load")
struct LoadingTests {
    @Test("the small example")
    func tiny() throws {
        let programme = try Workshop().read()
        #expect(programme.id == "tiny")
        #expect(programme.budget.total == Cents(360_000_000))
        #expect(programme.budget.tranches.map(\.year) == [2020, 2021, 2022])
        #expect(programme.laender.map(\.id) == ["XA", "XB", "XC"])
        #expect(programme.laender[0].koenigstein.description == "45.12345")
        #expect(programme.projects[3].lead == .bund)
        #expect(programme.projects[1].start?.description == "2021-06-01")
        #expect(programme.lines[1].start?.description == "2020-11-16")
        #expect(programme.components[4].after == [1, 2, 3])
        #expect(programme.components[4].wait == 0)
        #expect(programme.components[5].wait == 1)
        #expect(programme.distribution.splits[1].minimum == ["B": Cents(90_000_001)])
        #expect(programme.rules.efaExceptions == [2])
        #expect(programme.reallocation.scopes == [.project, .field, .line])
        #expect(programme.simulation.seed == 42)
        #expect(programme.efforts.count == 10)
    }

    @Test("every table and setting has its place")
    func origins() throws {
        let programme = try Workshop().read()
        let minimum = programme.origins.setting("distribution.splits.1.minimum.B")
        #expect((minimum.line, minimum.column) == (16, 46))
        let committed = programme.origins.cell(.projects, row: 2, column: "committed")
        #expect((committed.line, committed.column) == (4, 56))
    }

    @Test("hashes name the files, never a path")
    func hashes() throws {
        let programme = try Workshop().read()
        let names = ["scenario.yaml"] + TableName.allCases.map { $0.rawValue + ".csv" }
        #expect(programme.inputHashes.keys.sorted() == names.sorted())
        #expect(programme.inputHashes.values.allSatisfy { $0.count == 64 })
    }

    @Test("the reference scenario: 572 projects in 14 fields, priorities from six scores")
    func reference() throws {
        let path = repository + "/scenarios/konjunkturpaket-2020"
        let programme = try readProgramme(ScenarioSource(path: path))
        #expect(programme.projects.count == 572)
        #expect(programme.fields.count == 14)
        #expect(programme.laender.count == 16)
        // (3·0.85 + 0.53 + 2·0.47 + 2·0.81 + 0.67 + 0.41) / 10, projects.csv line 2
        #expect(abs(programme.projects[0].priority - 0.672) < 1e-12)
    }

    @Test("both dialects, months as dates, quoted dates, byte-order marks", arguments: 1...7)
    func mixed(number: Int) throws {
        let path = repository + "/Tests/Cases/mixed-\(number)"
        let programme = try readProgramme(ScenarioSource(path: path))
        #expect(programme.id == "mixed-\(number)")
    }
}
