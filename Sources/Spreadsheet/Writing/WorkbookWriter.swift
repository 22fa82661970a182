// SPDX-License-Identifier: GPL-3.0-or-later
import CXLSXWriter
import Foundation
import Words

/// Writes sheets with libxlsxwriter, row by row.
struct WorkbookWriter {
    private let workbook: UnsafeMutablePointer<lxw_workbook>
    private let language: Language
    private var formats: FormatShelf
    private var failure: lxw_error?
    private static let shortBody = 5000

    /// A workbook that will be written to a path.
    init?(path: String, _ language: Language) {
        guard let workbook = cxlsx_workbook_new(path) else { return nil }
        self.workbook = workbook
        self.language = language
        formats = FormatShelf(workbook, language)
    }

    /// Sets what a file manager shows of the file. The date is a fixed one, that of the decision
    /// that this program is about, and not the clock's: the same run gives the same bytes.
    mutating func set(title: String, subject: String, comments: String) {
        let decision: time_t = 1_600_387_200  // 18.09.2020, 0:00 UTC
        note(
            cxlsx_set_properties(
                workbook, ExcelText(title, language).text, ExcelText(subject, language).text,
                "Mittelfluss", ExcelText(comments, language).text, decision))
    }

    /// Adds a sheet.
    mutating func add(_ sheet: Sheet) {
        guard let page = workbook_add_worksheet(workbook, sheet.name) else {
            note(LXW_ERROR_PARAMETER_VALIDATION)
            return
        }
        var widths = ColumnWidths(columns: sheet.columnCount, widest: sheet.widestColumn)
        for (column, cell) in (sheet.head.last ?? []).enumerated() {
            widths.fit(heading: cell, column: column)
        }
        for cells in sheet.head.dropLast() { fit(cells, &widths) }
        // Of a short body the widths are known before the heights of its rows are needed.
        let isShort = sheet.body.count <= Self.shortBody
        for index in 0..<(isShort ? sheet.body.count : 0) { fit(sheet.body.row(index), &widths) }
        var row = 0
        for cells in sheet.head.dropLast() { write(cells, to: page, &row, widths) }
        // Below their texts headings have room for the buttons of filters.
        let buttons = sheet.hasFilter ? 1 : 0
        for cells in sheet.head.suffix(1) { write(cells, to: page, &row, widths, more: buttons) }
        for index in 0..<sheet.body.count {
            let cells = sheet.body.row(index)
            if !isShort { fit(cells, &widths) }
            write(cells, to: page, &row, sheet.hasWrappedBody ? widths : nil)
        }
        let layout = PageLayout(sheet, language)
        note(layout.addFilter(to: page))
        for cells in sheet.foot {
            fit(cells, &widths)
            write(cells, to: page, &row, widths)
        }
        for cells in sheet.head.dropLast() + sheet.foot { widths.fit(label: cells) }
        for (column, width) in widths.widths.enumerated() {
            let position = lxw_col_t(column)
            note(worksheet_set_column(page, position, position, width, nil))
        }
        note(layout.apply(to: page))
    }

    /// Finishes the file.
    ///
    /// - Throws: what went wrong here or before.
    consuming func close() throws(WorkbookFailure) {
        errno = 0
        let code = workbook_close(workbook)
        let system = errno
        let first = failure ?? code
        // A full disk: the system's own error says it better than the library.
        let isFull = [ENOSPC, EDQUOT, EFBIG].contains(system)
        if first != LXW_NO_ERROR, isFull { throw .system(code: system) }
        guard first == LXW_NO_ERROR else {
            throw .library(code: first.rawValue, text: String(cString: lxw_strerror(first)))
        }
    }

    /// Makes the columns as wide as headings, numbers and plain texts need; the rest runs on.
    private func fit(_ cells: [SheetCell], _ widths: inout ColumnWidths) {
        for (column, cell) in cells.enumerated() {
            switch cell {
            case .text(_, let style) where style.role == .heading:
                widths.fit(heading: cell, column: column)
            case .text(_, let style) where style.role != .plain: break
            default: widths.fit(cell, column: column)
            }
        }
    }

    /// Writes a row; with widths, as high as its text needs and so many lines more.
    private mutating func write(
        _ cells: [SheetCell], to page: UnsafeMutablePointer<lxw_worksheet>, _ row: inout Int,
        _ widths: ColumnWidths?, more: Int = 0
    ) {
        let position = lxw_row_t(row)
        if let widths {
            let needed = cells.enumerated().map { widths.lines(of: $1, column: $0) }.max() ?? 1
            let lines = needed + more
            let isTitle = cells.contains { $0.role == .title }
            if lines > 1 || isTitle {
                let height = isTitle ? 24 : Double(lines) * 15 + 1
                note(worksheet_set_row(page, position, height, nil))
            }
        }
        for (column, cell) in cells.enumerated() {
            note(write(cell, to: page, position, lxw_col_t(column)))
        }
        row += 1
    }

    private mutating func write(
        _ cell: SheetCell, to page: UnsafeMutablePointer<lxw_worksheet>, _ row: lxw_row_t,
        _ column: lxw_col_t
    ) -> lxw_error {
        switch cell {
        case .empty: return LXW_NO_ERROR
        case .text(let raw, var style):
            let text = ExcelText(raw, language)
            if text.looksLikeFormula { style.number = .literal }
            let format = formats.format(style)
            return text.text.isEmpty
                ? worksheet_write_blank(page, row, column, format)
                : worksheet_write_string(page, row, column, text.text, format)
        case .number(let number, let style):
            guard number.isFinite else { return LXW_NO_ERROR }
            return worksheet_write_number(page, row, column, number, formats.format(style))
        case .day(let year, let month, let day, let style):
            var date = lxw_datetime()
            (date.year, date.month, date.day) = (Int32(year), Int32(month), Int32(day))
            return worksheet_write_datetime(page, row, column, &date, formats.format(style))
        case .formula(let formula, let style):
            return worksheet_write_formula_num(
                page, row, column, "=" + formula.text, formats.format(style), formula.value)
        }
    }

    /// Keeps the first error.
    private mutating func note(_ code: lxw_error) {
        if failure == nil, code != LXW_NO_ERROR { failure = code }
    }
}
