// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation
import ResultFiles

/// A table as the program wrote it, read back: RFC 4180 in either dialect.
///
/// Only for what was written here and has the hash that it should have; what people write is read
/// elsewhere, with a place for every mistake.
struct WrittenRows: Sendable {
    /// The rows by heading.
    let rows: [[String: String]]
    private let decimalComma: Bool

    init(_ data: Data, dialect: CSVDialect) {
        decimalComma = dialect == .de
        let separator = UInt8(ascii: dialect == .de ? ";" : ",")
        let lines = Self.lines(of: data, separator: separator)
        let headings = lines.first ?? []
        rows = lines.dropFirst().map { Dictionary(zip(headings, $0)) { first, _ in first } }
    }

    /// A number of the table; nil for an empty cell.
    func number(_ text: String?) -> Double? {
        guard let text, !text.isEmpty else { return nil }
        return Double(decimalComma ? text.replacing(",", with: ".") : text)
    }

    private static func lines(of data: Data, separator: UInt8) -> [[String]] {
        var (lines, line, cell) = ([[String]](), [String](), [UInt8]())
        var isQuoted = false
        var rest = [UInt8](data)[...]
        if rest.starts(with: [0xEF, 0xBB, 0xBF]) { rest = rest.dropFirst(3) }
        func endCell() {
            line.append(String(decoding: cell, as: UTF8.self))
            cell = []
        }
        while let byte = rest.popFirst() {
            switch byte {
            case 0x22 where isQuoted && rest.first == 0x22: cell.append(rest.removeFirst())
            case 0x22: isQuoted.toggle()
            case _ where isQuoted: cell.append(byte)
            case separator: endCell()
            case 13: break
            case 10:
                endCell()
                lines.append(line)
                line = []
            default: cell.append(byte)
            }
        }
        return lines
    }
}
