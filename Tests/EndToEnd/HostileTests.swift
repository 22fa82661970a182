// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation
import Testing

/// What cannot be read or written: a message, the exit code of the contract, and nothing lost.
@Suite struct HostileTests {
    private let program: Program

    init() throws { program = try Program() }

    @Test func `a pipe or a device is no scenario, and nobody waits for it`() throws {
        #expect(mkfifo(program.folder.appending(path: "pipe").path, 0o600) == 0)
        for arguments in [
            ["check", "pipe"], ["check", "/dev/zero"], ["check", Program.tiny, "--with", "pipe"],
            ["run", Program.tiny, "--with", "/dev/full"],
        ] {
            let ended = try program.run(arguments)
            #expect(ended.code == 1, "\(arguments)")
            #expect(ended.messages.contains("[not-a-file]"))
            #expect(ended.output.isEmpty)
        }
        #expect(try program.names() == ["pipe"])
    }

    @Test func `results that have no place end with 3 and leave it as it was`() throws {
        let file = program.folder.appending(path: "file")
        try Data("mine".utf8).write(to: file)
        for name in ["full", "loop"] {
            try FileManager.default.createSymbolicLink(
                atPath: program.folder.appending(path: name).path,
                withDestinationPath: name == "full" ? "/dev/full" : "loop")
        }
        for place in ["file", "file/below", "full", "loop", "/proc/results"] {
            let ended = try program.run(
                "run", Program.tiny, "--draws", "1", "--out", place)
            #expect(ended.code == 3, "\(place)")
            #expect(!ended.messages.isEmpty)
            #expect(ended.output.isEmpty)
        }
        #expect(try program.text("file") == "mine")
        #expect(try program.names() == ["file", "full", "loop"])
    }

    @Test func `files that may not grow end with 3 and leave the old results whole`() throws {
        _ = try program.run("run", Program.tiny, "--draws", "2", "--quiet", "--out", "results")
        let before = try program.bytes(in: "results")
        for blocks in [0, 1, 4, 8] {
            let shell = Process()
            shell.executableURL = URL(filePath: "/bin/sh")
            shell.arguments = [
                "-c",
                "{ ulimit -f \(blocks); \"$0\" run \"$1\" --draws 3 --out results; } 2>&1"
                    + " | cat >said",
                Program.binary.path, Program.tiny,
            ]
            shell.currentDirectoryURL = program.folder
            try shell.run()
            shell.waitUntilExit()
            #expect(try program.text("said").contains("kein Platz"), "\(blocks) blocks")
            #expect(try program.bytes(in: "results") == before, "\(blocks) blocks")
            #expect(try program.names() == ["results", "said"])
        }
    }

    @Test func `warnings go to standard error; strict makes them errors`() throws {
        let odd = ["--set", "targets.two-complete.at_least=0", "--draws", "30"]
        let told = try program.run(["run", Program.tiny] + odd)
        #expect(told.code == 0)
        #expect(told.messages.contains("Warnung [target-always-met]: „two-complete“"))
        #expect(told.messages.split(separator: "\n").count == 1)
        #expect(try program.text("reports/tiny/findings.csv").contains("target-always-met;warning"))
        let before = try program.bytes(in: "reports/tiny")
        let strict = try program.run(["run", Program.tiny, "--strict", "--lang", "en"] + odd)
        #expect(strict.code == 1)
        #expect(strict.messages.contains("warning [target-always-met]"))
        #expect(strict.output.isEmpty)
        #expect(try program.bytes(in: "reports/tiny") == before)
        let checked = try program.run(["check", Program.tiny] + odd.prefix(2))
        #expect(checked.code == 0)
        #expect(checked.output.contains("Warnung target-always-met: two-complete"))
        #expect(checked.messages.isEmpty)
    }

    @Test(arguments: ["tiny", "konjunkturpaket-2020"])
    func `the scenarios of the repository have no warnings`(_ name: String) throws {
        let path = Program.repository.appending(path: "scenarios/\(name)").path
        let ended = try program.run("check", path, "--strict")
        #expect(ended.code == 0)
        #expect(ended.messages.isEmpty)
    }
}

/// Wrong command lines, in the user's language and with what was probably meant.
@Suite struct WrongCommandLineTests {
    static let cases: [(arguments: [String], german: [String], english: [String])] = [
        (["rnu"], ["„rnu“", "`run`"], ["“rnu”", "`run`"]),
        (
            ["run", "x", "--drwas", "5"], ["„--drwas“", "`--draws`?"],
            ["“--drwas”", "mean `--draws`"]
        ),
        (["run"], ["<scenario> fehlt"], ["<scenario> is missing"]),
        (["run", "x", "y"], ["„y“ ist ein Argument zu viel"], ["“y” is one argument too many"]),
        (["run", "x", "--draws"], ["--draws <draws>"], ["--draws <draws>"]),
        (["run", "x", "--draws=-1"], ["0 bis 1.000.000"], ["0 to 1,000,000"]),
        (["run", "x", "--quiet=1"], ["„=1“"], ["“=1”"]),
        (["run", "x", "--csv", "xls"], ["`de` und `standard`"], ["`de` and `standard`"]),
        (["check", "x", "--set", "a"], ["PFAD=WERT"], ["PATH=VALUE"]),
        (
            ["run", "x", "--until", "soon", "--require", "half"],
            ["0.5%", "ZIEL:WAHRSCHEINLICHKEIT"], ["0.5%", "TARGET:PROBABILITY"]
        ),
    ]

    @Test(arguments: cases.indices)
    func `what is wrong and what may have been meant`(_ index: Int) throws {
        let program = try Program()
        let (arguments, german, english) = Self.cases[index]
        for (words, options) in [(german, []), (english, ["--lang", "en"])] {
            // Before a value that is missing at the end, so that it stays at the end.
            let ended = try program.run(arguments.prefix(1) + options + arguments.dropFirst())
            #expect(ended.code == 2)
            #expect(ended.output.isEmpty)
            for word in words { #expect(ended.messages.contains(word), "\(ended.messages)") }
        }
    }
}
