// SPDX-License-Identifier: GPL-3.0-or-later
import Words

/// Text as a workbook can hold it.
struct ExcelText {
    /// A cell holds as many UTF-16 units.
    static let longest = 32_767

    /// What is written.
    let text: String
    /// Whether it would start a formula if someone typed it.
    let looksLikeFormula: Bool

    /// The text with control characters as signs that one sees, line ends as a workbook has them,
    /// and without its end where it is too long, which it then says.
    init(_ raw: String, _ language: Language) {
        guard Self.needsCare(raw) || raw.utf8.count > Self.longest else {
            text = raw
            looksLikeFormula = false
            return
        }
        let visible = Self.withLineEndsOfWorkbooks(raw.withVisibleControls)
        looksLikeFormula = visible.looksLikeFormula
        text = Self.shortened(Self.escaped(visible), language)
    }

    /// Bytes that signs may start with which are no plain text, or which formulas start with;
    /// hyphens and slashes, which ids are full of, only matter where a text begins.
    private static func needsCare(_ text: String) -> Bool {
        guard let first = text.utf8.first else { return false }
        if first < 0x30 || first == 0x3D || first == 0x40 { return true }
        return text.utf8.contains { byte in
            byte < 0x20 || byte == 0x5F || byte == 0x7F || byte == 0xC2 || byte == 0xE2
                || byte == 0xEF
        }
    }

    private static func withLineEndsOfWorkbooks(_ text: String) -> String {
        guard text.utf8.contains(UInt8(ascii: "\r")) else { return text }
        return text.replacing("\r\n", with: "\n").replacing("\r", with: "\n")
    }

    /// `_x0041_` means a character in a workbook; whoever wrote it so meant the text.
    private static func escaped(_ text: String) -> String {
        guard text.utf8.contains(UInt8(ascii: "_")) || text.utf8.contains(0xEF) else {
            return text
        }
        var result = String.UnicodeScalarView()
        var rest = text.unicodeScalars[...]
        while let scalar = rest.first {
            if scalar == "_", rest.dropFirst().goesOnAsEscape {
                result.append(contentsOf: "_x005F_".unicodeScalars)
            } else {
                // XML has neither of these two.
                let isForbidden = scalar.value == 0xFFFE || scalar.value == 0xFFFF
                result.append(isForbidden ? "\u{FFFD}" : scalar)
            }
            rest = rest.dropFirst()
        }
        return String(result)
    }

    private static func shortened(_ text: String, _ language: Language) -> String {
        guard text.utf16.count > longest else { return text }
        let note = SheetWords.cut[language]
        var room = longest - note.utf16.count
        var kept = text.unicodeScalars.startIndex
        for index in text.unicodeScalars.indices {
            room -= text.unicodeScalars[index].value > 0xFFFF ? 2 : 1
            guard room >= 0 else { break }
            kept = text.unicodeScalars.index(after: index)
        }
        return String(text[..<kept]) + note
    }
}

extension Substring.UnicodeScalarView {
    /// Whether what follows a low line makes the notation of workbooks of it (`_x0041_`).
    var goesOnAsEscape: Bool {
        let signs = Array(prefix(6))
        return signs.count == 6 && signs[0] == "x" && signs[5] == "_"
            && signs[1..<5].allSatisfy { $0.properties.isASCIIHexDigit }
    }
}
