// SPDX-License-Identifier: GPL-3.0-or-later
import CXLSXWriter
import Words

/// How a sheet scrolls, filters and prints: A4 on its side, headings on every page.
struct PageLayout {
    private let sheet: Sheet
    private let language: Language

    init(_ sheet: Sheet, _ language: Language) {
        self.sheet = sheet
        self.language = language
    }

    /// Gives the headings their filters, once the last row of the body is written and before the
    /// next: of a workbook that is written row by row, the library refuses a filter that ends above
    /// the row where it is.
    func addFilter(to page: UnsafeMutablePointer<lxw_worksheet>) -> lxw_error {
        guard sheet.hasFilter, sheet.columnCount > 0, sheet.body.count > 0 else {
            return LXW_NO_ERROR
        }
        return worksheet_autofilter(
            page, headings, 0, headings + lxw_row_t(sheet.body.count),
            lxw_col_t(sheet.columnCount - 1))
    }

    /// Sets how the sheet scrolls and prints; what the library refused first.
    func apply(to page: UnsafeMutablePointer<lxw_worksheet>) -> lxw_error {
        worksheet_set_landscape(page)
        worksheet_set_paper(page, 9)  // A4
        worksheet_fit_to_pages(page, UInt16(sheet.pagesWide), 0)
        worksheet_set_margins(page, 0.4, 0.4, 0.6, 0.6)
        var codes = [
            worksheet_set_header(page, "&L&A&RMittelfluss"),
            worksheet_set_footer(page, "&L&F&R\(SheetWords.page[language]) &P / &N"),
        ]
        if sheet.hasFilter {
            worksheet_freeze_panes(page, headings + 1, lxw_col_t(sheet.fixedColumns))
            codes.append(worksheet_repeat_rows(page, headings, headings))
            if sheet.fixedColumns > 0, sheet.pagesWide > 1 {
                codes.append(
                    worksheet_repeat_columns(page, 0, lxw_col_t(sheet.fixedColumns - 1)))
            }
        }
        return codes.first { $0 != LXW_NO_ERROR } ?? LXW_NO_ERROR
    }

    /// The row of the headings, from 0.
    private var headings: lxw_row_t { lxw_row_t(max(0, sheet.head.count - 1)) }
}
