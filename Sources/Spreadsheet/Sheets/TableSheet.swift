// SPDX-License-Identifier: GPL-3.0-or-later
import Programme
import Tables
import Words

/// A table as a sheet: title, scenario, sums of the filtered rows, headings, rows.
struct TableSheet: Sendable {
    /// The rows above the table's first.
    static let headRows = 4

    let kind: SheetKind
    let table: Table
    let language: Language
    /// The scenario, said on every sheet.
    let scenario: String
    private let looks: [ColumnLook]
    private let unitColumn: Int?

    init(_ kind: SheetKind, _ table: Table, _ language: Language, scenario: String) {
        self.kind = kind
        self.table = table
        self.language = language
        self.scenario = scenario
        looks = table.columns.indices.map { index in
            ColumnLook(
                table.columns[index], in: table,
                isAfterNumbers: index > 0 && table.columns[index - 1].isNumeric)
        }
        unitColumn = table.unitColumn
    }

    /// What the tab says.
    var name: String { kind.tab[language] }

    /// Whether the sheet holds the table's rows.
    var holdsAll: Bool { table.rows.count <= Sheet.mostRows - Self.headRows }

    /// Whether formulas may add up its rows: they are there, and adding them one by one as
    /// `Double` cannot lose half a cent.
    var isSummable: Bool { holdsAll && !table.rows.isEmpty }

    /// The rows of the body, as the sheet counts them.
    var bodyRows: Range<Int> { Self.headRows..<Self.headRows + table.rows.count }

    /// The cells of a column, as formulas on any sheet name them; nil where there are none.
    func range<Columns: TableColumns>(_ column: Columns) -> String? {
        guard isSummable else { return nil }
        let position = TableReader<Columns>(table).position(of: column)
        return CellName.range(position, bodyRows, of: name)
    }

    /// The sheet.
    var sheet: Sheet {
        let headings = table.columns.indices.map(heading)
        let rows = holdsAll ? table.rows.count : 0
        var sheet = Sheet(
            name: name,
            head: [
                [.text(kind.title[language], .title)], [.text(scenario, .note)], totals, headings,
            ],
            body: SheetBody(count: rows) { cells(ofRow: $0) })
        sheet.hasFilter = true
        sheet.fixedColumns = identifyingColumns
        sheet.pagesWide = table.columns.count < 17 ? 1 : table.columns.count < 25 ? 2 : 3
        sheet.hasWrappedBody = table.hasMessages
        if !holdsAll {
            sheet.foot = [[.text(SheetWords.tooManyRows[language] + "\(table.name).csv", .note)]]
        }
        return sheet
    }

    /// How many columns on the left say what a row is about, and stay when the sheet scrolls.
    private var identifyingColumns: Int {
        // Beside a key stands its name.
        switch kind {
        case .comparison, .effect: TableReader<ComparisonColumn>(table).position(of: .key) + 2
        case .deviation: TableReader<DeviationColumn>(table).position(of: .key) + 2
        case .course: TableReader<CourseColumn>(table).position(of: .line) + 2
        case .outcomes: TableReader<OutcomesColumn>(table).position(of: .key) + 2
        case .months: TableReader<MonthsColumn>(table).position(of: .measure) + 1
        default: table.columns.count > 8 ? 1 : 0
        }
    }

    /// Sums of the columns of amounts, of the rows that a filter leaves.
    private var totals: [SheetCell] {
        guard isSummable, table.columns.contains(where: isSummed) else { return [] }
        let label = SheetCell.text(SheetWords.filteredSum[language], .note)
        return table.columns.enumerated().map { index, column in
            guard isSummed(column) else { return index == 0 ? label : .empty }
            // Needs are asked for at many dates: their sum may be more than fits.
            var cents: Int128 = 0
            for row in table.rows {
                if case .euros(let amount) = row[index] { cents += Int128(amount.count) }
            }
            let formula = "SUBTOTAL(9,\(CellName.range(index, bodyRows)))"
            return .euros(formula, Int64(clamping: cents), .total)
        }
    }

    /// Amounts that add up: exact ones, not statistics, not sums of other rows, and none that
    /// stands in several rows.
    private func isSummed(_ column: Table.Column) -> Bool {
        switch kind {
        case .deviation, .course, .bridge, .learned: false
        case .proposals: column.id == ProposalsColumn.amountEUR.rawValue
        default:
            column.unit == "EUR" && !["mean", "p10", "p90"].contains { column.id.contains($0) }
        }
    }

