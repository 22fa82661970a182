// SPDX-License-Identifier: GPL-3.0-or-later
import GRDB

/// Which runs shall keep less of their files.
public struct Pruning: Sendable {
    /// Beginnings of ids; none: all runs without a tag.
    public var ids: [String] = []
    /// Only runs whose results were written before: `2026`, `2026-01`, `2026-01-31`.
    public var before: String?
    /// What is still kept of them.
    public var retention = Retention.summary
    /// Whether they are removed as a whole; only runs that are named are.
    public var removesRuns = false

    /// All runs without a tag keep their summary.
    public init() {}
}

/// What pruning did.
public struct Pruned: Hashable, Sendable {
    /// The runs that keep less, or that are gone.
    public let runs: Int
    /// The contents that nobody needed any more.
    public let contents: Int
}

extension Archive {
    /// Writes a note about a run in place of the one before; an empty one takes it away.
    public func note(_ text: String, on id: String) throws -> KeptRun {
        try write { db in
            let run = try Self.run(id, db)
            try db.execute(
                sql: "UPDATE run SET note = ? WHERE number = ?", arguments: [text, run.number])
            return try Self.run(run.id, db)
        }
    }

    /// Gives a run tags, or takes them away. One that it has, or has not, changes nothing.
    public func tag(_ tags: [String], on id: String, removing: Bool = false) throws -> KeptRun {
        try write { db in
            let run = try Self.run(id, db)
            for tag in tags {
                try db.execute(
                    sql: removing
                        ? "DELETE FROM tag WHERE run = ? AND tag = ?"
                        : "INSERT OR IGNORE INTO tag (run, tag) VALUES (?, ?)",
                    arguments: [run.number, tag])
            }
            return try Self.run(run.id, db)
        }
    }

    /// Keeps less of runs, and gives the space of what nobody needs any more back.
    ///
    /// Inputs, hashes and numbers stay with every run that stays, so that it can be proved.
    public func prune(_ pruning: Pruning) throws -> Pruned {
        let pruned = try write { db in
            let numbers = try Self.numbers(of: pruning, db)
            var changed = 0
            for number in numbers {
                if pruning.removesRuns {
                    try db.execute(
                        sql: "DELETE FROM run WHERE number = ?", arguments: [number])
                    changed += db.changesCount
                } else if try Self.keepLess(number, pruning.retention, db) {
                    changed += 1
                }
            }
            try db.execute(
                sql: """
                    DELETE FROM content WHERE hash NOT IN (SELECT hash FROM input)
                        AND hash NOT IN (SELECT kept FROM result WHERE kept IS NOT NULL)
                    """)
            return Pruned(runs: changed, contents: db.changesCount)
        }
        if pruned.contents > 0 {
            try ArchiveFault.translating(path) { try database.vacuum() }
        }
        return pruned
    }

    private static func numbers(of pruning: Pruning, _ db: Database) throws -> [Int64] {
        if let before = pruning.before { try RunSearch.checkDate(before) }
        guard pruning.ids.isEmpty else {
            let runs = try pruning.ids.map { try run($0, db) }
            return runs.filter { run in
                pruning.before.map { !run.written.isEmpty && run.written < $0 } ?? true
            }.map(\.number)
        }
        guard !pruning.removesRuns else { return [] }
        return try Int64.fetchAll(
            db,
            sql: """
                SELECT number FROM run
                WHERE (?1 IS NULL OR (written < ?1 AND written <> ''))
                    AND number NOT IN (SELECT run FROM tag)
                """, arguments: [pruning.before])
    }

    /// Forgets the files of a run that are not to be kept; false where that is none.
    private static func keepLess(
        _ number: Int64, _ retention: Retention, _ db: Database
    ) throws -> Bool {
        let names = try String.fetchAll(
            db, sql: "SELECT name FROM result WHERE run = ? AND kept IS NOT NULL",
            arguments: [number])
        let forgotten = names.filter { !retention.keeps($0) }
        guard !forgotten.isEmpty else { return false }
        for name in forgotten {
            try db.execute(
                sql: "UPDATE result SET kept = NULL WHERE run = ? AND name = ?",
                arguments: [number, name])
        }
        try db.execute(
            sql: "UPDATE run SET retention = ? WHERE number = ?",
            arguments: [retention.rawValue, number])
        return true
    }
}
