// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation
import GRDB
import ResultFiles

/// Runs in one SQLite file (files, "Archive"): what went in, what came out, and who made it.
///
/// Every change is one transaction: a program that ends in its middle leaves the archive as it was.
/// Several programs may use it at once; who writes waits for the other.
public struct Archive: Sendable {
    /// What an archive is opened for.
    public enum Purpose: Sendable { case reading, writing }

    /// The file where commands look for an archive.
    public static let usualPath = "reports/archive.sqlite"

    /// The file as the user named it.
    public let path: String
    /// What is odd about the file, though it can be used: to be told.
    public let condition: Condition
    let database: DatabaseQueue

    /// What is odd about an archive that can be used.
    public enum Condition: Hashable, Sendable {
        /// Nothing.
        case usual
        /// It lies on a network, where SQLite's write-ahead log does not work: a rollback journal
        /// is used, and who writes keeps out who reads.
        case onNetwork
        /// A newer program made it: it is only read.
        case newer
        /// It may only be read.
        case readOnly
    }

    /// Opens an archive.
    ///
    /// - Throws: `ArchiveFault`.
    public init(_ path: String, for purpose: Purpose) throws {
        try self.init(path, for: purpose, on: FilePlace(path))
    }

    /// The same with what is known of the place, which tests choose.
    init(_ path: String, for purpose: Purpose, on place: FilePlace) throws {
        self.path = path
        guard FileManager.default.fileExists(atPath: path) else {
            throw ArchiveFault.noArchive(path: path)
        }
        // SQLite would wait at a pipe, and takes a device for an empty file.
        guard !place.isOtherThing else { throw ArchiveFault.notAnArchive(path: path) }
        guard place.isWritable || purpose == .reading else {
            throw ArchiveFault.readOnly(path: path)
        }
        (database, condition) = try ArchiveFault.translating(path) {
            let queue = try Self.open(path, place)
            let isNewer = try queue.read { db in
                guard try Self.isOurs(db) else { throw ArchiveFault.notAnArchive(path: path) }
                return try Schema.migrator.hasBeenSuperseded(db)
            }
            guard !isNewer else {
                guard purpose == .reading else { throw ArchiveFault.newer(path: path) }
                return (queue, .newer)
            }
            guard place.isWritable else { return (queue, .readOnly) }
            if purpose == .writing { try Self.prepare(queue, place) }
            return (queue, place.isOnNetwork ? .onNetwork : .usual)
        }
    }

    /// Makes an archive, with the folders around it.
    ///
    /// - Throws: `ArchiveFault`; `OutputFailure` where the folders cannot be made.
    public static func create(_ path: String) throws -> Archive {
        try create(path, on: nil)
    }

    static func create(_ path: String, on place: FilePlace?) throws -> Archive {
        try FileSystem.makeFolders(around: path)
        let place = place ?? FilePlace(path)
        guard !place.isOtherThing else { throw ArchiveFault.notAnArchive(path: path) }
        guard place.isWritable else { throw ArchiveFault.readOnly(path: path) }
        try ArchiveFault.translating(path) {
            let queue = try open(path, place)
            // Also what is left of an attempt that was killed is empty, and is finished now.
            guard try queue.read(isEmpty) else {
                let isArchive = try queue.read(isOurs)
                throw isArchive
                    ? ArchiveFault.exists(path: path) : ArchiveFault.notAnArchive(path: path)
            }
            try prepare(queue, place)
        }
        return try Archive(path, for: .writing, on: place)
    }

    /// Reads, with SQLite's complaints as ours.
    func read<Value>(_ work: (Database) throws -> Value) throws -> Value {
        try ArchiveFault.translating(path) { try database.read(work) }
    }

    /// Writes all or nothing.
    func write<Value>(_ work: (Database) throws -> Value) throws -> Value {
        try ArchiveFault.translating(path) {
            try database.writeWithoutTransaction { db in
                var value: Value?
                // Immediate: two that read first and write then would have to give up.
                try db.inTransaction(.immediate) {
                    value = try work(db)
                    return .commit
                }
                guard let value else { throw ArchiveFault.busy(path: path) }
                return value
            }
        }
    }

    private static func open(_ path: String, _ place: FilePlace) throws -> DatabaseQueue {
        var configuration = Configuration()
        configuration.foreignKeysEnabled = true
        configuration.busyMode = .timeout(place.patience)
        configuration.readonly = !place.isWritable
        configuration.prepareDatabase { db in
            guard place.isWritable else { return }
            // A run that was told as kept must not be gone when the power fails.
            try db.execute(sql: "PRAGMA synchronous = FULL")
        }
        let name = place.isWritable ? path : place.unchangingName(of: path)
        return try DatabaseQueue(path: name, configuration: configuration)
    }

    /// Chooses the journal, and brings an older archive up to date.
    private static func prepare(_ queue: DatabaseQueue, _ place: FilePlace) throws {
        let wanted = place.isOnNetwork ? "delete" : "wal"
        try queue.writeWithoutTransaction { db in
            guard try String.fetchOne(db, sql: "PRAGMA journal_mode") != wanted else { return }
            do {
                try db.execute(sql: "PRAGMA journal_mode = \(wanted)")
            } catch let error as DatabaseError {
                // While others use it, the rollback journal does as well; the log on a network not.
                guard error.resultCode == .SQLITE_BUSY, !place.isOnNetwork else { throw error }
            }
        }
        try Schema.migrator.migrate(queue)
    }

    private static func isOurs(_ db: Database) throws -> Bool {
        try Int.fetchOne(db, sql: "PRAGMA application_id") == Schema.applicationId
    }

    private static func isEmpty(_ db: Database) throws -> Bool {
        let names = try String.fetchAll(db, sql: "SELECT name FROM sqlite_schema")
        let isOurs = try isOurs(db)
        return !isOurs && names.allSatisfy { $0.contains("grdb_migrations") }
    }
}
