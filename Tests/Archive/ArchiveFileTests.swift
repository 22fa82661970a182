// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation
import GRDB
import Testing
import TestSupport

@testable import Archive

/// The file of an archive: made, opened, refused.
@Suite struct ArchiveFileTests {
    private func execute(_ sql: String, at path: String) throws {
        try DatabaseQueue(path: path).writeWithoutTransaction { try $0.execute(sql: sql) }
    }

    @Test func `an archive is made once, with its folders, and stays`() throws {
        let folder = try TemporaryFolder()
        let path = folder.path(of: "reports/archive.sqlite")
        #expect(throws: ArchiveFault.noArchive(path: path)) {
            try Archive(path, for: .reading)
        }
        let archive = try Archive.create(path)
        #expect(archive.condition == .usual)
        #expect(throws: ArchiveFault.exists(path: path)) { try Archive.create(path) }
        #expect(try Archive(path, for: .reading).runs().isEmpty)
    }

    @Test func `all tables are strict, and the write-ahead log is on`() throws {
        let example = try ArchiveExample()
        let tables = try example.rows("PRAGMA table_list").filter {
            $0["schema"] == "main" && $0["type"] == "table"
        }
        let own = tables.filter { !($0["name"] as String).contains(#/^(sqlite|grdb|words)/#) }
        #expect(own.count == 11)
        #expect(own.allSatisfy { $0["strict"] == 1 })
        let mode = try #require(try example.value("PRAGMA journal_mode"))
        #expect(String.fromDatabaseValue(mode) == "wal")
    }

    @Test func `another file is no archive, and stays as it is`() throws {
        let folder = try TemporaryFolder()
        try folder.write("a thesis, not a database, and long enough to be looked at", to: "a")
        try execute("CREATE TABLE budget (x)", at: folder.path(of: "b"))
        for name in ["a", "b"] {
            let path = folder.path(of: name)
            let before = try Data(contentsOf: URL(filePath: path))
            #expect(throws: ArchiveFault.notAnArchive(path: path)) {
                try Archive(path, for: .writing)
            }
            #expect(throws: ArchiveFault.notAnArchive(path: path)) { try Archive.create(path) }
            #expect(try Data(contentsOf: URL(filePath: path)) == before)
        }
    }

    @Test func `a folder, a pipe and a device are no archives, and nobody waits for them`() throws {
        let folder = try TemporaryFolder()
        try folder.write("", to: "folder/x")
        #expect(mkfifo(folder.path(of: "pipe"), 0o600) == 0)
        for path in [folder.path(of: "folder"), folder.path(of: "pipe"), "/dev/null", "/dev/zero"] {
            for purpose in [Archive.Purpose.reading, .writing] {
                #expect(throws: ArchiveFault.notAnArchive(path: path)) {
                    try Archive(path, for: purpose)
                }
            }
            #expect(throws: ArchiveFault.notAnArchive(path: path)) { try Archive.create(path) }
        }
    }

    @Test func `what a killed attempt left is finished`() throws {
        let folder = try TemporaryFolder()
        let path = folder.path(of: "archive.sqlite")
        try folder.write("", to: "archive.sqlite")
        #expect(throws: ArchiveFault.notAnArchive(path: path)) {
            try Archive(path, for: .reading)
        }
        try execute("CREATE TABLE grdb_migrations (identifier TEXT PRIMARY KEY)", at: path)
        #expect(try Archive.create(path).runs().isEmpty)
    }

    /// An archive as the first version made it, with a run and a forecast: whatever comes later
    /// must read it, find it in order and add to it.
    @Test func `an archive of the first version is read and goes on`() async throws {
        let folder = try TemporaryFolder()
        try folder.copy(Repository.cases.path + "/archive-1.sqlite", as: "archive.sqlite")
        let archive = try Archive(folder.path(of: "archive.sqlite"), for: .writing)
        #expect(try archive.verify().findings == [])
        let runs = try archive.runs()
        #expect(runs.map(\.command) == ["forecast", "run"])
        #expect(runs[0].asOf == "2021-06" && runs[1].tags == ["first"])
        #expect(try archive.course(of: "tiny").steps.count == 2)
        #expect(try archive.note("read again", on: runs[1].id).note == "read again")
    }

    @Test func `a newer archive is read, and not written`() async throws {
        let example = try ArchiveExample()
        try await example.keep()
        try execute("INSERT INTO grdb_migrations VALUES ('99')", at: example.path)
        let archive = try Archive(example.path, for: .reading)
        #expect(archive.condition == .newer)
        #expect(try archive.runs().count == 1)
        #expect(throws: ArchiveFault.newer(path: example.path)) {
            try Archive(example.path, for: .writing)
        }
    }

    @Test func `an archive that may only be read is read, and not written`() async throws {
        let example = try ArchiveExample()
        try await example.keep()
        let copy = example.folder.path(of: "a copy?#%.sqlite")
        try execute("PRAGMA wal_checkpoint(TRUNCATE)", at: example.path)
        try FileManager.default.copyItem(atPath: example.path, toPath: copy)
        let place = FilePlace(isWritable: false)
        let archive = try Archive(copy, for: .reading, on: place)
        #expect(archive.condition == .readOnly)
        #expect(try archive.runs().count == 1)
        #expect(throws: ArchiveFault.readOnly(path: copy)) {
            try Archive(copy, for: .writing, on: place)
        }
        let beside = try example.folder.names().filter { $0.hasPrefix("a copy") }
        #expect(beside == ["a copy?#%.sqlite"], "nothing is written beside it")
    }

    @Test func `on a network there is a rollback journal, and it is said`() async throws {
        let example = try ArchiveExample()
        let path = example.folder.path(of: "share/archive.sqlite")
        let place = FilePlace(isOnNetwork: true)
        let archive = try Archive.create(path, on: place)
        #expect(archive.condition == .onNetwork)
        try await example.run()
        let added = try archive.add(
            example.folder.path(of: "results"), from: RunSource(example.scenario))
        #expect(!added.wasThere)
        let mode: String? = try await DatabaseQueue(path: path).read {
            try String.fetchOne($0, sql: "PRAGMA journal_mode")
        }
        #expect(mode == "delete")
        #expect(try example.folder.names(in: "share") == ["archive.sqlite"])
    }

    @Test func `an archive that came to a network gets its rollback journal there`() throws {
        let folder = try TemporaryFolder()
        let path = folder.path(of: "archive.sqlite")
        _ = try Archive.create(path)
        let place = FilePlace(isOnNetwork: true)
        let archive = try Archive(path, for: .writing, on: place)
        let mode: String? = try archive.read { try String.fetchOne($0, sql: "PRAGMA journal_mode") }
        #expect(mode == "delete")
    }

    @Test(arguments: [
        ("/srv/share/a", true), ("/srv/share", true), ("/srv/shared", false), ("/data/x", false),
        ("/srv/share/local/b", false), ("/mnt/with space/x", true), ("/ssh", true),
        ("/usb", false),
    ])
    func `the innermost mount decides whether a folder is on a network`(
        _ folder: String, _ isNetwork: Bool
    ) {
        let mounts = """
            /dev/sda1 / ext4 rw 0 0
            server:/x /srv/share nfs4 rw 0 0
            /dev/sdb1 /srv/share/local xfs rw 0 0
            //server/y /mnt/with\\040space cifs rw 0 0
            me@host: /ssh fuse.sshfs rw 0 0
            /dev/sdc1 /usb fuseblk rw 0 0
            """
        #expect(FilePlace.isNetwork(folder, mounts: mounts) == isNetwork)
    }

    @Test func `packed bytes come back, and damaged ones do not`() throws {
        for bytes in [Data(), Data("abc".utf8), Data(repeating: 7, count: 1_000_000)] {
            let packed = try #require(Packing.packed(bytes))
            #expect(Packing.unpacked(packed, count: bytes.count) == bytes)
            #expect(Packing.unpacked(packed, count: bytes.count + 1) == nil)
            #expect(Packing.unpacked(packed.dropLast(), count: bytes.count) == nil)
            #expect(Packing.unpacked(packed, count: .max) == nil)
        }
    }
}
