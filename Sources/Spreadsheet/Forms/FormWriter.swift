// SPDX-License-Identifier: GPL-3.0-or-later
import CXLSXWriter
import Foundation
import Programme
import Words

/// The bytes of a workbook (XLSX) of sheets to be edited. The same sheets give the same bytes.
///
/// - Parameters:
///   - sheets: the sheets in the order of their tabs.
///   - title: what a file manager shows of the file.
/// - Throws: what the system or the library refuses.
public func formWorkbook(
    _ sheets: [FormSheet], title: String, language: Language
) throws(WorkbookFailure) -> [UInt8] {
    let file = try ScratchFile()
    guard var writer = FormWriter(path: file.path, title: title, language) else {
        throw .system(code: errno)
    }
    for sheet in sheets { writer.add(sheet) }
    try writer.close()
    return try file.bytes()
}

/// Writes sheets to be edited with libxlsxwriter.
private struct FormWriter {
    private let workbook: UnsafeMutablePointer<lxw_workbook>
    private let language: Language
    private var formats: [FormStyle: UnsafeMutablePointer<lxw_format>] = [:]
    private var failure: lxw_error?

    init?(path: String, title: String, _ language: Language) {
        // Not row by row as results are: notes belong to rows above the last.
        guard let workbook = workbook_new(path) else { return nil }
        self.workbook = workbook
        self.language = language
        let decision: time_t = 1_600_387_200  // As in other workbooks: not the clock's.
        for style in FormStyle.allCases where style != .plain {
            guard let format = workbook_add_format(workbook) else { continue }
            style.apply(to: format, language)
            formats[style] = format
        }
        note(
            cxlsx_set_properties(
                workbook, FormText(title).text, "", "Mittelfluss", "", decision))
    }

    mutating func add(_ sheet: FormSheet) {
        guard let page = workbook_add_worksheet(workbook, sheet.name) else {
            return note(LXW_ERROR_PARAMETER_VALIDATION)
        }
        for (index, column) in sheet.columns.enumerated() {
            let position = lxw_col_t(index)
            note(
                worksheet_set_column(
                    page, position, position, column.width, formats[column.style]))
        }
        for (index, row) in sheet.rows.enumerated() {
            if let level = sheet.levels[index] {
                note(cxlsx_set_level(page, lxw_row_t(index), UInt8(level)))
            }
            for (column, cell) in row.enumerated() {
                note(write(cell, to: page, lxw_row_t(index), lxw_col_t(column)))
            }
        }
        worksheet_freeze_panes(
            page, lxw_row_t(sheet.frozen.rows), lxw_col_t(sheet.frozen.columns))
        for check in sheet.checks { note(write(check, to: page)) }
        for text in sheet.notes {
            note(
                cxlsx_write_note(
                    page, lxw_row_t(text.row), lxw_col_t(text.column), FormText(text.text).text))
        }
        worksheet_set_landscape(page)
        worksheet_set_paper(page, 9)  // A4
        worksheet_fit_to_pages(page, 1, 0)
        if sheet.isHidden { worksheet_hide(page) }
    }

    private func write(
        _ cell: FormCell, to page: UnsafeMutablePointer<lxw_worksheet>, _ row: lxw_row_t,
        _ column: lxw_col_t
    ) -> lxw_error {
        switch cell {
        case .empty: return LXW_NO_ERROR
        case .blank(let style):
            return worksheet_write_blank(page, row, column, formats[style])
        case .text(let raw, let style):
            let text = FormText(raw).text
            return text.isEmpty
                ? worksheet_write_blank(page, row, column, formats[style])
                : worksheet_write_string(page, row, column, text, formats[style])
        case .number(let number, let style):
            return worksheet_write_number(page, row, column, number, formats[style])
        case .day(let year, let month, let day, let style):
            var date = lxw_datetime()
            (date.year, date.month, date.day) = (Int32(year), Int32(month), Int32(day))
            return worksheet_write_datetime(page, row, column, &date, formats[style])
        case .truth(let truth, let style):
            return worksheet_write_boolean(page, row, column, truth ? 1 : 0, formats[style])
        case .formula(let formula, let value, let style):
            return worksheet_write_formula_str(
                page, row, column, "=" + formula, formats[style], FormText(value).text)
        }
    }

