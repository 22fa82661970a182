// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation
import Testing

@Suite struct SensitivityTests {
    private let program: Program

    init() throws { program = try Program() }

    private static let ranges = [
        "--set",
        "sensitivity=[{path: budget.reserve, low: 0, high: 0.2}, "
            + "{path: reallocation.interval, low: 1, high: 6}]",
    ]
    private static let few = ["--points", "4", "--trajectories", "2"]

    /// 1 + 2 · 2 + 2 · 3 + 4 · 4 points.
    private func run(_ arguments: [String]) throws -> Program.Ended {
        try program.run(["sensitivity", Program.tiny] + Self.ranges + Self.few + arguments)
    }

    @Test func `a row for each outcome and assumption, announced and counted`() throws {
        let german = try run(["--draws", "3"])
        #expect(german.code == 0)
        #expect(german.messages == "27 Punkte mit je 3 Ziehungen: 81 Ziehungen.\n")
        #expect(german.output.contains("\nAusgegeben (Tsd. €): im Szenario "))
        #expect(german.output.contains("\n27 Punkte, 81 Ziehungen ("))
        let english = try run(["--draws", "3", "--lang", "en", "--outcome", "lapsed"])
        #expect(english.messages == "27 points of 3 draws each: 81 draws.\n")
        #expect(english.output.contains("\nLapsed (thousand EUR): "))
        for line in (german.output + english.output).split(separator: "\n") {
            #expect(line.count <= 80, "\(line)")
        }
        let rows = try program.rows("reports/tiny/sensitivity.csv")
        #expect(rows.map { $0["outcome"] } == ["lapsed", "lapsed"])
        #expect(rows.map { $0["path"] } == ["budget.reserve", "reallocation.interval"])
        #expect(rows.map { $0["low"] } == ["0", "1"] && rows.map { $0["high"] } == ["0.2", "6"])
        #expect(rows.allSatisfy { $0["draws"] == "3" })
    }

    @Test func `base and tornado are those of runs with one setting changed`() throws {
        let common = ["--draws", "4", "--lang", "en", "--quiet"]
        _ = try run(common)
        _ = try program.run(["run", Program.tiny, "--out", "base"] + common)
        _ = try program.run(
            ["run", Program.tiny, "--out", "high", "--set", "budget.reserve=0.2"] + common)
        func means(_ folder: String) throws -> [String?: String?] {
            let rows = try program.rows("\(folder)/outcomes.csv").filter { $0["dimension"] == "" }
            return Dictionary(rows.map { ($0["outcome"], $0["mean"]) }) { first, _ in first }
        }
        let (base, high) = (try means("base"), try means("high"))
        let rows = try program.rows("reports/tiny/sensitivity.csv")
            .filter { $0["path"] == "budget.reserve" }
        #expect(rows.map { $0["outcome"] } == ["spent", "live", "efa_online"])
        for row in rows {
            #expect(row["base"] == base[row["outcome"]], "\(row)")
            #expect(row["tornado_high"] == high[row["outcome"]], "\(row)")
        }
    }

    @Test func `the same analysis gives the same bytes on any number of threads`() throws {
        for threads in ["1", "2", "7"] {
            let ended = try run(["--draws", "3", "--threads", threads, "--out", threads])
            #expect(ended.code == 0)
        }
        let one = try program.bytes(in: "1")
        #expect(Set(one.keys) == ["sensitivity.csv", "columns.csv", "run.json"])
        #expect(try program.bytes(in: "2") == one)
        #expect(try program.bytes(in: "7") == one)
    }

    @Test func `the record names ranges, outcomes and samples`() throws {
        _ = try run(["--draws", "2", "--quiet"])
        struct Record: Decodable {
            struct Setting: Decodable { let path, low, high: String }
            let points, draws, morrisTrajectories, sobolRows: Int
            let outcomes: [String]
            let varied: [Setting]
        }
        let text = try program.text("reports/tiny/run.json")
        let decoder = JSONDecoder()
        decoder.keyDecodingStrategy = .convertFromSnakeCase
        let record = try decoder.decode(Record.self, from: Data(text.utf8))
        #expect(record.points == 27 && record.draws == 2)
        #expect(record.morrisTrajectories == 2 && record.sobolRows == 4)
        #expect(record.outcomes == ["spent", "live", "efa_online"])
        #expect(record.varied.map(\.path) == ["budget.reserve", "reallocation.interval"])
        #expect(record.varied.map(\.low) == ["0", "1"])
        #expect(record.varied.map(\.high) == ["0.2", "6"])
    }

