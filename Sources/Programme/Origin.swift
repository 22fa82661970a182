// SPDX-License-Identifier: GPL-3.0-or-later

/// Where a value was written: `file:line:column`, or `file:sheet!cell` in a workbook.
public struct Origin: Hashable, Sendable {
    /// The file as the user named it; of a workbook with the sheet behind a colon.
    public var file: String
    /// From 1; 0 where the whole file or sheet is meant.
    public var line: Int
    /// From 1; 0 where the whole line or row is meant.
    public var column: Int
    /// Whether line and column are those of a cell on the sheet of a workbook.
    public var isCell = false

    /// A place in a file.
    public init(file: String, line: Int = 0, column: Int = 0) {
        self.file = file
        self.line = line
        self.column = column
    }

    /// A place on a sheet of a workbook; without a row the sheet as a whole.
    public init(workbook file: String, sheet: String, row: Int = 0, column: Int = 0) {
        let isPlain = sheet.unicodeScalars.allSatisfy {
            $0 == "_" || $0.properties.isAlphabetic || $0.properties.numericType != nil
        }
        let name =
            isPlain
            ? sheet
            : "'"
                + sheet.split(
                    separator: "'", omittingEmptySubsequences: false
                ).joined(separator: "''") + "'"
        self.init(file: "\(file):\(name)", line: row, column: column)
        isCell = true
    }

    /// The file or the sheet as a whole.
    public var whole: Origin {
        var whole = self
        (whole.line, whole.column) = (0, 0)
        return whole
    }

    /// The letters of a spreadsheet's column that counts from 1: `A`, `Z`, `AA`.
    public static func letters(ofColumn column: Int) -> String {
        var rest = column
        var letters: [UInt8] = []
        while rest > 0 {
            letters.append(UInt8(ascii: "A") + UInt8((rest - 1) % 26))
            rest = (rest - 1) / 26
        }
        return String(decoding: letters.reversed(), as: UTF8.self)
    }
}

extension Origin: Comparable {
    /// Whether the left place stands before the right one: by file, line, column.
    public static func < (left: Origin, right: Origin) -> Bool {
        (left.file, left.line, left.column) < (right.file, right.line, right.column)
    }
}

extension Origin: CustomStringConvertible {
    /// `file`, `file:line` or `file:line:column`; `file:sheet`, `file:sheet!17:17` for a row, or
    /// `file:sheet!F17` for a cell.
    public var description: String {
        switch (isCell, line, column) {
        case (_, 0, _): file
        case (false, _, 0): "\(file):\(line)"
        case (false, _, _): "\(file):\(line):\(column)"
        case (true, _, 0): "\(file)!\(line):\(line)"
        case (true, _, _): "\(file)!\(Self.letters(ofColumn: column))\(line)"
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
    /// The sheets that take the place of the tables' files, where a workbook is read.
    public var sheets: [TableName: Origin] = [:]

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
        if let sheet = sheets[table] { return sheet }
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
