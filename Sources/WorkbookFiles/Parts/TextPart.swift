// SPDX-License-Identifier: GPL-3.0-or-later
import Programme

/// The part with the texts that cells share.
struct TextPart: PartHandler {
    private(set) var failure: WorkbookProblem?
    private(set) var texts: [String] = []
    private var text = ""
    private let limits: WorkbookLimits

    init(_ limits: WorkbookLimits) { self.limits = limits }

    mutating func start(_ element: String, _ attributes: [String: String], in parents: [String]) {
        if element == "si" { text = "" }
    }

    mutating func end(_ element: String, text: String, in parents: [String]) {
        if isTextRun(element, in: parents) {
            self.text += text
        } else if element == "si" {
            texts.append(self.text.withoutWorkbookEscapes)
            if texts.count > limits.cells {
                failure = WorkbookProblem(.tooMany(.texts, limit: limits.cells))
            }
        }
    }
}

/// Whether an element holds text that a person sees in the cell: the text itself or a run of it
/// with formats of its own, but not the phonetic guide above it.
func isTextRun(_ element: String, in parents: [String]) -> Bool {
    element == "t" && parents.last != "rPh"
}

extension String {
    /// The text that is meant where `_x000D_` stands for a character that XML cannot have.
    var withoutWorkbookEscapes: String {
        guard utf8.contains(UInt8(ascii: "_")) else { return self }
        var units: [UInt16] = []
        var rest = Array(utf16)[...]
        while let unit = rest.first {
            if unit == Self.underscore, let escaped = Self.escaped(rest) {
                units.append(escaped)
                rest = rest.dropFirst(7)
            } else {
                units.append(unit)
                rest.removeFirst()
            }
        }
        return String(decoding: units, as: UTF16.self)
    }

    private static let underscore = UInt16(UInt8(ascii: "_"))

    private static func escaped(_ rest: ArraySlice<UInt16>) -> UInt16? {
        let signs = Array(rest.prefix(7))
        guard signs.count == 7, signs[1] == UInt16(UInt8(ascii: "x")), signs[6] == underscore else {
            return nil
        }
        let digits = String(decoding: signs[2..<6], as: UTF16.self)
        guard digits.utf8.allSatisfy({ UnicodeScalar($0).properties.isASCIIHexDigit }) else {
            return nil
        }
        return UInt16(digits, radix: 16)
    }
}