    @Test func `until, require and per-draw hold for every point`() throws {
        let ended = try program.run(
            ["sensitivity", Program.tiny] + Self.ranges + [
                "--points", "0", "--trajectories", "0", "--until", "3%", "--per-draw", "--lang",
                "en", "--require", "two-complete:1",
            ])
        // The scenario names 200 draws, which is less than a first round.
        #expect(ended.code == 4)
        let lines = ended.messages.split(separator: "\n")
        #expect(lines.first == "5 points of at most 200 draws each: at most 1,000 draws.")
        #expect(
            lines.dropFirst().map { $0.prefix { $0 != ":" } } == [
                "tiny", "budget.reserve=0", "budget.reserve=0.2", "reallocation.interval=1",
                "reallocation.interval=6",
            ])
        let draws = try program.rows("reports/tiny/draws.csv")
        #expect(draws.count == 5 * 200)
        #expect(draws.first { $0["point"] == "2" }?["budget.reserve"] == "0.2")
        #expect(draws.first { $0["point"] == "2" }?["reallocation.interval"] == "")
    }

    @Test func `a target that many points miss does not flood the terminal`() throws {
        let ended = try run(["--draws", "2", "--quiet", "--require", "two-complete:1"])
        #expect(ended.code == 4)
        let lines = ended.messages.split(separator: "\n")
        #expect(lines.count == 21 && lines.last?.hasPrefix("… und ") == true)
    }

    @Test(arguments: [
        (["--set", "sensitivity=[]"], 1, "`sensitivity`"),
        (["--set", "sensitivity=[{path: budget.reserv, low: 0, high: 1}]"], 1, "`budget.reserve`"),
        (["--set", "sensitivity=[{path: budget.reserve, low: 0, high: 2}]"], 1, "„2“"),
        (
            ["--set", "sensitivity=[{path: simulation.seed, low: 0, high: 2}]"], 1,
            "simulation.seed"
        ),
        (["--outcome", "spend"], 2, "spent"), (["--points", "70000"], 2, "--points"),
        (["--trajectories", "20000"], 2, "--trajectories"), (["--draws", "0"], 2, "--draws"),
        (["--draws", "1000000"], 2, "10.000.000"),
        (["--require", "nothing:0.5"], 2, "nothing"),
    ])
    func `what cannot be analyzed is refused before anything is computed`(
        _ arguments: [String], _ code: Int32, _ word: String
    ) throws {
        let ended = try run(arguments)
        #expect(ended.code == code)
        #expect(ended.messages.contains(word), "\(ended.messages)")
        #expect(ended.output.isEmpty)
        #expect(try program.names().isEmpty)
    }

    @Test func `more than twenty assumptions are more than GSL's sequence has dimensions for`()
        throws
    {
        let shares = [
            "budget.reserve", "budget.carry_over.2020", "budget.carry_over.2021",
            "budget.carry_over.2022", "rules.infrastructure.indirect_share",
            "estimation.team_elasticity", "estimation.uncertainty.programme",
            "estimation.uncertainty.field", "estimation.uncertainty.capacity",
            "capacity.sharing_efficiency",
        ]
        let numbers = [
            "distribution.headroom", "estimation.complexity.low", "estimation.complexity.medium",
            "estimation.complexity.high", "estimation.uncertainty.overrun",
            "agreements.framework.1", "agreements.bilateral.1", "agreements.approval.1",
            "reallocation.grace", "reallocation.notice", "reallocation.interval",
        ]
        let ranges =
            shares.map { "{path: \($0), low: 0, high: 1}" }
            + numbers.map { "{path: \($0), low: 1, high: 2}" }
        #expect(ranges.count == 21)
        let ended = try run(["--set", "sensitivity=[\(ranges.joined(separator: ", "))]"])
        #expect(ended.code == 1)
        #expect(ended.messages.contains("21 Spannen") && ended.messages.contains("höchstens 20"))
        #expect(try program.names().isEmpty)
    }
}
