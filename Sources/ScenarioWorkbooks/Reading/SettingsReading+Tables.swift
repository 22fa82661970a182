// SPDX-License-Identifier: GPL-3.0-or-later
import Programme
import ScenarioFiles
import Words

extension SettingsReading {
    /// Reads a sheet of a list or map.
    mutating func read(_ grid: SheetGrid, as table: SettingsTable) {
        let known = table.fields.map(\.key)
        for key in grid.keys where !known.contains(key.text) {
            let near = Candidates(for: key.text, among: known)
            note(.header(.unknownColumn(key.text, near)), at: key.origin)
        }
        switch table.rows {
        case .items(let path): readItems(grid, table, path)
        case .names(let field, let maps): readNames(grid, table, field, maps)
        case .durations(let field, let path): readDurations(grid, field, path)
        case .parts(_, let maps): readParts(grid, table, maps)
        }
    }

    private mutating func readItems(_ grid: SheetGrid, _ table: SettingsTable, _ path: String) {
        let items = grid.rows.compactMap { row -> Draft? in
            let item = Draft(at: row.first?.origin ?? grid.whole)
            for field in table.fields where !["number", "source"].contains(field.key) {
                let value = grid.value(field.key, row)
                guard !value.isEmpty else { continue }
                let parts = field.key.split(separator: ".").map(String.init)
                let draft = parts.reduce(Optional(item)) { $0?.entry($1, at: value.origin) }
                draft?.content = .single(value, isQuoted: field.kind.isQuoted)
            }
            guard !item.entries.isEmpty else { return nil }
            item.comment = Self.source(grid.value("source", row))
            let number = grid.value("number", row)
            if !number.isEmpty { splits[number.text] = item }
            return item
        }
        guard !items.isEmpty else { return }
        let draft = draft(path.split(separator: ".").map(String.init), at: grid.whole)
        draft?.content = .list(items)
    }

    private mutating func readNames(
        _ grid: SheetGrid, _ table: SettingsTable, _ field: String,
        _ maps: [(field: String, path: String)]
    ) {
        for row in grid.rows {
            let name = grid.value(field, row)
            let values = maps.map { grid.value($0.field, row) }
            guard let name = checked(name, values, field, maps[0].field) else { continue }
            for (map, value) in zip(maps, values) where !value.isEmpty {
                let kind = table.fields.first { $0.key == map.field }?.kind ?? .text
                add(Draft(value, kind), name, to: map.path, Self.source(grid.value("source", row)))
            }
        }
    }

    private mutating func readDurations(_ grid: SheetGrid, _ field: String, _ path: String) {
        for row in grid.rows {
            let name = grid.value(field, row)
            let keys = ["least", "likeliest", "greatest"]
            let values = keys.map { grid.value($0, row) }
            guard let name = checked(name, values, field, keys[0]) else { continue }
            let any = values.first { !$0.isEmpty }?.text ?? "0"
            let three = zip(keys, values).map { key, value -> PlacedValue in
                guard value.isEmpty else { return value }
                note(.value(.emptyCell(column: key)), at: value.origin)
                return PlacedValue(text: any, origin: value.origin)
            }
            add(
                Draft(.row(three, isQuoted: false), at: three[0].origin), name, to: path,
                Self.source(grid.value("source", row)))
        }
    }

    /// The name of a row, if it has one and a value; notes which of the two is missing.
    private mutating func checked(
        _ name: PlacedValue, _ values: [PlacedValue], _ field: String, _ value: String
    ) -> PlacedValue? {
        let isEmpty = values.allSatisfy(\.isEmpty)
        switch (name.isEmpty, isEmpty) {
        case (false, false): return name
        case (true, true): return nil
        case (true, false): note(.value(.emptyCell(column: field)), at: name.origin)
        case (false, true): note(.value(.emptyCell(column: value)), at: values[0].origin)
        }
        return nil
    }

    private mutating func add(
        _ value: Draft, _ name: PlacedValue, to path: String, _ comment: String
    ) {
        let parts = path.split(separator: ".").map(String.init)
        guard let map = draft(parts, at: name.origin) else { return }
        if let before = map[name.text] {
            let twice = Problem.SheetFault.pathTwice(
                path: "\(path).\(name.text)", first: before.key.origin)
            return note(.sheet(twice), at: name.origin)
        }
        map.append(Draft.Entry(key: name, comment: comment, value: value))
    }

    private mutating func readParts(
        _ grid: SheetGrid, _ table: SettingsTable, _ maps: [(field: String, key: String)]
    ) {
        for row in grid.rows {
            let (number, group) = (grid.value("split", row), grid.value("group", row))
            guard let split = splits[number.text] else {
                note(.sheet(.noSuchSplit(number: number.text)), at: number.origin)
                continue
            }
            let values = maps.map { grid.value($0.field, row) }
            guard let group = checked(group, values, "group", maps[0].field) else { continue }
            for (map, value) in zip(maps, values) where !value.isEmpty {
                guard let draft = split.entry(map.key, at: value.origin) else { continue }
                if group.text == WorkbookWords.none, value.text == WorkbookWords.none {
                    draft.content = .empty
                    continue
                }
                let kind = table.fields.first { $0.key == map.field }?.kind ?? .text
                add(Draft(value, kind), group, to: draft)
            }
        }
    }

    private mutating func add(_ value: Draft, _ group: PlacedValue, to map: Draft) {
        if let before = map[group.text] {
            let twice = Problem.SheetFault.pathTwice(path: group.text, first: before.key.origin)
            return note(.sheet(twice), at: group.origin)
        }
        map.append(Draft.Entry(key: group, value: value))
    }
}
