// SPDX-License-Identifier: GPL-3.0-or-later
import Importing
import Money
import Programme
import ResultFiles
import ScenarioFiles
import Tables
import Words

/// The money of a programme out of budget plans, as a variant to be applied to a scenario, with the
/// source of each amount.
public struct BudgetImport: Sendable {
    private let money: BudgetMoney

    /// Reads plans.
    ///
    /// - Parameters:
    ///   - files: `FILE` or `2021=FILE`.
    ///   - titles: chapter and title of what counts; none: as the mapping says.
    ///   - mapping: how the files are read; nil: as they have been published.
    ///   - isExcerpt: whether they are parts of plans, which need not balance.
    /// - Throws: `Problems`, all of them at once; `FileFailure` where a file is not there.
    public init(
        files: [String], titles: [String], mapping: String?, isExcerpt: Bool,
        from source: any FileSource = DiskFiles()
    ) throws {
        let request = BudgetRequest(
            files: files, titles: titles, mapping: mapping, isExcerpt: isExcerpt)
        money = try readBudget(request, from: source)
    }

    /// budget.yaml, a variant, and sources.csv.
    public func files(_ format: FileFormat) -> [OutputFile] {
        let sources = money.sources.map { source in
            (
                source.year,
                "\(source.title) \(source.text): \(source.file):\(source.line), "
                    + "\(source.amount.count < 0 ? "" : "+")\(source.amount.inEuros) EUR"
            )
        }
        let years = money.years.map { year, amount in
            (year, amount.inEuros, sources.filter { $0.0 == year }.map(\.1.onOneLine))
        }
        let total = money.years.map(\.amount).sum()
        let variant = BudgetWords.variant(total: total.inEuros, years: years)[format.language]
        return [
            OutputFile(name: "budget.yaml", bytes: Array(variant.utf8)),
            OutputFile(sourcesTable, dialect: format.dialect, language: format.language),
        ]
    }

    /// What the plans come to, what the titles do, and what comes next.
    ///
    /// - Parameter folder: where the files lie.
    public func summary(writtenTo folder: String) -> Text {
        let balances = money.files.map { file in
            BudgetWords.balance(
                of: file.name, year: file.year, isSupplement: file.kind == .supplement,
                file.revenue, file.expenditure, isChecked: !money.isExcerpt)
        }
        let years = money.years.map { year, amount in
            BudgetWords.year(
                year, amount,
                titles: Set(money.sources.filter { $0.year == year }.map(\.title)).sorted(),
                absent: money.absent.filter { $0.year == year }.map(\.title))
        }
        return (balances + years + [BudgetWords.written(to: folder), Text("")])
            .joined(separator: "\n")
    }

    private var sourcesTable: Table {
        let columns: [(String, String)] = [
            ("year", "count"), ("title", "text"), ("text", "text"), ("file", "text"),
            ("line", "count"), ("kind", "text"), ("written", "text"), ("amount_eur", "EUR"),
        ]
        return Table(
            name: "sources",
            columns: columns.map { Table.Column($0.0, unit: $0.1, de: $0.0, en: $0.0) },
            rows: money.sources.map { source in
                [
                    .count(source.year), .text(source.title), .text(source.text),
                    .text(source.file), .count(source.line), .text(source.kind.rawValue),
                    .text(source.written), .euros(source.amount),
                ]
            })
    }
}

extension Cents {
    /// The amount as scenario.yaml writes it, cents only where there are some.
    fileprivate var inEuros: String { count % 100 == 0 ? "\(count / 100)" : description }
}
