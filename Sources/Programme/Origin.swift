// SPDX-License-Identifier: GPL-3.0-or-later

/// Where a value was written: `file:line:column`.
public struct Origin: Hashable, Sendable {
    /// The file as the user named it.
    public var file: String
    /// From 1; 0 where the whole file is meant.
    public var line: Int
    /// From 1; 0 where the whole line is meant.
    public var column: Int

    /// A place in a file.
    public init(file: String, line: Int = 0, column: Int = 0) {
        self.file = file
        self.line = line
        self.column = column
    }
}

extension Origin: Comparable {
    /// Whether the left place stands before the right one: by file, line, column.
    public static func < (left: Origin, right: Origin) -> Bool {
        (left.file, left.line, left.column) < (right.file, right.line, right.column)
    }
}

extension Origin: CustomStringConvertible {
    /// `file`, `file:line` or `file:line:column`.
    public var description: String {
        switch (line, column) {
        case (0, _): file
        case (_, 0): "\(file):\(line)"
        default: "\(file):\(line):\(column)"
        }
    }
}

/// The tables of a scenario and of books.
public enum TableName: String, CaseIterable, Sendable {
    case laender, pools, fields, projects, components, roles, efforts
    /// Published figures, which a scenario may have and from which nothing is computed.
    case published
    // The books of closed months (forecast, section 11).
    case payments, accounts, allocations, movements, progress, milestones, capacity
    /// Movements that a forecast proposed, of which some are accepted.
    case proposals

    /// The tables that every scenario has and a variant may change.
    public static let allCases: [TableName] = [
        .laender, .pools, .fields, .projects, .components, .roles, .efforts,
    ]

    /// The tables that books of closed months can have, in the order in which they are read.
    public static let books: [TableName] = [
        .payments, .accounts, .allocations, .movements, .progress, .milestones, .capacity,
    ]
}

/// Where each value of a programme was written, for errors that are found late.
public struct Origins: Sendable {
    /// The places of the settings by their dotted path in scenario.yaml (list items by number).
    public var settings: [String: Origin] = [:]
    /// The places of the tables' cells: per table and row, by the column's name.
    public var rows: [TableName: [[String: Origin]]] = [:]
    /// The file to name where nothing closer is known.
    public var scenario = Origin(file: "scenario.yaml")

    /// No places.
    public init() {}

    /// Where a setting was written; the closest setting around it where it was not.
    public func setting(_ path: String) -> Origin {
        var path = path[...]
        while true {
            if let origin = settings[String(path)] { return origin }
            guard let dot = path.lastIndex(of: ".") else { return scenario }
            path = path[..<dot]
        }
    }

    /// A table's file as a whole.
    public func file(of table: TableName) -> Origin {
        let folder = scenario.file.lastIndex(of: "/").map { scenario.file[...$0] } ?? ""
        return Origin(file: "\(folder)\(table.rawValue).csv")
    }

    /// Problems in the order in which a person reads: scenario.yaml, the tables, then other files
    /// as they come; each once.
    public func inReadingOrder(_ problems: [Problem]) -> [Problem] {
        var ranks: [String: Int] = [:]
        let own = [scenario.file] + TableName.allCases.map { file(of: $0).file }
        for file in own + problems.map(\.origin.file) where ranks[file] == nil {
            ranks[file] = ranks.count
        }
        func place(_ item: (offset: Int, element: Problem)) -> (Int, Int, Int, Int) {
            let origin = item.element.origin
            return (ranks[origin.file] ?? 0, origin.line, origin.column, item.offset)
        }
        var seen: Set<Problem> = []
        return problems.filter { seen.insert($0).inserted }
            .enumerated().sorted { place($0) < place($1) }.map(\.element)
    }

    /// Where a cell was written; its row's first cell, or the file, where it was not.
    public func cell(_ table: TableName, row: Int, column: String) -> Origin {
        guard let rows = rows[table], rows.indices.contains(row) else { return file(of: table) }
        return rows[row][column] ?? rows[row].values.min() ?? file(of: table)
    }
}
