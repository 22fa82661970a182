// SPDX-License-Identifier: GPL-3.0-or-later
import Archive
import Testing
import TestSupport

/// Runs are found again.
@Suite struct FindingTests {
    @Test func `a run is named by the beginning of its id`() async throws {
        let example = try ArchiveExample()
        let id = try await example.keep().id
        #expect(try example.archive.run(String(id.prefix(4))).id == id)
        #expect(try example.archive.run(id.uppercased()).id == id)
        let archive = example.archive
        #expect(throws: ArchiveFault.shortId("abc")) { try archive.run("abc") }
        let other = (id.hasPrefix("0") ? "1" : "0") + id.dropFirst()
        #expect(throws: ArchiveFault.unknownRun(other)) { try archive.run(other) }
        #expect(throws: ArchiveFault.unknownRun("zzzz")) { try archive.run("zzzz") }
        // A second run whose id begins nearly the same.
        let twin = id.prefix(10) + String(repeating: "0", count: 54)
        try example.execute(
            """
            INSERT INTO run SELECT 2, '\(twin)', command, scenario, title_de, title_en, version,
                written, seed, first_draw, draws, sampling, as_of, request, note, retention
            FROM run
            """)
        #expect(throws: ArchiveFault.self) { try archive.run(String(id.prefix(6))) }
        #expect(try archive.runs().allSatisfy { $0.shortId.count > 10 })
    }

    @Test func `runs are found by what they assumed, found and say`() async throws {
        let example = try ArchiveExample()
        let low = try await example.keep(settings: ["budget.reserve=0.02"]).id
        let high = try await example.keep(settings: ["budget.reserve=0.05"]).id
        func found(_ change: (inout RunSearch) throws -> Void) throws -> [String] {
            var search = RunSearch()
            try change(&search)
            return try example.archive.runs(search).map(\.id)
        }
        #expect(try found { _ in } == [high, low], "the last added first")
        for (condition, ids) in [
            ("budget.reserve>0.03", [high]), ("budget.reserve <= 0.02", [low]),
            ("budget.reserve=0.05", [high]), ("budget.reserve!=0.05", [low]),
            ("budget.nothing>0", []), ("spent>0", [high, low]), ("spent<0", []),
            ("budget.reserve>0,03", [high]), ("x' OR '1'=1", []),
            ("id=tiny", [high, low]),
        ] {
            let wanted = try RunCondition(condition)
            #expect(try found { $0.conditions = [wanted] } == ids, "\(condition)")
        }
        #expect(try example.archive.runs(most: 1).map(\.id) == [high])
        #expect(try example.archive.count(RunSearch()) == 2)
        #expect(try found { $0.targets = ["two-complete"] } == [high, low])
        #expect(try found { $0.targets = ["another"] } == [])
        #expect(try found { $0.scenario = "tiny" } == [high, low])
        #expect(try found { $0.words = "kleines bei" } == [high, low], "words by their beginnings")
        #expect(try found { $0.words = "großes" } == [])
        #expect(try found { $0.since = "2000" } == [high, low])
        #expect(try found { $0.since = "9999-12" } == [])
        for date in ["yesterday", "2026-13", "2026-00", "2026-02-29", "2026-1", "２０２６"] {
            #expect(throws: ArchiveFault.since(date)) { try found { $0.since = date } }
        }
        #expect(try found { $0.since = "2024-02-29" } == [high, low], "a leap year")
        for words in ["*", "\"", "' OR 1=1 --", "NEAR("] {
            #expect(try found { $0.words = words } == [], "\(words)")
        }
    }

    @Test(arguments: [
        "", "budget.reserve", ">1", "a>", "a>b", "a<<1", "a==1", "a=>1", "a>nan", "a<inf",
        "a>1 OR 1=1",
    ])
    func `what is no condition is refused`(_ text: String) {
        #expect(throws: ArchiveFault.condition(text)) { try RunCondition(text) }
    }

    @Test func `a run tells what went in and what came out`() async throws {
        let example = try ArchiveExample()
        let id = try await example.keep().id
        let details = try example.archive.details(of: try example.archive.run(id))
        #expect(details.inputs["tiny/scenario.yaml"]?.count == 64)
        #expect(details.outcomes.contains { $0.outcome == "spent" && ($0.mean ?? 0) > 0 })
        #expect(details.targets.contains { $0.target == "two-complete" && $0.probability != nil })
        #expect(details.files["run.json"] == true)
        #expect(details.files["months.csv"] == false)
    }
}
