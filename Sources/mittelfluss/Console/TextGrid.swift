// SPDX-License-Identifier: GPL-3.0-or-later

/// Columns of text on a terminal, aligned, at most eighty columns wide.
struct TextGrid: Sendable {
    /// To which side a column keeps.
    enum Alignment: Sendable { case left, right }

    /// The most columns of a terminal that a line takes.
    static let widest = 80

    private let alignments: [Alignment]
    private var rows: [[String]] = []

    /// A grid without rows.
    init(_ alignments: [Alignment]) { self.alignments = alignments }

    /// Adds a row; cells that are missing at its end are empty.
    mutating func add(_ cells: [String]) {
        let missing = max(0, alignments.count - cells.count)
        rows.append(
            cells.prefix(alignments.count).map(\.onOneLine)
                + Array(repeating: "", count: missing))
    }

    /// The lines, each indented; the first column is cut with `…` where a line would be too wide.
    func lines(indent: Int = 2) -> [String] {
        guard let first = alignments.indices.first else { return [] }
        var widths = widths
        let total = width(indent: indent)
        if total > Self.widest { widths[first] = max(8, widths[first] - (total - Self.widest)) }
        return rows.map { row in
            let cells = zip(row, zip(widths, alignments)).map { cell, layout in
                cell.fitted(to: layout.0, layout.1)
            }
            let line = String(repeating: " ", count: indent) + cells.joined(separator: "  ")
            return line.withoutTrailingSpaces
        }
    }

    /// The lines; what is too long for the first column stands whole on a line of its own, above
    /// the rest of its row.
    func linesWithWholeNames(indent: Int = 2) -> [String] {
        let room = Self.widest - (width(indent: indent) - (widths.first ?? 0))
        let isLong = rows.map { ($0.first ?? "").terminalWidth > room }
        var rest = self
        for row in rows.indices where isLong[row] { rest.rows[row][0] = "" }
        let space = String(repeating: " ", count: indent)
        return zip(zip(rows, isLong), rest.lines(indent: indent)).flatMap { row, line in
            row.1 ? [space + row.0[0], line] : [line]
        }
    }

    private var widths: [Int] {
        alignments.indices.map { column in rows.map { $0[column].terminalWidth }.max() ?? 0 }
    }

    /// The columns of a terminal that the longest line takes.
    private func width(indent: Int) -> Int {
        indent + widths.reduce(0, +) + 2 * (alignments.count - 1)
    }

    /// The lines with the first row as a heading, which is not indented.
    func linesWithHeading() -> [String] {
        let lines = lines()
        return lines.prefix(1).map(\.asHeading) + lines.dropFirst()
    }
}

extension String {

    /// The text filled with spaces to a width; cut with `…` if it is wider.
    func fitted(to width: Int, _ alignment: TextGrid.Alignment = .left) -> String {
        let text = cut(to: width)
        let spaces = String(repeating: " ", count: max(0, width - text.terminalWidth))
        return alignment == .left ? text + spaces : spaces + text
    }

    /// The text, with `…` in place of what goes beyond a width.
    func cut(to width: Int) -> String {
        guard terminalWidth > width else { return self }
        var result = ""
        var left = width - 1
        for character in self {
            left -= character.terminalWidth
            if left < 0 { break }
            result.append(character)
        }
        return result + "…"
    }

    /// The text in indented lines of the page's width; those that continue it stand further right.
    func indentedLines(hanging: Int = 0) -> [String] {
        wrapped(to: TextGrid.widest - 2 - hanging).enumerated().map { line in
            String(repeating: " ", count: line.offset == 0 ? 2 : 2 + hanging) + line.element
        }
    }

    /// A line of a grid as its heading: it starts where the page does, all else stays in place.
    fileprivate var asHeading: String {
        guard hasPrefix("  ") else { return self }
        let text = dropFirst(2)
        guard let gap = text.firstRange(of: "  ") else { return String(text) }
        return text[..<gap.lowerBound] + "  " + text[gap.lowerBound...]
    }

    fileprivate var withoutTrailingSpaces: String {
        var text = self[...]
        while text.hasSuffix(" ") { text = text.dropLast() }
        return String(text)
    }
}
