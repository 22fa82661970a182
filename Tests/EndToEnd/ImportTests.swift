// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation
import Testing

/// Lists become files, and nothing that exists is overwritten.
@Suite struct ImportTests {
    private let program: Program
    private static let lists = Program.repository.appending(path: "Tests/Importing/Lists").path

    init() throws { program = try Program() }

    private func importTwin(_ options: String...) throws -> Program.Ended {
        let twin = Self.lists + "/catalogue-twin"
        return try program.run(
            ["import", "catalogue", twin + ".csv", "--mapping", twin + ".yaml", "--out", "list"]
                + ["--csv", "standard"] + options)
    }

    @Test func `the rows that are right are taken, the others told`() throws {
        let ended = try importTwin("--lang", "en")
        #expect(ended.code == 0)
        #expect(try program.names(in: "list") == ["projects.csv", "protocol.csv", "sums.csv"])
        let ids = ["value-not-mapped", "duplicate-id", "empty-cell", "not-a-number", "ragged-row"]
        for id in ids { #expect(ended.messages.contains("[\(id)]"), "\(id)") }
        #expect(ended.output.contains("rows: 10; taken: 3, of these changed: 3"))
        #expect(ended.output.contains("Rows missing in projects.csv: 6; first mend the list"))
        #expect(!ended.output.contains("Next:"))
        let lines = try program.text("list/projects.csv").split(separator: "\n")
        #expect(lines.count == 4)
        #expect(
            lines[1].hasPrefix("twin-00010,\"Elternhilfe, erweitert\",foederal,familie,XA,T23,"))
        #expect(try program.text("list/protocol.csv").split(separator: "\n").count == 11)
    }

    @Test func `strict writes nothing where a row is refused`() throws {
        let ended = try importTwin("--strict")
        #expect(ended.code == 1)
        #expect(ended.output.isEmpty)
        #expect(ended.messages.hasSuffix("mit --strict wird dann nichts geschrieben.\n"))
        #expect(try program.names().isEmpty)
    }

    @Test func `a folder that holds something stays as it is`() throws {
        #expect(try importTwin("--quiet").code == 0)
        let before = try program.bytes(in: "list")
        let ended = try importTwin()
        #expect(ended.code == 3)
        #expect(try program.bytes(in: "list") == before)
    }

    @Test(arguments: ["catalog", "catalogue a.csv", "catalogue a.csv --mapping b.yaml"])
    func `a wrong command line writes nothing`(_ line: String) throws {
        let ended = try program.run(["import"] + line.split(separator: " ").map(String.init))
        #expect(ended.code == 2)
        #expect(try program.names().isEmpty)
    }

    @Test func `a file that is not there is told by its name`() throws {
        let ended = try program.run(
            "import", "catalogue", "a.csv", "--mapping", "b.yaml", "--out", "c")
        #expect(ended.code == 3)
        #expect(ended.messages.contains("[no-file]") && ended.messages.contains("b.yaml"))
        #expect(try program.names().isEmpty)
    }

    @Test func `money of budget plans is a variant that a scenario takes`() throws {
        let plans = Program.repository.appending(path: "scenarios/lists").path
        let ended = try program.run(
            "import", "budget", plans + "/haushalt-2027.csv", plans + "/nachtrag-2027.csv",
            plans + "/haushalt-2028.csv", "--titles", "0102/53238", "--out", "money", "--csv",
            "standard")
        #expect(ended.code == 0)
        #expect(try program.names(in: "money") == ["budget.yaml", "sources.csv"])
        #expect(
            try program.rows("money/sources.csv").map { $0["amount_eur"] }
                == ["600000.00", "100000.00", "500000.00"])
        #expect(try program.run("new", "mine", "--quiet").code == 0)
        let check = try program.run("check", "mine", "--with", "money/budget.yaml")
        #expect(check.code == 0, "\(check.messages)")
        let settings = try program.text("money/budget.yaml")
        #expect(settings.contains("total: 1200000\n"))
        #expect(settings.contains("2027: 700000\n"))
        #expect(settings.contains("nachtrag-2027.csv:2, +100000 EUR"))
    }

    @Test func `a plan that does not balance gives no money`() throws {
        let plan = Program.repository.appending(path: "Tests/Importing/Plans/outturn.csv").path
        let ended = try program.run(
            "import", "budget", "2020=" + plan, "--titles", "0602/53238", "--out", "money")
        #expect(ended.code == 1)
        #expect(ended.messages.contains("[unbalanced-plan]"))
        #expect(try program.names().isEmpty)
    }
}
