// SPDX-License-Identifier: GPL-3.0-or-later
import Tables
import Words

extension Table {
    /// The table as a CSV file: a heading, then the rows; quoted as RFC 4180 says. O(cells).
    ///
    /// - Parameter language: of those cells that are sentences.
    public func csv(_ dialect: CSVDialect, language: Language) -> [UInt8] {
        var writer = CSVWriter(dialect: dialect, language: language)
        writer.reserve(cells: (rows.count + 1) * columns.count)
        writer.write(row: columns.map { .text($0.id) })
        for row in rows { writer.write(row: row) }
        return writer.bytes
    }
}

/// Writes rows of cells in a dialect.
struct CSVWriter {
    private let dialect: CSVDialect
    private let language: Language
    private let decimalSign: UInt8
    private let separator: UInt8
    private let rowEnd: [UInt8]
    /// What was written so far.
    private(set) var bytes: [UInt8]

    init(dialect: CSVDialect, language: Language) {
        self.dialect = dialect
        self.language = language
        decimalSign = dialect.decimalSign
        separator = dialect.separator
        rowEnd = dialect.rowEnd
        bytes = dialect.prefix
    }

    /// Makes room, so that a large table is not copied as it grows.
    mutating func reserve(cells: Int) { bytes.reserveCapacity(bytes.count + cells * 12) }

    mutating func write(row: [Table.Cell]) {
        var isFirst = true
        for cell in row {
            if !isFirst { bytes.append(separator) }
            isFirst = false
            write(cell)
        }
        bytes += rowEnd
    }

    private mutating func write(_ cell: Table.Cell) {
        switch cell {
        case .empty: break
        case .text(let text): write(text: text)
        case .localized(let text): write(text: language == .de ? text.de : text.en)
        case .count(let count): bytes.append(whole: count)
        case .euros(let amount):
            bytes.append(hundredths: amount.count, decimalSign: decimalSign)
        case .euroStatistic(let cents):
            bytes.append(centStatistic: cents, decimalSign: decimalSign)
        case .number(let number): bytes.append(sixDecimals: number, decimalSign: decimalSign)
        case .decimal(let number):
            let point = UInt8(ascii: ".")
            bytes += number.description.utf8.map { $0 == point ? decimalSign : $0 }
        case .truth(let truth): bytes += dialect.word(truth).utf8
        case .date(let day):
            write(year: day.month.year, month: day.month.number, day: day.number)
        }
    }

    private mutating func write(year: Int, month: Int, day: Int) {
        switch dialect {
        case .de:
            bytes.append(whole: day, digits: 2)
            bytes.append(UInt8(ascii: "."))
            bytes.append(whole: month, digits: 2)
            bytes.append(UInt8(ascii: "."))
            bytes.append(whole: year, digits: 4)
        case .standard:
            bytes.append(whole: year, digits: 4)
            bytes.append(UInt8(ascii: "-"))
            bytes.append(whole: month, digits: 2)
            bytes.append(UInt8(ascii: "-"))
            bytes.append(whole: day, digits: 2)
        }
    }

    /// A text, quoted where it must be, and kept from being taken for a formula.
    private mutating func write(text: String) {
        guard !isPlain(text) else {
            bytes += text.utf8
            return
        }
        var text = text.withVisibleControls
        if text.looksLikeFormula { text = "'" + text }
        guard text.utf8.contains(where: mustBeQuoted) else {
            bytes += text.utf8
            return
        }
        let quote = UInt8(ascii: "\"")
        bytes.append(quote)
        for byte in text.utf8 {
            if byte == quote { bytes.append(quote) }
            bytes.append(byte)
        }
        bytes.append(quote)
    }

    /// Whether a text stands as it is: most do, and are looked at once.
    private func isPlain(_ text: String) -> Bool {
        guard let first = text.utf8.first else { return true }
        if first < 0x30 || first == 0x3D || first == 0x40 || first == 0xEF { return false }
        return !text.utf8.contains { byte in
            byte < 0x20 || byte == separator || byte == 0x22 || byte == 0x7F || byte == 0xC2
                || byte == 0xE2
        }
    }

    private func mustBeQuoted(_ byte: UInt8) -> Bool {
        byte == separator || byte == UInt8(ascii: "\"") || byte == 10 || byte == 13
    }
}
