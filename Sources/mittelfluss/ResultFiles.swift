// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation
import Pages
import ResultFiles
import Study
import Tables
import Words

/// The results of a scenario as the files of a folder, whatever the command: what of its tables is
/// rendered in which format is decided here alone.
struct ResultFiles: Sendable {
    /// The tables in the order of their files.
    let tables: [Table]
    /// What `run.json` says.
    let record: RunRecord
    /// The language of texts, and the dialect of CSV files.
    let language: Language
    let dialect: CSVDialect
    /// What a report needs beside the tables; nil where none is wanted.
    let reported: Reported?
    /// Whether a workbook is wanted, which takes longer than all other files together.
    var hasWorkbook = true

    /// What a report says that stands in none of the files.
    enum Reported: Sendable {
        case run(RunFacts, PlanTables)
        /// With the tables of the base's plan.
        case comparison(ComparisonFacts, PlanTables)

        var planTables: PlanTables {
            switch self {
            case .run(_, let tables), .comparison(_, let tables): tables
            }
        }
    }

    /// The results of a command with these options.
    init(
        _ tables: [Table], record: RunRecord, reported: Reported? = nil, _ options: ScenarioOptions
    ) {
        self.tables = tables
        self.record = record
        self.reported = reported
        language = options.lang
        dialect = options.dialect
    }

    /// All files in the order of the contract; the record, with the hashes of the others, is last.
    var files: [OutputFile] {
        get throws { try files(beside: []) }
    }

    /// The same with other files, in folders of their own, which the record names too.
    func files(beside others: [OutputFile]) throws -> [OutputFile] {
        // The workbook takes longest: it begins first.
        var rendered = try concurrently(
            [workbook, { report }]
                + tables.map { table in
                    { [OutputFile(table, dialect: dialect, language: language)] }
                })
        let (book, page) = (rendered.removeFirst(), rendered.removeFirst())
        let results = rendered.joined() + page + book
        return results + [record.file(beside: results + others)] + others
    }

    /// The report to be looked at, with its pictures where the charting library is found.
    private var report: [OutputFile] {
        guard let reported else { return [] }
        let folders = VegaLibrary.folders(environment: ProcessInfo.processInfo.environment)
        let vega = VegaLibrary(folders: folders)
        let tables = tables + reported.planTables.forReports
        return switch reported {
        case .run(let facts, _):
            runReport(facts, record: record, tables: tables, language: language, vega: vega)
        case .comparison(let facts, _):
            comparisonReport(facts, record: record, tables: tables, language: language, vega: vega)
        }
    }
}

extension PlannedScenario {
    /// The results of the scenario's plan case and draws.
    func results(
        of result: StudyResult, _ study: StudyOptions, _ options: ScenarioOptions,
        _ drawOptions: DrawOptions
    ) -> ResultFiles {
        let tables = RunTables(
            programme: programme, plan: plan, result: result, perDraw: drawOptions.perDraw)
        let record = record(
            of: study, draws: result.draws.drawCount, precision: result.precision)
        return ResultFiles(
            tables.all, record: record, reported: .run(facts(of: result, study), self.tables),
            options)
    }

    /// What the console and the report say of a run.
    func facts(of result: StudyResult, _ study: StudyOptions) -> RunFacts {
        var facts = facts(of: study, draws: result.draws.drawCount, seconds: result.seconds)
        facts.bindingLimit = result.bindingLimit?.rawValue
        return facts
    }
}

/// The folder of a command's results, refused before anything is computed if it is someone else's.
func openFolder(_ path: String, _ language: Language) throws -> OutputFolder {
    do throws(OutputFailure) {
        return try OutputFolder(path)
    } catch {
        throw Ending(error, language)
    }
}

extension OutputFolder {
    /// Replaces the folder's contents by these files, all or, when interrupted, none.
    func replace(
        with files: [OutputFile], _ interruption: Interruption, _ language: Language
    ) throws {
        do throws(OutputFailure) {
            try interruption.whileWriting { () throws(OutputFailure) in
                try replace(with: files) { interruption.isInterrupted }
            }
        } catch {
            throw Ending(error, language)
        }
    }
}
