// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation
import GRDB
import ResultFiles

extension Archive {
    /// Looks at everything: SQLite's own integrity, references, every byte that is kept by its
    /// hash, every id, input and file by its run's record. O(bytes).
    ///
    /// What cannot be read is a finding; the rest is looked at all the same.
    ///
    /// - Throws: `ArchiveFault` where not even the file can be opened.
    public func verify() throws -> Verification {
        var verification = Verification()
        let steps: [(Database, inout Verification) throws -> Void] = [
            verifyFile, verifyReferences, verifyContents, verifyRuns, verifyWords,
        ]
        try read { db in
            for step in steps {
                do {
                    try step(db, &verification)
                } catch let error as DatabaseError {
                    verification.findings.append(.integrity(error.message ?? "\(error)"))
                }
            }
        }
        return verification
    }

    private func verifyFile(_ db: Database, _ found: inout Verification) throws {
        let lines = try String.fetchAll(db, sql: "PRAGMA integrity_check")
        found.findings += lines.filter { $0 != "ok" }.map { .integrity($0) }
    }

    private func verifyReferences(_ db: Database, _ found: inout Verification) throws {
        let rows = try Row.fetchAll(db, sql: "PRAGMA foreign_key_check")
        let references = Set(
            rows.map { ArchiveFinding.reference(table: $0["table"], to: $0["parent"]) })
        found.findings += references.sorted { "\($0)" < "\($1)" }
    }

    private func verifyContents(_ db: Database, _ found: inout Verification) throws {
        let rows = try Row.fetchCursor(db, sql: "SELECT * FROM content ORDER BY hash")
        while let row = try rows.next() {
            let hash: String = row["hash"]
            found.contents += 1
            found.bytes += row["bytes"]
            let data = Packing.unpacked(row["packed"], count: row["bytes"])
            if data.map({ Packing.hash($0) }) != hash {
                found.findings.append(.content(hash: hash))
            }
        }
    }

    private func verifyRuns(_ db: Database, _ found: inout Verification) throws {
        for row in try Row.fetchAll(db, sql: "SELECT * FROM run ORDER BY number") {
            let run = KeptRun(row)
            found.runs += 1
            found.findings += try findings(of: run, db)
        }
    }

    /// What of a run is not as its record says.
    private func findings(of run: KeptRun, _ db: Database) throws -> [ArchiveFinding] {
        let results = try Row.fetchAll(
            db, sql: "SELECT name, hash FROM result WHERE run = ?", arguments: [run.number])
        var hashes: [String: String] = Dictionary(
            results.map { ($0["name"], $0["hash"]) }
        ) { $1 }
        guard let hash = hashes.removeValue(forKey: RunRecord.fileName),
            let data = try? content(hash, db),
            let record = try? JSONDecoder().decode(RunRecordFile.self, from: data),
            let command = record.command, command.rawValue == run.command,
            record.scenario == run.scenario, record.version == run.version,
            String(record.seed) == run.seed, record.draws == run.draws, record.asOf == run.asOf
        else { return [.record(run: run.id)] }
        var findings: [ArchiveFinding] = []
        if record.id(as: command) != run.id { findings.append(.identity(run: run.id)) }
        for name in Set(hashes.keys).union(record.files.keys).sorted()
        where hashes[name] != record.files[name] {
            findings.append(.result(run: run.id, name: name))
        }
        let inputs = Set(
            try String.fetchAll(
                db, sql: "SELECT hash FROM input WHERE run = ?", arguments: [run.number]))
        let named = [record.inputs, record.actuals ?? [:], record.accepted ?? [:]]
        for (name, hash) in named.joined().sorted(by: { $0.key < $1.key })
        where !inputs.contains(hash) {
            findings.append(.input(run: run.id, name: name))
        }
        return findings
    }

    private func verifyWords(_ db: Database, _ found: inout Verification) throws {
        let ids = try String.fetchAll(
            db,
            sql: """
                SELECT id FROM run LEFT JOIN words ON words.rowid = run.number
                WHERE words.note IS NOT run.note OR words.title_de IS NOT run.title_de
                    OR words.title_en IS NOT run.title_en
                """)
        found.findings += ids.map { .words(run: $0) }
    }
}
