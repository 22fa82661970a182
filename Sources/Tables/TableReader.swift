// SPDX-License-Identifier: GPL-3.0-or-later
import Programme
import Words

/// Reads a table by the keys of its columns.
///
/// A table without one of them cannot come from its shape: that is a broken invariant, which ends
/// the program rather than let a report tell 0 for what is not there.
public struct TableReader<Columns: TableColumns>: Sendable {
    /// The table.
    public let table: Table
    private let positions: [Columns: Int]

    /// Reads a table that has all these columns.
    public init(_ table: Table) {
        self.table = table
        let found = table.columns.enumerated().map { ($1.id, $0) }
        let byHeading = Dictionary(found) { first, _ in first }
        positions = Columns.allCases.reduce(into: [:]) { positions, column in
            guard let position = byHeading[column.rawValue] else {
                brokenTable(table.name, "has no column \(column.rawValue)")
            }
            positions[column] = position
        }
    }

    /// Reads the table of these columns, which is among others.
    public init(among tables: [Table]) {
        guard let reader = TableReader(ifAmong: tables) else {
            brokenTable(Columns.table.rawValue, "is missing")
        }
        self = reader
    }

    /// Reads the table of these columns; nil where it is not among the others.
    public init?(ifAmong tables: [Table]) {
        guard let table = tables.first(Columns.table) else { return nil }
        self.init(table)
    }

    /// The positions of the rows.
    public var rows: Range<Int> { table.rows.indices }

    /// Where a column stands in a row, for those who read many rows.
    public func position(of column: Columns) -> Int {
        guard let position = positions[column] else {
            brokenTable(table.name, "has no column \(column.rawValue)")
        }
        return position
    }

    /// A cell.
    public func cell(_ column: Columns, _ row: Int) -> Table.Cell {
        table.rows[row][position(of: column)]
    }

    /// A cell of a column that has no key, as only some scenarios have it.
    func cell(under heading: String, _ row: Int) -> Table.Cell {
        guard let position = table.columns.firstIndex(where: { $0.id == heading }) else {
            brokenTable(table.name, "has no column \(heading)")
        }
        return table.rows[row][position]
    }

    /// A text in a language; empty where the cell is.
    public func text(_ column: Columns, _ row: Int, _ language: Language = .de) -> String {
        switch cell(column, row) {
        case .text(let text): text
        case .localized(let text): text[language]
        case .empty: ""
        default: brokenTable(table.name, "has no text in \(column.rawValue)")
        }
    }

    /// A number: amounts in cents, all else as it is; nil where the cell is empty.
    public func number(_ column: Columns, _ row: Int) -> Double? {
        switch cell(column, row) {
        case .euros(let amount): Double(amount.count)
        case .euroStatistic(let number), .number(let number): number
        case .count(let count): Double(count)
        case .decimal(let number): number.double
        case .empty: nil
        default: brokenTable(table.name, "has no number in \(column.rawValue)")
        }
    }

    /// An exact amount in cents; 0 where the cell is empty.
    public func cents(_ column: Columns, _ row: Int) -> Int64 {
        switch cell(column, row) {
        case .euros(let amount): amount.count
        case .empty: 0
        default: brokenTable(table.name, "has no exact amount in \(column.rawValue)")
        }
    }

    /// A count; 0 where the cell is empty.
    public func count(_ column: Columns, _ row: Int) -> Int {
        switch cell(column, row) {
        case .count(let count): count
        case .empty: 0
        default: brokenTable(table.name, "has no count in \(column.rawValue)")
        }
    }

    /// A truth value; nil where the cell is empty.
    public func truth(_ column: Columns, _ row: Int) -> Bool? {
        switch cell(column, row) {
        case .truth(let truth): truth
        case .empty: nil
        default: brokenTable(table.name, "has no truth value in \(column.rawValue)")
        }
    }

    /// A day; nil where the cell is empty.
    public func day(_ column: Columns, _ row: Int) -> Day? {
        switch cell(column, row) {
        case .date(let day): day
        case .empty: nil
        default: brokenTable(table.name, "has no day in \(column.rawValue)")
        }
    }

    /// The first row whose columns hold these texts.
    public func row(where texts: [Columns: String]) -> Int? {
        rows.first { row in texts.allSatisfy { text($0.key, row) == $0.value } }
    }
}

/// Ends the program: a table is not what its shape says.
private func brokenTable(_ name: String, _ problem: String) -> Never {
    fatalError("broken invariant: the table \(name) \(problem)")
}
