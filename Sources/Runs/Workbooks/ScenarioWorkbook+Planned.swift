// SPDX-License-Identifier: GPL-3.0-or-later
import Programme
import ResultFiles
import ScenarioFiles
import ScenarioWorkbooks
import Spreadsheet
import Words

extension PlannedScenario {
    /// The scenario as a workbook to be edited, with all that is composed onto it.
    ///
    /// - Throws: `WorkbookFailure` where it cannot be made.
    public func workbook(_ language: Language) throws(WorkbookFailure) -> [UInt8] {
        try ScenarioWorkbook(family, language).bytes()
    }
}

/// A workbook as the folder of a scenario.
public struct ImportedWorkbook: Sendable {
    /// What stands in it, read and planned, so that what is written runs.
    public let planned: PlannedScenario
    /// scenario.yaml and the tables.
    public let files: [OutputFile]
    /// What of the workbook is read otherwise than one might think.
    public let warnings: [Warning]

    /// Reads a workbook.
    ///
    /// - Parameter dialect: how its tables are written.
    /// - Throws: `Problems`, each with sheet and cell, where it is wrong; `FileFailure` where it
    ///   cannot be had; `RequestProblem` where the path leads to something else.
    public init(_ path: String, tables dialect: CSVDialect) throws {
        let door = WorkbookDoor()
        let isNothing = door.kind(of: path) == .nothing
        guard isNothing || door.packed(at: path) != nil else {
            throw RequestProblem.noWorkbook(path)
        }
        planned = try PlannedScenario(ScenarioSource(path: path, files: door))
        let names = door.names(in: path)
        guard !names.isEmpty else { throw RequestProblem.noWorkbook(path) }
        files = names.compactMap { name in
            guard case .bytes(let data) = door.contents(of: "\(path)/\(name)", limit: .max) else {
                return nil
            }
            return OutputFile(name: name, standard: Array(data), dialect)
        }
        warnings = planned.family.warnings
    }
}
