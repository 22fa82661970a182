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
}

extension WorkbookFault {
    /// Its stable id.
    public var id: String {
        switch self {
        case .notAWorkbook: "not-a-workbook"
        case .passwordProtected: "password-protected"
        case .fileTooLarge: "workbook-too-large"
        case .brokenArchive: "broken-archive"
        case .tooManyEntries: "too-many-entries"
        case .unsafePath: "unsafe-path"
        case .duplicateEntry: "duplicate-part"
        case .encryptedEntry: "encrypted-part"
        case .unknownCompression: "unknown-compression"
        case .partTooLarge: "part-too-large"
        case .suspiciousRatio: "suspicious-ratio"
        case .unpackedTooLarge: "unpacked-too-large"
        case .brokenPart: "broken-part"
        case .missingPart: "missing-part"
        case .notUTF8: "part-not-utf8"
        case .documentType: "document-type"
        case .nestedTooDeep: "part-nested-too-deep"
        case .tooManyAttributes: "too-many-attributes"
        case .brokenXML: "broken-xml"
        case .noSheets: "no-sheets"
        case .duplicateSheet: "duplicate-sheet"
        case .tooMany: "too-many-in-workbook"
        case .badReference: "bad-reference"
        case .outsideSheet: "outside-sheet"
        case .duplicateCell: "duplicate-cell"
        case .badNumber: "bad-number"
        case .badBoolean: "bad-boolean"
        case .badDate: "bad-date"
        case .unknownText: "unknown-text"
        case .unknownType: "unknown-type"
        case .textTooLong: "text-too-long"
        }
    }
}
