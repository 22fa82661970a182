// SPDX-License-Identifier: GPL-3.0-or-later
import Archive
import Testing
import TestSupport

/// What people write about runs, and what is kept of them.
@Suite struct NotesTests {
    private let example: ArchiveExample

    init() throws { example = try ArchiveExample() }

    private func found(_ change: (inout RunSearch) -> Void) throws -> [String] {
        var search = RunSearch()
        change(&search)
        return try example.archive.runs(search).map(\.id)
    }

    @Test func `a note is found by its words, and can be replaced and removed`() async throws {
        let id = try await example.keep().id
        let archive = example.archive
        #expect(try archive.note("Für die Sitzung im März", on: id).note.hasPrefix("Für"))
        #expect(try found { $0.words = "sitzung" } == [id])
        #expect(try found { $0.words = "sitzung kleines" } == [id], "all words, in any column")
        #expect(try archive.note("Entwurf", on: String(id.prefix(6))).note == "Entwurf")
        #expect(try found { $0.words = "sitzung" } == [])
        #expect(try found { $0.words = "entw" } == [id])
        #expect(try archive.note("", on: id).note == "")
        #expect(try found { $0.words = "entwurf" } == [])
        #expect(try archive.verify().findings == [])
    }

    @Test func `tags are given, found and taken away`() async throws {
        let id = try await example.keep().id
        let archive = example.archive
        #expect(try archive.tag(["b", "a", "a"], on: id).tags == ["a", "b"])
        #expect(try archive.tag(["a"], on: id).tags == ["a", "b"])
        #expect(try found { $0.tags = ["a", "b"] } == [id])
        #expect(try found { $0.tags = ["a", "c"] } == [])
        #expect(try archive.tag(["a", "c"], on: id, removing: true).tags == ["b"])
    }

    @Test func `pruned runs keep what proves them; tagged ones keep all`() async throws {
        let plain = try await example.keep(retention: .everything).id
        let tagged = try await example.keep(seed: 2, retention: .everything).id
        let archive = example.archive
        _ = try archive.tag(["final"], on: tagged)
        var pruning = Pruning()
        pruning.before = "1999"
        #expect(try archive.prune(pruning).runs == 0)
        pruning.before = nil
        let pruned = try archive.prune(pruning)
        #expect(pruned.runs == 1)
        #expect(pruned.contents > 5)
        let files = try archive.details(of: try archive.run(plain)).files
        #expect(files.filter(\.value).map(\.key) == ["run.json"])
        #expect(try archive.details(of: try archive.run(tagged)).files.values.allSatisfy { $0 })
        #expect(try archive.verify().findings == [])
        #expect(try await archive.prove(plain).isProved)
        #expect(try archive.prune(pruning).runs == 0, "there is nothing more to forget")
    }

    @Test func `a run that is taken out leaves nothing behind`() async throws {
        let before = try example.everything().filter { !$0.hasPrefix("words") }
        let id = try await example.keep(retention: .everything).id
        _ = try example.archive.tag(["a"], on: id)
        var pruning = Pruning()
        pruning.removesRuns = true
        #expect(try example.archive.prune(pruning).runs == 0, "only runs that are named")
        pruning.ids = [id]
        #expect(try example.archive.prune(pruning).runs == 1)
        #expect(try example.everything().filter { !$0.hasPrefix("words") } == before)
        #expect(try found { $0.words = "kleines" } == [])
        #expect(try example.archive.verify().findings == [])
    }
}
