// SPDX-License-Identifier: GPL-3.0-or-later
import Programme

/// A condition of a `where`: what a row's cell must be.
struct Condition {
    enum Test {
        case equalsAny([String])
        case between(least: String?, below: String?)
    }

    let column: String
    let test: Test
    let priority: PriorityRule

    /// Whether it holds for a row.
    func holds(for row: Int, in table: Table) -> Bool {
        let value = value(row, table)
        switch test {
        case .equalsAny(let words):
            return words.contains { word in
                if word == value { return true }
                guard isComparable(table), let left = comparable(word),
                    let right = comparable(value)
                else { return false }
                return left == right
            }
        case .between(let least, let below):
            guard let value = comparable(value) else { return false }
            if let least = least.flatMap(comparable), value < least { return false }
            if let below = below.flatMap(comparable), value >= below { return false }
            return true
        }
    }

    /// Whether the column holds numbers or days; ids such as `01` and `1` differ.
    private func isComparable(_ table: Table) -> Bool {
        guard let spec = table.name.spec(column) else { return false }
        if case .day = spec.content { return true }
        return spec.isNumber
    }

    /// The cell in the standard dialect.
    private func value(_ row: Int, _ table: Table) -> String {
        guard let index = table.index(of: column) else {
            return column == "priority" ? computedPriority(row, table) : ""
        }
        return table.rows[row][index].standardText(table.name.spec(column))
    }

    private func computedPriority(_ row: Int, _ table: Table) -> String {
        let scores = Principle.allCases.map { principle -> Double in
            guard let index = table.index(of: principle.rawValue) else { return 0 }
            let spec = table.name.spec(principle.rawValue)
            return readNumber(table.rows[row][index].standardText(spec)) ?? 0
        }
        return "\(priority.priority(of: scores))"
    }

    /// Numbers compare as numbers, days as days.
    private func comparable(_ text: String) -> Double? {
        if let number = readNumber(text) { return number }
        let day = readDay(text) ?? readGermanDay(text)
        return day.map { Double($0.month.ordinal * 32 + $0.number) }
    }
}

/// Reads the conditions of a `where`.
struct ConditionReader {
    let table: Table
    let priority: PriorityRule
    let log: ProblemLog

    /// A condition; nil, with a problem, where it is none.
    func read(_ entry: SettingMap.Entry) -> Condition? {
        let isComputed = entry.key == "priority" && table.hasScores
        let isKnown = table.name.spec(entry.key)?.presence == .optional
        guard table.index(of: entry.key) != nil || isComputed || isKnown else {
            if table.isComplete {
                let candidates = log.candidates(for: entry.key, among: table.columns)
                log.add(.header(.unknownColumn(entry.key, candidates)), at: entry.keyOrigin)
            }
            return nil
        }
        return test(entry.node).map { test in
            Condition(column: entry.key, test: test, priority: priority)
        }
    }

    private func test(_ node: SettingNode) -> Condition.Test? {
        switch node.value {
        case .null, .empty: return .equalsAny([""])
        case .scalar(let text, _): return .equalsAny([text])
        case .list(let items): return .equalsAny(items.map { $0.text ?? "" })
        case .map(let map): return range(map, node.origin)
        }
    }

    private func range(_ map: SettingMap, _ origin: Origin) -> Condition.Test? {
        for entry in map.entries where !VariantKeys.comparison.contains(entry.key) {
            let candidates = log.candidates(for: entry.key, among: VariantKeys.comparison)
            log.add(.key(.unknownKey(entry.key, candidates)), at: entry.keyOrigin)
            return nil
        }
        for entry in map.entries {
            let text = entry.node.text ?? ""
            guard readNumber(text) == nil, readDay(text) == nil else { continue }
            log.add(.number(.notANumber(value: text)), at: entry.node.origin)
            return nil
        }
        return .between(least: map["at_least"]?.text, below: map["below"]?.text)
    }
}
