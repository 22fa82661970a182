// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation
import Planning
import Programme
import ScenarioFiles
import Study
import Testing
@testable import Tables

/// Pools and roles have no canonical order: the order of their rows shows in no table.
@Suite("Order of rows")
struct RowOrderTests {
    private static let tiny = URL(filePath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent()
        .appending(path: "scenarios/tiny")

    /// All tables of a few draws of tiny, with the rows of some of its files in reverse.
    private func tables(reversing files: [String]) async throws -> [Table] {
        let folder = FileManager.default.temporaryDirectory
            .appending(path: "row-order-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        try FileManager.default.copyItem(at: Self.tiny, to: folder)
        for file in files {
            let url = folder.appending(path: file)
            let lines = try String(contentsOf: url, encoding: .utf8).split(separator: "\n")
            let reversed = lines.prefix(1) + lines.dropFirst().reversed()
            try (reversed.joined(separator: "\n") + "\n")
                .write(to: url, atomically: true, encoding: .utf8)
        }
        let programme = try readProgramme(ScenarioSource(path: folder.path))
        let plan = try makePlan(for: programme)
        let result = try await runStudy(
            programme, plan, StudyOptions(draws: 40, seed: programme.simulation.seed))
        return RunTables(programme: programme, plan: plan, result: result, perDraw: true).all
    }

    @Test("reversing pools and roles changes no table")
    func reversed() async throws {
        let usual = try await tables(reversing: [])
        let reversed = try await tables(reversing: ["pools.csv", "roles.csv"])
        #expect(usual.map(\.name) == reversed.map(\.name))
        for (left, right) in zip(usual, reversed) {
            #expect(left.rows == right.rows, "\(left.name)")
        }
    }

    @Test("reversing projects does change tables: their order is canonical")
    func canonical() async throws {
        let usual = try await tables(reversing: [])
        let reversed = try await tables(reversing: ["projects.csv"])
        #expect(usual[0].rows != reversed[0].rows)
    }
}
