// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation
import Programme
import Reports
import Testing

/// Each folder of Tests/Errors is `tiny` with something broken: `edits` names the files, what
/// stands there (`-`) and what replaces it (`+`), `expected` the problems in their order.
@Suite("The gallery of errors")
struct GalleryTests {
    private static let folder = repository + "/Tests/Errors"
    static let names = ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? [])
        .sorted()

    @Test("the gallery is there")
    func gallery() { #expect(Self.names.count >= 25) }

    @Test("what is wrong, where, and what to do", arguments: names)
    func example(name: String) throws {
        let workshop = try Workshop()
        try Self.edit(workshop, try Self.lines(name, "edits"))
        let problems = try workshop.problems()
        let expected = try Self.lines(name, "expected")
        let heads = problems.map { problem in
            let file = problem.origin.file.replacing("tiny/", with: "")
            return "\(problem.id) \(file) \(problem.origin.line):\(problem.origin.column)"
        }
        #expect(heads == expected.filter { !$0.hasPrefix("de: ") && !$0.hasPrefix("en: ") })
        for language in Language.allCases {
            let mark = language.rawValue + ": "
            let parts = expected.filter { $0.hasPrefix(mark) }.map { $0.dropFirst(mark.count) }
            for (problem, part) in zip(problems, parts) {
                let sentence = sentence(for: problem, in: language)
                #expect(sentence.contains(part), "\(sentence)")
            }
        }
    }

    private static func lines(_ name: String, _ file: String) throws -> [String] {
        try String(contentsOfFile: "\(folder)/\(name)/\(file)", encoding: .utf8)
            .split(separator: "\n").map(String.init)
    }

    private static func edit(_ workshop: Workshop, _ lines: [String]) throws {
        var (file, old, new): (String, [Substring], [Substring]) = ("", [], [])
        func apply() throws {
            guard !old.isEmpty else { return }
            let text = try workshop.text(of: "tiny/" + file)
            let before = old.joined(separator: "\n")
            #expect(text.contains(before))
            let after = text.replacing(
                before, with: new.joined(separator: "\n"), maxReplacements: 1)
            try workshop.write(after, to: "tiny/" + file)
        }
        for line in lines {
            if line.hasPrefix("file ") {
                try apply()
                (file, old, new) = (String(line.dropFirst(5)), [], [])
            } else if line == "delete" {
                try workshop.remove("tiny/" + file)
            } else {
                let text = line.dropFirst(2)
                if line.hasPrefix("- ") { old.append(text) } else { new.append(text) }
            }
        }
        try apply()
    }
}
