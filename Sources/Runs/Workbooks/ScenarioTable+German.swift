// SPDX-License-Identifier: GPL-3.0-or-later
import Programme
import ResultFiles
import ScenarioFiles

extension OutputFile {
    /// A table of a scenario as it came out of a workbook, in a dialect; other files as they are.
    ///
    /// - Parameter bytes: the file; a table in the standard dialect, well formed.
    init(name: String, standard bytes: [UInt8], _ dialect: CSVDialect) {
        let table = TableName.allCases.first { "\($0.rawValue).csv" == name }
        guard dialect == .de, let table, let german = germanTable(table, bytes) else {
            self.init(name: name, bytes: bytes)
            return
        }
        self.init(name: name, bytes: german)
    }
}

/// A table with semicolons, decimal commas, German words and days, as German spreadsheets open it.
/// Only what its column makes a number, a truth value or a day is written otherwise.
private func germanTable(_ table: TableName, _ bytes: [UInt8]) -> [UInt8]? {
    var reader = CsvReader(bytes, file: table.rawValue, dialect: .standard, log: ProblemLog())
    guard let rows = reader.read(), let header = rows.first else { return nil }
    let contents = header.map { head in table.specs.first { $0.name == head.text }?.content }
    var text = "\u{FEFF}"
    for (number, row) in rows.enumerated() {
        let cells = row.enumerated().map { index, cell in
            let isValue = number > 0 && index < contents.count
            return quoted(isValue ? german(cell.text, contents[index]) : cell.text)
        }
        text += cells.joined(separator: ";") + "\r\n"
    }
    return Array(text.utf8)
}

private func german(_ text: String, _ content: ColumnSpec.Content?) -> String {
    switch content {
    case .whole, .number, .exact: return text.replacing(".", with: ",")
    case .truth: return ["true": "WAHR", "false": "FALSCH"][text] ?? text
    case .day:
        guard let (_, year, month, day) = text.wholeMatch(of: /(\d{4})-(\d\d)-(\d\d)/)?.output
        else { return text }
        return "\(day).\(month).\(year)"
    case .id, .text, .choice, .reference, .references, nil: return text
    }
}

private func quoted(_ text: String) -> String {
    let needsQuotes = text.utf8.contains { [0x22, 0x2C, 0x3B, 0x0A, 0x0D].contains($0) }
    return needsQuotes ? "\"" + text.replacing("\"", with: "\"\"") + "\"" : text
}
