// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation
import Programme
import TestSupport
import Testing
@testable import ResultFiles

/// A run's files: `a.csv` with a text, and the record.
private func files(_ text: String) -> [OutputFile] {
    let table = OutputFile(name: "a.csv", bytes: Array(text.utf8))
    let record = RunRecord(
        scenario: "tiny", variants: [], title: Text(""), inputs: [:], seed: 0, firstDraw: 0,
        draws: 0)
    return [table, record.file(beside: [table])]
}

@Suite struct OutputFolderTests {
    private let temporary: TemporaryFolder
    private var target: String { "\(temporary.path)/reports/tiny" }

    init() throws { temporary = try TemporaryFolder() }

    @Test func `makes the folder and those around it`() throws {
        try OutputFolder(target).replace(with: files("new"))
        #expect(try temporary.names(in: "reports") == ["tiny"])
        #expect(try temporary.names(in: "reports/tiny") == ["a.csv", "run.json"])
    }

    @Test(arguments: ["", "/", "//"])
    func `replaces an older run, whatever slashes end its name`(_ end: String) throws {
        try OutputFolder(target).replace(
            with: files("old") + [OutputFile(name: "stray.csv", bytes: [])])
        try OutputFolder(target + end).replace(with: files("new"))
        #expect(try temporary.text("reports/tiny/a.csv") == "new")
        #expect(try temporary.names(in: "reports") == ["tiny"])
    }

    @Test func `fills an empty folder`() throws {
        try temporary.write("", to: "reports/tiny/x")
        try FileManager.default.removeItem(atPath: "\(target)/x")
        try OutputFolder(target).replace(with: files("new"))
        #expect(try temporary.text("reports/tiny/a.csv") == "new")
    }

    @Test func `moves along what no run wrote, and drops what one did`() throws {
        let once = OutputFile(name: "draws.csv", bytes: [])
        let old = files("old")
        let record = RunRecord(
            scenario: "tiny", variants: [], title: Text(""), inputs: [:], seed: 0, firstDraw: 0,
            draws: 0
        ).file(beside: [old[0], once])
        try OutputFolder(target).replace(with: [old[0], once, record])
        try temporary.write("my note", to: "reports/tiny/note.txt")
        try OutputFolder(target).replace(with: files("new"))
        #expect(try temporary.names(in: "reports/tiny") == ["a.csv", "note.txt", "run.json"])
        #expect(try temporary.names(in: "reports") == ["tiny"])
    }

