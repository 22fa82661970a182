// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation
import Testing

/// Whatever a document points to within the repository is there.
@Suite struct LinkTests {
    @Test(arguments: Document.paths)
    func `every relative link and its anchor exist`(_ path: String) throws {
        let document = try Document(path)
        for link in document.links where !link.contains("://") {
            #expect(try Self.isThere(link, from: path), "\(path): \(link)")
        }
    }

    @Test func `a link to what is not there is found`() throws {
        let there = ["docs/model.md", "reports/example", "docs/model.md#3-effort-estimation-"]
        for link in ["docs/modell.md", "docs/model.md#3-effort"] {
            #expect(try !Self.isThere(link, from: "README.md"), "\(link)")
        }
        for link in there.dropLast() { #expect(try Self.isThere(link, from: "README.md")) }
        #expect(try Self.isThere("model.md#8-reserve-and-reallocation", from: "docs/files.md"))
    }

    private static func isThere(_ link: String, from path: String) throws -> Bool {
        let parts = link.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
        let own = Program.repository.appending(path: path)
        let target =
            parts[0].isEmpty
            ? own
            : own.deletingLastPathComponent().appending(path: String(parts[0])).standardizedFileURL
        guard FileManager.default.fileExists(atPath: target.path) else { return false }
        guard parts.count == 2 else { return true }
        let text = try String(contentsOf: target, encoding: .utf8)
        return Document(path: "", text: text).anchors.contains(String(parts[1]))
    }

    /// Paths in the repository, wherever the text names them.
    @Test(arguments: Document.paths)
    func `every path of the repository that a document names exists`(_ path: String) throws {
        let document = try Document(path)
        let named = document.text.matches(
            of: /\b(?:scenarios|Sources|Tests|Benchmarks|docs)\/[A-Za-z0-9_+.\/-]*[A-Za-z0-9]/
        ).map { String($0.output) }
        for name in Set(named) where !name.contains("…") {
            let url = Program.repository.appending(path: name)
            #expect(FileManager.default.fileExists(atPath: url.path), "\(path): \(name)")
        }
    }
}
