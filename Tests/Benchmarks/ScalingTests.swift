// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation
import Programme
import ScenarioFiles
import Testing
import TestSupport

@Suite("The script that shows how cost grows")
struct ScalingTests {
    @Test("makes a scenario ten times as large as the reference")
    func makesTenfoldScenario() throws {
        let folder = try TemporaryFolder()
        let made = folder.path(of: "tenfold")
        #expect(try scaling("--scenario", made) == 0)
        let reference = Repository.scenario("konjunkturpaket-2020")
        let small = try readProgramme(ScenarioSource(path: reference))
        let large = try readProgramme(ScenarioSource(path: made))

        #expect(large.id == small.id + "-tenfold")
        #expect(large.budget.total.count == 10 * small.budget.total.count)
        #expect(
            large.budget.tranches.map(\.amount.count)
                == small.budget.tranches.map { 10 * $0.amount.count })
        #expect(large.pools.map(\.capacity) == small.pools.map { 10 * $0.capacity })
        #expect(large.pools.map(\.growth) == small.pools.map(\.growth))
        #expect(large.targets.map(\.id) == small.targets.map(\.id))
        #expect(large.simulation == small.simulation)
        #expect(Set(large.projects.map(\.id)).count == 10 * small.projects.count)
        #expect(
            Set(large.projects.map(\.id))
                == Set(small.projects.flatMap { project in (0..<10).map { "\(project.id)-\($0)" } })
        )
    }

    @Test("refuses what it does not understand", arguments: [["many"], ["--scenario"], ["-1"]])
    func refuses(arguments: [String]) throws {
        #expect(try scaling(arguments) == 2)
    }

    private func scaling(_ arguments: String...) throws -> Int32 { try scaling(arguments) }

    private func scaling(_ arguments: [String]) throws -> Int32 {
        let process = Process()
        process.executableURL = Repository.root.appending(path: "Benchmarks/scaling.sh")
        process.arguments = arguments
        process.standardError = FileHandle.nullDevice
        try process.run()
        process.waitUntilExit()
        return process.terminationStatus
    }
}
