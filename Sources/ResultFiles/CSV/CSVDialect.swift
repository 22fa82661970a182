// SPDX-License-Identifier: GPL-3.0-or-later
import Words

/// How a table is written as text (files, "Tables").
public enum CSVDialect: String, CaseIterable, Sendable {
    /// Semicolon, decimal comma, CRLF and a byte order mark: what a German spreadsheet opens by a
    /// double click.
    case de
    /// Comma, decimal point, LF: what programs read.
    case standard

    /// What stands between two cells.
    var separator: UInt8 { self == .de ? UInt8(ascii: ";") : UInt8(ascii: ",") }

    /// What stands before the decimals.
    var decimalSign: UInt8 { self == .de ? UInt8(ascii: ",") : UInt8(ascii: ".") }

    /// What ends a row.
    var rowEnd: [UInt8] { self == .de ? [13, 10] : [10] }

    /// What the file starts with.
    var prefix: [UInt8] { self == .de ? [0xEF, 0xBB, 0xBF] : [] }

    /// How a truth value is written.
    func word(_ truth: Bool) -> String {
        switch self {
        case .de: truth ? "WAHR" : "FALSCH"
        case .standard: truth ? "true" : "false"
        }
    }
}

extension Language {
    /// The dialect in which a reader of this language expects tables.
    public var dialect: CSVDialect { self == .de ? .de : .standard }
}