    /// The heading of a column.
    func heading(of column: Int) -> SheetCell {
        let text = ColumnWords.heading(of: table.columns[column], in: table.name, language)
        return .text(text, looks[column].heading)
    }

    /// The cells of a row of the table.
    func cells(ofRow row: Int) -> [SheetCell] {
        let cells = table.rows[row]
        var isShare = false
        if let unitColumn, case .text("share") = cells[unitColumn] { isShare = true }
        return cells.indices.map { cell(cells[$0], looks[$0], isShare: isShare) }
    }

    private func cell(_ cell: Table.Cell, _ look: ColumnLook, isShare: Bool) -> SheetCell {
        switch cell {
        case .empty: .empty
        case .text(let text):
            if look.isMonth, let month = Self.month(text) {
                month
            } else {
                .text(
                    look.words.map { ValueWords.text(text, among: $0, language) } ?? text,
                    look.text)
            }
        case .localized(let text): .text(text[language], look.text)
        case .count(let count): .number(Double(count), look.count)
        case .euros(let amount): .euros(amount.count)
        case .euroStatistic(let cents):
            .number((cents.rounded(.toNearestOrEven)) / 100, CellStyle(.money))
        case .number(let number): .number(number, isShare ? look.share : look.number)
        case .decimal(let number): .number(number.double, isShare ? look.share : look.number)
        case .truth(let truth):
            .text((truth ? SheetWords.yes : SheetWords.no)[language], look.text)
        case .date(let day): Self.day(day.month.year, day.month.number, day.number, .date)
        }
    }

    /// A calendar month as its first day.
    private static func month(_ text: String) -> SheetCell? {
        let parts = text.split(separator: "-")
        guard parts.count == 2, let year = Int(parts[0]), let month = Int(parts[1]) else {
            return nil
        }
        return day(year, month, 1, .month)
    }

    /// A day; as text before 1900, where spreadsheets have no days.
    private static func day(
        _ year: Int, _ month: Int, _ day: Int, _ format: CellStyle.Number
    ) -> SheetCell {
        guard (1900...9999).contains(year) else { return .text("\(year)-\(month)-\(day)") }
        return .day(year: year, month: month, day: day, CellStyle(format))
    }
}

/// How the cells of a column look, found once for all its rows.
private struct ColumnLook: Sendable {
    /// The words for the column's ids, if the model has them.
    let words: [String: Text]?
    let isMonth: Bool
    let heading: CellStyle
    let text: CellStyle
    let count: CellStyle
    /// Of numbers, and of those that the row's unit calls a share.
    let number: CellStyle
    let share: CellStyle

    /// Shares that are no parts of a whole.
    private static let ratios = [
        PackagesColumn.priority.rawValue, DeviationColumn.scheduleIndex.rawValue,
        DeviationColumn.costIndex.rawValue, LearnedColumn.beforeP10.rawValue,
        LearnedColumn.beforeMean.rawValue, LearnedColumn.beforeP90.rawValue,
        LearnedColumn.afterP10.rawValue, LearnedColumn.afterMean.rawValue,
        LearnedColumn.afterP90.rawValue,
    ]

    /// - Parameter isAfterNumbers: whether text would touch the ends of numbers beside it.
    init(_ column: Table.Column, in table: Table, isAfterNumbers: Bool) {
        words = ValueWords.words(of: column.id, in: table.name)
        isMonth = column.id == CapacityColumn.month.rawValue
        // Messages go on in the next line.
        var text = CellStyle(wraps: table.hasMessages)
        text.isIndented = isAfterNumbers
        self.text = text
        var heading = CellStyle.heading
        heading.isAtEnd = column.isNumeric
        heading.isIndented = isAfterNumbers && !column.isNumeric
        self.heading = heading
        count = column.id == LedgerGroup.year.rawValue ? CellStyle() : CellStyle(.count)
        switch column.unit {
        case "days": number = CellStyle(.days)
        case "share":
            number = CellStyle(Self.ratios.contains(column.id) ? .decimal : .percent)
        default: number = CellStyle(.decimal)
        }
        share = column.unit == "mixed" ? CellStyle(.percent) : number
    }
}

extension Table {
    /// Whether its texts are sentences, which need several lines.
    fileprivate var hasMessages: Bool {
        [Table.Name.findings, .columns].contains { $0.rawValue == name }
    }
}

extension Table.Column {
    /// Whether numbers or days stand in it, at the ends of their cells.
    var isNumeric: Bool {
        !["text", "truth"].contains(unit) || id == CapacityColumn.month.rawValue
    }
}
