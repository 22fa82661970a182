// SPDX-License-Identifier: GPL-3.0-or-later
import Programme
import Tables

/// Packages added up by group: each amount is a formula over the rows of the packages or the ledger
/// that have the group's ids, which stand in the row's first cells.
struct GroupSheet {
    /// A column before the amounts.
    enum Lead {
        /// The ids of a column of packages: rows with the same ids are a group.
        case id(PackagesColumn)
        /// Words beside them, such as a name.
        case words(Text)
    }

    /// A group: what its first cells say, and which rows are its own.
    struct Group {
        let keys: [String]
        /// The words of its first cells.
        var words: [String] = []
        /// Values beside the sums, such as statistics over the draws.
        var values: [SheetCell] = []
    }

    /// The columns of packages that are added up.
    static let amounts: [PackagesColumn] = [
        .estimateEUR, .allocatedEUR, .receivedEUR, .givenEUR, .spentEUR, .lapsedEUR, .remainingEUR,
    ]

    let kind: SheetKind
    let book: Book
    let leads: [Lead]
    var valueHeadings: [String] = []
    /// The years whose payments have a column each.
    var years: [Int] = []
    let groups: [Group]
    let packages: TableSheet
    let ledger: TableSheet?

    var sheet: Sheet {
        let sums = GroupSums(packages.table, ledger?.table, keys: keys)
        // Formulas tell groups apart by what one sees.
        let canChoose = areDistinct
        var sheet = Sheet(
            name: kind.tab[book.language],
            head: [
                [.text(kind.title[book.language], .title)], [.text(book.scenario, .note)],
                totals(sums), headings,
            ],
            body: SheetBody(
                groups.enumerated().map { index, group in
                    let row = TableSheet.headRows + index
                    return cells(
                        of: group, sums, canChoose ? chosen(in: packages, for: row) : nil,
                        canChoose ? ledger.flatMap { chosen(in: $0, for: row) } : nil)
                }))
        sheet.foot = [checks]
        sheet.hasFilter = true
        sheet.fixedColumns = leads.count
        return sheet
    }

    /// The columns of packages that tell the groups apart.
    private var keys: [PackagesColumn] {
        leads.compactMap { if case .id(let column) = $0 { column } else { nil } }
    }

    private var headings: [SheetCell] {
        let language = book.language
        func heading(_ id: String, unit: String) -> SheetCell {
            let column = Table.Column(id, unit: unit, de: "", en: "")
            return .heading(
                ColumnWords.heading(of: column, in: "", language), isNumeric: column.isNumeric)
        }
        return leads.map { lead -> SheetCell in
            switch lead {
            case .id(let column): heading(column.rawValue, unit: "text")
            case .words(let words): .heading(words[language])
            }
        } + [heading("packages", unit: "count")]
            + Self.amounts.map { heading($0.rawValue, unit: "EUR") }
            + years.map { .heading("\(SheetWords.spentIn[language]) \($0) (€)", isNumeric: true) }
            + valueHeadings.map { heading($0, unit: $0.hasSuffix("_eur") ? "EUR" : "count") }
    }

    /// The cells of a group, given its rows of packages and ledger; values alone without them.
    private func cells(
        of group: Group, _ sums: GroupSums, _ packageRows: ExactRows?, _ ledgerRows: ExactRows?
    ) -> [SheetCell] {
        let amounts = Self.amounts.map { column -> SheetCell in
            let range = packages.range(column)
            return .euros(
                packageRows.flatMap { rows in range.map { rows.sum($0) } },
                orValue: sums.amount(column, group.keys))
        }
        let paid = years.map { year -> SheetCell in
            .euros(
                ledgerRows.flatMap { payments(in: year, $0, hasRefunds: sums.hasRefunds) },
                orValue: sums.paid(in: year, group.keys))
        }
        let count = SheetCell.count(packageRows?.count, orValue: sums.count(group.keys))
        return leadTexts(of: group).map { .text($0) } + [count] + amounts + paid + group.values
    }

    /// What the first cells of a group say.
    private func leadTexts(of group: Group) -> [String] {
        var (keys, words) = (group.keys[...], group.words[...])
        return leads.map { lead in
            switch lead {
            case .id(let column): book.word(keys.popFirst() ?? "", column)
            case .words: words.popFirst() ?? ""
            }
        }
    }

    /// The rows of a sheet that have the ids in the first cells of a row of this one.
    private func chosen(in sheet: TableSheet, for row: Int) -> ExactRows? {
        var rows = ExactRows()
        for (index, lead) in leads.enumerated() {
            guard case .id(let column) = lead else { continue }
            let isOfLedger = sheet.kind == .ledger
            let range =
                isOfLedger ? LedgerGroup(column).flatMap(sheet.range) : sheet.range(column)
            guard let range else { return nil }
            rows.require(range, sameTextAs: "$" + CellName.cell(row, index))
        }
        return rows
    }

    /// What was paid in a year, less what was refunded.
    private func payments(in year: Int, _ rows: ExactRows, hasRefunds: Bool) -> String? {
        guard let paid = sum(of: "pay", in: year, rows) else { return nil }
        let refunds = hasRefunds ? sum(of: "refund", in: year, rows) : nil
        return paid + (refunds.map { "-\($0)" } ?? "")
    }

    private func sum(of kind: String, in year: Int, _ rows: ExactRows) -> String? {
        guard let ledger, let amounts = ledger.range(LedgerColumn.amountEUR),
            let kinds = ledger.range(LedgerColumn.kind), let years = ledger.range(LedgerGroup.year)
        else { return nil }
        var rows = rows
        rows.require(kinds, equals: "\"\(book.word(kind, LedgerColumn.kind))\"")
        rows.require(years, equals: String(year))
        return rows.sum(amounts)
    }

    /// Whether no two groups look the same in their first cells.
    private var areDistinct: Bool {
        let seen = groups.map { group in
            leadTexts(of: group).map { ExcelText($0, book.language).text }
        }
        return Set(seen).count == groups.count
    }
}
