// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation
import Pages
import ResultFiles
import Tables
import Words

/// How results are written as files.
public struct FileFormat: Hashable, Sendable {
    /// The language of texts.
    public var language: Language
    /// The dialect of CSV files.
    public var dialect: CSVDialect
    /// Whether a workbook is wanted, which takes longer than all other files together.
    public var hasWorkbook: Bool

    /// A format from its parts.
    public init(language: Language, dialect: CSVDialect, hasWorkbook: Bool = true) {
        (self.language, self.dialect) = (language, dialect)
        self.hasWorkbook = hasWorkbook
    }
}

/// Results as the files of a folder, whatever was asked for: what of the tables is rendered in
/// which format is decided here alone.
struct RenderedResults: Sendable {
    /// The tables in the order of their files.
    let tables: [Table]
    /// What `run.json` says.
    let record: RunRecord
    /// What a report needs beside the tables; nil where none is wanted.
    var reported: Reported?
    let format: FileFormat

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

        var facts: RunFacts {
            switch self {
            case .run(let facts, _): facts
            case .comparison(let facts, _): facts.base
            }
        }
    }

    /// All files in the order of the contract; the record, with the hashes of the others, is last.
    ///
    /// - Parameter others: further files, in folders of their own, which the record names too.
    /// - Throws: `WorkbookFailure`.
    func files(beside others: [OutputFile] = []) throws -> [OutputFile] {
        // The workbook takes longest: it begins first.
        var rendered = try concurrently(
            [workbook, { report }]
                + tables.map { table in
                    {
                        [
                            OutputFile(
                                table, dialect: format.dialect, language: format.language)
                        ]
                    }
                })
        let (book, page) = (rendered.removeFirst(), rendered.removeFirst())
        let results = rendered.joined() + page + book
        var record = record
        (record.language, record.dialect) = (format.language, format.dialect)
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
            runReport(
                facts, record: record, tables: tables, language: format.language, vega: vega)
        case .comparison(let facts, _):
            comparisonReport(
                facts, record: record, tables: tables, language: format.language, vega: vega)
        }
    }
}
