// SPDX-License-Identifier: GPL-3.0-or-later
import Money
import Programme
import ScenarioFiles

/// A budget plan, a supplement to one, or what was spent of one: its rows as amounts.
struct BudgetFile {
    /// What its amounts are.
    enum Kind { case plan, supplement, outturn }

    /// A row.
    struct Row {
        let title: BudgetTitle
        let isRevenue: Bool
        let text: String
        let line: Int
        /// Where its amount stands.
        let origin: Origin
        /// The amount as the file has it.
        let written: String
        /// What is planned or was spent; of a supplement by how much it changes that.
        let amount: Cents
        /// What a supplement says was planned so far.
        let old: Cents?
    }

    let file: String
    let year: Int
    let kind: Kind
    private(set) var rows: [Row] = []
    /// Whether each row could be read.
    private(set) var isComplete = true

    /// Reads a file; nil, with problems, where it is no plan. Rows that are wrong are noted.
    init?(
        _ path: String, year: Int, _ mapping: BudgetMapping, files: inout InputFiles
    ) throws(FileFailure) {
        let list = try ForeignList(
            path, form: mapping.form, names: mapping.allNames, files: &files)
        guard let list, let columns = Columns(list, mapping, log: files.log) else { return nil }
        (file, self.year, kind) = (list.file, year, columns.kind)
        var sum = Int128(0)
        for cells in list.rows {
            guard let row = columns.row(cells, in: list, log: files.log) else {
                isComplete = false
                continue
            }
            sum += Int128(row.amount.count.magnitude) + Int128((row.old ?? .zero).count.magnitude)
            guard sum <= Int128(Self.largestSum.count) else {
                let fault = Problem.BudgetFault.sumAboveLimit(limit: Self.largestSum)
                files.log.add(.budget(fault), at: row.origin)
                isComplete = false
                break
            }
            rows.append(row)
        }
    }

    /// Revenue and expenditure, old and new values: below it every sum of the files is exact.
    private static let largestSum = Cents(4 * Cents.largestBudget.count)

    /// What comes in and what goes out: each, or by how much a supplement changes it.
    var totals: (revenue: Cents, expenditure: Cents) {
        func total(_ isRevenue: Bool) -> Cents {
            // Rows end before their sum could leave 64 bits.
            rows.reduce(into: Cents.zero) { sum, row in
                if row.isRevenue == isRevenue { sum += row.amount }
            }
        }
        return (total(true), total(false))
    }
}

/// Where the columns of a file stand, and how its amounts are written.
private struct Columns {
    let kind: BudgetFile.Kind
    private let positions: [BudgetColumn: Int]
    private let writing: [BudgetColumn: NumberWriting]
    private let unit: BudgetMapping.Unit
    /// The column of the amounts.
    private let amount: BudgetColumn
    private let last: Int

    init?(_ list: ForeignList, _ mapping: BudgetMapping, log: ProblemLog) {
        var positions: [BudgetColumn: Int] = [:]
        for column in BudgetColumn.allCases {
            positions[column] = list.column(mapping.names(of: column))
        }
        self.positions = positions
        let amounts: [BudgetColumn] = [.amount, .change, .actual]
        let found = amounts.first { positions[$0] != nil }
        let missing =
            [[BudgetColumn.chapter], [.title]].filter { positions[$0[0]] == nil }
            + (found == nil ? [amounts] : [])
        for columns in missing {
            let names = columns.flatMap { mapping.names(of: $0) }
            log.add(.budget(.columnMissing(names: names)), at: list.header[0].origin)
        }
        // Which of two columns is meant nobody knows; all else would only follow from it.
        let isClear = !BudgetColumn.allCases.contains { list.isTwice(mapping.names(of: $0)) }
        guard missing.isEmpty, isClear, let found else { return nil }
        amount = found
        switch found {
        case .actual: kind = .outturn
        case .change: kind = .supplement
        default: kind = positions[.old] == nil ? .plan : .supplement
        }
        unit = mapping.unit ?? (kind == .outturn ? .eur : .thousandEUR)
        writing = [found, .old].reduce(into: [:]) { writing, column in
            writing[column] = positions[column].flatMap {
                list.writing(of: $0, declared: mapping.form.numbers)
            }
        }
        let needed: [BudgetColumn] = [.plan, .side, .chapter, .title, found, .old]
        last = needed.compactMap { positions[$0] }.max() ?? 0
    }

