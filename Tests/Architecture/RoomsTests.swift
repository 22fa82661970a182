// SPDX-License-Identifier: GPL-3.0-or-later
import Testing
import TestSupport

/// docs/architecture.md is what a newcomer reads first: its rooms and its table of imports are
/// those of the sources. A row may say that a target is planned; once it is there, that is told.
@Suite("docs/architecture.md tells the rooms as they are")
struct RoomsTests {
    /// A row of a table: the names in its first cell, and what stands in its second one.
    private struct Row {
        let names: [String]
        let text: Substring

        var isPlanned: Bool { text.contains("planned") }
    }

    @Test("Each folder of Sources is a room of the table, and no other")
    func rooms() throws {
        let rows = try rows(below: "Rooms")
        let told = Set(rows.flatMap(\.names))
        let planned = Set(rows.filter(\.isPlanned).flatMap(\.names))
        let folders = try Repository.folders(in: "Sources")
        #expect(folders.subtracting(told).sorted() == [], "rooms that it does not tell of")
        #expect(told.subtracting(folders).subtracting(planned).sorted() == [], "that are not there")
        for name in planned.intersection(folders).sorted() {
            Issue.record("the architecture still calls \(name) planned", severity: .warning)
        }
    }

    @Test("The table of imports is that of the layers")
    func imports() throws {
        var told: [String: Row] = [:]
        for row in try rows(below: "Who may import whom") {
            for name in row.names { told[name] = row }
        }
        let planned = Set(told.filter(\.value.isPlanned).keys)
        let expected = Set(layers.keys).subtracting(["Workloads", "TestSupport"])
        #expect(expected.subtracting(told.keys).sorted() == [], "docs/architecture.md lacks a row")
        #expect(Set(told.keys).subtracting(expected).subtracting(planned).sorted() == [])
        for (name, row) in told where !row.isPlanned && !row.text.contains("all above") {
            let allowed = layers[name] ?? []
            #expect(Set(names(in: row.text)).sorted() == allowed.sorted(), "the row of \(name)")
        }
    }

    /// The rows of the table below a heading.
    private func rows(below heading: String) throws -> [Row] {
        let lines = try Repository.text("docs/architecture.md").split(separator: "\n")
        let start = try #require(lines.firstIndex { $0 == "## " + heading })
        let rows = lines[(start + 1)...].prefix { !$0.hasPrefix("## ") }
            .filter { $0.hasPrefix("| `") }
        return rows.map { row in
            let cells = row.split(separator: "|")
            return Row(names: names(in: cells[0]), text: cells.dropFirst().first ?? "")
        }
    }

    /// The names between backticks in a cell.
    private func names(in cell: Substring) -> [String] {
        cell.matches(of: /`(\w+)`/).map { String($0.output.1) }
    }
}
