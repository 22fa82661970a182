// SPDX-License-Identifier: GPL-3.0-or-later
import CXLSXWriter
import Programme
import Words

/// The formats of a workbook, each made once.
struct FormatShelf {
    private let workbook: UnsafeMutablePointer<lxw_workbook>
    private let language: Language
    /// By the style's code.
    private var formats: [UnsafeMutablePointer<lxw_format>?]

    init(_ workbook: UnsafeMutablePointer<lxw_workbook>, _ language: Language) {
        self.workbook = workbook
        self.language = language
        formats = Array(repeating: nil, count: CellStyle.codes)
    }

    /// The format of a style; nil for the default.
    mutating func format(_ style: CellStyle) -> UnsafeMutablePointer<lxw_format>? {
        if let format = formats[style.code] { return format }
        guard style != CellStyle(), let format = workbook_add_format(workbook) else { return nil }
        if let code = Self.code(style.number, language) { format_set_num_format(format, code) }
        Self.apply(style.role, to: format)
        format_set_align(format, UInt8(LXW_ALIGN_VERTICAL_TOP.rawValue))
        if style.isAtEnd { format_set_align(format, UInt8(LXW_ALIGN_RIGHT.rawValue)) }
        if style.isIndented { format_set_indent(format, 1) }
        if style.wraps { format_set_text_wrap(format) }
        formats[style.code] = format
        return format
    }

    /// The code of a number format, which means the same in every language.
    static func code(_ number: CellStyle.Number, _ language: Language) -> String? {
        switch number {
        case .general: nil
        case .literal: "@"
        case .money: "#,##0.00"
        case .count: "#,##0"
        case .days: "#,##0.0"
        case .decimal: "#,##0.00"
        case .percent: language == .de ? "0.0\\ %" : "0.0%"
        case .date: language == .de ? "dd.mm.yyyy" : "d mmm yyyy"
        case .month: language == .de ? "mm.yyyy" : "mmm yyyy"
        }
    }

    private static func apply(
        _ role: CellStyle.Role, to format: UnsafeMutablePointer<lxw_format>
    ) {
        let (dark, light, grey) = (lxw_color_t(0x1F3864), lxw_color_t(0xDCE6F2), 0x595959)
        switch role {
        case .plain: break
        case .title:
            format_set_bold(format)
            format_set_font_size(format, 15)
            format_set_font_color(format, dark)
        case .note:
            format_set_italic(format)
            format_set_font_color(format, lxw_color_t(grey))
        case .section:
            format_set_bold(format)
            format_set_font_size(format, 12)
            format_set_font_color(format, dark)
        case .heading:
            format_set_bold(format)
            format_set_bg_color(format, light)
            format_set_bottom(format, UInt8(LXW_BORDER_THIN.rawValue))
        case .total:
            format_set_bold(format)
            format_set_top(format, UInt8(LXW_BORDER_THIN.rawValue))
        }
    }
}
