// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation
import Planning
import Programme
import ScenarioFiles
import Study
import Testing
import TestSupport
@testable import Tables

/// Pools and roles have no canonical order: the order of their rows shows in no table.
@Suite("Order of rows")
struct RowOrderTests {
    /// All tables of a few draws of tiny, with the rows of some of its files in reverse.
    private func tables(reversing files: [String]) async throws -> [Table] {
        let folder = try TemporaryFolder()
        try folder.copy(Repository.tiny, as: "tiny")
        for file in files {
            let lines = try folder.text("tiny/\(file)").split(separator: "\n")
            let reversed = lines.prefix(1) + lines.dropFirst().reversed()
            try folder.write(reversed.joined(separator: "\n") + "\n", to: "tiny/\(file)")
        }
        let example = try PlannedExample(folder.path(of: "tiny"))
        return example.tables(of: try await example.run(draws: 40), perDraw: true)
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
