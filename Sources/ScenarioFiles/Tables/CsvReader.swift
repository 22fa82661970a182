// SPDX-License-Identifier: GPL-3.0-or-later
import Programme

/// Reads comma- or semicolon-separated values as RFC 4180 says, with line and column of each cell.
///
/// Works on bytes; lines and columns count from 1, columns in characters (Unicode scalars).
package struct CsvReader {
    private let bytes: [UInt8]
    private let file: String
    private let separator: UInt8
    private let dialect: Dialect
    private let log: ProblemLog
    private let mostCells: Int
    private var position = 0
    private var line = 1
    /// The characters before `countedTo` in this line.
    private var characters = 0
    private var countedTo = 0

    /// A reader of a table.
    ///
    /// - Parameters:
    ///   - separator: what stands between cells; nil: what the dialect says.
    ///   - mostCells: more cells of a row end the reading, with a problem.
    package init(
        _ bytes: [UInt8], file: String, dialect: Dialect, log: ProblemLog,
        separator: UInt8? = nil, mostCells: Int = .max
    ) {
        self.bytes = bytes
        self.file = file
        self.dialect = dialect
        self.log = log
        self.separator = separator ?? dialect.separator
        self.mostCells = mostCells
    }

    /// The rows that are not blank; nil, with a problem, where quotes go wrong.
    package mutating func read() -> [[Cell]]? {
        var rows: [[Cell]] = []
        while position < bytes.count {
            guard let row = readRow() else { return nil }
            if row.contains(where: { !$0.text.isEmpty }) { rows.append(row) }
        }
        return rows
    }

    private mutating func readRow() -> [Cell]? {
        var row: [Cell] = []
        while true {
            guard let cell = readCell() else { return nil }
            row.append(cell)
            guard position < bytes.count, bytes[position] == separator else { break }
            guard row.count < mostCells else {
                let kind = Problem.Kind.header(
                    .tooManyColumns(found: row.count + 1, limit: mostCells))
                log.add(kind, at: Origin(file: file, line: row[0].origin.line))
                return nil
            }
            position += 1
        }
        endLine()
        return row
    }

    private mutating func readCell() -> Cell? {
        let origin = origin()
        let isQuoted = position < bytes.count && bytes[position] == .quote
        guard let text = isQuoted ? readQuoted(from: origin) : readPlain() else { return nil }
        return Cell(text: text, origin: origin, dialect: dialect)
    }

    private mutating func readPlain() -> String? {
        let start = position
        while position < bytes.count, bytes[position] != separator, !atLineEnd {
            if bytes[position] == .quote {
                log.add(.table(.strayQuote), at: origin())
                return nil
            }
            position += 1
        }
        return String(decoding: bytes[start..<position], as: UTF8.self)
    }

    private mutating func readQuoted(from origin: Origin) -> String? {
        var text: [UInt8] = []
        position += 1
        while position < bytes.count {
            let byte = bytes[position]
            position += 1
            if byte == .quote {
                guard position < bytes.count, bytes[position] == .quote else {
                    return endQuoted(text)
                }
                position += 1
            }
            text.append(byte)
            if byte == .lineFeed { beginLine() }
        }
        log.add(.table(.unclosedQuote), at: origin)
        return nil
    }

    private mutating func endQuoted(_ text: [UInt8]) -> String? {
        guard position == bytes.count || bytes[position] == separator || atLineEnd else {
            log.add(.table(.textAfterQuote), at: origin())
            return nil
        }
        return String(decoding: text, as: UTF8.self)
    }

    /// At a line feed, or at a carriage return before one or at the end of the file.
    private var atLineEnd: Bool {
        if bytes[position] == .lineFeed { return true }
        guard bytes[position] == .carriageReturn else { return false }
        return position + 1 == bytes.count || bytes[position + 1] == .lineFeed
    }

    private mutating func endLine() {
        if position < bytes.count, bytes[position] == .carriageReturn { position += 1 }
        if position < bytes.count, bytes[position] == .lineFeed { position += 1 }
        beginLine()
    }

    private mutating func beginLine() {
        line += 1
        characters = 0
        countedTo = position
    }

    private mutating func origin() -> Origin {
        for byte in bytes[countedTo..<position] where byte & 0xC0 != 0x80 { characters += 1 }
        countedTo = position
        return Origin(file: file, line: line, column: characters + 1)
    }
}

extension Dialect {
    /// The dialect of a table by its header, the first line with any text: the separator that
    /// stands there more often.
    init(of bytes: [UInt8]) {
        let blank = bytes.prefix { " ,;\"\r\n".utf8.contains($0) }
        let start = blank.lastIndex(of: .lineFeed).map { $0 + 1 } ?? 0
        let header = bytes[start...].prefix { $0 != .lineFeed }
        let semicolons = header.count { $0 == Dialect.german.separator }
        let commas = header.count { $0 == Dialect.standard.separator }
        self = semicolons > commas ? .german : .standard
    }
}

extension UInt8 {
    fileprivate static let quote = UInt8(ascii: "\"")
    fileprivate static let lineFeed = UInt8(ascii: "\n")
    fileprivate static let carriageReturn = UInt8(ascii: "\r")
}