    private func write(
        _ check: FormCheck, to page: UnsafeMutablePointer<lxw_worksheet>
    ) -> lxw_error {
        var place = cxlsx_check()
        place.first_row = lxw_row_t(check.rows.lowerBound)
        place.last_row = lxw_row_t(check.rows.upperBound)
        place.column = lxw_col_t(check.column)
        let (title, hint, refusal) = (check.hint.title, check.hint.text, check.refusal)
        switch check.rule {
        case .words(let words):
            return cxlsx_check_words(
                page, &place, words.joined(separator: "\n"), title, hint, refusal)
        case .range(let range):
            return cxlsx_check_range(page, &place, "=" + range, title, hint, refusal)
        case .whole(let bounds), .number(let bounds):
            if case .whole = check.rule { place.is_whole = 1 }
            place.least = bounds.least ?? 0
            place.greatest = bounds.greatest ?? 0
            place.has_least = bounds.least == nil ? 0 : 1
            place.has_greatest = bounds.greatest == nil ? 0 : 1
            place.excludes_least = bounds.excludesLeast ? 1 : 0
            return cxlsx_check_number(page, &place, title, hint, refusal)
        case .anything: return cxlsx_check_anything(page, &place, title, hint)
        }
    }

    /// Finishes the file.
    consuming func close() throws(WorkbookFailure) {
        errno = 0
        let code = workbook_close(workbook)
        let system = errno
        let first = failure ?? code
        if first != LXW_NO_ERROR, [ENOSPC, EDQUOT, EFBIG].contains(system) {
            throw .system(code: system)
        }
        guard first == LXW_NO_ERROR else {
            throw .library(code: first.rawValue, text: String(cString: lxw_strerror(first)))
        }
    }

    /// Keeps the first error.
    private mutating func note(_ code: lxw_error) {
        if failure == nil, code != LXW_NO_ERROR { failure = code }
    }
}

extension FormStyle {
    /// Gives a format of the library its looks.
    fileprivate func apply(to format: UnsafeMutablePointer<lxw_format>, _ language: Language) {
        let (dark, light, grey) = (lxw_color_t(0x1F3864), lxw_color_t(0xDCE6F2), 0x7F7F7F)
        format_set_align(format, UInt8(LXW_ALIGN_VERTICAL_TOP.rawValue))
        switch self {
        case .plain: break
        case .wrapped: format_set_text_wrap(format)
        case .title:
            format_set_bold(format)
            format_set_font_size(format, 15)
            format_set_font_color(format, dark)
        case .note:
            format_set_italic(format)
            format_set_font_color(format, lxw_color_t(0x595959))
        case .group, .label:
            format_set_bold(format)
            format_set_bg_color(format, light)
            if self == .label { format_set_text_wrap(format) }
        case .key:
            format_set_font_size(format, 9)
            format_set_font_color(format, lxw_color_t(grey))
        case .text, .number, .amount, .count, .day, .month: setEditable(format, language)
        }
    }

    /// A cell to be edited looks like one.
    private func setEditable(_ format: UnsafeMutablePointer<lxw_format>, _ language: Language) {
        let line = UInt8(LXW_BORDER_HAIR.rawValue)
        format_set_bg_color(format, lxw_color_t(0xFFFDF0))
        format_set_border(format, line)
        format_set_border_color(format, lxw_color_t(0xBFBFBF))
        if let code = numberFormat(language) { format_set_num_format(format, code) }
    }

    /// The code of the number format.
    private func numberFormat(_ language: Language) -> String? {
        switch self {
        case .text: "@"
        case .amount: "#,##0.00"
        case .count: "#,##0"
        case .day: language == .de ? "dd.mm.yyyy" : "yyyy-mm-dd"
        case .month: language == .de ? "mm.yyyy" : "yyyy-mm"
        default: nil
        }
    }
}

/// A text as the file must have it so that it is read as it was: what XML cannot hold is written in
/// the notation of workbooks (`_x0009_`).
struct FormText {
    /// The text in the file.
    let text: String

    init(_ raw: String) {
        let needsCare = raw.utf8.contains { $0 < 0x20 && $0 != 0x0A || $0 == 0x5F || $0 == 0x7F }
        text = needsCare ? Self.escaped(raw) : raw
    }

    private static func escaped(_ raw: String) -> String {
        var result = ""
        var rest = raw.unicodeScalars[...]
        while let scalar = rest.popFirst() {
            if scalar.value < 0x20, scalar != "\n" {
                result += escape(scalar)
            } else if scalar == "_", rest.goesOnAsEscape {
                result += escape(scalar)
            } else {
                result.unicodeScalars.append(scalar)
            }
        }
        return result
    }

    private static func escape(_ scalar: Unicode.Scalar) -> String {
        let digits = String(scalar.value, radix: 16, uppercase: true)
        return "_x" + String(repeating: "0", count: 4 - digits.count) + digits + "_"
    }
}
