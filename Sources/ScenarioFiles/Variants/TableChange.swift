// SPDX-License-Identifier: GPL-3.0-or-later
import Money
import Programme

/// One change of a variant: which rows of a table, and what becomes of them.
struct TableChange {
    let name: TableName
    let map: SettingMap
    let origin: Origin
    let isRemoval: Bool
    let log: ProblemLog
    let priority: PriorityRule

    /// Applies the change to its table.
    mutating func apply(to raw: inout RawScenario) {
        var table = raw.table(name)
        defer { raw.tables[name] = table }
        let actions = ["set", "scale"].filter { map[$0] != nil }
        if let row = map["add"] {
            guard actions.isEmpty, !isRemoval, map["where"] == nil else { return unclear() }
            return add(row, to: &table)
        }
        guard isRemoval != !actions.isEmpty, !(isRemoval && map["where"] == nil) else {
            return unclear()
        }
        guard let rows = matching(table) else { return }
        if isRemoval {
            table.rows = table.rows.enumerated().filter { !rows.contains($0.offset) }.map(\.element)
        }
        for entry in entries("set") { set(entry, of: rows, in: &table) }
        for entry in entries("scale") { scale(entry, of: rows, in: &table) }
    }

    private func unclear() { log.add(.variant(.unclearChange), at: origin) }

    private func entries(_ key: String) -> [SettingMap.Entry] {
        guard let node = map[key], !node.isEmpty else { return [] }
        guard let map = node.map else {
            log.add(.value(.wrongShape(expected: .map)), at: node.origin)
            return []
        }
        return map.entries.filter { !isEmpty($0, below: key) }
    }

    /// Whether nothing stands behind a key, which is a problem.
    private func isEmpty(_ entry: SettingMap.Entry, below key: String) -> Bool {
        if entry.node.isEmpty {
            log.add(.key(.emptyValue("\(key).\(entry.key)", .entry)), at: entry.keyOrigin)
        }
        return entry.node.isEmpty
    }

    /// The rows that fulfil every condition; nil where a condition is wrong or none does.
    private func matching(_ table: Table) -> Set<Int>? {
        guard let node = map["where"] else { return Set(table.rows.indices) }
        guard let conditions = node.map else {
            log.add(.value(.wrongShape(expected: .map)), at: node.origin)
            return nil
        }
        var rows = Set(table.rows.indices)
        for entry in conditions.entries where !isEmpty(entry, below: "where") {
            let reader = ConditionReader(table: table, priority: priority, log: log)
            guard let condition = reader.read(entry) else { return nil }
            rows = rows.filter { condition.holds(for: $0, in: table) }
        }
        if rows.isEmpty, table.isComplete {
            log.add(.variant(.noMatchingRow(table: name)), at: node.origin)
            return nil
        }
        return rows
    }

    /// The column of an entry, where it may be changed.
    private func spec(_ entry: SettingMap.Entry, _ table: Table) -> ColumnSpec? {
        let isScored = name == .projects && table.hasScores
        if isScored, entry.key == "priority" {
            log.add(.variant(.computedPriority), at: entry.keyOrigin)
            return nil
        }
        if let spec = name.spec(entry.key),
            [.optional, .required].contains(spec.presence) || table.index(of: entry.key) != nil
        {
            return spec
        }
        let candidates = log.candidates(for: entry.key, among: table.columns)
        log.add(.header(.unknownColumn(entry.key, candidates)), at: entry.keyOrigin)
        return nil
    }

    private func set(_ entry: SettingMap.Entry, of rows: Set<Int>, in table: inout Table) {
        guard let spec = spec(entry, table), let cell = cell(entry.node) else { return }
        guard spec.presence == .optional || table.index(of: entry.key) != nil else { return }
        let column = table.indexAdding(entry.key)
        for row in rows { table.rows[row][column] = cell }
    }

    private func scale(_ entry: SettingMap.Entry, of rows: Set<Int>, in table: inout Table) {
        guard let spec = spec(entry, table) else { return }
        guard spec.isNumber else {
            log.add(.variant(.notScalable(column: entry.key)), at: entry.keyOrigin)
            return
        }
        guard case .scalar(let text, let isPlain) = entry.node.value else {
            log.add(.value(.wrongShape(expected: .single)), at: entry.node.origin)
            return
        }
        let reader = ScalarReader(
            text: text, isPlain: isPlain, origin: entry.node.origin, log: log)
        guard let factor = reader.number(.none), let column = table.index(of: entry.key) else {
            return
        }
        for row in rows {
            let cell = table.rows[row][column]
            guard let product = spec.product(of: cell, factor: factor, text: text) else { continue }
            table.rows[row][column] = Cell(
                text: product, origin: entry.node.origin, dialect: .standard, isComputed: true)
        }
    }

    private func add(_ node: SettingNode, to table: inout Table) {
        guard let map = node.map else {
            log.add(.value(.wrongShape(expected: .map)), at: node.origin)
            return
        }
        for entry in map.entries where !isEmpty(entry, below: "add") {
            guard let spec = spec(entry, table) else { continue }
            if spec.presence == .optional { _ = table.indexAdding(entry.key) }
        }
        let row = table.columns.map { column -> Cell in
            let empty = Cell(text: "", origin: node.origin, dialect: .standard)
            return map[column].flatMap { cell($0) } ?? empty
        }
        table.rows.append(row)
    }

    /// A YAML value as a cell; a list is ids with spaces between them.
    private func cell(_ node: SettingNode) -> Cell? {
        switch node.value {
        case .null: return Cell(text: "", origin: node.origin, dialect: .standard)
        case .empty: return nil
        case .scalar(let text, _):
            return Cell(text: text, origin: node.origin, dialect: .standard)
        case .list(let items):
            let text = items.compactMap(\.text).joined(separator: " ")
            return Cell(text: text, origin: node.origin, dialect: .standard)
        case .map:
            log.add(.value(.wrongShape(expected: .single)), at: node.origin)
            return nil
        }
    }
}

extension Table {
    /// Whether scores give the priorities of the projects.
    var hasScores: Bool { columns.contains(Principle.relevance.rawValue) }
}

extension ColumnSpec {
    /// A cell's number times a factor; nil where the cell holds none.
    ///
    /// Exact for whole numbers and for decimals that are read exactly, in `Double` otherwise.
    func product(of cell: Cell, factor: Double, text: String) -> String? {
        let own = cell.standardText(self)
        guard let number = readNumber(own) else { return nil }
        if case .number = content { return "\(number * factor)" }
        guard let left = ExactDecimal(own), let right = ExactDecimal(text) else {
            return "\(number * factor)"
        }
        let (mantissa, overflow) = left.mantissa.multipliedReportingOverflow(by: right.mantissa)
        guard !overflow, left.scale + right.scale <= ExactDecimal.largestScale else {
            return "\(number * factor)"
        }
        return ExactDecimal(mantissa: mantissa, scale: left.scale + right.scale).description
    }
}
