// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation
import Programme
import Testing
import Words
@testable import ScenarioFiles

/// Files that no person writes: never a crash, never a hang.
@Suite("Hostile input")
struct HostileInputTests {
    private static let many = 200_000

    /// YAML that goes down further than any stack.
    private static let deep = [
        String(repeating: "[", count: many), String(repeating: "{a: ", count: many),
        String(repeating: "- ", count: many), String(repeating: "? ", count: many),
        String(repeating: "[", count: 51) + String(repeating: "]", count: 51),
        (0..<60).map { String(repeating: " ", count: $0) + "a:\n" }.joined(),
    ]

    @Test("YAML nested without end", arguments: deep.indices)
    func nesting(index: Int) throws {
        let workshop = try Workshop()
        try workshop.write(Self.deep[index], to: "tiny/scenario.yaml")
        #expect(try workshop.problems().map(\.id) == ["nested-too-deep"])
    }

    @Test("nesting up to the limit is read")
    func allowedNesting() throws {
        let list = String(repeating: "[", count: 40) + String(repeating: "]", count: 40)
        let log = ProblemLog()
        var reader = YamlReader(file: "a.yaml", log: log)
        #expect(reader.read("a: " + list) != nil)
        #expect(log.isEmpty)
    }

    @Test("anchors that unfold to thousands of values or levels")
    func anchors() throws {
        let wide =
            "a0: &a0 [x]\n"
            + (1...40).map { number in
                "a\(number): &a\(number) [" + String(repeating: "*a\(number - 1),", count: 9)
                    + "]\n"
            }.joined()
        let long =
            "a0: &a0 [x]\n" + (1...Self.many / 2).map { "a\($0): &a\($0) [*a\($0 - 1)]\n" }.joined()
        for text in [wide, long] {
            let workshop = try Workshop()
            try workshop.write(text, to: "tiny/scenario.yaml")
            #expect(try workshop.problems().map(\.id) == ["too-many-values"])
        }
    }

    @Test("a million columns, in the header and in a row")
    func columns() throws {
        let commas = String(repeating: ",", count: 1_000_000)
        let workshop = try Workshop()
        let text = try workshop.text(of: "tiny/pools.csv")
        try workshop.write("id" + commas + "\n" + text, to: "tiny/pools.csv")
        #expect(try workshop.problems().map(\.id) == ["too-many-columns"])
        try workshop.write(text + "west" + commas + "\n", to: "tiny/pools.csv")
        #expect(try workshop.problems().map(\.id) == ["ragged-row"])
    }

    @Test("a file of a gibibyte, most of it a hole")
    func hugeFile() throws {
        let workshop = try Workshop()
        for file in ["scenario.yaml", "projects.csv"] {
            let handle = FileHandle(forWritingAtPath: workshop.root + "/tiny/" + file)
            try handle?.truncate(atOffset: 1 << 30)
        }
        #expect(try workshop.problems().map(\.id) == ["file-too-large", "file-too-large"])
    }

    @Test("the largest size is a limit that tests can lower")
    func size() throws {
        let workshop = try Workshop()
        try workshop.write(bytes: Array(repeating: 32, count: 1 << 20 | 1), to: "tiny/roles.csv")
        let log = ProblemLog()
        var files = InputFiles(DiskFiles(), log: log, largest: 1)
        _ = try files.read(PathName(workshop.root + "/tiny/roles.csv"), as: "roles.csv")
        #expect(log.report?.problems.map(\.kind) == [.file(.fileTooLarge(mebibytes: 1))])
    }

