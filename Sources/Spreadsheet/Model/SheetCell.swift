// SPDX-License-Identifier: GPL-3.0-or-later
import Programme

/// A cell of a sheet: what stands in it and how it looks.
enum SheetCell: Hashable, Sendable {
    case empty
    case text(String, CellStyle)
    case number(Double, CellStyle)
    /// A day of the calendar.
    case day(year: Int, month: Int, day: Int, CellStyle)
    /// A formula with the value that it has: viewers that do not calculate show that.
    case formula(Formula, CellStyle)
}

/// A formula in the notation of the file (English names, commas), without the equals sign.
struct Formula: Hashable, Sendable {
    let text: String
    /// Its value, computed by us, not by the spreadsheet.
    let value: Double
}

extension SheetCell {
    /// What the cell is on its sheet.
    var role: CellStyle.Role {
        switch self {
        case .empty: .plain
        case .text(_, let style), .number(_, let style), .day(_, _, _, let style),
            .formula(_, let style):
            style.role
        }
    }

    /// A heading; those of numbers stand above their ends.
    static func heading(_ text: String, isNumeric: Bool = false) -> SheetCell {
        var style = CellStyle.heading
        style.isAtEnd = isNumeric
        return .text(text, style)
    }

    /// A text in its plain style.
    static func text(_ text: String) -> SheetCell { .text(text, CellStyle()) }

    /// Cents as EUR.
    ///
    /// A spreadsheet only knows `Double`. Up to 2⁴⁶ EUR, 70 trillion, each cent has a value of its
    /// own, which the 16 digits of the file tell; no budget, and no sum of estimates, is more. A
    /// need at a control date may be, where effort is very uncertain: that is rounded.
    static func euros(_ cents: Int64, _ role: CellStyle.Role = .plain) -> SheetCell {
        .number(Double(cents) / 100, CellStyle(.money, role))
    }

    /// A count.
    static func count(_ count: Int, _ role: CellStyle.Role = .plain) -> SheetCell {
        .number(Double(count), CellStyle(.count, role))
    }

    /// A formula of amounts with its value in cents.
    static func euros(
        _ formula: String, _ cents: Int64, _ role: CellStyle.Role = .plain
    ) -> SheetCell {
        .formula(Formula(text: formula, value: Double(cents) / 100), CellStyle(.money, role))
    }

    /// A formula if there is one, else its value in cents alone.
    static func euros(
        _ formula: String?, orValue cents: Int64, _ role: CellStyle.Role = .plain
    ) -> SheetCell {
        formula.map { .euros($0, cents, role) } ?? .euros(cents, role)
    }

    /// A formula of counts, or its value alone.
    static func count(
        _ formula: String?, orValue count: Int, _ role: CellStyle.Role = .plain
    ) -> SheetCell {
        guard let formula else { return .count(count, role) }
        let value = Formula(text: formula, value: Double(count))
        return .formula(value, CellStyle(.count, role))
    }
}
