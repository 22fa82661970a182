// SPDX-License-Identifier: GPL-3.0-or-later
import Archive
import Foundation
import GRDB
import ResultFiles
import Runs
import ScenarioFiles
import TestSupport

/// An archive in a folder of its own, with the small example beside it.
struct ArchiveExample {
    let folder: TemporaryFolder
    let archive: Archive

    /// The archive's file.
    var path: String { folder.path(of: "archive.sqlite") }

    init() throws {
        folder = try TemporaryFolder()
        try folder.copy(Repository.tiny, as: "scenarios/tiny")
        try folder.copy(Repository.scenario("variants"), as: "scenarios/variants")
        archive = try Archive.create(folder.path(of: "archive.sqlite"))
    }

    /// Where the scenario lies.
    var scenario: String { folder.path(of: "scenarios/tiny") }

    /// How results are written: without a workbook, which takes longest.
    static let format = FileFormat(language: .de, dialect: .de, hasWorkbook: false)

    /// Runs the example and writes the results.
    ///
    /// - Parameter settings: as for `--set`.
    func run(
        as name: String = "results", seed: UInt64 = 1, settings: [String] = [],
        _ format: FileFormat = format
    ) async throws {
        let planned = try PlannedScenario(ScenarioSource(path: scenario, settings: settings))
        var request = DrawRequest()
        (request.draws, request.seed, request.threads) = (20, seed, 1)
        let results = try await planned.run(request)
        try write(try results.files(format), as: name)
    }

    /// Writes results.
    func write(_ files: [OutputFile], as name: String) throws {
        try OutputFolder(folder.path(of: name)).replace(with: files)
    }

    /// Adds what lies in a folder.
    @discardableResult
    func add(_ name: String = "results", retention: Retention = .summary) throws -> AddedRun {
        try archive.add(
            folder.path(of: name), from: RunSource(scenario), retention: retention)
    }

    /// Runs and adds.
    @discardableResult
    func keep(
        seed: UInt64 = 1, settings: [String] = [], retention: Retention = .summary
    ) async throws -> AddedRun {
        try await run(seed: seed, settings: settings)
        return try add(retention: retention)
    }

    /// What stands in the archive, asked for by whoever has only SQLite.
    func rows(_ sql: String) throws -> [Row] {
        try DatabaseQueue(path: path).read { try Row.fetchAll($0, sql: sql) }
    }

    /// A single value of it.
    func value(_ sql: String) throws -> DatabaseValue? {
        try DatabaseQueue(path: path).read { try DatabaseValue.fetchOne($0, sql: sql) }
    }

    /// Changes the archive as another program would.
    func execute(_ sql: String) throws {
        var configuration = Configuration()
        configuration.foreignKeysEnabled = false
        try DatabaseQueue(path: path, configuration: configuration).writeWithoutTransaction {
            try $0.execute(sql: sql)
        }
    }

    /// All that the archive says, table by table: to see whether anything changed.
    func everything() throws -> [String] {
        try DatabaseQueue(path: path).read { db in
            let names = try String.fetchAll(
                db, sql: "SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name")
            return try names.flatMap { name in
                try Row.fetchAll(db, sql: "SELECT * FROM \"\(name)\"").map { "\(name) \($0)" }
            }
        }
    }
}
