// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation
import Programme
import ScenarioFiles
import Synchronization
import Testing
import TestSupport

@Suite struct FileSourceTests {
    /// The files of `tiny` in memory, below a folder that exists nowhere.
    private func tiny(_ change: [String: String] = [:]) throws -> MemoryFiles {
        try MemoryFiles.tiny(
            in: "draft/tiny",
            with: Dictionary(uniqueKeysWithValues: change.map { ("draft/\($0)", $1) }))
    }

    @Test func `a scenario in memory is the one on the disk`() throws {
        let disk = try readProgramme(ScenarioSource(path: repository + "/scenarios/tiny"))
        let memory = try readProgramme(ScenarioSource(path: "draft/tiny", files: try tiny()))
        #expect(memory.inputHashes == disk.inputHashes)
        #expect(memory.projects.map(\.id) == disk.projects.map(\.id))
        #expect(memory.budget.total == disk.budget.total)
    }

    @Test func `variants in memory are found by their names`() throws {
        let files = try tiny(["variants/more.yaml": "set: {budget: {reserve: 0.1}}\n"])
        let source = ScenarioSource(path: "draft/tiny", variants: ["more"], files: files)
        #expect(try readProgramme(source).variants == ["more"])
        let other = ScenarioSource(path: "draft/tiny", variants: ["mor"], files: files)
        #expect(
            throws: FileFailure.noVariant(
                name: "mor", candidates: Candidates(nearest: ["more"], all: ["more"]))
        ) { try readProgramme(other) }
    }

    @Test func `problems in memory have their places`() throws {
        let files = try tiny(["tiny/pools.csv": "id,name,capacity,growth\nnord,Nord,viel,0\n"])
        do {
            _ = try readProgramme(ScenarioSource(path: "draft/tiny", files: files))
            Issue.record("no number is no problem")
        } catch let problems as Problems {
            let places = problems.problems.map(\.origin).filter { $0.file.hasSuffix("pools.csv") }
            #expect(places.contains(Origin(file: "draft/tiny/pools.csv", line: 2, column: 11)))
        }
    }

    @Test func `folders in memory are what their files make them`() {
        let files = MemoryFiles(["a/b/c.csv": [1, 2, 3], "a/d.csv": [], "./e.csv": [1]])
        #expect(files.names(in: "a") == ["b", "d.csv"])
        #expect(files.names(in: ".") == ["a", "e.csv"])
        #expect(files.names(in: "a/x").isEmpty)
        #expect(files.kind(of: "a/b") == .folder)
        #expect(files.kind(of: "a/../e.csv") == .file)
        #expect(files.kind(of: "a/b/c") == .nothing)
        guard case .tooLarge = files.contents(of: "a/b/c.csv", limit: 2) else {
            Issue.record("three bytes are more than two")
            return
        }
    }

    @Test func `a snapshot asks its source once, and says the same ever after`() throws {
        let changing = ChangingFiles()
        let snapshot = SnapshotFiles(of: changing)
        func bytes() throws -> Data? {
            guard case .bytes(let data) = snapshot.contents(of: "x", limit: 10) else { return nil }
            return data
        }
        #expect(try bytes() == Data([1]))
        #expect(try bytes() == Data([1]))
        #expect(changing.count == 1)
    }
}

/// A file that is another one whenever it is read.
private final class ChangingFiles: FileSource {
    private let reads = Mutex<UInt8>(0)

    var count: Int { reads.withLock { Int($0) } }

    func contents(of path: String, limit: Int) -> FileContents {
        .bytes(
            reads.withLock { reads in
                reads += 1
                return Data([reads])
            })
    }

    func kind(of path: String) -> FileKind { .file }

    func names(in folder: String) -> [String] { [] }
}
