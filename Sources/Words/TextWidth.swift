// SPDX-License-Identifier: GPL-3.0-or-later

extension String {
    /// The number of a terminal's columns that the text takes.
    public var terminalWidth: Int { reduce(0) { $0 + $1.terminalWidth } }

    /// The text in lines of at most a width, broken at spaces.
    public func wrapped(to width: Int) -> [String] {
        var lines: [String] = []
        var line = ""
        for word in split(separator: " ") {
            let longer = line.isEmpty ? String(word) : "\(line) \(word)"
            if longer.terminalWidth <= width || line.isEmpty {
                line = longer
            } else {
                lines.append(line)
                line = String(word)
            }
        }
        return line.isEmpty ? lines : lines + [line]
    }

    /// With a capital letter at its beginning.
    public var withCapital: String { prefix(1).uppercased() + dropFirst() }
}

extension Character {
    /// 2 for East Asian wide signs and pictures, 0 for what does not show, 1 for all others,
    /// however many code points (`ü` may be two) they have.
    public var terminalWidth: Int {
        guard let scalar = unicodeScalars.first else { return 0 }
        switch scalar.value {
        case 0x200B...0x200F, 0xFEFF: return 0
        case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF,
            0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1F64F,
            0x1F900...0x1F9FF, 0x20000...0x3FFFD:
            return 2
        default: return 1
        }
    }
}
