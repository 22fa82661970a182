// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation
import Testing
import TestSupport

@Suite("The guard rails of the lint find what is wrong")
struct LintTests {
    static let licence = "// SPDX-License-Identifier: GPL-3.0-or-later\n"

    /// A file under its licence line, and what the lint says of it.
    struct Sample: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let text: String
        let finding: String

        init(_ name: String, _ text: String, _ finding: String = "") {
            (testDescription, self.text, self.finding) = (name, text, finding)
        }
    }

    /// A function from header to closing brace, so many lines long.
    static func function(_ header: String, lines: Int) -> String {
        let headerLines = header.split(separator: "\n").count
        return header + "\n" + String(repeating: "    x()\n", count: lines - headerLines - 1)
            + "}\n"
    }

    static let badFiles: [Sample] = [
        Sample("a long file", String(repeating: "\n", count: 400), "1: error: 401 lines"),
        Sample("a wide line", String(repeating: "ä", count: 101), "2: error: 101 columns"),
        Sample("func", function("func a() {", lines: 71), "2: error: the function has 71 lines"),
        Sample("init", function("init(\n    a: B\n) {", lines: 71), "2: error: the function has"),
        Sample("var", function("var a: Int {", lines: 71), "2: error: the function has 71 lines"),
        Sample("try", "let a = try! b()", "2: error: 'try!' stops"),
        Sample("as", "let a = b as! C", "2: error: 'as!' stops"),
        Sample("unchecked", "class A: @unchecked Sendable {}", "2: error: '@unchecked Sendable'"),
        Sample(
            "a doc comment is no reason", "/// An A.\nclass A: @unchecked Sendable {}",
            "3: error: '@unchecked Sendable'"),
        Sample("unsafe", "nonisolated(unsafe) var a = 1", "2: error: 'nonisolated(unsafe)'"),
        Sample("a path", "let a = \"/\("home")/someone\"", "2: error: the path of one machine"),
    ]

    @Test("Bad files fail", arguments: badFiles)
    func badFilesFail(sample: Sample) throws {
        let (status, output) = try lint(Self.licence + sample.text)
        #expect(status == 1)
        #expect(output.contains("A.swift:" + sample.finding))
        #expect(output.contains("1 errors"))
    }

    static let goodFiles: [Sample] = [
        Sample("a file of 400 lines", String(repeating: "\n", count: 399)),
        Sample("a line of 100 columns", String(repeating: "ä", count: 100)),
        Sample("a function of 70 lines", function("func a() {", lines: 70)),
        Sample("in a text", "let a = \"try! as!\""),
        Sample("in a comment", "// try! would stop"),
        Sample("with a reason beside", "class A: @unchecked Sendable {}  // a lock guards it"),
        Sample("with a reason above", "// A lock guards it.\nclass A: @unchecked Sendable {}"),
        Sample("no body", "protocol P {\n    func a()\n    var b: Int { get }\n}"),
        Sample("an address", "let page = \"a.de/\("home")/b\""),
    ]

    @Test("Good files pass", arguments: goodFiles)
    func goodFilesPass(sample: Sample) throws {
        let (status, output) = try lint(Self.licence + sample.text)
        #expect(status == 0, "\(output)")
    }

    @Test("A file without a licence line fails")
    func licenceIsNeeded() throws {
        let (status, output) = try lint("let a = 1\nlet b = 2\n")
        #expect(status == 1)
        #expect(output.contains("A.swift:1: error: no line with SPDX"))
    }

    @Test("A long function is a warning only")
    func longFunctionsAreWarned() throws {
        let (status, output) = try lint(Self.licence + Self.function("func a() {", lines: 41))
        #expect(status == 0)
        #expect(output.contains("A.swift:2: warning: the function has 41 lines"))
    }

    /// Runs the lint over a folder with one file.
    private func lint(_ text: String) throws -> (status: Int32, output: String) {
        let folder = try TemporaryFolder()
        try folder.write(text, to: "A.swift")
        let process = Process()
        process.executableURL = Repository.root.appending(path: ".ci/lint")
        process.arguments = [folder.path]
        let pipe = Pipe()
        process.standardOutput = pipe
        try process.run()
        let output = try pipe.fileHandleForReading.readToEnd() ?? Data()
        process.waitUntilExit()
        return (process.terminationStatus, String(decoding: output, as: UTF8.self))
    }
}
