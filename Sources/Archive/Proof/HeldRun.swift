// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation
import GRDB
import ResultFiles

/// A run with everything that it takes to compute it again.
struct HeldRun: Sendable {
    let run: KeptRun
    let record: RunRecordFile
    let command: RunRecordFile.Command
    /// Where its inputs lie among `inputs`.
    let source: RunSource
    /// The bytes of its inputs by path.
    let inputs: [String: Data]
    /// The hashes of its files by name, that of `run.json` too.
    let hashes: [String: String]
}

extension Archive {
    /// A run as the archive holds it.
    ///
    /// - Throws: `ArchiveFault`, `.damaged` where bytes are not those that were put in.
    func held(_ id: String) throws -> HeldRun {
        try read { db in
            let run = try Self.run(id, db)
            let rows = try Row.fetchAll(
                db, sql: "SELECT path, hash FROM input WHERE run = ?", arguments: [run.number])
            let inputs = try rows.map { row in
                (row["path"] as String, try content(row["hash"], db))
            }
            let results = try Row.fetchAll(
                db, sql: "SELECT name, hash FROM result WHERE run = ?", arguments: [run.number])
            let hashes: [String: String] = Dictionary(
                results.map { ($0["name"], $0["hash"]) }
            ) { $1 }
            guard let hash = hashes[RunRecord.fileName],
                let request = try String.fetchOne(
                    db, sql: "SELECT request FROM run WHERE number = ?", arguments: [run.number]),
                let source = try? JSONDecoder().decode(RunSource.self, from: Data(request.utf8)),
                let record = try? JSONDecoder().decode(
                    RunRecordFile.self, from: content(hash, db)),
                let command = record.command
            else { throw ArchiveFault.damaged(path: path) }
            return HeldRun(
                run: run, record: record, command: command, source: source,
                inputs: Dictionary(inputs) { $1 }, hashes: hashes)
        }
    }

    /// The bytes of a hash.
    ///
    /// - Throws: `ArchiveFault.damaged` where they are not there, or not these.
    func content(_ hash: String, _ db: Database) throws -> Data {
        let row = try Row.fetchOne(
            db, sql: "SELECT bytes, packed FROM content WHERE hash = ?", arguments: [hash])
        guard let row, let data = Packing.unpacked(row["packed"], count: row["bytes"]),
            Packing.hash(data) == hash
        else { throw ArchiveFault.damaged(path: path) }
        return data
    }
}