    @Test func `keeps what somebody changed since, under another name, and says so`() throws {
        let picture = OutputFile(name: "charts/b.json", bytes: Array("{}".utf8))
        let table = OutputFile(name: "a.csv", bytes: Array("old".utf8))
        let record = RunRecord(
            scenario: "tiny", variants: [], title: Text(""), inputs: [:], seed: 0, firstDraw: 0,
            draws: 0)
        let old = [table, picture, record.file(beside: [table, picture])]
        try OutputFolder(target).replace(with: old)
        for change in 1...2 {
            for name in ["a.csv", "charts/b.json"] {
                try temporary.write("changed \(change)", to: "reports/tiny/\(name)")
            }
            let number = change == 1 ? "" : "-\(change)"
            #expect(
                Set(try OutputFolder(target).replace(with: old)) == [
                    KeptFile(name: "a.csv", newName: "a.edited\(number).csv"),
                    KeptFile(name: "charts/b.json", newName: "charts/b.edited\(number).json"),
                ])
            #expect(try temporary.text("reports/tiny/a.csv") == "old")
            let kept = try temporary.text("reports/tiny/a.edited\(number).csv")
            #expect(kept == "changed \(change)")
        }
        #expect(try OutputFolder(target).replace(with: old) == [])
        #expect(
            try temporary.names(in: "reports/tiny/charts") == [
                "b.edited-2.json", "b.edited.json", "b.json",
            ])
        #expect(try temporary.names(in: "reports") == ["tiny"])
    }

    @Test func `whoever could open the old folder can open the new one, and nobody else`() throws {
        try OutputFolder(target).replace(with: files("old"))
        try FileManager.default.setAttributes([.posixPermissions: 0o700], ofItemAtPath: target)
        try OutputFolder(target).replace(with: files("new"))
        let attributes = try FileManager.default.attributesOfItem(atPath: target)
        #expect(attributes[.posixPermissions] as? Int == 0o700)
    }

    @Test func `refuses a folder that is not ours`() throws {
        try temporary.write("mine", to: "reports/tiny/thesis.txt")
        #expect(throws: OutputFailure(.notOurs, path: target)) { try OutputFolder(target) }
        #expect(try temporary.text("reports/tiny/thesis.txt") == "mine")
    }

    @Test func `refuses a folder that became someone else's meanwhile`() throws {
        let folder = try OutputFolder(target)
        try temporary.write("mine", to: "reports/tiny/thesis.txt")
        #expect(throws: OutputFailure(.notOurs, path: target)) {
            try folder.replace(with: files("new"))
        }
        #expect(try temporary.names(in: "reports") == ["tiny"])
        #expect(try temporary.names(in: "reports/tiny") == ["thesis.txt"])
    }

    @Test func `refuses a file`() throws {
        try temporary.write("", to: "reports/tiny")
        #expect(throws: OutputFailure(.notAFolder, path: target)) { try OutputFolder(target) }
    }

    @Test func `refuses a path below a file`() throws {
        try temporary.write("", to: "reports")
        #expect(throws: OutputFailure.self) {
            try OutputFolder(target).replace(with: files("new"))
        }
    }

    @Test func `a failure leaves the old results whole`() throws {
        try OutputFolder(target).replace(with: files("old"))
        let broken = files("new") + [OutputFile(name: "a.csv/b.csv", bytes: [])]
        #expect(throws: OutputFailure.self) { try OutputFolder(target).replace(with: broken) }
        #expect(try temporary.text("reports/tiny/a.csv") == "old")
        #expect(try temporary.names(in: "reports") == ["tiny"])
    }

    @Test func `folders in it are replaced with it, and what no run wrote in them stays`() throws {
        func charts(_ names: String...) -> [OutputFile] {
            let files = names.map { OutputFile(name: "charts/\($0)", bytes: Array($0.utf8)) }
            let hashes = files.map { "\"\($0.name)\": \"\($0.hash)\"" }.joined(separator: ", ")
            let record = "{\"files\": {\(hashes)}}"
            return files + [OutputFile(name: "run.json", bytes: Array(record.utf8))]
        }
        try OutputFolder(target).replace(with: charts("a.vg.json", "b.vg.json"))
        try temporary.write("mine", to: "reports/tiny/charts/mine.txt")
        try OutputFolder(target).replace(with: charts("b.vg.json"))
        #expect(try temporary.names(in: "reports/tiny") == ["charts", "run.json"])
        #expect(try temporary.names(in: "reports/tiny/charts") == ["b.vg.json", "mine.txt"])
        #expect(try temporary.text("reports/tiny/charts/mine.txt") == "mine")
    }

    private func run(_ names: String...) -> [OutputFile] {
        let files = names.map { OutputFile(name: $0, bytes: Array($0.utf8)) }
        let hashes = files.map { "\"\($0.name)\": \"\($0.hash)\"" }.joined(separator: ", ")
        let record = "{\"files\": {\(hashes)}}"
        return files + [OutputFile(name: "run.json", bytes: Array(record.utf8))]
    }

    @Test func `a folder of the user's stays where results bring one of its name`() throws {
        try OutputFolder(target).replace(with: run("a.csv"))
        try temporary.write("mine", to: "reports/tiny/charts/deep/mine.txt")
        try OutputFolder(target).replace(with: run("a.csv", "charts/a.vg.json"))
        #expect(try temporary.names(in: "reports/tiny/charts") == ["a.vg.json", "deep"])
        #expect(try temporary.text("reports/tiny/charts/deep/mine.txt") == "mine")
    }

    @Test(arguments: ["report.xlsx", "report.html", "outcomes.csv", "sensitivity.csv"])
    func `a file of the user's with a result's name is refused at once`(_ name: String) throws {
        try OutputFolder(target).replace(with: run("a.csv"))
        try temporary.write("mine", to: "reports/tiny/\(name)")
        #expect(throws: OutputFailure(.notWritten(name: name), path: target)) {
            try OutputFolder(target)
        }
    }

    @Test(arguments: [("charts/a.json", "charts/a.json"), ("charts", "charts"), ("a", "a")])
    func `what no run wrote is never overwritten`(_ mine: String, _ named: String) throws {
        let folder = try OutputFolder(target)
        try folder.replace(with: run("b.csv"))
        try temporary.write("mine", to: "reports/tiny/\(mine)")
        #expect(throws: OutputFailure(.notWritten(name: named), path: target)) {
            try folder.replace(with: run("charts/a.json", "a/x.csv"))
        }
        #expect(try temporary.text("reports/tiny/\(mine)") == "mine")
        #expect(try temporary.names(in: "reports") == ["tiny"])
    }

    /// What replaced a result under its own name is the user's.
    @Test(arguments: ["charts", "a.csv/mine.txt"])
    func `a thing of another kind than the result of its name stays`(_ mine: String) throws {
        let folder = try OutputFolder(target)
        try folder.replace(with: run("a.csv", "charts/a.json"))
        let replaced = mine.split(separator: "/")[0]
        try FileManager.default.removeItem(atPath: "\(target)/\(replaced)")
        try temporary.write("mine", to: "reports/tiny/\(mine)")
        #expect(throws: OutputFailure(.notWritten(name: String(replaced)), path: target)) {
            try folder.replace(with: run("a.csv", "charts/a.json"))
        }
        // Results without that name leave it as it is.
        try folder.replace(with: run("b.csv"))
        #expect(try temporary.text("reports/tiny/\(mine)") == "mine")
    }

    /// The old results stay hidden beside the new ones rather than take with them what cannot move.
    @Test func `what cannot be moved is not removed`() throws {
        try OutputFolder(target).replace(with: run("a.csv"))
        let name: [CChar] = [0x47, -28, 0x74, 0]  // "G\u{E4}t" as Windows-1252, no UTF-8.
        let path = "\(target)/".utf8CString.dropLast() + name
        let file = path.withUnsafeBufferPointer { fopen($0.baseAddress, "w") }
        fclose(file)
        try OutputFolder(target).replace(with: run("a.csv"))
        let kept = try temporary.names(in: "reports").filter { $0.hasPrefix(".") }
        #expect(kept.count == 1)
    }

    @Test func `a folder of the user's is never replaced by a file`() throws {
        let folder = try OutputFolder(target)
        try folder.replace(with: run("b.csv"))
        try temporary.write("mine", to: "reports/tiny/a.csv/mine.txt")
        #expect(throws: OutputFailure(.notWritten(name: "a.csv"), path: target)) {
            try folder.replace(with: run("a.csv"))
        }
        #expect(try temporary.text("reports/tiny/a.csv/mine.txt") == "mine")
    }

    @Test func `an interruption leaves the old results whole`() throws {
        try OutputFolder(target).replace(with: files("old"))
        var asked = 0
        #expect(throws: OutputFailure(.interrupted, path: target)) {
            try OutputFolder(target).replace(with: files("new")) {
                asked += 1
                return asked == 2
            }
        }
        #expect(try temporary.text("reports/tiny/a.csv") == "old")
        #expect(try temporary.names(in: "reports") == ["tiny"])
    }

    @Test func `follows a link to the folder and keeps the link`() throws {
        try OutputFolder(target).replace(with: files("old"))
        let link = "\(temporary.path)/latest"
        try FileManager.default.createSymbolicLink(
            atPath: link, withDestinationPath: "reports/tiny")
        try OutputFolder(link).replace(with: files("new"))
        #expect(try temporary.text("reports/tiny/a.csv") == "new")
        #expect(try temporary.names() == ["latest", "reports"])
    }
}

