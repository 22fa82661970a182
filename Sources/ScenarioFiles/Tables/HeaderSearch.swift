// SPDX-License-Identifier: GPL-3.0-or-later
import Programme

/// Looks whether a table begins with its header, before it is read: where something else stands
/// above it, everything below would seem to be wrong.
struct HeaderSearch {
    private let bytes: [UInt8]
    private let names: Set<String>
    private let required: Int

    /// Lines among which a header is looked for; titles and dates of an export are fewer.
    private static let mostLines = 30

    init(_ bytes: [UInt8], of table: TableName) {
        self.bytes = bytes
        names = Set(table.specs.map(\.name))
        required = table.specs.count { $0.presence == .required }
    }

    /// What stands where the header belongs, and its line; nil where the header does, or where
    /// there is nothing at all.
    func problem(of table: TableName) -> (kind: Problem.Kind, line: Int)? {
        let lines = firstLines
        guard let (line, text) = lines.first else { return nil }
        if text.prefix(4).lowercased() == "sep=" { return (.header(.separatorLine(text)), line) }
        guard known(text, ";,") == 0 else { return nil }
        for (separator, word) in [("\t", Problem.Separator.tabulator), ("|", .bar)]
        where isHeader(text, separator) {
            return (.header(.otherSeparator(word)), line)
        }
        let header = lines.first { isHeader($0.text, ";,") }
        guard header != nil || !isMisspelt(text) else { return nil }
        return (.header(.noHeader(table, foundIn: header?.line)), line)
    }

    /// The first lines with any text between their separators.
    private var firstLines: [(line: Int, text: String)] {
        var lines: [(Int, String)] = []
        var rest = bytes[...]
        for number in 1...Self.mostLines where !rest.isEmpty {
            let line = rest.prefix { $0 != UInt8(ascii: "\n") }
            rest = rest.dropFirst(line.count + 1)
            let isBlank = line.allSatisfy { " ,;\"\r".utf8.contains($0) }
            if !isBlank {
                lines.append((number, String(decoding: line.prefix(4096), as: UTF8.self)))
            }
        }
        return lines
    }

    private func cells(_ text: String, _ separators: String) -> [String] {
        text.split { separators.contains($0) }
            .map { $0.filter { $0 != "\"" && $0 != "\r" && $0 != "\r\n" } }
    }

    private func known(_ text: String, _ separators: String) -> Int {
        Set(cells(text, separators)).intersection(names).count
    }

    private func isHeader(_ text: String, _ separators: String) -> Bool {
        known(text, separators) * 2 > required
    }

    /// Whether the line is a header of which every column is misspelt.
    private func isMisspelt(_ text: String) -> Bool {
        let cells = cells(text, ";,")
        return cells.count * 2 > required
            && cells.allSatisfy { !Candidates(for: $0, among: names).nearest.isEmpty }
    }
}
