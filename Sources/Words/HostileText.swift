// SPDX-License-Identifier: GPL-3.0-or-later

// Names come from people's tables. They must neither run as a formula in the spreadsheet of whoever
// opens a result nor move the cursor of whoever reads it in a terminal.

extension String {
    /// Whether a spreadsheet would take a cell with this text for a formula. Some look behind an
    /// opening quote for it, and East Asian ones take the wide forms of the signs.
    public var looksLikeFormula: Bool {
        guard let first = utf8.first,
            first < 0x30 || first == 0x3D || first == 0x40 || first == 0xEF
        else { return false }
        guard let sign = unicodeScalars.first(where: { $0 != "\"" }) else { return false }
        return Self.formulaSigns.contains(sign)
    }

    private static let formulaSigns: Set<Unicode.Scalar> = [
        "=", "+", "-", "@", "\t", "\r", "\u{FF1D}", "\u{FF0B}", "\u{FF0D}", "\u{FF20}",
    ]

    /// The same text with NUL and all other control characters as signs that one sees; tabs and
    /// line ends stay.
    public var withVisibleControls: String { replacingControls { $0 == "\t" || $0.isLineEnd } }

    /// The same text on one line: tabs and line ends are signs that one sees, too.
    public var onOneLine: String { replacingControls { _ in false } }

    private func replacingControls(except isKept: (Unicode.Scalar) -> Bool) -> String {
        guard utf8.contains(where: { $0 < 0x20 || $0 == 0x7F || $0 == 0xC2 || $0 == 0xE2 }) else {
            return self
        }
        var result = String.UnicodeScalarView()
        for scalar in unicodeScalars { result.append(isKept(scalar) ? scalar : scalar.visible) }
        return String(result)
    }
}

extension Unicode.Scalar {
    /// Whether it ends a line in RFC 4180.
    fileprivate var isLineEnd: Bool { self == "\n" || self == "\r" }

    /// Itself, or a sign for a control character: U+2400 and following for ASCII, U+FFFD for others
    /// and for signs that turn the direction of what follows.
    fileprivate var visible: Unicode.Scalar {
        switch value {
        case 0..<0x20: Unicode.Scalar(0x2400 + value) ?? "\u{FFFD}"
        case 0x7F: "\u{2421}"
        case 0x80..<0xA0, 0x202A...0x202E, 0x2066...0x2069: "\u{FFFD}"
        default: self
        }
    }
}
