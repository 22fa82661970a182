// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation
import GRDB
import ResultFiles
import ScenarioFiles

/// How much of a run's files an archive keeps; inputs, hashes and the numbers that are looked for
/// are always kept, so that every file can be computed anew.
public enum Retention: String, CaseIterable, Sendable {
    /// `run.json` only.
    case summary
    /// All tables too.
    case tables
    /// Every file.
    case everything

    /// Whether a file is kept.
    func keeps(_ name: String) -> Bool {
        switch self {
        case .summary: name == RunRecord.fileName
        case .tables: name == RunRecord.fileName || name.hasSuffix(".csv")
        case .everything: true
        }
    }
}

/// What became of a run that was to be added.
public struct AddedRun: Hashable, Sendable {
    /// Its id.
    public let id: String
    /// Whether the archive had it before; nothing was changed then.
    public let wasThere: Bool
}

extension Archive {
    /// Adds the results in a folder, with the inputs that they were computed from.
    ///
    /// - Parameters:
    ///   - folder: the folder of the results.
    ///   - source: where the inputs lie; nil: where `RunSource(recordedIn:)` expects them.
    ///   - files: where they are read from.
    /// - Throws: `ArchiveFault`, also where inputs are not those that the run read; what reading a
    ///   scenario throws.
    public func add(
        _ folder: String, from source: RunSource?, in files: any FileSource = DiskFiles(),
        retention: Retention = .summary
    ) throws -> AddedRun {
        let results = try ResultFolder(folder)
        let source = try source ?? RunSource(expectedFor: results)
        let inputs = try RunInputs(source, of: results.record, from: files)
        let id = results.record.id(as: results.command)
        return try write { db in
            if let number = try Int64.fetchOne(
                db, sql: "SELECT number FROM run WHERE id = ?", arguments: [id])
            {
                try Self.compare(results, withRun: number, id: id, db)
                return AddedRun(id: id, wasThere: true)
            }
            try Self.insert(results, inputs, id: id, retention, db)
            return AddedRun(id: id, wasThere: false)
        }
    }

    /// Refuses results that are not those of the same run in the archive.
    private static func compare(
        _ results: ResultFolder, withRun number: Int64, id: String, _ db: Database
    ) throws {
        let rows = try Row.fetchAll(
            db, sql: "SELECT name, hash FROM result WHERE run = ?", arguments: [number])
        let known: [String: String] = Dictionary(rows.map { ($0["name"], $0["hash"]) }) { $1 }
        let found = results.files.mapValues { Packing.hash($0) }
        let names = Set(known.keys).union(found.keys)
        let differing = names.filter { known[$0] != found[$0] }.sorted()
        guard differing.isEmpty else {
            throw ArchiveFault.otherResults(id: id, files: differing)
        }
    }

    private static func insert(
        _ results: ResultFolder, _ inputs: RunInputs, id: String, _ retention: Retention,
        _ db: Database
    ) throws {
        let run = try insertRun(results, inputs, id: id, retention, db)
        for (path, data) in inputs.files.sorted(by: { $0.key < $1.key }) {
            let hash = try store(data, db)
            try db.execute(
                sql: "INSERT INTO input (run, path, hash) VALUES (?, ?, ?)",
                arguments: [run, path, hash])
        }
        let setting = try db.makeStatement(
            sql: "INSERT OR IGNORE INTO setting (run, path, text, number) VALUES (?, ?, ?, ?)")
        for written in inputs.settings {
            try setting.execute(arguments: [run, written.path, written.text, written.number])
        }
        for (name, data) in results.files.sorted(by: { $0.key < $1.key }) {
            let isKept = retention.keeps(name)
            let hash = isKept ? try store(data, db) : Packing.hash(data)
            try db.execute(
                sql: "INSERT INTO result (run, name, hash, kept) VALUES (?, ?, ?, ?)",
                arguments: [run, name, hash, isKept ? hash : nil])
        }
        try insertRows(of: results, run: run, db)
    }

    private static func insertRun(
        _ results: ResultFolder, _ inputs: RunInputs, id: String, _ retention: Retention,
        _ db: Database
    ) throws -> Int64 {
        let record = results.record
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        let request = String(decoding: try encoder.encode(inputs.source), as: UTF8.self)
        try db.execute(
            sql: """
                INSERT INTO run (id, command, scenario, title_de, title_en, version, written, seed,
                    first_draw, draws, sampling, as_of, request, retention)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
            arguments: [
                id, results.command.rawValue, record.scenario, record.title.de, record.title.en,
                record.version, results.written, String(record.seed), String(record.firstDraw),
                record.draws, record.sampling, record.asOf, request, retention.rawValue,
            ])
        return db.lastInsertedRowID
    }

    /// Stores bytes once; whoever has the same refers to them.
    static func store(_ data: Data, _ db: Database) throws -> String {
        let hash = Packing.hash(data)
        let isThere = try Bool.fetchOne(
            db, sql: "SELECT EXISTS (SELECT 1 FROM content WHERE hash = ?)", arguments: [hash])
        if isThere != true {
            guard let packed = Packing.packed(data) else { throw PackingFailure() }
            try db.execute(
                sql: "INSERT INTO content (hash, bytes, packed) VALUES (?, ?, ?)",
                arguments: [hash, data.count, packed])
        }
        return hash
    }

    /// The rows that are looked for, of the results and of each scenario in a folder of them.
    private static func insertRows(
        of results: ResultFolder, run: Int64, _ db: Database
    ) throws {
        let dialect = CSVDialect(rawValue: results.record.csv) ?? .standard
        for table in ResultTable.allCases {
            let name = "\(table.file.rawValue).csv"
            let statement = try db.makeStatement(sql: table.insertion)
            for (file, data) in results.files.sorted(by: { $0.key < $1.key }) {
                guard file == name || file.hasSuffix("/" + name) else { continue }
                let part = String(file.dropLast(name.count)).trimmingSuffix("/")
                let written = WrittenRows(data, dialect: dialect)
                for row in written.rows where table.holds(row) {
                    let words = table.words.map { row[$0] ?? "" }
                    let numbers = table.numbers.map { written.number(row[$0]) }
                    let ends: [any DatabaseValueConvertible] = [run, part]
                    try statement.execute(
                        arguments: StatementArguments(ends) + StatementArguments(words)
                            + StatementArguments(numbers))
                }
            }
        }
    }
}

/// zlib has no memory.
struct PackingFailure: Error {}

extension String {
    /// The text without an ending, if it has it.
    fileprivate func trimmingSuffix(_ ending: String) -> String {
        hasSuffix(ending) ? String(dropLast(ending.count)) : self
    }
}
