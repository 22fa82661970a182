// SPDX-License-Identifier: GPL-3.0-or-later
import Archive
import Programme
import Testing
import TestSupport

/// What lies between runs, and how they moved.
@Suite struct CourseTests {
    private let example: ArchiveExample

    init() throws { example = try ArchiveExample() }

    @Test func `two runs differ in what was asked and in what stood in the files`() async throws {
        let first = try await example.keep().id
        let table = "scenarios/tiny/pools.csv"
        let text = try example.folder.text(table)
        let pool = try #require(PlainCSV(text).rows.first?["id"])
        try example.folder.write(text.replacing("\n\(pool),", with: "\n\(pool),X "), to: table)
        let second = try await example.keep(seed: 9, settings: ["budget.reserve=0.04"]).id
        let compared = try example.archive.compare(first, second)
        #expect(compared.first.run.id == first && compared.second.run.id == second)
        let told = compared.differences.map { "\($0.file) \($0.subject) \($0.column)" }
        #expect(
            told == ["run.json seed ", "scenario.yaml budget.reserve ", "pools.csv \(pool) name"])
        #expect(compared.differences[0].old == "1" && compared.differences[0].new == "9")
        #expect(compared.differences[1].new == "0.04")
        #expect(try example.archive.compare(first, first).differences == [])
    }

    @Test func `a scenario's course has its runs in their order, with what changed`() async throws {
        let ids = [
            try await example.keep(settings: ["budget.reserve=0.02"]).id,
            try await example.keep(settings: ["budget.reserve=0.03"]).id,
            try await example.keep(settings: [
                "budget.reserve=0.03", "targets.two-complete.at_least=1",
            ]).id,
        ]
        #expect(try example.archive.scenario("tiny") == "tiny")
        #expect(try example.archive.scenario("another") == nil)
        let course = try example.archive.course(of: "tiny")
        #expect(course.steps.map(\.details.run.id) == ids)
        #expect(course.earlier == 0)
        let changes = course.steps.map { $0.differences.map(\.subject) }
        #expect(changes[0] == [])
        #expect(changes[1] == ["budget.reserve"])
        #expect(changes[2] == ["targets.two-complete.at_least"])
        #expect(course.others == 0)
        try example.execute("UPDATE run SET command = 'sweep' WHERE number = 2")
        #expect(try example.archive.course(of: "tiny").others == 1)
        try example.execute("UPDATE run SET command = 'run' WHERE number = 2")
        let last = try example.archive.course(of: "tiny", most: 1)
        #expect(last.steps.map(\.details.run.id) == [ids[2]])
        #expect(last.earlier == 2)
    }

    /// Forecasts of March and June, and the books of September, with numbers made up by hand.
    @Test func `what forecasts expected is held against what came`() throws {
        let expected = [
            ("2021-03", "2021-06", 10.0, 20.0), ("2021-03", "2021-09", 30, 40),
            ("2021-06", "2021-06", 15, 15), ("2021-06", "2021-09", 36, 44),
            ("2021-09", "2021-06", 15, 15), ("2021-09", "2021-09", 45, 45),
            ("2021-09", "2021-12", 50, 60),
        ]
        for (number, asOf) in ["2021-03", "2021-06", "2021-09"].enumerated() {
            let id = String(repeating: "\(number)", count: 64)
            try example.execute(
                """
                INSERT INTO run VALUES (\(number + 1), '\(id)', 'forecast', 'tiny', '', '', '1',
                    '', '1', '0', 20, 'independent', '\(asOf)', '{}', '', 'summary')
                """)
            for row in expected where row.0 == asOf {
                try example.execute(
                    """
                    INSERT INTO month (run, part, month, line, measure, unit, to_date_mean,
                        to_date_p10, to_date_p90)
                    VALUES (\(number + 1), '', '\(row.1)', 'total', 'spent', 'EUR',
                        \((row.2 + row.3) / 2), \(row.2), \(row.3))
                    """)
            }
        }
        // March was forecast twice before, with a band that holds: the last one is what counts.
        let id = String(repeating: "f", count: 64)
        try example.execute(
            """
            INSERT INTO run VALUES (-1, '\(id)', 'forecast', 'tiny', '', '', '1',
                '', '1', '0', 20, 'independent', '2021-03', '{}', '', 'summary');
            INSERT INTO month (run, part, month, line, measure, unit, to_date_mean, to_date_p10,
                to_date_p90)
            VALUES (-1, '', '2021-09', 'total', 'spent', 'EUR', 45, 1, 99);
            """)
        let track = try example.archive.course(of: "tiny", most: 0).track
        #expect(track.months.map(\.asOf) == ["2021-03", "2021-03", "2021-06"])
        #expect(track.months.map(\.month) == ["2021-06", "2021-09", "2021-09"])
        #expect(track.months.map(\.came) == [15, 45, 45])
        // 15 in 10…20; 45 not in 30…40 and not in 36…44.
        #expect(track.months.map(\.held) == [true, false, false])
        #expect(track.bands == 3)
        #expect(track.held == 1)
    }
}
