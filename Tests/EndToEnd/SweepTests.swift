// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation
import Testing

@Suite struct SweepTests {
    private let program: Program

    init() throws { program = try Program() }

    private static let vary = [
        "--vary", "budget.reserve=0,0.2", "--vary", "reallocation.policy=none,priority",
    ]

    @Test func `a point equals a run with the same settings and draws, number by number`() throws {
        let common = ["--draws", "9", "--first-draw", "3", "--seed", "7", "--per-draw"]
        let language = ["--lang", "en", "--quiet"]
        let ended = try program.run(["sweep", Program.tiny] + Self.vary + common + language)
        #expect(ended.code == 0 && ended.output.isEmpty && ended.messages.isEmpty)
        _ = try program.run(
            [
                "run", Program.tiny, "--set", "budget.reserve=0.2", "--set",
                "reallocation.policy=priority", "--out", "run",
            ] + common + language)
        func isPoint(_ row: [String: String]) -> Bool {
            row["budget.reserve"] == "0.2" && row["reallocation.policy"] == "priority"
        }
        let points = try program.rows("reports/tiny/sweep.csv").filter(isPoint)
        let totals = try program.rows("run/outcomes.csv").filter { $0["dimension"] == "" }
        #expect(points.count == totals.count && totals.count >= 15)
        for (point, total) in zip(points, totals) {
            for column in ["outcome", "unit", "draws", "mean", "standard_error", "p10", "p90"] {
                #expect(point[column] == total[column], "\(column): \(total)")
            }
        }
        let draws = try program.rows("reports/tiny/draws.csv")
        #expect(draws.count == 4 * 9 && Set(draws.map { $0["point"] }).count == 4)
        let run = try program.rows("run/draws.csv")
        for (draw, single) in zip(draws.filter(isPoint), run) {
            for (column, value) in single { #expect(draw[column] == value, "\(column)") }
        }
    }

    @Test func `the same sweep gives the same bytes on any number of threads`() throws {
        for threads in ["1", "2", "7"] {
            let ended = try program.run(
                ["sweep", Program.tiny, "--draws", "8", "--threads", threads, "--out", threads]
                    + Self.vary)
            #expect(ended.code == 0)
        }
        let one = try program.bytes(in: "1")
        #expect(Set(one.keys) == ["sweep.csv", "columns.csv", "run.json"])
        #expect(try program.bytes(in: "2") == one)
        #expect(try program.bytes(in: "7") == one)
    }

    @Test func `points and draws are announced, in both languages`() throws {
        let german = try program.run(["sweep", Program.tiny, "--draws", "3"] + Self.vary)
        #expect(german.messages == "4 Punkte mit je 3 Ziehungen: 12 Ziehungen.\n")
        #expect(german.output.contains("\n4 Punkte, 12 Ziehungen (in jedem Punkt dieselben;"))
        #expect(german.output.contains("Ausgegeben  Verfallen"))
        let english = try program.run(
            ["sweep", Program.tiny, "--draws", "3", "--lang", "en", "--sample", "3"] + Self.vary)
        #expect(english.messages == "3 points of 3 draws each: 9 draws.\n")
        #expect(english.output.contains("\n3 points, 9 draws (the same at each point;"))
        for line in (german.output + english.output).split(separator: "\n") {
            #expect(line.count <= 80, "\(line)")
        }
        let heading = try program.text("reports/tiny/sweep.csv").prefix { $0 != "\n" }
        #expect(
            heading == "budget.reserve,reallocation.policy,outcome,unit,draws,mean,"
                + "standard_error,p10,p50,p90")
    }

    @Test func `the record names what varies, so that the sweep can be asked for again`() throws {
        _ = try program.run(
            ["sweep", Program.tiny, "--draws", "2", "--quiet", "--sample", "3"] + Self.vary)
        struct Record: Decodable {
            struct Setting: Decodable {
                let path: String
                let values: [String]
            }
            let points, sample, draws: Int
            let varied: [Setting]
        }
        let text = try program.text("reports/tiny/run.json")
        let record = try JSONDecoder().decode(Record.self, from: Data(text.utf8))
        #expect(record.points == 3 && record.sample == 3 && record.draws == 2)
        #expect(record.varied.map(\.path) == ["budget.reserve", "reallocation.policy"])
        #expect(record.varied.map(\.values) == [["0", "0.2"], ["none", "priority"]])
    }

