// SPDX-License-Identifier: GPL-3.0-or-later
import Tables
import Words

/// What the scenario's ids are called.
struct ScenarioNames: Sendable {
    /// By kind and id.
    private let names: [String: [String: String]]
    private let language: Language

    /// The names among the tables; none where that table is not there.
    init(among tables: [Table], _ language: Language) {
        var names: [String: [String: String]] = [:]
        if let reader = TableReader<NamesColumn>(ifAmong: tables) {
            for row in reader.rows {
                let id = reader.text(.id, row)
                names[reader.text(.kind, row), default: [:]][id] = reader.text(.name, row, language)
            }
        }
        self.names = names
        self.language = language
    }

    /// The name of an id; the id itself where it has none.
    func name(_ kind: String, _ id: String) -> String {
        switch (kind, id) {
        case ("place", "BUND"): ValueWords.text("bund", in: ValueWords.levels, language)
        case ("line", "total"): names[kind]?[id] ?? SheetWords.allLines[language]
        case ("total", _): SheetWords.wholeProgramme[language]
        case ("level", _): ValueWords.text(id, in: ValueWords.levels, language)
        default: names[kind]?[id] ?? id
        }
    }
}

extension Table {
    /// The table with a column of names after each column of ids that stand for groups.
    func withNames(_ names: ScenarioNames) -> Table {
        let named = columns.map { NamedColumn($0, of: self) }
        guard named.contains(where: { $0 != nil }) else { return self }
        return Table(
            name: name,
            columns: zip(columns, named).flatMap { [$0, $1?.column].compactMap(\.self) },
            rows: rows.map { row in
                zip(row, named).flatMap { cell, column in
                    guard let column else { return [cell] }
                    let kind = column.kind.map { .text($0) } ?? column.dimension.map { row[$0] }
                    return [cell, names.name(ofKind: kind, cell)]
                }
            })
    }
}

extension ScenarioNames {
    /// The name of an id that stands in a cell; empty where there is no id.
    fileprivate func name(ofKind kind: Table.Cell?, _ id: Table.Cell) -> Table.Cell {
        guard case .text(let kind)? = kind, case .text(let id) = id else { return .empty }
        return .text(name(kind, id))
    }
}

/// A column of ids beside which their names stand.
private struct NamedColumn {
    /// What the ids are; nil where the row's dimension says it.
    let kind: String?
    /// Where the dimension stands in a row.
    private(set) var dimension: Int?
    let column: Table.Column

    /// Nil for columns without: those of packages and movements are many, and a sheet of its own
    /// tells what their ids stand for.
    init?(_ ids: Table.Column, of table: Table) {
        func isOne<Columns: TableColumns>(of columns: Columns...) -> Bool {
            table.name == Columns.table.rawValue && columns.contains { $0.rawValue == ids.id }
        }
        if isOne(of: MonthsColumn.line) || isOne(of: CourseColumn.line)
            || isOne(of: PlacesColumn.place, .field)
        {
            kind = ids.id
        } else if isOne(of: OutcomesColumn.key) {
            kind = nil
            dimension = TableReader<OutcomesColumn>(table).position(of: .dimension)
        } else if isOne(of: DeviationColumn.key) {
            kind = nil
            dimension = TableReader<DeviationColumn>(table).position(of: .dimension)
        } else if isOne(of: ComparisonColumn.key)
            || table.name == Table.Name.effect.rawValue
                && ids.id == ComparisonColumn.key.rawValue
        {
            kind = nil
            dimension = TableReader<ComparisonColumn>(table).position(of: .dimension)
        } else if isOne(of: FindingsColumn.subject) {
            kind = "project"
        } else {
            return nil
        }
        column = Table.Column(
            ids.id + "_name", unit: "text", de: "Bezeichnung zu \(ids.id)", en: "Name of \(ids.id)")
    }
}
