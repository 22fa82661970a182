// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation
import Testing

/// What README and reports/README.md say exists: options and files; and that the first stays short.
@Suite struct ReadmeTests {
    private let program: Program

    init() throws { program = try Program() }

    @Test func `the README has at most ten kilobytes and names the two commands`() throws {
        let readme = try Document("README.md")
        #expect(readme.text.utf8.count <= 10_000)
        let commands = readme.blocks.filter { $0.language == "sh" }.flatMap(\.lines)
        #expect(commands.count { $0.hasPrefix("make run ") } == 1)
        #expect(commands.count { $0.hasPrefix("make test ") } == 1)
    }

    @Test(arguments: Document.paths)
    func `every command line that a document shows has options that exist`(
        _ path: String
    ) throws {
        let commands = try program.commands()
        for line in try Document(path).commandLines {
            let words = line.dropFirst().filter { !$0.hasPrefix("-") && $0 != "help" }
            // A member of a group (`import catalogue`) has options of its own.
            let command = commands.first { words.starts(with: $0) } ?? Array(words.prefix(1))
            let help = try program.run(
                command.isEmpty ? ["--help"] : ["help"] + command)
            #expect(help.code == 0, "\(path): \(line)")
            let known = Set(help.output.matches(of: /--[a-z][a-z-]*/).map { String($0.output) })
            for option in line where option.hasPrefix("--") {
                let name = String(option.prefix { $0 != "=" })
                #expect(known.contains(name), "\(path): \(line): \(option)")
            }
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
        ["forecast", "--actuals", "\(Program.tiny)/actuals-2021-06", "--draws", "2"],
    ]

    @Test(arguments: commands)
    func `the guide tells of every file that a command writes, in both languages`(
        _ words: [String]
    ) throws {
        let ended = try program.run(
            [words[0], Program.tiny] + words.dropFirst() + ["--quiet", "--out", "all"])
        #expect(ended.code == 0, "\(ended.messages)")
        let guide = try Document("reports/README.md").text.components(separatedBy: "## English")
        #expect(guide.count == 2)
        // The scenarios' folders of a comparison have the files of a run.
        let names = try program.names(in: "all").filter { !$0.hasPrefix("tiny") }
        #expect(names.contains("run.json"))
        for name in names {
            for part in guide { #expect(part.contains("| `\(name)` |"), "\(name)") }
        }
    }

    @Test func `published figures are told of, which not every scenario has`() throws {
        for part in try Document("reports/README.md").text.components(separatedBy: "## English") {
            #expect(part.contains("| `published.csv` |"))
        }
    }
}

extension Document {
    /// The program's command lines in code blocks, each as its words, without what follows a pipe.
    fileprivate var commandLines: [[String]] {
        let lines = blocks.filter { $0.language == "console" || $0.language == "sh" }
            .flatMap(\.lines)
        return lines.compactMap { line -> [String]? in
            let command = line.hasPrefix("$ ") ? line.dropFirst(2) : line[...]
            guard command.hasPrefix("mittelfluss ") else { return nil }
            return command.prefix { $0 != "|" }.split(separator: " ").map(String.init)
        }
    }
}
