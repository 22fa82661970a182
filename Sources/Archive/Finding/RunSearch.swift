// SPDX-License-Identifier: GPL-3.0-or-later
import GRDB
import Money
import Programme

/// Which runs are looked for; what is nil or empty does not matter. All must hold.
public struct RunSearch: Sendable {
    /// Conditions on settings or outcomes.
    public var conditions: [RunCondition] = []
    /// Targets that the run has.
    public var targets: [String] = []
    /// Since when the results were written: `2026`, `2026-01`, `2026-01-31`.
    public var since: String?
    /// Tags that it has.
    public var tags: [String] = []
    /// Words of titles and notes.
    public var words: String?
    /// The scenario's id.
    public var scenario: String?

    /// Every run.
    public init() {}

    /// Refuses what is neither a year, a month nor a day of the calendar.
    static func checkDate(_ text: String) throws {
        guard text.wholeMatch(of: /[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?/) != nil else {
            throw ArchiveFault.since(text)
        }
        let parts = text.split(separator: "-").compactMap { Int($0) }
        let month = Month(year: parts[0], number: parts.count > 1 ? parts[1] : 1)
        let day = parts.count > 2 ? parts[2] : 1
        guard (1...12).contains(month.number), (1...month.days).contains(day) else {
            throw ArchiveFault.since(text)
        }
    }
}

/// A condition on a setting, by its path, or on the mean of an outcome: `budget.reserve>0.03`.
public struct RunCondition: Hashable, Sendable {
    /// How a value is compared.
    enum Comparison: String, CaseIterable, Sendable {
        // The longer signs first: `<=` begins with `<`.
        case atMost = "<="
        case atLeast = ">="
        case not = "!="
        case less = "<"
        case greater = ">"
        case equal = "="
    }

    let path: String
    let comparison: Comparison
    let value: String

    /// Reads `PATH<VALUE`.
    ///
    /// - Throws: `ArchiveFault.condition`.
    public init(_ text: String) throws {
        guard let start = text.firstIndex(where: { "<>=!".contains($0) }),
            let comparison = Comparison.allCases.first(where: {
                text[start...].hasPrefix($0.rawValue)
            })
        else { throw ArchiveFault.condition(text) }
        let value = text[start...].dropFirst(comparison.rawValue.count)
        path = text[..<start].trimmed
        self.comparison = comparison
        self.value = value.trimmed
        let needsNumber = comparison != .equal && comparison != .not
        guard !path.isEmpty, let first = self.value.first, !"<>=!".contains(first),
            number != nil || !needsNumber
        else { throw ArchiveFault.condition(text) }
    }

    /// The value as a number, with a decimal point or a decimal comma; nil for a word.
    private var number: Double? {
        ExactDecimal(value.replacing(",", with: ".")).map(\.double)
    }

    /// The condition on a run's number, with its arguments.
    var sql: (String, StatementArguments) {
        let sign = comparison.rawValue
        guard let number else {
            return (
                "EXISTS (SELECT 1 FROM setting s WHERE s.run = run.number AND s.path = ? "
                    + "AND s.text \(sign) ?)", [path, value]
            )
        }
        return (
            """
            (EXISTS (SELECT 1 FROM setting s WHERE s.run = run.number AND s.path = ? \
            AND s.number \(sign) ?) \
            OR EXISTS (SELECT 1 FROM outcome o WHERE o.run = run.number AND o.part = '' \
            AND o.dimension = '' AND o.outcome = ? AND o.mean \(sign) ?))
            """, [path, number, path, number]
        )
    }
}

extension Archive {
    /// The runs that are looked for, the last added first.
    ///
    /// - Parameter most: how many are wanted; nil: all.
    /// - Throws: `ArchiveFault`.
    public func runs(
        _ search: RunSearch = RunSearch(), most: Int? = nil
    ) throws -> [KeptRun] {
        let (condition, arguments) = try search.sql()
        return try read { db in
            let rows = try Row.fetchAll(
                db,
                sql: "SELECT * FROM run WHERE \(condition) ORDER BY number DESC LIMIT ?",
                arguments: arguments + [most ?? -1])
            return try Self.completed(rows.map { KeptRun($0) }, db)
        }
    }

    /// How many runs are looked for.
    ///
    /// - Throws: `ArchiveFault`.
    public func count(_ search: RunSearch) throws -> Int {
        let (condition, arguments) = try search.sql()
        return try read { db in
            try Int.fetchOne(
                db, sql: "SELECT count(*) FROM run WHERE \(condition)", arguments: arguments) ?? 0
        }
    }
}

extension RunSearch {
    /// The condition on a row of `run`, with its arguments.
    fileprivate func sql() throws -> (String, StatementArguments) {
        var (conditions, arguments) = (["TRUE"], StatementArguments())
        func add(_ sql: String, _ values: StatementArguments) {
            conditions.append(sql)
            arguments += values
        }
        if let scenario { add("run.scenario = ?", [scenario]) }
        if let since {
            try RunSearch.checkDate(since)
            add("run.written >= ?", [since])
        }
        for target in targets {
            add(
                "EXISTS (SELECT 1 FROM target t WHERE t.run = run.number AND t.target = ?)",
                [target])
        }
        for tag in tags {
            add("EXISTS (SELECT 1 FROM tag t WHERE t.run = run.number AND t.tag = ?)", [tag])
        }
        for condition in self.conditions {
            let (sql, values) = condition.sql
            add(sql, values)
        }
        if let words {
            if let pattern = FTS5Pattern(matchingAllPrefixesIn: words) {
                add("run.number IN (SELECT rowid FROM words WHERE words MATCH ?)", [pattern])
            } else {
                // Signs alone are no word, and what is found nowhere must not find everything.
                add("FALSE", [])
            }
        }
        return (conditions.joined(separator: " AND "), arguments)
    }
}

extension Substring {
    fileprivate var trimmed: String {
        var text = self
        while text.first == " " { text = text.dropFirst() }
        while text.last == " " { text = text.dropLast() }
        return String(text)
    }
}