/// What a crashed run leaves; no process has the number 999999999.
@Suite struct CrashTests {
    private let temporary: TemporaryFolder
    private var target: String { "\(temporary.path)/tiny" }

    init() throws { temporary = try TemporaryFolder() }

    @Test func `a draft of a process that is gone is removed`() throws {
        try temporary.write("half", to: ".tiny.mittelfluss-999999999/a.csv")
        try OutputFolder(target).replace(with: files("new"))
        #expect(try temporary.names() == ["tiny"])
    }

    @Test func `old results between two renames come back, with what no run wrote`() throws {
        let old = ".tiny.mittelfluss-999999999-old"
        for file in files("old") {
            try temporary.write(
                String(decoding: file.bytes, as: UTF8.self), to: "\(old)/\(file.name)")
        }
        try temporary.write("my note", to: "\(old)/note.txt")
        let folder = try OutputFolder(target)
        #expect(throws: OutputFailure(.interrupted, path: target)) {
            try folder.replace(with: files("new")) { true }
        }
        #expect(try temporary.names() == ["tiny"])
        #expect(try temporary.text("tiny/a.csv") == "old")
        try folder.replace(with: files("new"))
        #expect(try temporary.names(in: "tiny") == ["a.csv", "note.txt", "run.json"])
    }

    @Test func `drafts of living processes and of other places stay`() throws {
        let others = [".tiny.mittelfluss-1", ".small.mittelfluss-999999999", ".tiny.mittelfluss-x"]
        for other in others { try temporary.write("", to: "\(other)/a.csv") }
        try OutputFolder(target).replace(with: files("new"))
        #expect(try temporary.names() == (others + ["tiny"]).sorted())
    }
}

