// SPDX-License-Identifier: GPL-3.0-or-later

/// What stands in a workbook: values, not how they look.
public struct WorkbookContents: Hashable, Sendable {
    /// The worksheets in the order of their tabs; sheets that only show a chart are left out.
    public var sheets: [SheetContents]
    /// The names of ranges and formulas, in the order of the file.
    public var names: [DefinedName]
    /// From which day the dates count.
    public var dates: DateSystem

    /// A workbook of these sheets.
    public init(sheets: [SheetContents], names: [DefinedName] = [], dates: DateSystem = .from1900) {
        self.sheets = sheets
        self.names = names
        self.dates = dates
    }

    /// A sheet by its name; upper and lower case count as the same, as in a spreadsheet program.
    public func sheet(_ name: String) -> SheetContents? {
        sheets.first { $0.name == name }
            ?? sheets.first { $0.name.lowercased() == name.lowercased() }
    }
}

/// What stands on a worksheet.
public struct SheetContents: Hashable, Sendable {
    /// Whether a person sees the sheet.
    public enum Visibility: String, Hashable, Sendable {
        case visible, hidden
        /// Hidden so that only a macro shows it again.
        case veryHidden
    }

    /// What its tab says.
    public var name: String
    /// Whether a person sees it.
    public var visibility: Visibility
    /// The rows that hold a value, from top to bottom; all others are empty.
    public var rows: [SheetRow]
    /// Ranges shown as one cell; the value is that of the first, the others are empty.
    public var merged: [CellRange]
    /// The numbers of the hidden rows, ascending.
    public var hiddenRows: [Int]
    /// The numbers of the hidden columns, as the file groups them.
    public var hiddenColumns: [ClosedRange<Int>]

    /// A sheet of these rows.
    public init(
        name: String, visibility: Visibility = .visible, rows: [SheetRow] = [],
        merged: [CellRange] = [], hiddenRows: [Int] = [], hiddenColumns: [ClosedRange<Int>] = []
    ) {
        self.name = name
        self.visibility = visibility
        self.rows = rows
        self.merged = merged
        self.hiddenRows = hiddenRows
        self.hiddenColumns = hiddenColumns
    }

    /// The cell at a place, nil where it is empty; O(log rows + log columns).
    public subscript(place: CellPlace) -> Cell? {
        guard let row = firstIndex(in: rows, atLeast: place.row, by: \.number),
            rows[row].number == place.row
        else { return nil }
        return rows[row][place.column]
    }

    /// The same by its name, such as `F17`.
    public subscript(name: String) -> Cell? { CellPlace(name).flatMap { self[$0] } }
}

/// The cells of a row that hold a value.
public struct SheetRow: Hashable, Sendable {
    /// From 1.
    public var number: Int
    /// From left to right.
    public var cells: [Cell]

    /// A row of these cells.
    public init(number: Int, cells: [Cell]) {
        self.number = number
        self.cells = cells
    }

    /// The cell of a column, nil where it is empty; O(log columns).
    public subscript(column: Int) -> Cell? {
        guard let index = firstIndex(in: cells, atLeast: column, by: \.column),
            cells[index].column == column
        else { return nil }
        return cells[index]
    }
}

/// A name that a workbook gives to a range or a formula.
public struct DefinedName: Hashable, Sendable {
    /// The name.
    public var name: String
    /// What it stands for, such as `Projekte!$A$2:$A$99`.
    public var formula: String
    /// The sheet on which alone it counts; nil: everywhere.
    public var sheet: String?
    /// Whether only the program sees it.
    public var isHidden: Bool

    /// A name for a formula.
    public init(name: String, formula: String, sheet: String? = nil, isHidden: Bool = false) {
        self.name = name
        self.formula = formula
        self.sheet = sheet
        self.isHidden = isHidden
    }
}

/// The first of ascending elements whose key is at least so much; nil without any.
private func firstIndex<Element>(
    in elements: [Element], atLeast key: Int, by path: KeyPath<Element, Int>
) -> Int? {
    var (low, high) = (0, elements.count)
    while low < high {
        let middle = (low + high) / 2
        if elements[middle][keyPath: path] < key { low = middle + 1 } else { high = middle }
    }
    return low < elements.count ? low : nil
}