    @Test func `until: every point has as many draws as the hardest needs`() throws {
        let ended = try program.run(
            "sweep", Program.tiny, "--vary", "budget.reserve=0,0.1,0.2", "--draws", "5000",
            "--until", "2%", "--lang", "en")
        #expect(ended.code == 0)
        #expect(
            ended.messages == "3 points of at most 5,000 draws each: at most 15,000 draws.\n")
        let rows = try program.rows("reports/tiny/sweep.csv")
        let draws = Set(rows.map { $0["draws"] })
        #expect(draws.count == 1 && draws != ["5000"])
        for row in rows where row["outcome"] == "spent" {
            let mean = try #require(row["mean"].flatMap(Double.init))
            let error = try #require(row["standard_error"].flatMap(Double.init))
            #expect(error * 1.959964 <= 0.02 * mean + 0.01)
        }
    }

    @Test func `every point must meet a required target; the files are there all the same`()
        throws
    {
        // With a fifth of the money in reserve less is spent in no draw, with none in some.
        let arguments = [
            "sweep", Program.tiny, "--vary", "budget.reserve=0,0.2", "--draws", "20", "--lang",
            "en", "--quiet", "--set", "targets.two-complete.outcome=spent",
        ]
        let met = try program.run(
            arguments + [
                "--set", "targets.two-complete.at_least=1", "--require", "two-complete:1",
            ])
        #expect(met.code == 0 && met.messages.isEmpty)
        let missed = try program.run(
            arguments + [
                "--set", "targets.two-complete.at_least=2800000", "--require",
                "two-complete:0.5", "--out", "missed",
            ])
        #expect(missed.code == 4)
        let lines = missed.messages.split(separator: "\n")
        #expect(lines.count == 1)
        #expect(lines.first?.hasPrefix("budget.reserve=0: Target \"two-complete\" missed") == true)
        #expect(try program.names(in: "missed").contains("sweep.csv"))
    }

    @Test(arguments: [
        ([], 2, "--vary PFAD=WERTE"),
        (["--vary", "budget.reserve"], 2, "budget.reserve=0:0.1:0.05"),
        (["--vary", "budget.reserv=0,0.1"], 1, "`reserve`"),
        (["--vary", "budget.reserve=0,7,9"], 1, "„9“"),
        (["--vary", "budget.reserve=0:1:0"], 2, "0:1:0"),
        (["--vary", "budget.reserve=0:1:0.00001"], 2, "10.000"),
        (
            ["--vary", "budget.reserve=0:1:0.01", "--vary", "distribution.headroom=1:3:0.02"], 2,
            "--sample"
        ),
        (["--vary", "budget.reserve=0:1:0.001", "--draws", "100000"], 2, "10.000.000"),
        (["--vary", "budget.reserve=0,0.1", "--sample", "3"], 2, "--sample 3"),
        (["--vary", "budget.reserve=0,0.1", "--sample", "0"], 2, "--sample"),
        (["--vary", "simulation.seed=1,2"], 2, "simulation.seed"),
        (["--vary", "distribution.headroom=1,5"], 2, "distribution.headroom=1.5"),
        (["--vary", "distribution.headroom=1,5"], 2, "\"distribution.headroom=1, 5\""),
        (["--vary", "budget.total=1,50"], 2, "budget.total=1.50"),
        (["--vary", "budget.reserve=0,0.0"], 2, "zweimal"),
        (["--vary", "budget.reserve=0", "--vary", "budget.reserve=1"], 2, "Pfad"),
        (["--vary", "budget.reserve=0", "--draws", "0"], 2, "--draws"),
        (["--vary", "budget.reserve=0", "--require", "nothing:0.5"], 2, "nothing"),
    ])
    func `what cannot be swept is refused before anything is computed`(
        _ arguments: [String], _ code: Int32, _ word: String
    ) throws {
        let ended = try program.run(["sweep", Program.tiny] + arguments)
        #expect(ended.code == code)
        #expect(ended.messages.contains(word), "\(ended.messages)")
        #expect(ended.output.isEmpty)
        #expect(try program.names().isEmpty)
    }

    @Test func `all wrong values come at once, in the language asked for`() throws {
        let ended = try program.run(
            "sweep", Program.tiny, "--vary", "budget.reserve=0,7,9", "--vary",
            "reallocation.policy=none,nothing", "--lang", "en")
        #expect(ended.code == 1)
        let lines = ended.messages.split(separator: "\n")
        #expect(lines.count == 3 && lines.allSatisfy { $0.contains(": error [") })
        for word in ["“7”", "“9”", "“nothing”"] {
            #expect(lines.count { $0.contains(word) } == 1)
        }
    }

    @Test func `whose results are replaced is said before`() throws {
        _ = try program.run("run", Program.tiny, "--draws", "2", "--quiet")
        let sweep = ["sweep", Program.tiny, "--vary", "budget.reserve=0", "--draws", "2"]
        let first = try program.run(sweep + ["--lang", "en"])
        #expect(first.messages.contains("\nreports/tiny: the results of another command"))
        #expect(try program.names(in: "reports/tiny") == ["columns.csv", "run.json", "sweep.csv"])
        let second = try program.run(sweep)
        #expect(!second.messages.contains("reports/tiny"))
    }
}
