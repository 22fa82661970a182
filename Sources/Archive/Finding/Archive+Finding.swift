// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation
import GRDB
import Programme
import Words

/// A run as the archive has it, without its numbers.
public struct KeptRun: Hashable, Sendable {
    /// The order in which runs were added, from 1.
    public let number: Int64
    /// SHA-256 of what was asked.
    public let id: String
    /// The command that computed it.
    public let command: String
    /// The scenario's id.
    public let scenario: String
    /// Its title.
    public let title: Text
    /// The version of the program that computed it.
    public let version: String
    /// When its results were written (UTC), `2026-11-30T14:05:09Z`; empty where nobody knows.
    public let written: String
    /// The seed.
    public let seed: String
    /// The number of draws.
    public let draws: Int
    /// Of a forecast, the last closed month.
    public let asOf: String?
    /// What people wrote about it.
    public let note: String
    /// How much of it is kept.
    public let retention: Retention
    /// Its tags, sorted.
    public var tags: [String]
    /// As many first characters of the id as tell it from all others, eight at least.
    public var shortId: String

    init(_ row: Row) {
        number = row["number"]
        id = row["id"]
        command = row["command"]
        scenario = row["scenario"]
        title = Text(de: row["title_de"], en: row["title_en"])
        version = row["version"]
        written = row["written"]
        seed = row["seed"]
        draws = row["draws"]
        asOf = row["as_of"]
        note = row["note"]
        retention = Retention(rawValue: row["retention"]) ?? .summary
        tags = []
        shortId = String(id.prefix(Self.shortest))
    }

    static let shortest = 8
}

/// An outcome of a run over its draws; amounts in EUR.
public struct KeptOutcome: Hashable, Sendable {
    /// The folder of the scenario that it is of; empty where there is one scenario.
    public let part: String
    /// Its id.
    public let outcome: String
    /// `EUR`, `projects`, `packages`, `share`.
    public let unit: String
    /// The value in the plan case.
    public let plan: Double?
    /// The mean.
    public let mean: Double?
    /// The 10 % quantile.
    public let p10: Double?
    /// The 90 % quantile.
    public let p90: Double?
}

/// A target of a run.
public struct KeptTarget: Hashable, Sendable {
    /// The folder of the scenario that it is of; empty where there is one scenario.
    public let part: String
    /// Its id.
    public let target: String
    /// The part of the draws that meets it; nil without draws.
    public let probability: Double?
}

/// Everything that `archive show` tells of a run.
public struct KeptDetails: Hashable, Sendable {
    /// The run.
    public let run: KeptRun
    /// The outcomes of the whole programme.
    public let outcomes: [KeptOutcome]
    /// The targets.
    public let targets: [KeptTarget]
    /// SHA-256 of the inputs by the path under which they are held.
    public let inputs: [String: String]
    /// The files of the results; whether each is kept.
    public let files: [String: Bool]
}

extension Archive {
    /// The run whose id begins so.
    ///
    /// - Throws: `ArchiveFault` where none or several do.
    public func run(_ id: String) throws -> KeptRun {
        try read { db in try Self.run(id, db) }
    }

    static func run(_ id: String, _ db: Database) throws -> KeptRun {
        let wanted = id.lowercased()
        guard wanted.count >= 4 else { throw ArchiveFault.shortId(id) }
        guard wanted.allSatisfy({ "0123456789abcdef".contains($0) }) else {
            throw ArchiveFault.unknownRun(id)
        }
        let rows = try Row.fetchAll(
            db, sql: "SELECT * FROM run WHERE id >= ? AND id < ? ORDER BY id LIMIT 6",
            arguments: [wanted, wanted + "g"])
        guard let row = rows.first else { throw ArchiveFault.unknownRun(id) }
        guard rows.count == 1 else {
            let ids = rows.map { ($0["id"] as String).prefix(12) }
            throw ArchiveFault.ambiguousRun(id, ids.map(String.init))
        }
        return try completed([KeptRun(row)], db)[0]
    }

    /// What came out of a run.
    public func details(of run: KeptRun) throws -> KeptDetails {
        try read { db in
            let number = run.number
            let outcomes = try Row.fetchAll(
                db,
                sql: "SELECT * FROM outcome WHERE run = ? AND dimension = '' ORDER BY rowid",
                arguments: [number]
            ).map {
                KeptOutcome(
                    part: $0["part"], outcome: $0["outcome"], unit: $0["unit"], plan: $0["plan"],
                    mean: $0["mean"], p10: $0["p10"], p90: $0["p90"])
            }
            let targets = try Row.fetchAll(
                db, sql: "SELECT * FROM target WHERE run = ? ORDER BY rowid", arguments: [number]
            ).map {
                KeptTarget(
                    part: $0["part"], target: $0["target"], probability: $0["probability"])
            }
            let inputs = try Row.fetchAll(
                db, sql: "SELECT path, hash FROM input WHERE run = ?", arguments: [number])
            let files = try Row.fetchAll(
                db, sql: "SELECT name, kept IS NOT NULL AS kept FROM result WHERE run = ?",
                arguments: [number])
            return KeptDetails(
                run: run, outcomes: outcomes, targets: targets,
                inputs: Dictionary(inputs.map { ($0["path"], $0["hash"]) }) { $1 },
                files: Dictionary(files.map { ($0["name"], $0["kept"]) }) { $1 })
        }
    }

    /// Runs with their tags and short ids.
    static func completed(_ runs: [KeptRun], _ db: Database) throws -> [KeptRun] {
        let tags = try db.makeStatement(sql: "SELECT tag FROM tag WHERE run = ? ORDER BY tag")
        let neighbours = try db.makeStatement(
            sql: """
                SELECT max(id) FROM run WHERE id < ?1
                UNION ALL SELECT min(id) FROM run WHERE id > ?1
                """)
        return try runs.map { run in
            var run = run
            run.tags = try String.fetchAll(tags, arguments: [run.number])
            let others = try (String?).fetchAll(neighbours, arguments: [run.id]).compactMap { $0 }
            let shared = others.map { zip($0, run.id).prefix { $0 == $1 }.count }.max() ?? 0
            run.shortId = String(run.id.prefix(max(KeptRun.shortest, shared + 1)))
            return run
        }
    }
}
