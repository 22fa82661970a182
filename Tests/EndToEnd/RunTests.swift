// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation
import Testing

@Suite struct RunTests {
    private let program: Program

    init() throws { program = try Program() }

    private static let files = [
        "allocation.csv", "capacity.csv", "charts", "columns.csv", "controls.csv", "findings.csv",
        "ledger.csv", "limits.csv", "months.csv", "outcomes.csv", "packages.csv", "places.csv",
        "report.html", "report.xlsx", "run.json", "targets.csv",
    ]

    @Test func `a run writes all files and a summary`() throws {
        let ended = try program.run("run", Program.tiny, "--draws", "30")
        #expect(ended.code == 0)
        #expect(try program.names() == ["reports"])
        #expect(try program.names(in: "reports/tiny") == Self.files)
        #expect(ended.output.hasPrefix("Kleines Beispiel (tiny)\n"))
        #expect(ended.messages.isEmpty)
        for line in ended.output.split(separator: "\n") { #expect(line.count <= 80, "\(line)") }
    }

    @Test func `the same run gives the same bytes, on any number of threads`() throws {
        for (folder, threads) in [("a", "1"), ("b", "3"), ("a", "2")] {
            let ended = try program.run(
                "run", Program.tiny, "--draws", "20", "--threads", threads, "--out", folder,
                "--per-draw", "--quiet")
            #expect(ended.code == 0)
        }
        #expect(try program.names() == ["a", "b"])
        #expect(try program.bytes(in: "a") == program.bytes(in: "b"))
    }

    @Test func `single draws are those of a longer run`() throws {
        _ = try program.run(
            "run", Program.tiny, "--draws", "110", "--per-draw", "--out", "long", "--quiet")
        _ = try program.run(
            "run", Program.tiny, "--first-draw", "100", "--draws", "5", "--per-draw", "--out",
            "short", "--quiet")
        let long = try lines("long/draws.csv")
        let short = try lines("short/draws.csv")
        #expect(short.count == 6)
        #expect(Array(short.dropFirst()) == Array(long.dropFirst(101).prefix(5)))
    }

    private func lines(_ file: String) throws -> [String] {
        try program.text(file).split(whereSeparator: \.isNewline).map(String.init)
    }

    @Test func `the dialect follows the language unless it is named`() throws {
        let germanStart = Array("\u{FEFF}target;".utf8)
        for (folder, options) in [("de", []), ("en", ["--lang", "en"])] {
            let process = try program.start(
                ["run", Program.tiny, "--draws", "2", "--out", folder] + options)
            process.waitUntilExit()
        }
        #expect(try program.bytes(in: "de")["targets.csv"]?.starts(with: germanStart) == true)
        #expect(try program.text("en/targets.csv").hasPrefix("target,"))
        _ = try program.run(
            "run", Program.tiny, "--draws", "2", "--csv", "standard", "--out", "de")
        #expect(try program.text("de/targets.csv").hasPrefix("target,"))
    }

    @Test func `a missed target ends with 4, with all files written`() throws {
        let missed = try program.run(
            "run", Program.tiny, "--draws", "5", "--require", "two-complete:1",
            "--set", "targets.two-complete.at_least=1000")
        #expect(missed.code == 4)
        #expect(missed.messages.contains("two-complete"))
        #expect(try program.names(in: "reports/tiny") == Self.files)
        let met = try program.run(
            "run", Program.tiny, "--draws", "5", "--require", "two-complete:0")
        #expect(met.code == 0)
    }

    @Test func `a wrong scenario ends with 1 and writes nothing`() throws {
        try program.copyTiny(as: "broken")
        try Data("id,name\n".utf8).write(to: program.folder.appending(path: "broken/pools.csv"))
        for command in ["run", "check", "estimate", "distribute"] {
            let ended = try program.run(command, "broken")
            #expect(ended.code == 1)
            #expect(ended.messages.contains("pools.csv"))
            #expect(ended.output.isEmpty)
        }
        #expect(try program.names() == ["broken"])
    }

    @Test func `all errors of a scenario come at once, in the order of its files`() throws {
        try program.copyTiny(as: "broken")
        for (file, text) in [("fields.csv", "id\n"), ("laender.csv", "id\n"), ("roles.csv", "")] {
            try Data(text.utf8).write(to: program.folder.appending(path: "broken/\(file)"))
        }
        let ended = try program.run(
            "run", "broken", "--set", "budget.reserve=x", "--out", "results", "--lang", "en")
        #expect(ended.code == 1)
        #expect(ended.output.isEmpty)
        let lines = ended.messages.split(separator: "\n")
        let files = lines.map { String($0.prefix { $0 != ":" }) }
        let order = ["broken/laender.csv", "broken/fields.csv", "broken/roles.csv"]
        #expect(
            order
                == files.filter { order.contains($0) }.reduce(into: []) { names, name in
                    if names.last != name { names.append(name) }
                })
        #expect(files.contains("--set budget.reserve"))
        #expect(lines.allSatisfy { $0.contains(": error [") })
        #expect(try program.names() == ["broken"])
    }

    @Test func `a scenario that is not there ends with 3`() throws {
        let ended = try program.run("run", "nowhere")
        #expect(ended.code == 3)
        #expect(ended.messages.contains("nowhere"))
        #expect(try program.names().isEmpty)
    }

    @Test func `a folder of someone else is refused before anything is computed`() throws {
        try FileManager.default.createDirectory(
            at: program.folder.appending(path: "mine"), withIntermediateDirectories: true)
        try Data("text".utf8).write(to: program.folder.appending(path: "mine/thesis.txt"))
        let ended = try program.run("run", Program.tiny, "--out", "mine")
        #expect(ended.code == 3)
        #expect(ended.messages.contains("mine"))
        #expect(try program.names(in: "mine") == ["thesis.txt"])
    }

    @Test func `an interrupt ends with 130 and leaves the old results whole`() throws {
        _ = try program.run("run", Program.tiny, "--draws", "2", "--quiet")
        let before = try program.bytes(in: "reports/tiny")
        let reference = Program.repository.appending(path: "scenarios/konjunkturpaket-2020").path
        let process = try program.start(
            ["run", reference, "--draws", "5000", "--out", "reports/tiny"])
        Thread.sleep(forTimeInterval: 1)
        process.interrupt()
        process.waitUntilExit()
        #expect(process.terminationStatus == 130)
        #expect(try program.bytes(in: "reports/tiny") == before)
        #expect(try program.names(in: "reports") == ["tiny"])
    }
}
