// SPDX-License-Identifier: GPL-3.0-or-later
import Programme
import ScenarioFiles
import Words

/// Makes a variant's file of a sheet of changes.
struct ChangesReading {
    /// The variant.
    let root: Draft
    private(set) var problems: [Problem] = []
    /// The changes of tables, in the order of the sheet.
    private var changes: [Draft] = []
    /// New rows by table and id, of which each cell stands in a row of the sheet.
    private var added: [String: Draft] = [:]
    private let grid: SheetGrid

    /// What a cell of the sheet holds, by its key and the cells of its row.
    static func kind(key: String, cells: (String) -> String) -> FieldKind {
        guard key == "new" || key == "old" else { return .words }
        let (file, subject) = (cells("file"), cells("subject"))
        if let kind = FieldKind(column: cells("column"), of: file) { return kind }
        let isSetting = file == "scenario.yaml"
        let path = subject.split(separator: ".").map(String.init)
        return isSetting ? FieldKind(atPath: path) ?? .words : .words
    }

    init(_ grid: SheetGrid) {
        self.grid = grid
        root = Draft(at: grid.whole)
        for row in grid.rows { read(row) }
        guard !changes.isEmpty else { return }
        root.entry("changes", at: grid.whole)?.content = .list(changes)
    }

    private mutating func read(_ row: [PlacedValue]) {
        let file = grid.value("file", row)
        if file.text == VariantWorkbook.own {
            let subject = grid.value("subject", row)
            set(subject.text, from: subject, to: grid.value("new", row), .text, in: [])
        } else if file.text == "scenario.yaml" {
            readSetting(row)
        } else if let table = TableName(file: file.text), TableName.allCases.contains(table) {
            read(row, of: table)
        } else {
            let names = ["scenario.yaml"] + TableName.allCases.map { "\($0.rawValue).csv" }
            let near = Candidates(for: file.text, among: names)
            note(.value(.unknownValue(value: file.text, near)), at: file.origin)
        }
    }

    private mutating func note(_ kind: Problem.Kind, at origin: Origin) {
        problems.append(Problem(kind, at: origin))
    }

    private mutating func readSetting(_ row: [PlacedValue]) {
        let (subject, new) = (grid.value("subject", row), grid.value("new", row))
        let path = subject.text.split(separator: ".").map(String.init)
        set(
            subject.text, from: subject, to: new, FieldKind(atPath: path) ?? .words,
            in: ["set"])
    }

    /// Sets a value at a path; nothing takes the key away.
    private mutating func set(
        _ path: String, from subject: PlacedValue, to value: PlacedValue, _ kind: FieldKind,
        in around: [String]
    ) {
        let parts = around + path.split(separator: ".").map(String.init)
        guard !path.isEmpty else {
            return note(.value(.emptyCell(column: "subject")), at: subject.origin)
        }
        let draft = parts.reduce(Optional(root)) { $0?.entry($1, at: subject.origin) }
        guard let draft, draft.isLeftOut else {
            return note(.key(.duplicateKey(path)), at: subject.origin)
        }
        draft.origin = value.origin
        draft.content =
            if value.isEmpty {
                .flow(PlacedValue(text: "null", origin: value.origin))
            } else if case .words = kind {
                .flow(value)
            } else {
                .single(value, isQuoted: kind.isQuoted)
            }
    }

    private mutating func read(_ row: [PlacedValue], of table: TableName) {
        let subject = grid.value("subject", row)
        let ids = subject.text.split(separator: "/", omittingEmptySubsequences: false)
            .map(String.init)
        guard !subject.isEmpty, ids.count == table.keys.count else {
            return note(.value(.emptyCell(column: "subject")), at: subject.origin)
        }
        let (column, new) = (grid.value("column", row), grid.value("new", row))
        let change = grid.value("change", row)
        switch InputDifference.Change(rawValue: change.isEmpty ? "value" : change.text) {
        case .added:
            let item = newRow(table, subject)
            item?.entry("add", at: subject.origin)?.entry(column.text, at: column.origin)?
                .content = .single(new, isQuoted: true)
        case .removed:
            let item = item(table, subject, ids)
            let yes = PlacedValue(text: "true", origin: change.origin)
            item.entry("remove", at: change.origin)?.content = .single(yes, isQuoted: false)
        case .value:
            guard !column.isEmpty else {
                return note(.value(.emptyCell(column: "column")), at: column.origin)
            }
            let value = item(table, subject, ids).entry("set", at: column.origin)?
                .entry(column.text, at: column.origin)
            value?.content =
                new.isEmpty
                ? .flow(PlacedValue(text: "null", origin: new.origin))
                : .single(new, isQuoted: true)
        case nil:
            let words = InputDifference.Change.allCases.map(\.rawValue)
            let near = Candidates(for: change.text, among: words)
            note(.value(.unknownValue(value: change.text, near)), at: change.origin)
        }
    }

    /// A change of the rows with these ids.
    private mutating func item(
        _ table: TableName, _ subject: PlacedValue, _ ids: [String]
    ) -> Draft {
        let item = item(table, subject)
        let condition = item.entry("where", at: subject.origin)
        for (key, id) in zip(table.keys, ids) {
            let value = PlacedValue(text: id, origin: subject.origin)
            condition?.entry(key, at: subject.origin)?.content = .single(value, isQuoted: true)
        }
        return item
    }

    private mutating func item(_ table: TableName, _ subject: PlacedValue) -> Draft {
        let item = Draft(at: subject.origin)
        let name = PlacedValue(text: table.rawValue, origin: subject.origin)
        item.entry("table", at: subject.origin)?.content = .single(name, isQuoted: true)
        changes.append(item)
        return item
    }

    private mutating func newRow(_ table: TableName, _ subject: PlacedValue) -> Draft? {
        let key = "\(table.rawValue) \(subject.text)"
        if let item = added[key] { return item }
        let item = item(table, subject)
        added[key] = item
        return item
    }
}
