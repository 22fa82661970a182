// SPDX-License-Identifier: GPL-3.0-or-later

/// How a cell looks; equal styles share one format of the file.
struct CellStyle: Hashable, Sendable {
    /// How a number is written. The signs between groups and before decimals are those of whoever
    /// opens the file, in any language.
    enum Number: Int, Hashable, Sendable {
        /// Text, or a number as it is.
        case general
        /// Text that stays text even when someone edits it, because it looks like a formula.
        case literal
        /// EUR with two decimals.
        case money
        /// Whole numbers.
        case count
        /// One decimal, for person-days.
        case days
        /// Two decimals, for months, priorities and means of counts.
        case decimal
        /// Shares, in percent.
        case percent
        /// A day.
        case date
        /// A month.
        case month
    }

    /// What a cell is on its sheet.
    enum Role: Int, Hashable, Sendable {
        case plain, title, note, section, heading, total
    }

    var number = Number.general
    var role = Role.plain
    /// Whether long text goes on in the cell's next line.
    var wraps = false
    /// Whether text stands at the right end, above numbers.
    var isAtEnd = false
    /// Whether text stands off the number before it.
    var isIndented = false

    /// A style for plain cells.
    init(_ number: Number = .general, _ role: Role = .plain, wraps: Bool = false) {
        self.number = number
        self.role = role
        self.wraps = wraps
    }

    /// A number of its own below `codes`, by which formats are found without hashing.
    var code: Int {
        (isIndented ? 1 : 0) + (isAtEnd ? 2 : 0) + (wraps ? 4 : 0) + role.rawValue << 3
            + number.rawValue << 6
    }

    /// How many codes there may be.
    static let codes = 1 << 10

    static let title = CellStyle(.general, .title)
    static let note = CellStyle(.general, .note)
    static let origin: CellStyle = {
        var style = CellStyle.note
        style.isIndented = true
        return style
    }()
    static let section = CellStyle(.general, .section)
    static let heading = CellStyle(.general, .heading, wraps: true)
    static let totalLabel = CellStyle(.general, .total)
}