    @Test("a pipe that nobody fills, a device without end, links")
    func notFiles() throws {
        let workshop = try Workshop()
        try workshop.remove("tiny/roles.csv")
        #expect(mkfifo(workshop.root + "/tiny/roles.csv", 0o600) == 0)
        for (file, target) in [("fields.csv", "/dev/zero"), ("pools.csv", "nowhere.csv")] {
            try workshop.remove("tiny/" + file)
            try FileManager.default.createSymbolicLink(
                atPath: workshop.root + "/tiny/" + file, withDestinationPath: target)
        }
        let ids = try workshop.problems().map { "\($0.id) \($0.origin.file)" }
        #expect(
            ids == [
                "missing-file tiny/pools.csv", "not-a-file tiny/fields.csv",
                "not-a-file tiny/roles.csv",
            ])
    }

    @Test(
        "a file that the system does not let us read",
        .enabled(if: FileManager.default.fileExists(atPath: "/proc/self/mem")))
    func unreadable() throws {
        let workshop = try Workshop()
        try workshop.remove("tiny/roles.csv")
        try FileManager.default.createSymbolicLink(
            atPath: workshop.root + "/tiny/roles.csv", withDestinationPath: "/proc/self/mem")
        let path = workshop.root + "/tiny/roles.csv"
        #expect(throws: FileFailure.unreadable(path: path)) { try workshop.read() }
    }

    @Test("thousands of mistakes: all are found, the first with suggestions")
    func flood() throws {
        let workshop = try Workshop()
        let header = try workshop.text(of: "tiny/projects.csv").prefix { $0 != "\n" }
        let rows = (1...2000).map { "p\($0),X,foederal,famili,XA,T1,low,1,1,0.5,3,\n" }
        try workshop.write(header + "\n" + rows.joined(), to: "tiny/projects.csv")
        let problems = try workshop.problems().filter { $0.id == "unknown-id" }
        let fields = problems.map(\.kind).compactMap { kind -> Candidates? in
            if case .identifier(.unknownId("famili", .field, let candidates)) = kind {
                return candidates
            }
            return nil
        }
        #expect(fields.count == 2000)
        #expect(fields.first?.nearest == ["familie"])
        #expect(fields.last == Candidates())
    }

    @Test("a variant with thousands of keys over thousands of others")
    func manyKeys() throws {
        let workshop = try Workshop()
        func delays(_ letter: String) -> String {
            (1...20_000).map { "    \(letter)\($0): [1, 2, 3]\n" }.joined()
        }
        let text = try workshop.text(of: "tiny/scenario.yaml")
        try workshop.write(
            text.replacing(
                "delays:\n", with: "delays:\n" + delays("a").replacing("    ", with: "  ")),
            to: "tiny/scenario.yaml")
        try workshop.write("set:\n  delays:\n" + delays("b"), to: "variants/v.yaml")
        #expect(
            try workshop.problems(variants: ["v"]).map(\.id).contains("too-many-items"))
    }

    @Test("a link to a file elsewhere is read as the file")
    func link() throws {
        let workshop = try Workshop()
        try FileManager.default.moveItem(
            atPath: workshop.root + "/tiny/pools.csv", toPath: workshop.root + "/pools.csv")
        try FileManager.default.createSymbolicLink(
            atPath: workshop.root + "/tiny/pools.csv", withDestinationPath: "../pools.csv")
        #expect(try workshop.problems() == [])
    }

    @Test("a name of a million letters")
    func longWord() throws {
        let workshop = try Workshop()
        let word = String(repeating: "x", count: 1_000_000)
        let text = try workshop.text(of: "tiny/projects.csv")
        try workshop.write(
            text.replacing("familie,XA", with: word + ",XA"), to: "tiny/projects.csv")
        let problems = try workshop.problems()
        #expect(problems.map(\.id) == ["unknown-id"])
        for problem in problems {
            let text = problem.sentence.en
            #expect(text.count < 1200)
            #expect(text.hasSuffix("valid: `familie` and `umwelt`."))
        }
    }

    @Test("a value with line ends stays on one line")
    func lineEnds() throws {
        let workshop = try Workshop()
        let text = try workshop.text(of: "tiny/projects.csv")
        try workshop.write(
            text.replacing("familie,XA", with: "\"a\r\nb\u{1B}[2J\",XA"), to: "tiny/projects.csv")
        let problem = try #require(try workshop.problems().first)
        let message = problem.sentence.de
        #expect(!message.unicodeScalars.contains { $0.value < 32 })
    }

    @Test("bytes without sense", arguments: 0..<40)
    func noise(seed: UInt64) throws {
        var state = seed &* 0x9E37_79B9_7F4A_7C15 | 1
        let bytes = (0..<2000).map { _ -> UInt8 in
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return UInt8(truncatingIfNeeded: state >> (seed % 2 == 0 ? 33 : 57))
        }
        for file in ["scenario.yaml", "projects.csv"] {
            let workshop = try Workshop()
            try workshop.write(bytes: bytes, to: "tiny/" + file)
            #expect(try !workshop.problems().isEmpty)
        }
    }
}
