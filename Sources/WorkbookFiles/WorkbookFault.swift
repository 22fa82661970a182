// SPDX-License-Identifier: GPL-3.0-or-later

/// What can be wrong with a workbook's file, each with the evidence for its sentence.
public enum WorkbookFault: Error, Hashable, Sendable {
    // The file as a whole.
    /// The file is something else than a workbook of the format XLSX.
    case notAWorkbook(ForeignFile)
    /// The workbook is encrypted as a whole, as Excel does it with a password for opening.
    case passwordProtected
    /// More bytes than any workbook has.
    case fileTooLarge(mebibytes: Int)

    // The archive.
    /// The archive's directory is missing or contradicts itself: half a file, or a damaged one.
    case brokenArchive
    /// More files in the archive than any workbook has.
    case tooManyEntries(found: Int, limit: Int)
    /// A file in the archive whose name leads out of it.
    case unsafePath(String)
    /// Two files in the archive with the same name.
    case duplicateEntry(String)
    /// A file in the archive with a password.
    case encryptedEntry(String)
    /// A file in the archive that is packed in a way that no spreadsheet program uses.
    case unknownCompression(String)
    /// A file in the archive that is larger than any workbook has it once it is unpacked.
    case partTooLarge(String, mebibytes: Int)
    /// A file in the archive that becomes suspiciously large when it is unpacked.
    case suspiciousRatio(String, limit: Int)
    /// All files of the archive together become larger than those of any workbook.
    case unpackedTooLarge(mebibytes: Int)
    /// A file in the archive that is damaged: its checksum is another.
    case brokenPart(String)
    /// A file that a workbook must have, or that another one names.
    case missingPart(String)

    // The XML of a file in the archive.
    /// XML in another encoding than UTF-8, or no text at all.
    case notUTF8(String)
    /// XML with a document type, in which entities could hide.
    case documentType(String)
    /// Elements deeper within each other than any workbook has them.
    case nestedTooDeep(String, limit: Int)
    /// An element of more attributes than any workbook has.
    case tooManyAttributes(String, limit: Int)
    /// No well-formed XML.
    case brokenXML(String, line: Int)

    // The workbook.
    /// A workbook without worksheets.
    case noSheets
    /// Two sheets with the same name.
    case duplicateSheet
    /// More than can be read.
    case tooMany(Countable, limit: Int)

    // Cells.
    /// No name of a cell, or one that lies outside a sheet.
    case badReference(String)
    /// A row or cell that has no place left: beyond row 1,048,576 or column XFD.
    case outsideSheet
    /// A second value for the same cell.
    case duplicateCell
    /// What should be a number is none.
    case badNumber(String)
    /// What should be true or false is neither.
    case badBoolean(String)
    /// What should be a date is none.
    case badDate(String)
    /// The number of a text that the workbook does not have.
    case unknownText(String)
    /// A kind of value that no spreadsheet program writes.
    case unknownType(String)
    /// A text that is longer than a cell can hold.
    case textTooLong(characters: Int)

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

/// Something that is wrong with a workbook, and where.
public struct WorkbookProblem: Error, Hashable, Sendable {
    /// What is wrong, with the evidence.
    public var fault: WorkbookFault
    /// The sheet; nil where the whole file is meant.
    public var sheet: String?
    /// The cell; nil where the whole sheet is meant.
    public var cell: CellPlace?

    /// A problem at a place.
    public init(_ fault: WorkbookFault, sheet: String? = nil, cell: CellPlace? = nil) {
        self.fault = fault
        self.sheet = sheet
        self.cell = cell
    }

    /// `Projekte!F17`, `'Meine Projekte'!F17`, `Projekte`, or empty for the whole file.
    public var place: String {
        guard let sheet else { return "" }
        guard let cell else { return sheet }
        let isPlain = sheet.unicodeScalars.allSatisfy {
            $0 == "_" || $0.properties.isAlphabetic || $0.properties.numericType != nil
        }
        return "\(isPlain ? sheet : "'" + sheet.replacing("'", with: "''") + "'")!\(cell)"
    }
}

/// All that is wrong with a workbook, in the order of its sheets and cells; at least one.
public struct WorkbookProblems: Error, Hashable, Sendable {
    /// The problems.
    public var problems: [WorkbookProblem]

    /// Problems in their order.
    public init(_ problems: [WorkbookProblem]) { self.problems = problems }
}
