// SPDX-License-Identifier: GPL-3.0-or-later
import Programme

extension String {
    /// The text without what nobody sees: characters without width and control characters are left
    /// out, any space or line end between words is one blank, none stands at either end.
    var cleaned: String {
        guard !isClean else { return self }
        var result = String.UnicodeScalarView()
        var isBlank = true
        for scalar in unicodeScalars {
            guard let sort = scalar.unseen else {
                result.append(scalar)
                isBlank = false
                continue
            }
            switch sort {
            case .space, .lineEnd, .tabulator:
                if !isBlank { result.append(" ") }
                isBlank = true
            case .invisible, .control: break
            case .combining, .lookalike:
                result.append(scalar)
                isBlank = false
            }
        }
        if isBlank, !result.isEmpty { result.removeLast() }
        return String(result)
    }

    /// The text as words are compared: cleaned, in small letters.
    var folded: String { cleaned.lowercased() }

    /// Whether it is of visible ASCII with single blanks between: most texts are.
    private var isClean: Bool {
        var last = UInt8(ascii: " ")
        for byte in utf8 {
            guard (0x20...0x7E).contains(byte), byte != 0x20 || last != 0x20 else { return false }
            last = byte
        }
        return isEmpty || last != 0x20
    }
}

extension Unicode.Scalar {
    /// What of it nobody sees; nil for a character that one does.
    fileprivate var unseen: UnseenCharacter.Sort? {
        switch value {
        case 0x20: .space
        case 0x21...0x7E: nil
        default: UnseenCharacter(in: String(self))?.sort
        }
    }
}
