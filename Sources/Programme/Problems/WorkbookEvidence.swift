// SPDX-License-Identifier: GPL-3.0-or-later

extension WorkbookFault {
    /// What a workbook can have too many of.
    public enum Countable: String, CaseIterable, Hashable, Sendable {
        case relationships, sheets, cells, texts, styles, names, merged, hiddenColumns
        case textMebibytes
    }
}

/// What a file is that is no workbook.
public enum ForeignFile: String, CaseIterable, Hashable, Sendable {
    /// Nothing in it.
    case empty
    /// The format of Excel up to 2003 (`.xls`).
    case xls
    /// The binary format of Excel (`.xlsb`).
    case xlsb
    /// The XML format of Excel 2003.
    case xmlSpreadsheet
    /// A spreadsheet in the format of LibreOffice (`.ods`).
    case ods
    /// A spreadsheet of Apple's Numbers.
    case numbers
    /// A text document or a presentation.
    case document
    /// A text, perhaps with columns (`.csv`).
    case text
    /// A page of the web.
    case html
    /// A PDF.
    case pdf
    /// An archive of other files.
    case archive
    /// Something else.
    case unknown
}
