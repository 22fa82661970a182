// SPDX-License-Identifier: GPL-3.0-or-later
import Tables

/// Reads a table's cells by the columns' names, as everyone does who opens its file.
struct TableReader {
    /// The table; nil reads as one without rows.
    let table: Table?
    private let positions: [String: Int]

    /// The table of a name among others.
    init(_ name: String, among tables: [Table]) {
        self.init(tables.first { $0.name == name })
    }

    init(_ table: Table?) {
        self.table = table
        let columns = (table?.columns ?? []).enumerated().map { ($1.id, $0) }
        positions = Dictionary(columns) { first, _ in first }
    }

    /// The positions of the rows.
    var rows: Range<Int> { 0..<(table?.rows.count ?? 0) }

    /// A cell; empty where there is no such column.
    func cell(_ row: Int, _ column: String) -> Table.Cell {
        guard let table, let position = positions[column] else { return .empty }
        return table.rows[row][position]
    }

    /// A text in a language.
    func text(_ row: Int, _ column: String, _ language: Language = .de) -> String {
        switch cell(row, column) {
        case .text(let text): text
        case .localized(let text): language == .de ? text.de : text.en
        default: ""
        }
    }

    /// A number: amounts in cents, all else as it is; nil for what is none.
    func number(_ row: Int, _ column: String) -> Double? {
        switch cell(row, column) {
        case .euros(let amount): Double(amount.count)
        case .euroStatistic(let number), .number(let number): number
        case .count(let count): Double(count)
        default: nil
        }
    }

    /// An exact amount in cents; 0 for what is none.
    func cents(_ row: Int, _ column: String) -> Int64 {
        if case .euros(let amount) = cell(row, column) { return amount.count }
        return 0
    }

    /// A count; 0 for what is none.
    func count(_ row: Int, _ column: String) -> Int {
        if case .count(let count) = cell(row, column) { return count }
        return 0
    }

    /// A truth value; nil for what is none.
    func truth(_ row: Int, _ column: String) -> Bool? {
        if case .truth(let truth) = cell(row, column) { return truth }
        return nil
    }

    /// The first row whose columns hold these texts.
    func row(where texts: [String: String]) -> Int? {
        rows.first { row in texts.allSatisfy { text(row, $0.key) == $0.value } }
    }
}
