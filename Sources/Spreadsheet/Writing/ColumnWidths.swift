// SPDX-License-Identifier: GPL-3.0-or-later

/// How wide the columns of a sheet must be for what stands in them, in digits of the font.
struct ColumnWidths {
    private static let narrowest = 8.0
    /// Room for a heading's filter button and for the space around a text.
    private static let margin = 2.5

    private(set) var widths: [Double]
    private let widest: Double

    init(columns: Int, widest: Double) {
        widths = Array(repeating: Self.narrowest, count: columns)
        self.widest = widest
    }

    /// Takes a cell of the body into account.
    mutating func fit(_ cell: SheetCell, column: Int) {
        guard column < widths.count, widths[column] < widest else { return }
        let width = Self.width(of: cell) + Self.margin - 1
        if width > widths[column] { widths[column] = min(width, max(widest, 0)) }
    }

    /// Takes a heading into account, which may use three lines.
    mutating func fit(heading: SheetCell, column: Int) {
        guard column < widths.count, case .text(let text, _) = heading else { return }
        let words = text.split(whereSeparator: { $0 == " " || $0 == "-" || $0 == "\n" })
        let longest = words.map(\.count).max() ?? 0
        let third = Double(text.count) / 3
        let width = max(Double(longest), third.rounded(.up)) * 1.1 + Self.margin
        widths[column] = min(max(widths[column], width), widest)
    }

    /// Makes room for a label that runs on over the empty cells beside it.
    mutating func fit(label row: [SheetCell]) {
        guard case .text(let text, _)? = row.first,
            let end = row.dropFirst().firstIndex(where: { $0 != .empty })
        else { return }
        let room = min(end, widths.count)
        let missing = Double(Self.length(of: text)) + 1 - widths[..<room].reduce(0, +)
        guard missing > 0 else { return }
        for column in 0..<room { widths[column] += missing / Double(room) }
    }

    /// The lines that a text needs in a column.
    func lines(of cell: SheetCell, column: Int) -> Int {
        guard case .text(let text, let style) = cell, style.wraps, column < widths.count else {
            return 1
        }
        let room = max(1, widths[column] - Self.margin + 1)
        var lines = 1
        var used = 0.0
        for word in text.split(separator: " ") {
            let size = Double(word.count) * (style.role == .heading ? 1.1 : 1)
            if used > 0, used + 1 + size > room {
                lines += 1
                used = size
            } else {
                used += (used > 0 ? 1 : 0) + size
            }
            let more = Int(used / room)
            if more > 0, used > room {
                lines += more
                used -= Double(more) * room
            }
        }
        return lines
    }

    private static func width(of cell: SheetCell) -> Double {
        switch cell {
        case .empty: 0
        case .text(let text, _): Double(length(of: text))
        case .number(let number, let style): width(of: number, style)
        case .day: 10
        case .formula(let formula, let style): width(of: formula.value, style)
        }
    }

    /// About as many as one sees; marks that belong to the sign before them count too.
    private static func length(of text: String) -> Int {
        text.utf8.reduce(0) { $1 & 0xC0 == 0x80 ? $0 : $0 + 1 }
    }

    /// The digits, the signs between their groups, and the decimals of a number.
    private static func width(of number: Double, _ style: CellStyle) -> Double {
        var digits = 1.0
        var rest = number.magnitude
        while rest >= 10, digits < 40 {
            rest /= 10
            digits += 1
        }
        let groups = ((digits - 1) / 3).rounded(.down)
        let decimals: Double =
            switch style.number {
            case .money, .decimal: 3
            case .days: 2
            case .percent: 6
            default: 0
            }
        let sign = number < 0 ? 1.0 : 0
        let bold = style.role == .total ? 1.1 : 1
        return (digits + groups * 0.6 + decimals + sign) * bold
    }
}