@Suite struct RunRecordTests {
    @Test func `the record has the contract's keys, sorted, and the hashes`() {
        let record = RunRecord(
            scenario: "tiny+fast", variants: ["fast"],
            title: Text(de: "Kleines \"Beispiel\"", en: "x"),
            inputs: ["scenario.yaml": "ab", "fields.csv": "cd"], seed: .max, firstDraw: 100,
            draws: 5)
        let table = OutputFile(name: "a.csv", bytes: Array("abc".utf8))
        let expected = """
            {
              "draws": 5,
              "files": {
                "a.csv": "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
              },
              "first_draw": 100,
              "inputs": {
                "fields.csv": "cd",
                "scenario.yaml": "ab"
              },
              "sampling": "independent",
              "scenario": "tiny+fast",
              "seed": 18446744073709551615,
              "title": {
                "de": "Kleines \\"Beispiel\\"",
                "en": "x"
              },
              "variants": [
                "fast"
              ],
              "version": "\(programVersion)"
            }

            """
        #expect(String(decoding: record.file(beside: [table]).bytes, as: UTF8.self) == expected)
    }

    @Test func `the record says how the draws are made and what they reached`() {
        var record = RunRecord(
            scenario: "tiny", variants: [], title: Text(""), inputs: [:], seed: 0, firstDraw: 0,
            draws: 50)
        record.sampling = .stratified
        record.precision = RecordedPrecision(
            outcome: "spent", unit: "share", wanted: 0.001, reached: 0.028, isReached: false)
        let text = String(decoding: record.file(beside: []).bytes, as: UTF8.self)
        #expect(text.contains("\"sampling\": \"stratified\""))
        #expect(
            text.contains(
                """
                  "until": {
                    "half_width": 0.028,
                    "outcome": "spent",
                    "reached": false,
                    "unit": "share",
                    "wanted": 0.001
                  },
                """), "\(text)")
    }

    @Test(arguments: [
        ("a\\b", #""a\\b""#), ("a\nb", #""a\nb""#), ("a\u{1}b", #""a\u0001b""#), ("ü", "\"ü\""),
    ])
    func `texts are escaped`(_ text: String, _ expected: String) {
        #expect(JSONText.text(text).file == expected + "\n")
    }
}
