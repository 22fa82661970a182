// SPDX-License-Identifier: GPL-3.0-or-later
import Programme
import Tables

/// The way of the money in the plan case: sums over the packages and the ledger, and a check that
/// both tell the same.
struct MoneyBlock {
    /// A line of the block.
    private struct Entry {
        let label: Text
        /// What it is computed from; nil where there is nothing to refer to.
        let formula: String?
        let cents: Int64
        let origin: Text
    }

    private let book: Book
    /// The row of the block's first line on its sheet, from 0.
    private let firstRow: Int

    init(_ book: Book, firstRow: Int) {
        self.book = book
        self.firstRow = firstRow
    }

    /// Title, headings, lines; nothing without packages and ledger.
    var rows: [[SheetCell]] {
        guard let packages = book.tableSheet(.packages), let ledger = book.tableSheet(.ledger)
        else { return [] }
        let language = book.language
        let heading: [SheetCell] = [
            .heading(SummaryWords.money[language]),
            .heading(SummaryWords.amount[language], isNumeric: true),
            .heading(SummaryWords.share[language], isNumeric: true),
            .text(SummaryWords.formula[language], headingOfOrigin),
        ]
        let entries = entries(Sums(packages.table, ledger.table), packages, ledger)
        let budget = entries.first?.cents ?? 0
        let lines = entries.enumerated().map { index, entry -> [SheetCell] in
            let share = budget > 0 ? Double(entry.cents) / Double(budget) : 0
            let formula = "B\(row(index))/B$\(row(0))"
            let shareCell: SheetCell =
                index < 9 && budget > 0
                ? .formula(Formula(text: formula, value: share), CellStyle(.percent)) : .empty
            return [
                .text(entry.label[language], CellStyle(wraps: true)),
                .euros(entry.formula, orValue: entry.cents), shareCell,
                .text(entry.origin[language], .origin),
            ]
        }
        return [heading] + lines + note(packages, ledger)
    }

    private var headingOfOrigin: CellStyle {
        var style = CellStyle.heading
        style.isIndented = true
        return style
    }

    /// The number of a line's row as formulas count it, below one row of headings.
    private func row(_ index: Int) -> Int { firstRow + index + 2 }

    private func cell(_ index: Int) -> String { "B\(row(index))" }

    private func entries(
        _ sums: Sums, _ packages: TableSheet, _ ledger: TableSheet
    ) -> [Entry] {
        func booked(_ kind: String) -> String? {
            guard let amounts = ledger.range(LedgerColumn.amountEUR),
                let kinds = ledger.range(LedgerColumn.kind)
            else { return nil }
            let word = book.word(kind, LedgerColumn.kind)
            return "SUMIFS(\(amounts),\(kinds),\"\(word)\")"
        }
        func ofPackages(_ label: Text, _ column: PackagesColumn, _ cents: Int64) -> Entry {
            let formula = packages.range(column).map { "SUM(\($0))" }
            return Entry(
                label: label, formula: formula, cents: cents, origin: Words.fromPackages)
        }
        func ofLedger(_ label: Text, _ kind: String, _ cents: Int64) -> Entry {
            Entry(label: label, formula: booked(kind), cents: cents, origin: Words.fromLedger)
        }
        func difference(_ label: Text, _ formula: String, _ cents: Int64) -> Entry {
            Entry(label: label, formula: formula, cents: cents, origin: Words.difference)
        }
        // Refunds stand in ledgers of closed months only.
        let refunded = sums.refunded > 0 ? booked("refund").map { "+\($0)" } : nil
        let paid = booked("pay").map { $0 + (refunded ?? "") }
        let left = sums.budget - sums.spent - sums.lapsed
        return [
            ofLedger(Words.budget, "open", sums.budget),
            ofPackages(Words.estimate, .estimateEUR, sums.estimate),
            ofPackages(Words.assigned, .allocatedEUR, sums.assigned),
            difference(Words.reserve, "\(cell(0))-\(cell(2))", sums.budget - sums.assigned),
            ofLedger(Words.granted, "grant", sums.granted),
            ofPackages(Words.reassigned, .givenEUR, sums.given),
            ofPackages(Words.spent, .spentEUR, sums.spent),
            ofLedger(Words.lapsed, "lapse", sums.lapsed),
            difference(Words.remaining, "\(cell(0))-\(cell(6))-\(cell(7))", left),
            Entry(
                label: Words.check,
                formula: paid.map { "ROUND(\(cell(6))-\($0),2)" },
                cents: sums.spent - sums.paid + sums.refunded, origin: Words.checkOrigin),
        ]
    }

