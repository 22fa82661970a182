// SPDX-License-Identifier: GPL-3.0-or-later

/// An import in a Swift file.
struct Import: Hashable {
    /// The line, from 1.
    let line: Int
    /// The module, of `import struct Money.Cents` just `Money`.
    let module: String
}

/// The imports of a Swift file, with whatever attribute, access level or kind they have.
///
/// Comments and text literals over several lines are passed over.
func imports(in swift: String) -> [Import] {
    let pattern =
        #/
        ^\s* (?: @\w+ (?: \([^)]*\) )? \s+ )*
        (?: (?: public | package | internal | fileprivate | private ) \s+ )?
        import \s+
        (?: (?: struct | class | enum | protocol | typealias | func | var | let | actor ) \s+ )?
        `? (?<module> \w+ )
        /#
    var found: [Import] = []
    for (index, line) in withoutCommentsAndTexts(swift).enumerated() {
        for statement in line.split(separator: ";") {
            guard let match = statement.firstMatch(of: pattern) else { continue }
            found.append(Import(line: index + 1, module: String(match.module)))
        }
    }
    return found
}

/// The lines of a Swift file without comments and without text literals over several lines.
private func withoutCommentsAndTexts(_ swift: String) -> [String] {
    var commentDepth = 0
    var isText = false
    return swift.split(separator: "\n", omittingEmptySubsequences: false).map { line in
        var kept = ""
        var rest = line
        while !rest.isEmpty {
            if isText {
                guard let end = rest.firstRange(of: "\"\"\"") else { break }
                rest = rest[end.upperBound...]
                isText = false
            } else if rest.hasPrefix("/*") {
                commentDepth += 1
                rest = rest.dropFirst(2)
            } else if commentDepth > 0, rest.hasPrefix("*/") {
                commentDepth -= 1
                rest = rest.dropFirst(2)
            } else if commentDepth > 0 {
                rest = rest.dropFirst()
            } else if rest.hasPrefix("//") {
                break
            } else if rest.hasPrefix("\"\"\"") {
                isText = true
                rest = rest.dropFirst(3)
            } else {
                kept.append(rest.removeFirst())
            }
        }
        return kept
    }
}
