// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation

/// What a German Excel makes of a table: it takes cells for numbers, dates and truth values as it
/// does on typing, and saves what it then shows.
struct GermanExcel {
    /// The entries of its list of file types.
    enum FileType: String, CaseIterable {
        /// „CSV (Trennzeichen-getrennt)“: Windows-1252, no mark.
        case csv
        /// „CSV UTF-8“, with a byte-order mark.
        case csvUTF8
        /// The same after an editor has taken the mark away.
        case csvUTF8WithoutMark
    }

    var type = FileType.csvUTF8
    /// Columns and rows beside and below the table in which something once stood.
    var emptyColumns = 0
    var emptyRows = 0

    /// The bytes that it saves of a table in the standard dialect.
    func saved(_ text: String) -> [UInt8] {
        var rows = Self.rows(of: text).map { $0.map(shown).map(quoted) }
        let width = (rows.first?.count ?? 0) + emptyColumns
        for row in rows.indices {
            rows[row] += Array(repeating: "", count: width - rows[row].count)
        }
        rows += Array(repeating: Array(repeating: "", count: width), count: emptyRows)
        let lines = withoutLastSeparators(rows).map { $0.joined(separator: ";") + "\r\n" }
        return encoded(lines.joined())
    }

    /// Excel writes sixteen rows at a time, each as wide as the widest of them.
    private func withoutLastSeparators(_ rows: [[String]]) -> [[String]] {
        var result = rows
        for start in stride(from: 16, to: rows.count, by: 16) {
            let block = start..<min(start + 16, rows.count)
            let width = block.map { (rows[$0].lastIndex { !$0.isEmpty } ?? 0) + 1 }.max() ?? 0
            for row in block { result[row] = Array(rows[row].prefix(width)) }
        }
        return result
    }

    /// A cell as Excel shows it with the format „Standard“.
    private func shown(_ cell: String) -> String {
        if let date = cell.wholeMatch(of: #/(\d{4})-(\d\d)-(\d\d)/#) {
            return "\(date.output.3).\(date.output.2).\(date.output.1)"
        }
        if cell == "true" { return "WAHR" }
        if cell == "false" { return "FALSCH" }
        guard cell.wholeMatch(of: #/-?\d+(\.\d+)?/#) != nil else { return cell }
        var parts = cell.split(separator: ".").map(String.init)
        parts[0] = String(parts[0].drop { $0 == "0" })
        if parts[0].isEmpty { parts[0] = "0" }
        if parts.count == 1 { return parts[0].count > 11 ? shortened(parts[0]) : parts[0] }
        while parts[1].last == "0" { parts[1].removeLast() }
        return parts[1].isEmpty ? parts[0] : parts.joined(separator: ",")
    }

    /// A number of more than eleven digits: `1,23457E+11`.
    private func shortened(_ digits: String) -> String {
        let text = String(format: "%.5E", Double(digits) ?? 0)
        let parts = text.split(separator: "E").map(String.init)
        let mantissa = parts[0].replacing(#/\.?0+$/#, with: "").replacing(".", with: ",")
        return mantissa + "E" + parts[1]
    }

    private func quoted(_ cell: String) -> String {
        guard cell.contains(where: { ";\"\r\n".contains($0) }) else { return cell }
        return "\"" + cell.replacing("\"", with: "\"\"") + "\""
    }

    private func encoded(_ text: String) -> [UInt8] {
        switch type {
        case .csv: Array(text.data(using: .windowsCP1252) ?? Data())
        case .csvUTF8: [0xEF, 0xBB, 0xBF] + Array(text.utf8)
        case .csvUTF8WithoutMark: Array(text.utf8)
        }
    }

    /// The cells of a table in the standard dialect; quoted ones may hold commas.
    private static func rows(of text: String) -> [[String]] {
        text.split(separator: "\n").map { line in
            var (cells, isQuoted) = ([""], false)
            for character in line {
                switch character {
                case "\"": isQuoted.toggle()
                case "," where !isQuoted: cells.append("")
                default: cells[cells.count - 1].append(character)
                }
            }
            return cells
        }
    }
}
