// SPDX-License-Identifier: GPL-3.0-or-later
import Tables

/// Packages added up by group: each amount is a formula over the rows of the packages or the ledger
/// with the group's ids as criteria, which stand in the row's first cells.
struct GroupSheet {
    /// A group: what its first cells say, and which rows are its own.
    struct Group {
        let keys: [String]
        /// Cells between keys and amounts, such as a name.
        var names: [String] = []
        /// Values beside the sums, such as statistics over the draws.
        var values: [SheetCell] = []
    }

    /// The columns of packages that are added up.
    static let amounts = [
        "estimate_eur", "allocated_eur", "received_eur", "given_eur", "spent_eur", "lapsed_eur",
        "remaining_eur",
    ]

    let kind: SheetKind
    let book: Book
    /// The columns of packages that tell the groups apart.
    let keys: [String]
    var nameHeadings: [Wording] = []
    var valueHeadings: [String] = []
    /// The years whose payments have a column each.
    var years: [Int] = []
    let groups: [Group]
    let packages: TableSheet
    let ledger: TableSheet?

    var sheet: Sheet {
        let sums = GroupSums(packages.table, ledger?.table, keys: keys)
        var sheet = Sheet(
            name: kind.tab[book.language],
            head: [
                [.text(kind.title[book.language], .title)], [.text(book.scenario, .note)],
                totals(sums), headings,
            ],
            body: SheetBody(groups.enumerated().map { row($1, at: $0, sums) }))
        sheet.foot = [checks(sums)]
        sheet.hasFilter = true
        sheet.fixedColumns = keys.count + nameHeadings.count
        return sheet
    }

    private var firstAmount: Int { keys.count + nameHeadings.count + 1 }
    private var bodyRows: Range<Int> {
        TableSheet.headRows..<TableSheet.headRows + groups.count
    }

    private var headings: [SheetCell] {
        let language = book.language
        func heading(_ id: String, unit: String) -> SheetCell {
            let column = Table.Column(id, unit: unit, de: "", en: "")
            return .heading(
                ColumnWords.heading(of: column, in: "", language), isNumeric: column.isNumeric)
        }
        return keys.map { heading($0, unit: "text") }
            + nameHeadings.map { .heading($0[language]) }
            + [heading("packages", unit: "count")]
            + Self.amounts.map { heading($0, unit: "EUR") }
            + years.map {
                .heading("\(SheetWords.spentIn[language]) \($0) (€)", isNumeric: true)
            }
            + valueHeadings.map {
                heading($0, unit: $0.hasSuffix("_eur") ? "EUR" : "count")
            }
    }

    private func row(_ group: Group, at index: Int, _ sums: GroupSums) -> [SheetCell] {
        let row = TableSheet.headRows + index
        let words = zip(keys, group.keys).map { book.word($1, $0, in: "packages") }
        let isSafe = canBeCriteria
        func criteria(_ sheet: TableSheet) -> String? {
            guard isSafe else { return nil }
            var text = ""
            for (column, key) in keys.enumerated() {
                guard let range = sheet.range(key) else { return nil }
                text += ",\(range),$\(CellName.cell(row, column))"
            }
            return text
        }
        let own = criteria(packages)
        let amounts = Self.amounts.map { column -> SheetCell in
            let range = packages.range(column)
            let formula = own.flatMap { own in range.map { "SUMIFS(\($0)\(own))" } }
            return .euros(formula, orValue: sums.amount(column, group.keys))
        }
        let counted = own.map { "COUNTIFS(\($0.dropFirst()))" }
        return words.map { .text($0) } + group.names.map { .text($0) }
            + [.count(counted, orValue: sums.count(group.keys))] + amounts
            + years.map { year in
                .euros(
                    payments(in: year, ledger.flatMap(criteria)),
                    orValue: sums.paid(in: year, group.keys))
            } + group.values
    }

    private func payments(in year: Int, _ criteria: String?) -> String? {
        guard let criteria, let ledger, let amounts = ledger.range("amount_eur"),
            let kinds = ledger.range("kind"), let years = ledger.range("year")
        else { return nil }
        let word = book.word("pay", "kind", in: "ledger")
        return "SUMIFS(\(amounts),\(kinds),\"\(word)\",\(years),\(year)\(criteria))"
    }

    /// Sums of the rows that a filter leaves.
    private func totals(_ sums: GroupSums) -> [SheetCell] {
        guard !groups.isEmpty else { return [] }
        return summed { column, cents in
            .euros("SUBTOTAL(9,\(CellName.range(column, bodyRows)))", cents, .total)
        } label: {
            SheetWords.filteredSum
        } count: { column, count in
            .count("SUBTOTAL(9,\(CellName.range(column, bodyRows)))", orValue: count, .total)
        } sums: {
            sums
        }
    }

    /// What the sums differ by from those of all packages; each must be 0.
    private func checks(_ sums: GroupSums) -> [SheetCell] {
        guard !groups.isEmpty else { return [] }
        let spent = CellName.range(firstAmount + 4, bodyRows)
        return summed { column, _ in
            let index = column - firstAmount
            let own = CellName.range(column, bodyRows)
            guard index < Self.amounts.count else {
                // The years add up to what is spent.
                guard index == Self.amounts.count else { return .empty }
                let last = CellName.column(column + years.count - 1)
                let all = CellName.cell(bodyRows.lowerBound, column) + ":\(last)"
                return .euros("ROUND(SUM(\(all)\(bodyRows.upperBound))-SUM(\(spent)),2)", 0, .total)
            }
            guard let range = packages.range(Self.amounts[index]) else { return .empty }
            return .euros("ROUND(SUM(\(own))-SUM(\(range)),2)", 0, .total)
        } label: {
            SheetWords.check
        } count: { _, _ in
            .empty
        } sums: {
            sums
        }
    }

    private func summed(
        _ amount: (Int, Int64) -> SheetCell, label: () -> Wording,
        count: (Int, Int) -> SheetCell, sums: () -> GroupSums
    ) -> [SheetCell] {
        let sums = sums()
        let label = SheetCell.text(label()[book.language], .note)
        let before = [label] + Array(repeating: .empty, count: firstAmount - 2)
        let packages = groups.reduce(0) { $0 + sums.count($1.keys) }
        let amounts = Self.amounts.enumerated().map { index, column in
            amount(
                firstAmount + index,
                groups.reduce(0) { $0 + sums.amount(column, $1.keys) })
        }
        let paid = years.enumerated().map { index, year in
            amount(
                firstAmount + Self.amounts.count + index,
                groups.reduce(0) { $0 + sums.paid(in: year, $1.keys) })
        }
        return before + [count(firstAmount - 1, packages)] + amounts + paid
    }

    /// Whether each group's ids select its rows and no others: criteria ignore case and know signs
    /// that stand for others.
    private var canBeCriteria: Bool {
        let all = groups.map { $0.keys.map { $0.lowercased() } }
        guard Set(all).count == all.count else { return false }
        return groups.joined(\.keys).allSatisfy { key in
            !key.isEmpty && !key.contains { "*?~<>=\"".contains($0) }
        }
    }
}

extension [GroupSheet.Group] {
    fileprivate func joined(_ keys: (Element) -> [String]) -> [String] { flatMap(keys) }
}
