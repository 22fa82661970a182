// SPDX-License-Identifier: GPL-3.0-or-later
import Programme
import Spreadsheet
import Words

/// A column that shows the names behind the ids of another one, by a formula; it has no key, so
/// that nobody reads it back.
struct NameLookup: Sendable {
    /// What stands above it.
    let label: Text
    /// The column of the ids, from 0.
    let column: Int
    /// The ids and names of the sheet where both stand, and the column of the names.
    private let names: [String: String]
    private let target: ScenarioSheet
    private let nameColumn: Int
    private let lastRow: Int

    /// More rows take long to compute in a spreadsheet.
    private static let mostRows = 20_000

    /// The names behind a column; nil where it has no ids of a sheet with names.
    init?(_ field: Field, at column: Int, among tables: [TableForm], _ language: Language) {
        let sheet: ScenarioSheet
        switch field.kind {
        case .reference(let target, key: "id"): sheet = target
        case .lead: sheet = .table(.laender)
        default: return nil
        }
        guard let target = tables.first(where: { $0.sheet == sheet }),
            target.rows.count <= Self.mostRows
        else { return nil }
        let wanted = ["name", "name_\(language.rawValue)", "name.\(language.rawValue)"]
        guard let nameColumn = target.fields.firstIndex(where: { wanted.contains($0.key) }),
            target.fields.first?.key == "id"
        else { return nil }
        names = Dictionary(target.rows.map { ($0[0], $0[nameColumn]) }) { first, _ in first }
        label = Text(de: "\(field.label.de): Name", en: "\(field.label.en): name")
        lastRow = Choices.firstRow + target.capacity - 1
        (self.column, self.target, self.nameColumn) = (column, sheet, nameColumn)
    }

    /// The name behind an id in a row, which counts from 1.
    func cell(_ id: String, row: Int, _ language: Language) -> FormCell {
        let cell = "\(Origin.letters(ofColumn: column + 1))\(row)"
        let last = Origin.letters(ofColumn: nameColumn + 1)
        let range = "'\(target.name[language])'!$A$\(Choices.firstRow):$\(last)$\(lastRow)"
        return .formula(
            "IFERROR(VLOOKUP(\(cell),\(range),\(nameColumn + 1),FALSE),\"\")",
            value: names[id] ?? "", .note)
    }
}
