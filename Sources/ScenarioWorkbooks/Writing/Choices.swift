// SPDX-License-Identifier: GPL-3.0-or-later
import Programme
import Spreadsheet
import Words

/// What drop-down lists offer, and where it stands.
struct Choices {
    private let language: Language
    /// The keys of each sheet's columns and how many rows it has room for.
    private var sheets: [ScenarioSheet: (keys: [String], rows: Int)] = [:]
    /// The first row with a value, from 1.
    static let firstRow = 4

    init(_ language: Language) { self.language = language }

    /// Notes a sheet to whose rows others refer.
    mutating func add(_ sheet: ScenarioSheet, keys: [String], rows: Int) {
        sheets[sheet] = (keys, rows)
    }

    /// The rule for cells of a kind.
    func rule(_ kind: FieldKind) -> FormCheck.Rule {
        switch kind {
        case .choice(let words):
            words.joined(separator: ",").utf8.count < 250
                ? .words(words) : .range(own(column: "C", rows: words.count))
        case .reference(let sheet, let key):
            range(of: key, on: sheet).map { .range($0) } ?? .anything
        case .lead: .range(own(column: "A", rows: leads.count))
        case .truth: .range(own(column: "B", rows: 2))
        case .whole(let bounds): .whole(bounds)
        case .number(let bounds), .amount(let bounds): .number(bounds)
        case .text, .identifier, .seed, .year, .month, .day, .lastDay, .words: .anything
        }
    }

    private func range(of key: String, on sheet: ScenarioSheet) -> String? {
        guard let (keys, rows) = sheets[sheet], let column = keys.firstIndex(of: key) else {
            return nil
        }
        let letters = Origin.letters(ofColumn: column + 1)
        let last = Self.firstRow + rows - 1
        return "\(quoted(sheet))!$\(letters)$\(Self.firstRow):$\(letters)$\(last)"
    }

    private func own(column: String, rows: Int) -> String {
        "\(quoted(.choices))!$\(column)$1:$\(column)$\(rows)"
    }

    private func quoted(_ sheet: ScenarioSheet) -> String { "'\(sheet.name[language])'" }

    /// BUND, and a formula for each Land.
    private var leads: [FormCell] {
        let rows = sheets[.table(.laender)]?.rows ?? 0
        let laender = (0..<rows).map { row -> FormCell in
            let cell = "\(quoted(.table(.laender)))!A\(Self.firstRow + row)"
            return .formula("IF(\(cell)=\"\",\"\",\(cell))", value: "", .plain)
        }
        return [.text("BUND", .plain)] + laender
    }

    /// The hidden sheet on which it stands.
    var form: FormSheet {
        let columns = [
            leads, [.truth(true, .plain), .truth(false, .plain)],
            Target.outcomes.map { FormCell.text($0, .plain) },
        ]
        var form = FormSheet(
            name: ScenarioSheet.choices.name[language],
            columns: columns.map { _ in FormColumn(width: 16) })
        form.rows = (0..<(columns.map(\.count).max() ?? 0)).map { row in
            columns.map { $0.indices.contains(row) ? $0[row] : .empty }
        }
        form.isHidden = true
        return form
    }
}
