// SPDX-License-Identifier: GPL-3.0-or-later

/// How deep a YAML text nests its lists and maps, judged by its signs alone before it is parsed.
///
/// Brackets in texts count too: a limit must lie well above what texts contain.
enum YamlDepth {
    /// The first place that lies deeper than a limit; nil without one.
    static func tooDeep(in text: String, limit: Int) -> (line: Int, column: Int)? {
        var brackets = 0
        var indents: [Int] = []
        var (line, column) = (1, 0)
        var isAtStart = true
        for byte in text.utf8 {
            column += 1
            if byte == UInt8(ascii: "\n") {
                (line, column, isAtStart) = (line + 1, 0, true)
                continue
            }
            if byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") { continue }
            if isAtStart {
                while let last = indents.last, last >= column { indents.removeLast() }
                indents.append(column)
                isAtStart = byte == UInt8(ascii: "-") || byte == UInt8(ascii: "?")
            }
            switch byte {
            case UInt8(ascii: "["), UInt8(ascii: "{"): brackets += 1
            case UInt8(ascii: "]"), UInt8(ascii: "}"): brackets = max(0, brackets - 1)
            default: break
            }
            if brackets > limit || indents.count > limit { return (line, column) }
        }
        return nil
    }

    /// The number of anchors (`&name`).
    static func anchors(in text: String) -> Int {
        var (count, previous) = (0, UInt8(ascii: "\n"))
        for byte in text.utf8 {
            let begins = " \t\n[{,".utf8.contains(previous)
            if begins, byte == UInt8(ascii: "&") { count += 1 }
            previous = byte
        }
        return count
    }
}
