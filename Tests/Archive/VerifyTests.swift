// SPDX-License-Identifier: GPL-3.0-or-later
import Archive
import Foundation
import Testing
import TestSupport

/// Whatever is not as it was put in is found.
@Suite struct VerifyTests {
    @Test func `an archive is in order after everything that is done with it`() async throws {
        let example = try ArchiveExample()
        try await example.keep(retention: .everything)
        try await example.keep(seed: 2)
        let found = try example.archive.verify()
        #expect(found.findings == [])
        #expect(found.runs == 2)
        #expect(found.contents > 20)
        #expect(found.bytes > 50_000)
    }

    private static let zeros = String(repeating: "0", count: 64)

    @Test(arguments: [
        (
            "UPDATE content SET packed = x'00' WHERE hash = (SELECT hash FROM input "
                + "WHERE path = 'tiny/roles.csv')", "content"
        ),
        (
            "UPDATE content SET bytes = bytes + 1 WHERE hash = (SELECT hash FROM input "
                + "WHERE path = 'tiny/roles.csv')", "content"
        ),
        (
            "DELETE FROM content WHERE hash = (SELECT hash FROM input "
                + "WHERE path = 'tiny/roles.csv')", "reference"
        ),
        ("DELETE FROM input WHERE path = 'tiny/roles.csv'", "input"),
        ("UPDATE result SET hash = '\(zeros)' WHERE name = 'months.csv'", "result"),
        ("DELETE FROM result WHERE name = 'months.csv'", "result"),
        ("UPDATE run SET id = '\(zeros)'", "identity"),
        ("UPDATE run SET seed = '7'", "record"),
        ("UPDATE run SET draws = 7", "record"),
        ("DELETE FROM words", "words"),
    ])
    func `what another program changed is found`(_ change: String, _ kind: String) async throws {
        let example = try ArchiveExample()
        try await example.keep()
        try example.execute(change)
        let found = try example.archive.verify().findings
        #expect(found.contains { "\($0)".hasPrefix(kind) }, "\(found)")
        for finding in found {
            #expect(finding.message.de != finding.message.en)
        }
    }

    @Test func `damaged pages are found, and said`() async throws {
        let example = try ArchiveExample()
        try await example.keep(retention: .everything)
        try example.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        let url = URL(filePath: example.path)
        let whole = try Data(contentsOf: url)
        let pages = whole.count / 4096
        #expect(pages > 40)
        var found = 0
        // Not the first page: without it, it is no archive any more.
        for page in stride(from: 1, to: pages, by: max(1, pages / 12)) {
            var damaged = whole
            damaged.replaceSubrange(
                page * 4096..<(page + 1) * 4096, with: Data(repeating: 0xA5, count: 4096))
            let path = example.folder.path(of: "damaged-\(page).sqlite")
            try damaged.write(to: URL(filePath: path))
            do {
                let archive = try Archive(path, for: .reading)
                if try !archive.verify().findings.isEmpty { found += 1 }
            } catch let fault as ArchiveFault {
                #expect(fault == .damaged(path: path))
                found += 1
            }
        }
        #expect(found >= 12, "every damaged page is found")
    }
}
