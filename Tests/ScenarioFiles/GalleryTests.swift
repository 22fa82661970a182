// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation
import Planning
import Programme
import Reports
import Testing

/// Each folder of Tests/Errors is `tiny` with something broken: `edits` says what is done, and
/// `expected` which problems come out, in their order: id and place, then the German and the
/// English message.
///
/// With `MITTELFLUSS_RECORD` in the environment the files `expected` are written anew, to be read.
@Suite("The gallery of errors")
struct GalleryTests {
    static let names =
        ((try? FileManager.default.contentsOfDirectory(atPath: Example.folder)) ?? [])
        .sorted()

    @Test("what is wrong, where, and what to do", arguments: names)
    func example(name: String) throws {
        let example = Example(name: name)
        let found = try example.problems().lines
        if ProcessInfo.processInfo.environment["MITTELFLUSS_RECORD"] != nil {
            try example.record(found)
        }
        #expect(found == (try example.lines("expected")))
    }

    @Test("the folder's name is the id of its first error, or begins with it", arguments: names)
    func folder(name: String) throws {
        guard name != "several" else { return }
        let first = try Example(name: name).problems().ids.first ?? ""
        #expect(name.hasPrefix(first))
    }

    @Test("every kind of problem has an example, an id and sentences")
    func complete() throws {
        let source = repository + "/Sources/Programme/ProblemKind.swift"
        let text = try String(contentsOfFile: source, encoding: .utf8)
        let kinds = text.prefix(upTo: try #require(text.range(of: "enum Noun")).lowerBound)
            .matches(of: #/\n        case (\w+)/#).map { String($0.output.1) }
        #expect(kinds.count > 60)
        var shown: Set<String> = []
        for name in Self.names {
            for kind in try Example(name: name).problems().kinds {
                shown.insert(String("\(kind)".prefix { $0 != "(" }))
                #expect(kind.id != "problem", "\(kind)")
                #expect(sentence(for: kind).en != "Unknown error.", "\(kind)")
            }
        }
        #expect(Set(kinds).subtracting(shown).sorted() == [])
    }
}

/// One folder of the gallery.
struct Example {
    static let folder = repository + "/Tests/Errors"
    let name: String

    /// What was found, with paths as a user in the scenario's folder would see them.
    struct Found {
        var kinds: [Problem.Kind] = []
        var ids: [String] = []
        var lines: [String] = []
    }

    func lines(_ file: String) throws -> [String] {
        try String(contentsOfFile: "\(Self.folder)/\(name)/\(file)", encoding: .utf8)
            .split(separator: "\n").map(String.init)
    }

    func record(_ lines: [String]) throws {
        let path = "\(Self.folder)/\(name)/expected"
        try Data((lines.joined(separator: "\n") + "\n").utf8).write(to: URL(filePath: path))
    }

    /// Breaks a copy of `tiny`, reads and plans it.
    func problems() throws -> Found {
        let workshop = try Workshop()
        let broken = try Breakage(try lines("edits"), in: workshop)
        var found = Found()
        do {
            _ = try makePlan(
                for: workshop.read(
                    broken.scenario, variants: broken.variants, settings: broken.settings))
        } catch let error as Problems {
            found.kinds = error.problems.map(\.kind)
            found.ids = found.kinds.map(\.id)
            found.lines = error.problems.flatMap { problem in
                let place = problem.origin
                return ["\(problem.id) \(place.file) \(place.line):\(place.column)"]
                    + Language.allCases.map { "\($0): \(sentence(for: problem, in: $0))" }
            }
        } catch let failure as FileFailure {
            found.ids = [failure.id]
            found.lines =
                [failure.id] + Language.allCases.map { "\($0): \(sentence(for: failure)[$0])" }
        }
        found.lines = found.lines.map {
            $0.replacing(workshop.root + "/tiny/", with: "").replacing(
                workshop.root + "/", with: "")
        }
        return found
    }
}

/// What is done to a copy of `tiny` before it is read.
///
/// `file NAME`, then lines with `- ` for the text that stands there and `+ ` for what takes its
/// place; without `- ` they are the whole file; `\xNN` is a byte. `delete` takes the file away,
/// `folder` puts a folder in its place, `size N`
/// gives it N MiB. `scenario PATH`, `with NAME` and `set PATH=VALUE` are the
/// arguments of the command line. Names of variants begin with `variants/`.
struct Breakage {
    private(set) var scenario = "tiny"
    private(set) var variants: [String] = []
    private(set) var settings: [String] = []
    private let workshop: Workshop
    private var file = ""
    private var (old, new): ([Substring], [Substring]) = ([], [])

    init(_ lines: [String], in workshop: Workshop) throws {
        self.workshop = workshop
        for line in lines {
            let parts = line.split(separator: " ", maxSplits: 1)
            let rest = parts.count > 1 ? String(parts[1]) : ""
            switch parts[0] {
            case "-":
                if !new.isEmpty { try apply() }
                old.append(line.dropFirst(2))
            case "+": new.append(line.dropFirst(2))
            case "file":
                try apply()
                file = rest.hasPrefix("variants/") ? rest : "tiny/" + rest
            case "delete": try workshop.remove(file)
            case "size":
                let handle = FileHandle(forWritingAtPath: workshop.root + "/" + file)
                try handle?.truncate(atOffset: (UInt64(rest) ?? 0) << 20)
            case "folder":
                try workshop.remove(file)
                try FileManager.default.createDirectory(
                    atPath: workshop.root + "/" + file, withIntermediateDirectories: false)
            case "scenario": scenario = rest
            case "with": variants.append(rest)
            case "set": settings.append(rest)
            default: Issue.record("\(line)")
            }
        }
        try apply()
    }

    private mutating func apply() throws {
        defer { (old, new) = ([], []) }
        guard !old.isEmpty || !new.isEmpty else { return }
        var text = new.joined(separator: "\n")
        if old.isEmpty {
            text += "\n"
        } else {
            let before = try workshop.text(of: file)
            #expect(before.contains(old.joined(separator: "\n")))
            text = before.replacing(old.joined(separator: "\n"), with: text, maxReplacements: 1)
        }
        try workshop.write(bytes: Self.bytes(text), to: file)
    }

    private static func bytes(_ text: String) -> [UInt8] {
        var bytes: [UInt8] = []
        for (number, part) in text.components(separatedBy: "\\x").enumerated() {
            guard number > 0, let byte = UInt8(part.prefix(2), radix: 16) else {
                bytes += Array(part.utf8)
                continue
            }
            bytes += [byte] + Array(part.dropFirst(2).utf8)
        }
        return bytes
    }
}
