// SPDX-License-Identifier: GPL-3.0-or-later
import Importing
import Money
import Programme
import ResultFiles
import ScenarioFiles
import Tables
import Words

/// projects.csv out of somebody else's list, with a protocol of each of its rows.
public struct CatalogueImport: Sendable {
    private let catalogue: Catalogue
    private let list: String

    /// Reads a list as a mapping says.
    ///
    /// - Throws: `Problems` where the mapping, or the list as a whole, is wrong; `FileFailure`
    ///   where a file is not there.
    public init(
        _ list: String, mapping: String, from files: any FileSource = DiskFiles()
    ) throws {
        catalogue = try readCatalogue(list, mapping: mapping, from: files)
        self.list = list
    }

    /// What is wrong with the rows that were refused.
    public var refused: [Problem] { catalogue.problems }

    /// How many rows were refused.
    public var refusedRows: Int { catalogue.count(.refused) }

    /// projects.csv, protocol.csv and sums.csv.
    public func files(_ format: FileFormat) -> [OutputFile] {
        [projects, record, sums].map {
            OutputFile($0, dialect: format.dialect, language: format.language)
        }
    }

    /// What was read, what became of it, and what comes next.
    ///
    /// - Parameter folder: where the files lie.
    public func summary(writtenTo folder: String) -> Text {
        let counts = Catalogue.Outcome.allCases.map { catalogue.count($0) }
        let assumed = catalogue.columns.filter { column in
            catalogue.rows.contains { $0.assumed.contains(column) }
        }
        let sums = catalogue.sums.map { sum in
            ImportWords.sum(
                sum.column, [sum.inList, sum.taken, sum.leftOut, sum.refused],
                unread: sum.unread)
        }
        let parts =
            [
                ImportWords.rows(
                    of: list, taken: counts[0] + counts[1], changed: counts[1],
                    leftOut: counts[2], refused: counts[3],
                    isWindows1252: catalogue.isWindows1252)
            ] + sums
            + [
                ImportWords.assumed(assumed), ImportWords.unused(catalogue.unused),
                ImportWords.written(to: folder, refused: refusedRows),
            ]
        return Text { language in
            parts.map { $0[language] }.filter { !$0.isEmpty }.joined(separator: "\n") + "\n"
        }
    }

    private var projects: Table {
        Table(
            name: TableName.projects.rawValue, columns: columns(catalogue.columns),
            rows: catalogue.rows.filter { !$0.values.isEmpty }.map { row in
                row.values.map(\.cell)
            })
    }

    private var record: Table {
        Table(
            name: "protocol",
            columns: columns(["line", "id", "outcome", "changes", "assumed", "reason"]),
            rows: catalogue.rows.map { row in
                let changes = row.changes.map {
                    ImportWords.change(of: $0.column, from: $0.from, to: $0.to)
                }
                return [
                    .count(row.line), .text(row.id), .text(row.outcome.rawValue),
                    .localized(changes.joined(separator: "; ")),
                    .text(row.assumed.joined(separator: " ")), .localized(reason(of: row)),
                ]
            })
    }

    /// Why a row is not in projects.csv.
    private func reason(of row: Catalogue.Row) -> Text {
        if let skipped = row.skipped {
            return ImportWords.skipped(column: skipped.column, value: skipped.from)
        }
        if row.outcome == .leftOut { return ImportWords.aboveHeader }
        return row.problems.map { problem in
            Text { "[\(problem.id)] \(problem.sentence[$0])" }
        }.joined(separator: " ")
    }

    private var sums: Table {
        Table(
            name: "sums",
            columns: columns(["column", "in_list", "taken", "left_out", "refused", "unread"]),
            rows: catalogue.sums.map { sum in
                [.text(sum.column)]
                    + [sum.inList, sum.taken, sum.leftOut, sum.refused].map {
                        $0.map { .decimal($0) } ?? .empty
                    } + [.count(sum.unread)]
            })
    }

    private func columns(_ names: [String]) -> [Table.Column] {
        names.map { Table.Column($0, unit: "text", de: $0, en: $0) }
    }
}

extension Catalogue.Value {
    /// The cell of projects.csv.
    fileprivate var cell: Table.Cell {
        switch self {
        case .empty: .empty
        case .text(let text): .text(text)
        case .number(let number): .decimal(number)
        case .day(let day): .date(day)
        }
    }
}