    /// Says where adding up as `Double` may lose a cent.
    private func note(_ packages: TableSheet, _ ledger: TableSheet) -> [[SheetCell]] {
        guard packages.losesCents || ledger.losesCents else { return [] }
        return [[.text(SheetWords.notRepresentable[book.language], .note)]]
    }
}

extension MoneyBlock {
    /// The sums in cents, added up exactly.
    private struct Sums {
        let budget: Int64
        let granted: Int64
        let lapsed: Int64
        let paid: Int64
        let refunded: Int64
        let estimate: Int64
        let assigned: Int64
        let given: Int64
        let spent: Int64

        init(_ packages: Table, _ ledger: Table) {
            let reader = TableReader<LedgerColumn>(ledger)
            var byKind: [String: Int64] = [:]
            for row in reader.rows {
                byKind[reader.text(.kind, row), default: 0] += reader.cents(.amountEUR, row)
            }
            budget = byKind["open"] ?? 0
            granted = byKind["grant"] ?? 0
            lapsed = byKind["lapse"] ?? 0
            paid = byKind["pay"] ?? 0
            refunded = byKind["refund"] ?? 0
            let cells = TableReader<PackagesColumn>(packages)
            func sum(_ column: PackagesColumn) -> Int64 {
                cells.rows.reduce(0) { $0 + cells.cents(column, $1) }
            }
            estimate = sum(.estimateEUR)
            assigned = sum(.allocatedEUR)
            given = sum(.givenEUR)
            spent = sum(.spentEUR)
        }
    }

    enum Words {
        static let budget = Text(de: "Budget", en: "Budget")
        static let estimate = Text(de: "Geschätzte Kosten", en: "Estimated cost")
        static let assigned = Text(
            de: "Zugewiesen durch die Verteilung", en: "Assigned by the distribution")
        static let reserve = Text(de: "In Reserve zu Beginn", en: "In reserve at the start")
        static let granted = Text(
            de: "Aus der Reserve bewilligt", en: "Granted from the reserve")
        static let reassigned = Text(
            de: "Zwischen Paketen umgeschichtet", en: "Reassigned between packages")
        static let spent = Text(de: "Ausgegeben", en: "Spent")
        static let lapsed = Text(
            de: "Verfallen (Pakete und Reserven)", en: "Lapsed (packages and reserves)")
        static let remaining = Text(
            de: "Übrig am Ende des Horizonts", en: "Remaining at the end of the horizon")
        static let check = Text(
            de: "Kontrolle: ausgegeben laut Paketen minus Zahlungen laut Hauptbuch (muss 0 sein)",
            en: "Check: spent by the packages minus payments of the ledger (must be 0)")
        static let fromLedger = Text(de: "Blatt Hauptbuch", en: "sheet Ledger")
        static let fromPackages = Text(de: "Blatt Arbeitspakete", en: "sheet Packages")
        static let difference = Text(de: "Zeilen darüber", en: "lines above")
        static let checkOrigin = Text(
            de: "Blätter Arbeitspakete und Hauptbuch", en: "sheets Packages and Ledger")

        static let all = [
            budget, estimate, assigned, reserve, granted, reassigned, spent, lapsed, remaining,
            check, fromLedger, fromPackages, difference, checkOrigin,
        ]
    }
}

extension TableSheet {
    /// Whether adding up a column of amounts one by one as `Double`, as spreadsheets do, is wrong
    /// by half a cent or more.
    var losesCents: Bool {
        table.columns.indices.contains { column in
            var sum = 0.0
            var cents: Int64 = 0
            for row in table.rows {
                guard case .euros(let amount) = row[column] else { continue }
                sum += Double(amount.count) / 100
                cents += amount.count
            }
            return (sum * 100).rounded() != Double(cents)
        }
    }
}
