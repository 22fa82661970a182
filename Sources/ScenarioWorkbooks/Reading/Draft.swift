// SPDX-License-Identifier: GPL-3.0-or-later
import Programme

/// A value of scenario.yaml that is made of the cells of a workbook.
final class Draft {
    /// What it is.
    enum Content {
        /// Nothing yet: left out, unless it is told to be empty.
        case open
        /// A value that must be there and is not: the reader says so, at its row.
        case missing
        /// A list or map that is told to be empty.
        case empty
        case single(PlacedValue, isQuoted: Bool)
        /// A value as a line of YAML, as it is.
        case flow(PlacedValue)
        /// Single values on one line.
        case row([PlacedValue], isQuoted: Bool)
        case list([Draft])
        /// The entries of the draft.
        case map
    }

    /// A key of a map with its value.
    struct Entry {
        var key: PlacedValue
        var comment = ""
        var value: Draft
    }

    var content: Content {
        didSet { if case .map = content {} else { (entries, positions) = ([], [:]) } }
    }
    /// The entries where it is a map, in their order, and where each key stands.
    private(set) var entries: [Entry] = []
    private var positions: [String: Int] = [:]
    /// The cell with which it begins.
    var origin: Origin
    /// Whether, empty, it is a list and no map.
    var isList = false
    /// What is said beside it, where it is an item of a list.
    var comment = ""

    init(_ content: Content = .open, at origin: Origin) {
        (self.content, self.origin) = (content, origin)
    }

    /// A single value.
    convenience init(_ value: PlacedValue, _ kind: FieldKind) {
        self.init(.single(value, isQuoted: kind.isQuoted), at: value.origin)
    }

    /// The entry of a key; O(1).
    subscript(key: String) -> Entry? { positions[key].map { entries[$0] } }

    /// Adds an entry with a key that is not there yet.
    func append(_ entry: Entry) {
        positions[entry.key.text] = entries.count
        entries.append(entry)
        if case .map = content { return }
        content = .map
    }

    /// The value of a key, made where there is none; nil where this is a single value or a list.
    func entry(_ key: String, at origin: Origin) -> Draft? {
        switch content {
        case .open, .missing, .empty, .map: break
        case .single, .flow, .row, .list: return nil
        }
        if let found = self[key] { return found.value }
        let value = Draft(at: origin)
        append(Entry(key: PlacedValue(text: key, origin: origin), value: value))
        return value
    }

    /// Sets what is said beside a key.
    func comment(_ key: String, _ comment: String) {
        guard !comment.isEmpty, let index = positions[key] else { return }
        entries[index].comment = comment
    }

    /// Whether its key is written.
    var isWritten: Bool {
        if case .missing = content { return true }
        return !isLeftOut
    }

    /// Whether nothing is in it and nothing says that it is empty.
    var isLeftOut: Bool {
        switch content {
        case .open, .missing: true
        case .empty, .single, .flow, .row: false
        case .list(let items): items.isEmpty
        case .map: entries.allSatisfy(\.value.isLeftOut)
        }
    }
}

extension MarkedText {
    /// The settings as YAML, a value a line.
    init(_ root: Draft) {
        self.init()
        write(root.entries, indent: 0)
    }

    private mutating func write(_ entries: [Draft.Entry], indent: Int, isItem: Bool = false) {
        var isFirst = isItem
        for entry in entries where entry.value.isWritten {
            if !isFirst { write(String(repeating: " ", count: indent)) }
            isFirst = false
            write(Self.key(entry.key.text), from: entry.key.origin)
            write(":")
            write(entry.value, indent: indent, comment: entry.comment)
        }
    }

    /// What follows a key, to the end of its last line.
    private mutating func write(_ value: Draft, indent: Int, comment: String) {
        switch value.content {
        case .open: break
        case .missing: end("", comment)
        case .empty: end(value.isList ? " []" : " {}", comment)
        case .single(let single, let isQuoted):
            write(" ")
            write(Self.scalar(single.text, isQuoted), from: single.origin)
            end("", comment)
        case .flow(let single):
            write(" ")
            write(single.text.replacing("\n", with: " "), from: single.origin)
            end("", comment)
        case .row(let values, let isQuoted):
            write(" [", from: value.origin)
            for (index, single) in values.enumerated() {
                if index > 0 { write(", ") }
                write(Self.scalar(single.text, isQuoted), from: single.origin)
            }
            end("]", comment)
        case .map:
            end("", comment)
            write(value.entries, indent: indent + 2)
        case .list(let items):
            end("", comment)
            for item in items {
                write(String(repeating: " ", count: indent + 2))
                write("- ", from: item.origin)
                var entries = item.entries.filter { !$0.value.isLeftOut }
                if entries.isEmpty { end("{}", item.comment) }
                if !item.comment.isEmpty, !entries.isEmpty { entries[0].comment = item.comment }
                write(entries, indent: indent + 4, isItem: true)
            }
        }
    }

    private mutating func end(_ text: String, _ comment: String) {
        let line = comment.split(whereSeparator: \.isNewline).joined(separator: " ")
        write(line.isEmpty ? "\(text)\n" : "\(text)  # \(line)\n")
    }

    /// A key: plain where nobody can take it for anything else.
    private static func key(_ text: String) -> String {
        text.wholeMatch(of: #/[A-Za-z_][A-Za-z0-9_-]*|\d{4}/#) != nil ? text : text.quotedForYAML
    }

    /// A single value; what shall be a number or a truth value and is none stands in quotes.
    private static func scalar(_ text: String, _ isQuoted: Bool) -> String {
        let isPlain = text.wholeMatch(of: #/[+-]?[0-9.][0-9.eE+-]*|true|false/#) != nil
        return isPlain && !isQuoted ? text : text.quotedForYAML
    }
}
