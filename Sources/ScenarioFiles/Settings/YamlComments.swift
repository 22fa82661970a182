// SPDX-License-Identifier: GPL-3.0-or-later
import Programme

/// The comments of a YAML file by the line that they belong to: the one at whose end they stand,
/// or the next one with a value.
struct YamlComments: Sendable {
    private var texts: [Int: String] = [:]

    /// Reads a file in O(n).
    init(_ text: String) {
        var above: [String] = []
        for (index, line) in text.split(
            separator: "\n", omittingEmptySubsequences: false
        ).enumerated() {
            let (value, comment) = Self.split(line)
            let isBlank = value.allSatisfy { $0 == " " || $0 == "\t" || $0 == "\r" }
            if let comment, !Self.isForEditors(comment) { above.append(comment) }
            guard !isBlank else { continue }
            if !above.isEmpty { texts[index + 1] = above.joined(separator: " ") }
            above = []
        }
    }

    /// The comments by the lines that they belong to, as a person finds these: of a file that was
    /// made of a workbook, by the rows of its sheets.
    func byLine(of file: String, _ log: ProblemLog) -> [Origin: String] {
        let placed = texts.sorted { $0.key < $1.key }
            .map { (log.place(of: Origin(file: file, line: $0.key)), $0.value) }
        return Dictionary(placed) { first, _ in first }
    }

    /// What editors read and people need not.
    private static func isForEditors(_ comment: String) -> Bool {
        comment.hasPrefix("yaml-language-server")
    }

    /// A line up to its comment, and the comment without its sign.
    private static func split(_ line: Substring) -> (value: Substring, comment: String?) {
        var quote: UInt8?
        var before = UInt8(ascii: " ")
        for index in line.utf8.indices {
            let byte = line.utf8[index]
            defer { before = byte }
            if let open = quote {
                if byte == open, before != UInt8(ascii: "\\") { quote = nil }
            } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
                quote = byte
            } else if byte == UInt8(ascii: "#"), before == UInt8(ascii: " ") {
                let comment = line[index...].drop { $0 == "#" || $0 == " " }
                return (line[..<index], comment.filter { $0 != "\r" })
            }
        }
        return (line, nil)
    }
}
