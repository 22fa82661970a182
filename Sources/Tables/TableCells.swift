// SPDX-License-Identifier: GPL-3.0-or-later
import Words

/// Reads a table's cells by the columns' names, as everyone does who opens its file.
public struct TableCells: Sendable {
    /// The table; nil reads as one without rows.
    public let table: Table?
    private let positions: [String: Int]

    /// The table of a name among others.
    public init(_ name: String, among tables: [Table]) {
        self.init(tables.first { $0.name == name })
    }

    /// A table, or one without rows.
    public init(_ table: Table?) {
        self.table = table
        let columns = (table?.columns ?? []).enumerated().map { ($1.id, $0) }
        positions = Dictionary(columns) { first, _ in first }
    }

    /// The positions of the rows.
    public var rows: Range<Int> { 0..<(table?.rows.count ?? 0) }

    /// Where columns stand in a row, for those who read many; without those that do not exist.
    public func positions(of columns: [String]) -> [Int] { columns.compactMap { positions[$0] } }

    /// A cell; empty where there is no such column.
    public func cell(_ row: Int, _ column: String) -> Table.Cell {
        guard let table, let position = positions[column] else { return .empty }
        return table.rows[row][position]
    }

    /// A text in a language.
    public func text(_ row: Int, _ column: String, _ language: Language = .de) -> String {
        switch cell(row, column) {
        case .text(let text): text
        case .localized(let text): text[language]
        default: ""
        }
    }

    /// A number: amounts in cents, all else as it is; nil for what is none.
    public func number(_ row: Int, _ column: String) -> Double? {
        switch cell(row, column) {
        case .euros(let amount): Double(amount.count)
        case .euroStatistic(let number), .number(let number): number
        case .count(let count): Double(count)
        case .decimal(let number): number.double
        default: nil
        }
    }

    /// An exact amount in cents; 0 for what is none.
    public func cents(_ row: Int, _ column: String) -> Int64 {
        if case .euros(let amount) = cell(row, column) { return amount.count }
        return 0
    }

    /// A count; 0 for what is none.
    public func count(_ row: Int, _ column: String) -> Int {
        if case .count(let count) = cell(row, column) { return count }
        return 0
    }

    /// A truth value; nil for what is none.
    public func truth(_ row: Int, _ column: String) -> Bool? {
        if case .truth(let truth) = cell(row, column) { return truth }
        return nil
    }

    /// The first row whose columns hold these texts.
    public func row(where texts: [String: String]) -> Int? {
        rows.first { row in texts.allSatisfy { text(row, $0.key) == $0.value } }
    }
}
