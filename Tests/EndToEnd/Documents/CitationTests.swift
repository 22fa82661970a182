// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation
import Testing

/// Comments cite the rule book and the contract: "model, section 8, "Need"", "files, "Ledger"".
@Suite struct CitationTests {
    /// A section that a comment cites.
    struct Citation: Hashable {
        let document: String
        /// Its number; nil where it is cited by its heading.
        var number: Int?
        /// The words in quotation marks behind it.
        var words: String?
    }

    @Test func `every section that a comment cites exists`() throws {
        var found = 0
        for (file, text) in try Self.sources() {
            for citation in Self.citations(in: text) {
                found += 1
                #expect(try Self.exists(citation), "\(file): \(citation)")
            }
        }
        #expect(found > 60, "\(found)")
    }

    @Test func `each way to cite is read, and what does not exist is found`() throws {
        let text = """
            /// The sums (model, sections
            /// 3–5), the need (model, section 8, "Need") and steps (model, section 7, steps 3 and
            /// 4): see files, "Ledger", and the work space of sections 8 and 9.
            """
        let citations = Self.citations(in: text)
        #expect(
            citations.filter { $0.document == "model" }.compactMap(\.number) == [
                3, 4, 5, 8, 7, 8, 9,
            ])
        #expect(citations.contains(Citation(document: "model", number: 8, words: "Need")))
        #expect(citations.contains(Citation(document: "files", words: "Ledger")))
        #expect(try !Self.exists(Citation(document: "model", number: 99)))
        #expect(try !Self.exists(Citation(document: "model", number: 8, words: "Wish")))
        #expect(try !Self.exists(Citation(document: "files", words: "Wishes")))
    }

    /// The Swift files of sources, tests and benchmarks, but for this one.
    private static func sources() throws -> [(String, String)] {
        try ["Sources", "Tests", "Benchmarks/Workloads"].flatMap { folder in
            let root = Program.repository.appending(path: folder)
            return try FileManager.default.subpathsOfDirectory(atPath: root.path)
                .filter { $0.hasSuffix(".swift") && !$0.hasSuffix("CitationTests.swift") }
                .filter { !$0.contains(".build/") }
                .map { path in
                    let url = root.appending(path: path)
                    return ("\(folder)/\(path)", try String(contentsOf: url, encoding: .utf8))
                }
        }
    }

    /// What the comments of a file cite.
    static func citations(in swift: String) -> [Citation] {
        let comments = swift.components(separatedBy: "\n").compactMap { line -> String? in
            guard let start = line.firstRange(of: "//") else { return nil }
            return line[start.upperBound...].drop { $0 == "/" }.trimmingCharacters(in: .whitespaces)
        }.joined(separator: " ")
        let numbered =
            #/
            (?: (?<document> forecast ) ,? \s )? \b sections? \s (?<first> \d+ )
            (?: (?<joint> – | \s and \s ) (?<last> \d+ ) )? (?: ,? :? \s "(?<words> [^"]+ )" )?
            /#.ignoresCase()
        var found: [Citation] = []
        for match in comments.matches(of: numbered) {
            guard let first = Int(match.first) else { continue }
            let last = match.last.flatMap { Int($0) } ?? first
            let numbers = match.joint == "–" ? Array(first...max(first, last)) : [first, last]
            let document = match.document == nil ? "model" : "forecast"
            for number in Set(numbers).sorted() {
                found.append(
                    Citation(
                        document: document, number: number, words: match.words.map(String.init)))
            }
        }
        for match in comments.matches(of: #/\b(model|files|forecast), "([^"]+)"/#) {
            found.append(
                Citation(document: String(match.output.1), words: String(match.output.2)))
        }
        return found
    }

    /// Whether the section is there, and a heading or bold words in it begin with what is quoted.
    static func exists(_ citation: Citation) throws -> Bool {
        let path = "docs/\(citation.document).md"
        guard let document = try? Document(path) else { return false }
        guard let number = citation.number else {
            return document.headings.contains { $0.words == citation.words }
        }
        guard let section = document.section({ $0.words.hasPrefix("\(number). ") }) else {
            return false
        }
        guard let words = citation.words else { return true }
        return section.contains("**\(words)") || section.contains("# \(words)")
    }
}
