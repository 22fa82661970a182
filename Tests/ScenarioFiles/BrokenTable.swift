// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation
import Programme
import TestSupport
@testable import ScenarioFiles

/// A table of `tiny` in which something is changed.
struct BrokenTable {
    let name: TableName
    /// The cells in the standard dialect; the header is row 0.
    var rows: [[String]]
    var dialect = Dialect.standard
    /// Cells that stand as they are, whatever the dialect: by row and column.
    private var planted: Set<[Int]> = []
    private let isScored: Bool
    private var whole: String?

    init(_ name: TableName, isScored: Bool = false) {
        self.name = name
        self.isScored = isScored
        let path = repository + "/scenarios/tiny/" + name.fileName
        var text = (try? String(contentsOfFile: path, encoding: .utf8)) ?? ""
        if isScored { text = FullScenario.scored(text) }
        rows = PlainCSV(text).lines
    }

    init(_ spot: BrokenTablesTests.Spot) { self.init(spot.table, isScored: spot.isScored) }

    /// A table with another text.
    init(_ name: TableName, _ change: (String) -> String) {
        self.init(name)
        whole = change(text)
    }

    /// Puts a text into a cell; the column at which it then begins.
    mutating func put(_ text: String, row: Int, column: String) -> Int {
        let index = rows[0].firstIndex(of: column) ?? 0
        rows[row][index] = text
        planted.insert([row, index])
        return written(row).prefix(index).reduce(1) { $0 + $1.unicodeScalars.count + 1 }
    }

    mutating func dropColumn(_ column: String) {
        guard let index = rows[0].firstIndex(of: column) else { return }
        for row in rows.indices { rows[row].remove(at: index) }
    }

    /// Adds a last column of ones; the column at which its head begins.
    mutating func addColumn(_ column: String) -> Int {
        for row in rows.indices { rows[row].append(row == 0 ? column : "1") }
        return written(0).dropLast().reduce(1) { $0 + $1.count + 1 }
    }

    private var text: String {
        let separator = dialect == .german ? ";" : ","
        return rows.indices.map { written($0).joined(separator: separator) + "\n" }.joined()
    }

    /// A row's cells as they stand in the file.
    private func written(_ row: Int) -> [String] {
        rows[row].enumerated().map { index, cell in
            var cell = cell
            if dialect == .german, !planted.contains([row, index]), readNumber(cell) != nil {
                cell = cell.replacing(".", with: ",")
            }
            return cell.contains(dialect == .german ? ";" : ",") ? "\"\(cell)\"" : cell
        }
    }

    /// What the reader finds in `tiny` with this table.
    func problems() throws -> [Problem] {
        let workshop = try Workshop()
        if isScored {
            try workshop.write(FullScenario().file.text, to: "tiny/scenario.yaml")
        }
        try workshop.write(whole ?? text, to: "tiny/" + name.fileName)
        return try workshop.problems()
    }
}

/// A text that a column cannot have, and what is found.
struct WrongCell {
    let text: String
    let id: String

    /// What the sentences must quote: the first of several entries.
    var quoted: String { text == "bund bund" ? "bund" : text }

    init(_ text: String, _ id: String) { (self.text, self.id) = (text, id) }
}

/// What cannot stand in a column.
func wrongCells(
    of spec: ColumnSpec, in table: TableName, _ dialect: Dialect
) -> [WrongCell] {
    switch spec.content {
    case .id:
        return ["a b", "a/b", "ä,"].map { WrongCell($0, "invalid-id") }
            + ["\u{200B}", "a ", "\u{410}1"].map { WrongCell($0, "hidden-character") }
            + (shownInstead + (dialect == .german ? ["01.02.2021"] : [])).map {
                WrongCell($0, "became-date")
            } + shortened
    case .text: return []
    case .whole:
        return numbers(spec.bounds, dialect) + [
            WrongCell(dialect == .german ? "1,5" : "1.5", "not-whole"),
            WrongCell(dialect == .german ? "1.234" : "1,234", "thousands-sign"),
        ] + shortened
    case .number: return numbers(spec.bounds, dialect)
    case .exact:
        let precise = dialect == .german ? "45,123456" : "45.123456"
        return numbers(spec.bounds, dialect) + [WrongCell(precise, "too-precise")] + shortened
    case .choice: return ["zzzzzzzz", "1"].map { WrongCell($0, "unknown-value") }
    case .truth: return ["yes", "ja", "1"].map { WrongCell($0, "not-a-truth-value") }
    case .day:
        let words = ["soon", "2021-02-30", "2021-13", "31.06.2021", "44348", "1.6.21"]
        let german = dialect == .standard ? ["01.06.2021"] : []
        return (words + german).map { WrongCell($0, "not-a-date") }
    case .reference:
        let key = WrongCell("05334002", "kommune-via-land")
        return [WrongCell("zzzzzzzz", "unknown-id")] + (spec.name == "lead" ? [key] : [])
            + (shownInstead + ["01.02.2021", "2-Jan", "Jan-21"]).map {
                WrongCell($0, "became-date")
            } + shortened
    case .references:
        let twice = WrongCell("bund bund", "duplicate-entry")
        return [WrongCell("zzzzzzzz", "unknown-id")] + (spec.name == "lines" ? [twice] : [])
            + shownInstead.map { WrongCell($0, "became-date") } + shortened
    }
}

/// What spreadsheets show where they took an id for a date.
private let shownInstead = ["02. Jan", "Jan 21", "02. Mrz 21", "1/2/2021", "1. Dez."]
/// What they show of a number with many digits.
private let shortened = ["1,23E+11", "1.23457E+11", "2E+05", "-9,9E+100"].map {
    WrongCell($0, "rounded-number")
}

private func numbers(_ bounds: Bounds, _ dialect: Dialect) -> [WrongCell] {
    let words = ["x", "NaN", "inf", "0x10", "5 %", "5 €", "--1", "1.234.56,7", "1 00"]
    var cells = words.map { WrongCell($0, "not-a-number") }
    let grouped = ["12.345.678,90", "12,345,678.90", "1.234,5", "1,234.5", "1 000", "1.000.000"]
    cells += grouped.map { WrongCell($0, "thousands-sign") }
    cells += ["01.05.2021", "01. Mai", "May 21"].map { WrongCell($0, "became-date") }
    cells.append(WrongCell(dialect == .german ? "0.5" : "0,5", "decimal-sign"))
    cells.append(WrongCell("1e309", "out-of-range"))
    cells.append(WrongCell("-1e309", "out-of-range"))
    if let least = bounds.least {
        cells.append(WrongCell("\(Int(least) - 1)", "out-of-range"))
        if bounds.excludesLeast { cells.append(WrongCell("\(Int(least))", "out-of-range")) }
    }
    if let greatest = bounds.greatest {
        cells.append(WrongCell("\(Int(greatest) + 1)", "out-of-range"))
    }
    return cells
}
