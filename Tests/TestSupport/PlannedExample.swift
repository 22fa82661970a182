// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation
import Planning
import Programme
import ScenarioFiles
import Study
import Tables

/// A scenario read from the disk, and its plan.
public struct PlannedExample {
    /// What was read.
    public let programme: Programme
    /// Its plan.
    public let plan: FundingPlan

    /// Reads and plans a scenario.
    ///
    /// - Parameters:
    ///   - folder: the small example, if no other is meant.
    ///   - settings: paths of scenario.yaml with other values.
    ///   - change: what a test changes in it before it is planned.
    public init(
        _ folder: String = Repository.tiny, settings: [String] = [],
        change: (inout Programme) -> Void = { _ in }
    ) throws {
        var programme = try readProgramme(ScenarioSource(path: folder, settings: settings))
        change(&programme)
        self.programme = programme
        plan = try makePlan(for: programme)
    }

    /// Simulates some draws; with the scenario's seed, if no other is meant.
    public func run(draws: Int, seed: UInt64? = nil) async throws -> StudyResult {
        try await runStudy(
            programme, plan,
            StudyOptions(draws: draws, seed: seed ?? programme.simulation.seed, threads: 1))
    }

    /// The tables of a run.
    public func tables(of result: StudyResult, perDraw: Bool = false) -> [Table] {
        RunTables(programme: programme, plan: plan, result: result, perDraw: perDraw).all
    }

    /// What reports need beside them.
    public var reportTables: [Table] { PlanTables(programme: programme, plan: plan).forReports }
}

extension MemoryFiles {
    /// The files of the small example in memory, below a folder that exists nowhere.
    ///
    /// - Parameter others: further texts, or those of the example's files that are changed.
    public static func tiny(
        in folder: String = "tiny", with others: [String: String] = [:]
    ) throws -> MemoryFiles {
        var files: [String: [UInt8]] = [:]
        // Its books lie in a folder of their own.
        for name in try FileManager.default.contentsOfDirectory(atPath: Repository.tiny)
        where name.hasSuffix(".csv") || name.hasSuffix(".yaml") {
            let data = try Data(contentsOf: URL(filePath: "\(Repository.tiny)/\(name)"))
            files["\(folder)/\(name)"] = [UInt8](data)
        }
        for (name, text) in others { files[name] = Array(text.utf8) }
        return MemoryFiles(files)
    }
}
