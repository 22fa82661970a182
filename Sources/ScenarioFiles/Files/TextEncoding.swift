// SPDX-License-Identifier: GPL-3.0-or-later

/// How the letters of a text are written as bytes.
package enum TextEncoding: String, CaseIterable, Sendable {
    /// As everything does today.
    case utf8 = "utf-8"
    /// As older Windows programs do ("ANSI").
    case windows1252 = "windows-1252"

    /// What stands in Windows-1252 at 80…9F; the five codes without a letter are control
    /// characters.
    private static let letters = Array(
        ("€\u{81}‚ƒ„…†‡ˆ‰Š‹Œ\u{8D}Ž\u{8F}\u{90}‘’“”•–—˜™š›œ\u{9D}žŸ").unicodeScalars)

    /// A text in Windows-1252 as UTF-8. O(bytes).
    static func utf8(fromWindows1252 bytes: [UInt8]) -> [UInt8] {
        var text: [UInt8] = []
        text.reserveCapacity(bytes.count + bytes.count / 8)
        for byte in bytes {
            let isSpecial = (0x80...0x9F).contains(byte)
            let scalar = isSpecial ? letters[Int(byte) - 0x80] : Unicode.Scalar(byte)
            if let encoded = UTF8.encode(scalar) { text += encoded }
        }
        return text
    }
}
