// SPDX-License-Identifier: GPL-3.0-or-later
import Programme

/// Looks through XML before it is parsed, in time proportional to its size: the parser would follow
/// document types, and its time grows with the square of an element's attributes.
///
/// It need not find all that is wrong: what it does not understand the parser refuses.
struct XMLGuard {
    private let bytes: UnsafeRawBufferPointer
    private let part: String
    private let limits: WorkbookLimits
    private var position = 0
    /// How many names of vocabularies each open element brings.
    private var vocabularies: [Int] = []
    private var vocabularyCount = 0

    /// Checks the XML of a part.
    static func check(
        _ bytes: UnsafeRawBufferPointer, of part: String, _ limits: WorkbookLimits
    ) throws(WorkbookFault) {
        guard String(validating: bytes, as: UTF8.self) != nil else { throw .notUTF8(part) }
        var scan = XMLGuard(bytes, part, limits)
        try scan.checkDeclaration()
        try scan.scan()
    }

    private init(_ bytes: UnsafeRawBufferPointer, _ part: String, _ limits: WorkbookLimits) {
        self.bytes = bytes
        self.part = part
        self.limits = limits
    }

    /// In another encoding the same bytes may be another text.
    private func checkDeclaration() throws(WorkbookFault) {
        let isMarked = bytes.starts(with: [0xEF, 0xBB, 0xBF])
        let text = bytes.dropFirst(isMarked ? 3 : 0)
        guard text.starts(with: "<?xml".utf8), let end = text.firstIndex(of: UInt8(ascii: ">"))
        else { return }
        let declaration = String(decoding: text[..<end], as: UTF8.self).lowercased()
        guard let key = declaration.firstRange(of: "encoding") else { return }
        let value = declaration[key.upperBound...].drop { $0 == "=" || $0.isWhitespace }
        let isUTF8 = ["\"utf-8\"", "'utf-8'", "\"us-ascii\"", "'us-ascii'"]
            .contains { value.hasPrefix($0) }
        guard isUTF8 else { throw .notUTF8(part) }
    }

    private mutating func scan() throws(WorkbookFault) {
        while skip(past: UInt8(ascii: "<")), position < bytes.count {
            switch bytes[position] {
            case UInt8(ascii: "!"): try skipMarkup()
            case UInt8(ascii: "?"): try skip(past: "?>")
            case UInt8(ascii: "/"):
                vocabularyCount -= vocabularies.popLast() ?? 0
            default: try scanTag()
            }
        }
        if bytes.last == UInt8(ascii: "<") { throw broken }
    }

    /// A comment, raw text, or a document type, which no part of a workbook has.
    private mutating func skipMarkup() throws(WorkbookFault) {
        if isAt("!--") {
            position += 3
            try skip(past: "-->")
        } else if isAt("![CDATA[") {
            try skip(past: "]]>")
        } else {
            throw .documentType(part)
        }
    }

    /// An element's beginning, up to its `>`.
    private mutating func scanTag() throws(WorkbookFault) {
        var (attributes, added) = (0, 0)
        var (last, isClosed) = (UInt8(0), false)
        tag: while position < bytes.count {
            let byte = bytes[position]
            position += 1
            switch byte {
            case UInt8(ascii: ">"):
                isClosed = true
                break tag
            case UInt8(ascii: "\""), UInt8(ascii: "'"): skip(past: byte)
            case UInt8(ascii: "="): attributes += 1
            case UInt8(ascii: "x") where last <= 0x20 && isAt("mlns"): added += 1
            default: break
            }
            last = byte
        }
        guard isClosed else { throw broken }
        guard attributes <= limits.attributes, vocabularyCount + added <= limits.attributes else {
            throw .tooManyAttributes(part, limit: limits.attributes)
        }
        guard last != UInt8(ascii: "/") else { return }
        vocabularies.append(added)
        vocabularyCount += added
        guard vocabularies.count <= limits.levels else {
            throw .nestedTooDeep(part, limit: limits.levels)
        }
    }

    private func isAt(_ text: StaticString) -> Bool {
        guard position + text.utf8CodeUnitCount <= bytes.count else { return false }
        return text.withUTF8Buffer { bytes[position...].starts(with: $0) }
    }

    /// Goes on behind the next such byte; false, at the end, without one.
    @discardableResult private mutating func skip(past byte: UInt8) -> Bool {
        while position < bytes.count {
            position += 1
            if bytes[position - 1] == byte { return true }
        }
        return false
    }

    private mutating func skip(past text: StaticString) throws(WorkbookFault) {
        while position < bytes.count, !isAt(text) { position += 1 }
        guard position < bytes.count else { throw broken }
        position += text.utf8CodeUnitCount
    }

    /// The text ends within markup.
    private var broken: WorkbookFault {
        .brokenXML(part, line: bytes.count { $0 == UInt8(ascii: "\n") } + 1)
    }
}
