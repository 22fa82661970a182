// SPDX-License-Identifier: GPL-3.0-or-later
import Archive
import GRDB
import Testing
import TestSupport

/// The questions that docs/files.md answers by SQL, asked of a real archive.
@Suite struct QuestionTests {
    /// The statements of the contract in their order.
    private func statements() throws -> [String] {
        try Repository.text("docs/files.md").matches(of: #/(?s)```sql\n(.*?)```/#)
            .map { String($0.output.1) }
    }

    @Test func `whoever has only the contract finds the answers`() async throws {
        let example = try ArchiveExample()
        var ids: [String] = []
        for (reserve, least) in [(0.02, 2), (0.03, 2), (0.03, 1), (0.04, 1)] {
            ids.append(
                try await example.keep(settings: [
                    "budget.reserve=\(reserve)", "targets.two-complete.at_least=\(least)",
                ]).id)
        }
        try example.execute("UPDATE run SET as_of = '2021-06' WHERE number IN (2, 4)")
        let statements = try statements()
        try #require(statements.count == 5)
        let answers = try statements.map { try example.rows($0) }
        #expect(answers[0].map { $0["id"] } == [ids[1], ids[3]], "the runs of a cut-off")
        #expect(
            answers[1].map { $0["path"] } == ["budget.reserve", "targets.two-complete.at_least"])
        #expect(answers[1].map { $0["changes"] } == [2, 1], "0.02 → 0.03 → 0.04, and 2 → 1")
        #expect(answers[2].map { $0["id"] } == ids, "the course of the spending")
        #expect(answers[2].allSatisfy { ($0["mean"] as Double) > 0 })
        #expect(answers[3].map { $0["runs"] } == [4], "one projects.csv in all runs")
        let likely = try example.rows(
            "SELECT id FROM run JOIN target ON run = number "
                + "WHERE target = 'two-complete' AND probability >= 0.8 ORDER BY number")
        #expect(answers[4].map { $0["id"] as String } == likely.map { $0["id"] })
    }
}
