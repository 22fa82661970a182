// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation
import Testing

/// A table as it lies on the disk, read as RFC 4180 says and no more leniently.
struct WrittenTable {
    /// How numbers, dates and truth values are written.
    enum Dialect: String, CaseIterable {
        case de, standard

        var separator: Character { self == .de ? ";" : "," }
        var lineEnd: String { self == .de ? "\r\n" : "\n" }
        var mark: String { self == .de ? "\u{FEFF}" : "" }
    }

    let name: String
    let dialect: Dialect
    let header: [String]
    let rows: [[String]]

    init(_ name: String, _ data: Data, _ dialect: Dialect) throws {
        let text = try #require(String(validating: data, as: UTF8.self), "\(name) is UTF-8")
        #expect(text.unicodeScalars.first == "\u{FEFF}" || dialect == .standard, "\(name)")
        #expect(text.unicodeScalars.first != "\u{FEFF}" || dialect == .de, "\(name)")
        #expect(text.hasSuffix(dialect.lineEnd), "\(name)")
        let body = String(String.UnicodeScalarView(text.unicodeScalars.drop { $0 == "\u{FEFF}" }))
        let all = Self.rows(of: body, dialect)
        (self.name, self.dialect) = (name, dialect)
        header = try #require(all.first)
        rows = Array(all.dropFirst())
        for row in rows { #expect(row.count == header.count, "\(name): \(row)") }
    }

    private static func rows(of text: String, _ dialect: Dialect) -> [[String]] {
        var (rows, row, cell, isQuoted) = ([[String]](), [String](), "", false)
        let lineEnd = Character(dialect.lineEnd)
        for character in text {
            switch character {
            case "\"": isQuoted.toggle()
            case dialect.separator where !isQuoted:
                row.append(cell)
                cell = ""
            case lineEnd where !isQuoted:
                rows.append(row + [cell])
                (row, cell) = ([], "")
            default: cell.append(character)
            }
        }
        return rows
    }

    /// Whether a cell has the form that its column's content has in this dialect.
    func isWritten(_ cell: String, as content: TableContract.Content, unit: String) -> Bool {
        let sign = dialect == .de ? "," : "."
        func decimals(_ count: Int) -> Bool {
            let parts = cell.components(separatedBy: sign)
            let whole = parts[0].hasPrefix("-") ? String(parts[0].dropFirst()) : parts[0]
            return parts.count == 2 && parts[1].count == count && isDigits(parts[1])
                && isDigits(whole) && (whole == "0" || whole.first != "0")
        }
        return switch content {
        case .text: true
        case .whole: isWhole(cell)
        case .euros: decimals(2)
        case .six: decimals(6)
        case .number: cell.wholeMatch(of: #/-?\d+([.,]\d+)?/#) != nil
        case .truth: (dialect == .de ? ["WAHR", "FALSCH"] : ["true", "false"]).contains(cell)
        case .month: cell.wholeMatch(of: #/20\d\d-(0[1-9]|1[0-2])/#) != nil
        case .date:
            dialect == .de
                ? cell.wholeMatch(of: #/\d\d\.\d\d\.20\d\d/#) != nil
                : cell.wholeMatch(of: #/20\d\d-\d\d-\d\d/#) != nil
        case .single:
            unit == "EUR" ? decimals(2) : unit == "share" ? decimals(6) : isWhole(cell)
        case .statistic: decimals(unit == "EUR" ? 2 : 6)
        }
    }

    private func isWhole(_ cell: String) -> Bool { cell.wholeMatch(of: #/0|-?[1-9]\d*/#) != nil }

    private func isDigits(_ text: String) -> Bool {
        !text.isEmpty && text.allSatisfy { ("0"..."9").contains($0) }
    }
}
