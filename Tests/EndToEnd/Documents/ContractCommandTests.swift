// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation
import Testing

/// docs/files.md tells the commands and options that the program has, and marks what is planned.
@Suite struct ContractCommandTests {
    private let program: Program
    private let contract: Document

    init() throws {
        program = try Program()
        contract = try Document("docs/files.md")
    }

    @Test func `the contract has each command and option of the program, and no other`() throws {
        let told = try Set(Self.commands(in: #require(section("Commands"))))
        #expect(told == Set(try commands()))
        let words = try #require(contract.section { $0.words == "Commands" })
        let block = try #require(section("Commands")).joined(separator: "\n")
        let options = Self.options(in: words + block)
        let known = try programOptions()
        #expect(options.subtracting(known).sorted() == [], "options that no command has")
        // Told in the handbook; what they write is not for scripts to rely on.
        let extra: Set = [
            "--help", "--version", "--workbooks", "--sample", "--points", "--trajectories",
            "--outcome",
        ]
        #expect(known.subtracting(options).subtracting(extra).sorted() == [])
    }

    @Test func `what is planned is not there yet`() throws {
        let planned = Self.commands(in: section("Planned") ?? [])
        #expect(Set(planned).isDisjoint(with: try commands()), "\(planned)")
        let known = try programOptions()
        for path in Document.paths {
            let marks = try Document(path).text.matches(of: /planned,\s+with\s+`(--[a-z-]+)`/)
            for mark in marks {
                #expect(!known.contains(String(mark.output.1)), "\(path): \(mark.output.0)")
            }
        }
    }

    /// The program's commands: `run`, `import catalogue`.
    private func commands() throws -> [String] {
        try program.commands().map { $0.joined(separator: " ") }
    }

    /// The options that any of them has.
    private func programOptions() throws -> Set<String> {
        try program.commands().reduce(into: []) { $0.formUnion(try program.options(of: $1)) }
    }

    /// The code block of a section.
    private func section(_ name: String) -> [String]? {
        let lines = contract.text.components(separatedBy: "\n")
        guard let start = lines.firstIndex(of: "## " + name) else { return nil }
        return contract.blocks.first { $0.firstLine > start }?.lines
    }

    private static func commands(in lines: [String]) -> [String] {
        lines.compactMap { line in
            // Names are in capitals: FILE, SCENARIO; alternatives have a bar.
            line.firstMatch(of: /^mittelfluss +([a-z-]+(?: +[a-z-]+(?![a-z|-]))?)/)
                .map { $0.output.1.split(separator: " ").joined(separator: " ") }
        }
    }

    private static func options(in text: String) -> Set<String> {
        Set(text.matches(of: /--[a-z][a-z-]*/).map { String($0.output) })
    }
}
