// SPDX-License-Identifier: GPL-3.0-or-later

/// A character of a value that nobody sees, or that looks like another one.
public struct UnseenCharacter: Hashable, Sendable {
    /// What it is, and so what to do about it.
    public enum Sort: Hashable, Sendable {
        /// A space of another width, or one at either end of a value.
        case space
        /// A line end or tabulator.
        case lineEnd, tabulator
        /// Without width.
        case invisible
        /// Not for texts at all.
        case control
        /// A mark that joins the letter before it.
        case combining
        /// Looks like what a keyboard gives; the text says what.
        case lookalike(String)
    }

    /// What it is.
    public var sort: Sort
    /// Its code point.
    public var scalar: UInt32
    /// Where it stands in the value, in characters from 1.
    public var position: Int

    /// A character at its place in a value.
    public init(_ sort: Sort, scalar: UInt32, position: Int) {
        self.sort = sort
        self.scalar = scalar
        self.position = position
    }

    /// The first such character of a number, date, id, key or word; nil without one. O(length).
    ///
    /// Letters of other alphabets are among them only where all of that alphabet in the text look
    /// like Latin ones: `А1` is, `Москва` is not.
    public init?(in text: String) {
        guard !text.utf8.allSatisfy({ (0x21...0x7E).contains($0) }) else { return nil }
        let scalars = Array(text.unicodeScalars)
        let hasForeignWord = scalars.contains { Self.isForeign($0) && Self.twins[$0] == nil }
        for (index, scalar) in scalars.enumerated() {
            let isAtEnd = index == 0 || index == scalars.count - 1
            guard let sort = Self.sort(of: scalar, isAtEnd: isAtEnd) else { continue }
            if hasForeignWord, Self.isForeign(scalar) { continue }
            self.init(sort, scalar: scalar.value, position: index + 1)
            return
        }
        return nil
    }

    /// The first character that no YAML text may have, with its place; nil without one.
    public static func forbidden(
        in text: String
    ) -> (character: UnseenCharacter, line: Int, column: Int)? {
        var (line, column) = (1, 0)
        for scalar in text.unicodeScalars {
            column += 1
            if scalar == "\n" { (line, column) = (line + 1, 0) }
            guard isForbidden(scalar) else { continue }
            let sort = sort(of: scalar, isAtEnd: false) ?? .control
            return (
                UnseenCharacter(sort, scalar: scalar.value, position: column), line, column
            )
        }
        return nil
    }

    private static func isForbidden(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x09, 0x0A, 0x0D, 0x85, 0x20...0x7E: false
        case 0xFEFF, 0xFFFE, 0xFFFF: true
        default: scalar.value < 0xA0
        }
    }

    private static func sort(of scalar: Unicode.Scalar, isAtEnd: Bool) -> Sort? {
        switch scalar.value {
        case 0x20: return isAtEnd ? .space : nil
        case 0x09: return .tabulator
        case 0x0A, 0x0D, 0x85, 0x2028, 0x2029: return .lineEnd
        case 0x00...0x1F, 0x7F...0x9F: return .control
        case 0x21...0x7E: return nil
        case 0xA0, 0x1680, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: return .space
        case 0xAD, 0x115F, 0x1160, 0x180E, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x206F,
            0x3164, 0xFE00...0xFE0F, 0xFEFF, 0xFFA0:
            return .invisible
        case 0x2010...0x2015, 0x2043, 0x2212, 0xFE58, 0xFE63, 0xFF0D: return .lookalike("-")
        case 0x201A, 0x066B, 0xFF0C: return .lookalike(",")
        case 0x2024, 0x00B7, 0xFF0E: return .lookalike(".")
        default: break
        }
        if let twin = twins[scalar] { return .lookalike(String(Character(twin))) }
        if (0xFF01...0xFF5E).contains(scalar.value),
            let plain = Unicode.Scalar(scalar.value - 0xFEE0)
        {
            return .lookalike(String(Character(plain)))
        }
        if let digit = scalar.properties.numericValue,
            scalar.properties.generalCategory == .decimalNumber
        {
            return .lookalike("\(Int(digit))")
        }
        return isMark(scalar) ? .combining : nil
    }

    private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .enclosingMark: true
        default: false
        }
    }

    /// Whether it is a letter of the Greek or the Cyrillic alphabet.
    private static func isForeign(_ scalar: Unicode.Scalar) -> Bool {
        (0x370...0x52F).contains(scalar.value) && scalar.properties.isAlphabetic
    }

    /// Greek and Cyrillic letters that look like Latin ones.
    private static let twins = Dictionary(
        zip(
            "АВЕКМНОРСТУХІЈЅаеорсухіјѕΑΒΕΖΗΙΚΜΝΟΡΤΥΧο".unicodeScalars,
            "ABEKMHOPCTYXIJSaeopcyxijsABEZHIKMNOPTYXo".unicodeScalars),
        uniquingKeysWith: { first, _ in first })
}
