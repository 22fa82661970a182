// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation
import Testing

/// What the READMEs say exists: commands, options, scenarios, variants and files.
@Suite struct ReadmeTests {
    private let program: Program

    init() throws { program = try Program() }

    @Test func `every command line of the README has commands and options that exist`() throws {
        let lines = try Readme().commandLines
        #expect(lines.count >= 5)
        for line in lines { try check(line) }
    }

    private func check(_ line: [String]) throws {
        let command = line.dropFirst().first { !$0.hasPrefix("-") && $0 != "help" }
        let help = try command.map { try program.run("help", $0) } ?? program.run("--help")
        #expect(help.code == 0, "\(line)")
        let known = Set(help.output.matches(of: /--[a-z][a-z-]*/).map { String($0.output) })
        for option in line where option.hasPrefix("--") {
            let name = String(option.prefix { $0 != "=" })
            #expect(known.contains(name), "\(line): \(option)")
        }
    }

    @Test func `every scenario of the README's command lines is in order`() throws {
        for line in try Readme().commandLines {
            guard let scenario = line.first(where: { $0.hasPrefix("scenarios/") }) else { continue }
            let variants = line.indices.dropLast().filter { line[$0] == "--with" }
            let path = Program.repository.appending(path: scenario).path
            let ended = try program.run(
                ["check", path] + variants.flatMap { ["--with", line[$0 + 1]] })
            #expect(ended.code == 0, "\(line): \(ended.messages)")
        }
    }

    @Test(arguments: ["README.md", "reports/README.md"])
    func `every path that a README names exists`(_ file: String) throws {
        let readme = try Readme(file)
        for path in readme.paths {
            let url = Program.repository.appending(path: path)
            #expect(FileManager.default.fileExists(atPath: url.path), "\(path)")
        }
    }

    /// What each command writes beside its tables of results is told, too.
    static let commands = [
        ["run", "--draws", "2", "--per-draw"],
        ["compare", "overrun", "--draws", "2", "--per-draw"],
        ["sweep", "--vary", "budget.reserve=0,0.1", "--draws", "2", "--per-draw"],
        [
            "sensitivity", "--draws", "2", "--points", "4", "--trajectories", "2", "--set",
            "sensitivity=[{path: budget.reserve, low: 0, high: 0.2}]",
        ],
        ["distribute"], ["diff", "overrun"],
    ]

    @Test(arguments: commands)
    func `the READMEs tell of every file that a command writes, in both languages`(
        _ words: [String]
    ) throws {
        let ended = try program.run(
            [words[0], Program.tiny] + words.dropFirst() + ["--quiet", "--out", "all"])
        #expect(ended.code == 0, "\(ended.messages)")
        let readme = try Readme().text
        let guide = try Readme("reports/README.md").text.components(separatedBy: "## English")
        #expect(guide.count == 2)
        // The scenarios' folders of a comparison have the files of a run.
        let names = try program.names(in: "all").filter { !$0.hasPrefix("tiny") }
        #expect(names.contains("run.json"))
        for name in names {
            #expect(readme.contains("| `\(name)` |"), "\(name)")
            for part in guide { #expect(part.contains("| `\(name)` |"), "\(name)") }
        }
    }

    @Test func `published figures are told of, which not every scenario has`() throws {
        for part in try Readme("reports/README.md").text.components(separatedBy: "## English") {
            #expect(part.contains("| `published.csv` |"))
        }
    }
}

/// A README, with the command lines and paths that it names.
private struct Readme {
    let text: String

    init(_ path: String = "README.md") throws {
        text = try String(
            contentsOf: Program.repository.appending(path: path), encoding: .utf8)
    }

    /// The program's command lines in code blocks, each as its words, without what follows a pipe.
    var commandLines: [[String]] {
        text.split(separator: "```", omittingEmptySubsequences: false).enumerated()
            .filter { !$0.offset.isMultiple(of: 2) }
            .flatMap { $0.element.split(separator: "\n") }
            .map { $0.hasPrefix("$ ") ? $0.dropFirst(2) : $0 }
            .filter { $0.hasPrefix("mittelfluss ") }
            .map { $0.prefix { $0 != "|" }.split(separator: " ").map(String.init) }
    }

    /// Paths in the repository, wherever the text names them.
    var paths: Set<String> {
        let found = text.matches(of: /(?:scenarios|Sources|Tests)\/[A-Za-z0-9_+.\/-]*[A-Za-z0-9]/)
        return Set(found.map { String($0.output) })
    }
}
