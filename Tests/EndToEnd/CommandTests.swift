// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation
import Testing

@Suite struct CommandLineTests {
    private let program: Program

    init() throws { program = try Program() }

    @Test(arguments: [
        ["--help"], ["--version"], ["run", "--help"], ["help", "distribute"],
    ])
    func `what is asked for goes to standard output`(_ arguments: [String]) throws {
        let process = try program.start(arguments)
        process.waitUntilExit()
        #expect(process.terminationStatus == 0)
        #expect(try !program.text("../output").isEmpty)
        #expect(try program.text("../messages").isEmpty)
    }

    @Test(arguments: [
        ["flow"], ["run"], ["run", Program.tiny, "--draws", "many"],
        ["run", Program.tiny, "--draws", "-1"], ["run", Program.tiny, "--nonsense"],
        ["run", Program.tiny, "--lang", "fr"], ["run", Program.tiny, "--require", "two-complete"],
        ["run", Program.tiny, "--require", "two-complete:1.5"],
        ["run", Program.tiny, "--require", "no-such-target:0.5"],
        ["run", Program.tiny, "--draws", "0", "--require", "two-complete:0.5"],
        ["run", Program.tiny, "--threads", "0"], ["run", Program.tiny, "--set", "reserve"],
        ["check", Program.tiny, "--draws", "3"],
    ])
    func `a wrong command line ends with 2 and writes nothing`(_ arguments: [String]) throws {
        let process = try program.start(arguments)
        process.waitUntilExit()
        #expect(process.terminationStatus == 2)
        #expect(try program.text("../output").isEmpty)
        #expect(try !program.text("../messages").isEmpty)
        #expect(try program.names().isEmpty)
    }

    @Test(arguments: [
        (["--draws", "9"], "Die Option --actuals <dir> fehlt; ergänzen Sie sie."),
        (["--actuals"], "Nach „--actuals“ fehlt der Wert; schreiben Sie --actuals <dir>."),
        (["--actuals", "x", "--certainty", "1.5"], "erlaubt: 0 bis 1, zum Beispiel 0.9."),
        (["--actuals", "x", "--lang", "en", "--certainty", "x"], "allowed: 0 to 1"),
    ])
    func `what an option needs is said in the user's language`(
        _ arguments: [String], _ words: String
    ) throws {
        let ended = try program.run(["forecast", Program.tiny] + arguments)
        #expect(ended.code == 2)
        #expect(ended.messages.contains(words), "\(ended.messages)")
        #expect(!ended.messages.contains("Missing"))
    }

    @Test func `check ends with a verdict on one line`() throws {
        let ended = try program.run("check", Program.tiny)
        #expect(ended.code == 0)
        #expect(ended.output.split(separator: "\n").last?.hasPrefix("tiny: ") == true)
        #expect(ended.messages.isEmpty)
    }

    @Test(arguments: ["check", "estimate", "distribute"])
    func `plans are printed within eighty columns, in both languages`(_ command: String) throws {
        let german = try program.run(command, Program.tiny)
        let english = try program.run(command, Program.tiny, "--lang", "en")
        #expect(german.code == 0)
        #expect(english.code == 0)
        #expect(german.output != english.output)
        for line in (german.output + english.output).split(separator: "\n") {
            #expect(line.count <= 80, "\(line)")
        }
        #expect(try program.names().isEmpty)
    }

    @Test func `distribute writes its two tables where it is told to`() throws {
        let ended = try program.run("distribute", Program.tiny, "--out", "plan")
        #expect(ended.code == 0)
        #expect(try program.names(in: "plan") == ["allocation.csv", "packages.csv", "run.json"])
    }

    @Test func `quiet prints nothing`() throws {
        let ended = try program.run("run", Program.tiny, "--draws", "30", "--quiet")
        #expect(ended.code == 0)
        #expect(ended.output.isEmpty)
        #expect(ended.messages.isEmpty)
        #expect(try program.names(in: "reports/tiny").contains("outcomes.csv"))
    }

    @Test func `a reader that stops early is no failure`() throws {
        let shell = Process()
        shell.executableURL = URL(filePath: "/bin/sh")
        let binary = Program.binary.path
        shell.arguments = [
            "-c", "{ \"$0\" estimate \"$1\"; echo $? >code; } 2>messages | true", binary,
            Program.tiny,
        ]
        shell.currentDirectoryURL = program.folder
        try shell.run()
        shell.waitUntilExit()
        #expect(try program.text("code") == "0\n")
        #expect(try program.text("messages").isEmpty)
    }

    @Test func `output that cannot be written ends with 3`() throws {
        guard FileManager.default.fileExists(atPath: "/dev/full") else { return }
        let shell = Process()
        shell.executableURL = URL(filePath: "/bin/sh")
        shell.arguments = [
            "-c", "\"$0\" check \"$1\" >/dev/full 2>messages", Program.binary.path, Program.tiny,
        ]
        shell.currentDirectoryURL = program.folder
        try shell.run()
        shell.waitUntilExit()
        #expect(shell.terminationStatus == 3)
        #expect(try !program.text("messages").isEmpty)
    }
}
