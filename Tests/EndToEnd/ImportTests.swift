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
}
