// SPDX-License-Identifier: GPL-3.0-or-later
import Programme
import ScenarioFiles
import WorkbookFiles
import Words

/// A value of a sheet and its cell.
struct PlacedValue {
    var text: String
    var origin: Origin

    var isEmpty: Bool { text.isEmpty }
}

/// The entries of a sheet by the keys of its columns: what stands below the row of keys, without
/// the rows in which nothing stands.
struct SheetGrid {
    /// The keys that the sheet has, in its order, with their cells.
    private(set) var keys: [PlacedValue] = []
    /// A value for each key.
    private(set) var rows: [[PlacedValue]] = []
    private(set) var problems: [Problem] = []
    private(set) var warnings: [Warning] = []
    /// The sheet as a whole.
    let whole: Origin

    /// Rows among which the keys are looked for.
    private static let mostRowsAbove = 30

    private let sheet: SheetContents
    private let file: String
    private let dates: DateSystem

    /// Reads a sheet.
    ///
    /// - Parameters:
    ///   - known: the keys that it may have.
    ///   - kind: what a cell holds, by the key of its column and what stands in the others of its
    ///     row.
    init(
        _ sheet: SheetContents, file: String, _ dates: DateSystem, keys known: [String],
        kind: (String, (String) -> String) -> FieldKind
    ) {
        (self.sheet, self.file, self.dates) = (sheet, file, dates)
        whole = Origin(workbook: file, sheet: sheet.name)
        guard let header = Self.header(of: sheet, known) else {
            let hint = known.prefix(4).joined(separator: ", ")
            problems.append(Problem(.sheet(.noKeyRow(keys: hint)), at: whole))
            return
        }
        let columns = header.cells.filter { !$0.text.isEmpty }.map(\.column)
        keys = columns.map { value(header, $0, .identifier) }
        for row in sheet.rows where row.number > header.number {
            read(row, columns, kind)
        }
        checkMerged(columns, below: header.number)
        checkHidden()
    }

    /// The value of a row in a key's column; empty without such a column.
    func value(_ key: String, _ row: [PlacedValue]) -> PlacedValue {
        guard let index = keys.firstIndex(where: { $0.text == key }) else {
            return PlacedValue(text: "", origin: row.first?.origin ?? whole)
        }
        return row[index]
    }

    /// The row with most of the keys, at least two or half of them.
    private static func header(of sheet: SheetContents, _ known: [String]) -> SheetRow? {
        let names = Set(known)
        let counted = sheet.rows.prefix { $0.number <= mostRowsAbove }.map { row in
            (row, Set(row.cells.map(\.text)).intersection(names).count)
        }
        guard let best = counted.max(by: { $0.1 < $1.1 }), best.1 * 2 >= min(known.count, 4) else {
            return nil
        }
        return counted.first { $0.1 == best.1 }?.0
    }

    private mutating func value(
        _ row: SheetRow, _ column: Int, _ kind: FieldKind
    ) -> PlacedValue {
        let reading = CellReading(row[column], kind, dates)
        let origin = Origin(
            workbook: file, sheet: sheet.name, row: row.number, column: column)
        if let fault = reading.fault { problems.append(Problem(.sheet(fault), at: origin)) }
        return PlacedValue(text: reading.text, origin: origin)
    }

    private mutating func read(
        _ row: SheetRow, _ columns: [Int], _ kind: (String, (String) -> String) -> FieldKind
    ) {
        let isBlank = columns.allSatisfy { row[$0]?.text.isEmpty ?? true }
        guard !isBlank else { return }
        let texts = zip(columns, keys).map { ($1.text, row[$0]?.text ?? "") }
        func text(_ key: String) -> String { texts.first { $0.0 == key }?.1 ?? "" }
        rows.append(
            zip(columns, keys).map { column, key in value(row, column, kind(key.text, text)) })
    }

    /// Of merged cells only the first has a value.
    private mutating func checkMerged(_ columns: [Int], below header: Int) {
        let last = rows.last?.first?.origin.line ?? 0
        for range in sheet.merged where range.first.row > header && range.first.row <= last {
            let covered = columns.filter { range.first.column...range.last.column ~= $0 }
            let count = covered.count * (min(range.last.row, last) - range.first.row + 1)
            guard count > 1, sheet[range.first] != nil else { continue }
            let origin = Origin(
                workbook: file, sheet: sheet.name, row: range.first.row,
                column: range.first.column)
            problems.append(Problem(.sheet(.mergedCells(range: "\(range)")), at: origin))
        }
    }

    /// Filters hide rows that count all the same.
    private mutating func checkHidden() {
        let hidden = Set(sheet.hiddenRows)
        let lines = rows.compactMap(\.first?.origin.line).filter(hidden.contains)
        guard let first = lines.first else { return }
        let origin = Origin(workbook: file, sheet: sheet.name, row: first)
        warnings.append(
            Warning(.workbook(.hiddenRows(sheet.name, count: lines.count)), at: origin))
    }
}

extension WorkbookFiles.Cell {
    /// What it shows, as far as it matters whether it is empty or a key.
    var text: String {
        switch value {
        case .text(let text): text
        case .number(let number): number.shown
        case .date(let date): date.description
        case .boolean(let truth): "\(truth)"
        case .error(let error): error
        case .notCalculated: "?"
        }
    }
}