    /// A row; nil, with problems, where it is wrong.
    func row(_ cells: [Cell], in list: ForeignList, log: ProblemLog) -> BudgetFile.Row? {
        if let problem = list.raggedness(of: cells, upTo: last) {
            log.add(problem.kind, at: problem.origin)
            return nil
        }
        func cell(_ column: BudgetColumn) -> Cell? {
            positions[column].flatMap { index in
                guard index < cells.count else { return nil }
                return Cell(
                    text: cells[index].text.cleaned, origin: cells[index].origin, dialect: .german)
            }
        }
        let title = title(cell(.plan), cell(.chapter), cell(.title), log)
        let isRevenue = isRevenue(cell(.side), title, log)
        let new = cell(amount).flatMap { cents(of: $0, amount, log) }
        let old = cell(.old).flatMap { cents(of: $0, .old, log) }
        let isOldMissing = kind == .supplement && amount == .amount && old == nil
        guard let title, let isRevenue, let new, let written = cell(amount), !isOldMissing else {
            return nil
        }
        let change = kind == .supplement && amount == .amount ? new - (old ?? .zero) : new
        return BudgetFile.Row(
            title: title, isRevenue: isRevenue, text: cell(.text)?.text ?? "",
            line: cells[0].origin.line, origin: written.origin, written: written.text,
            amount: change, old: amount == .amount ? old : nil)
    }

    private func title(
        _ plan: Cell?, _ chapter: Cell?, _ title: Cell?, _ log: ProblemLog
    ) -> BudgetTitle? {
        guard let chapter, let title else { return nil }
        do throws(BudgetRowFault) {
            return try BudgetTitle(plan: plan?.text, chapter: chapter.text, title: title.text)
        } catch {
            let place = error.isOfChapter ? chapter.origin : title.origin
            log.add(.budget(error.fault), at: place)
            return nil
        }
    }

    /// Whether a row is revenue; where no column says so, its title does.
    private func isRevenue(_ side: Cell?, _ title: BudgetTitle?, _ log: ProblemLog) -> Bool? {
        guard let side else { return title?.isRevenue }
        switch side.text.lowercased() {
        case "e", "einnahme", "einnahmen": return true
        case "a", "ausgabe", "ausgaben": return false
        default:
            log.add(.budget(.unknownSide(side.text)), at: side.origin)
            return nil
        }
    }

    /// An amount in whole cents.
    private func cents(of cell: Cell, _ column: BudgetColumn, _ log: ProblemLog) -> Cents? {
        guard let number = WrittenNumber(cell.text).value(writing[column]) else {
            // What decides nothing was noted for the whole column.
            let isUndecided = WrittenNumber(cell.text).isUndecided
            if !isUndecided { log.add(.number(.notANumber(value: cell.text)), at: cell.origin) }
            return nil
        }
        let places = unit == .eur ? 2 : 5
        guard number.scale <= places else {
            log.add(.number(.notCents(value: cell.text)), at: cell.origin)
            return nil
        }
        var cents = Int128(number.mantissa)
        for _ in number.scale..<places { cents *= 10 }
        let most = Int128(Cents.largestBudget.count)
        guard cents.magnitude <= most.magnitude, let count = Int64(exactly: cents) else {
            let largest = Double(Cents.largestBudget.count) / (unit == .eur ? 100 : 100_000)
            let bounds = Bounds(least: -largest, greatest: largest)
            log.add(.number(.outOfRange(value: cell.text, bounds)), at: cell.origin)
            return nil
        }
        return Cents(count)
    }
}
