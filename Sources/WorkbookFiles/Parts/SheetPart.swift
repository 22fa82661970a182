// SPDX-License-Identifier: GPL-3.0-or-later
import Programme

/// The part with the cells of a sheet.
struct SheetPart: PartHandler {
    private(set) var failure: WorkbookProblem?
    /// The sheet as far as it is read.
    private(set) var sheet: SheetContents
    private(set) var problems: [WorkbookProblem] = []
    private(set) var usage: CellUsage
    private let reader: ValueReader
    private let limits: WorkbookLimits

    private var row = 0
    private var column = 0
    private var cells: [Cell] = []
    private var cell = RawCell()
    private var isAscending = true

    init(
        _ sheet: SheetContents, _ reader: ValueReader, _ usage: CellUsage, _ limits: WorkbookLimits
    ) {
        self.sheet = sheet
        self.reader = reader
        self.usage = usage
        self.limits = limits
    }

    mutating func start(_ element: String, _ attributes: [String: String], in parents: [String]) {
        switch (element, parents.last) {
        case ("c", "row"): startCell(attributes)
        case ("f", "c"): cell.isFormula = true
        case ("is", "c"): cell.text = ""
        case ("row", "sheetData"): startRow(attributes)
        case ("mergeCell", "mergeCells"): addMerged(attributes)
        case ("col", "cols"): addColumns(attributes)
        default: break
        }
    }

    mutating func end(_ element: String, text: String, in parents: [String]) {
        switch (element, parents.last) {
        case ("v", "c"): cell.value = text
        case ("t", _) where isTextRun(element, in: parents) && parents.contains("is"):
            cell.text = (cell.text ?? "") + text
        case ("c", "row"): endCell()
        case ("row", "sheetData"): endRow()
        case ("sheetData", _): if !isAscending { sort() }
        default: break
        }
    }

    // MARK: Rows and cells

    private mutating func startRow(_ attributes: [String: String]) {
        let before = row
        row += 1
        column = 0
        if let text = attributes["r"] {
            if let number = Int(text), (1...CellPlace.mostRows).contains(number) {
                row = number
            } else {
                add(.badReference(text))
            }
        }
        if row > CellPlace.mostRows { fail(.outsideSheet) }
        if row <= before { isAscending = false }
        if isTrue(attributes["hidden"]) { sheet.hiddenRows.append(row) }
    }

    private mutating func startCell(_ attributes: [String: String]) {
        column += 1
        cell = RawCell()
        cell.style = attributes["s"].flatMap { Int($0) } ?? 0
        cell.type = attributes["t"] ?? "n"
        if let name = attributes["r"] {
            guard let place = CellPlace(name), place.row == row else {
                cell.isRefused = true
                return add(.badReference(name), isCell: false)
            }
            if place.column < column { isAscending = false }
            column = place.column
        }
        if column > CellPlace.mostColumns { fail(.outsideSheet) }
    }

    private mutating func endCell() {
        guard !cell.isRefused, failure == nil else { return }
        switch reader.value(of: cell) {
        case .failure(let fault): add(fault)
        case .success(nil): break
        case .success(let value?):
            cells.append(Cell(column: column, value: value, isFormula: cell.isFormula))
            if let fault = usage.count(value, limits) { fail(fault) }
        }
    }

    private mutating func endRow() {
        guard !cells.isEmpty else { return }
        sheet.rows.append(SheetRow(number: row, cells: cells))
        cells.removeAll(keepingCapacity: true)
    }

    /// Brings rows and cells in their order where the file has them in another, which no program
    /// writes, and finds the cells that stand there twice.
    private mutating func sort() {
        var rows: [Int: [Cell]] = [:]
        for row in sheet.rows { rows[row.number, default: []] += row.cells }
        sheet.hiddenRows = Set(sheet.hiddenRows).sorted()
        sheet.rows = []
        for number in rows.keys.sorted() {
            let cells = (rows[number] ?? []).enumerated()
                .sorted { ($0.element.column, $0.offset) < ($1.element.column, $1.offset) }
                .map(\.element)
            var kept: [Cell] = []
            for cell in cells {
                if kept.last?.column == cell.column {
                    (row, column) = (number, cell.column)
                    add(.duplicateCell)
                } else {
                    kept.append(cell)
                }
            }
            sheet.rows.append(SheetRow(number: number, cells: kept))
        }
    }

    // MARK: What else a sheet has

    private mutating func addMerged(_ attributes: [String: String]) {
        let text = attributes["ref"] ?? ""
        guard let range = CellRange(text) else { return add(.badReference(text), isCell: false) }
        sheet.merged.append(range)
        if sheet.merged.count > limits.items { fail(.tooMany(.merged, limit: limits.items)) }
    }

    private mutating func addColumns(_ attributes: [String: String]) {
        guard isTrue(attributes["hidden"]), let first = attributes["min"].flatMap({ Int($0) }),
            let last = attributes["max"].flatMap({ Int($0) }), first >= 1, first <= last
        else { return }
        sheet.hiddenColumns.append(first...min(last, CellPlace.mostColumns))
        if sheet.hiddenColumns.count > limits.items {
            fail(.tooMany(.hiddenColumns, limit: limits.items))
        }
    }

    private mutating func add(_ fault: WorkbookFault, isCell: Bool = true) {
        guard problems.count < limits.problems else { return }
        let place = isCell && column > 0 ? CellPlace(row: row, column: column) : nil
        problems.append(WorkbookProblem(fault, sheet: sheet.name, cell: place))
    }

    private mutating func fail(_ fault: WorkbookFault) {
        failure = WorkbookProblem(
            fault, sheet: sheet.name, cell: CellPlace(row: row, column: column))
    }
}

/// How much the cells of all sheets hold so far.
struct CellUsage {
    private var cells = 0
    private var textBytes = 0

    /// Counts a cell; with what is wrong where there are too many.
    mutating func count(_ value: CellValue, _ limits: WorkbookLimits) -> WorkbookFault? {
        cells += 1
        if case .text(let text) = value { textBytes += text.utf8.count }
        if cells > limits.cells { return .tooMany(.cells, limit: limits.cells) }
        return textBytes > limits.textMebibytes << 20
            ? .tooMany(.textMebibytes, limit: limits.textMebibytes) : nil
    }
}
