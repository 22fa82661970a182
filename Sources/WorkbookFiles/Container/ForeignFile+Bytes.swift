// SPDX-License-Identifier: GPL-3.0-or-later
import Programme

/// What the first look at a file's bytes tells.
enum FirstLook {
    /// An archive, as a workbook is one.
    case archive
    case fault(WorkbookFault)

    init(_ bytes: [UInt8]) {
        self =
            if bytes.starts(with: Signature.zip) || bytes.starts(with: Signature.emptyZip) {
                .archive
            } else if bytes.starts(with: Signature.compound) {
                .fault(Self.compoundFault(bytes))
            } else {
                .fault(.notAWorkbook(ForeignFile(text: bytes)))
            }
    }

    /// Excel's older format, and whatever Office encrypts, lie in a file system of their own, whose
    /// directory has names of two bytes a character.
    private static func compoundFault(_ bytes: [UInt8]) -> WorkbookFault {
        if bytes.contains(name: "EncryptedPackage") { return .passwordProtected }
        if bytes.contains(name: "Workbook") || bytes.contains(name: "Book") {
            return .notAWorkbook(.xls)
        }
        return .notAWorkbook(bytes.contains(name: "WordDocument") ? .document : .unknown)
    }

    private enum Signature {
        static let zip: [UInt8] = [0x50, 0x4B, 0x03, 0x04]
        static let emptyZip: [UInt8] = [0x50, 0x4B, 0x05, 0x06]
        static let compound: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]
    }
}

extension ForeignFile {
    private static let sample = 4096

    /// What bytes are that are no archive.
    init(text bytes: [UInt8]) {
        let start = bytes.prefix(Self.sample)
        let text = String(decoding: start.drop { $0 <= 0x20 || $0 >= 0x80 }, as: UTF8.self)
            .lowercased()
        self =
            if bytes.isEmpty {
                .empty
            } else if text.hasPrefix("%pdf") {
                .pdf
            } else if Self.isOldestXls(bytes) {
                .xls
            } else if start.contains(where: { $0 < 0x20 && !(0x09...0x0D).contains($0) }) {
                .unknown
            } else if text.contains("urn:schemas-microsoft-com:office:spreadsheet") {
                .xmlSpreadsheet
            } else if text.hasPrefix("<") {
                text.contains("<html") || text.contains("<table") ? .html : .unknown
            } else {
                .text
            }
    }

    /// A stream of records as Excel wrote it before it had a file system within the file.
    private static func isOldestXls(_ bytes: [UInt8]) -> Bool {
        bytes.count > 4 && bytes[0] == 0x09 && [0x00, 0x02, 0x04, 0x08].contains(bytes[1])
            && (0x04...0x10).contains(bytes[2]) && bytes[3] == 0
    }

    /// What an archive is that is no workbook, by the names of its files; `mimetype` is what the
    /// file of this name holds.
    init(archive names: [String], mimetype: String) {
        self =
            if mimetype.hasPrefix("application/vnd.oasis.opendocument.spreadsheet") {
                .ods
            } else if mimetype.hasPrefix("application/vnd.oasis.opendocument") {
                .document
            } else if names.contains(where: { $0.hasPrefix("Index/") || $0 == "Index.zip" }) {
                .numbers
            } else if names.contains("xl/workbook.bin") {
                .xlsb
            } else if names.contains(where: { $0.hasPrefix("word/") || $0.hasPrefix("ppt/") }) {
                .document
            } else {
                .archive
            }
    }
}

extension [UInt8] {
    /// Whether a name stands in the bytes, two bytes a character; O(bytes).
    fileprivate func contains(name: String) -> Bool {
        let pattern = name.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
        guard let first = pattern.first, count >= pattern.count else { return false }
        var start = startIndex
        while let found = self[start...(count - pattern.count)].firstIndex(of: first) {
            if self[found...].starts(with: pattern) { return true }
            start = found + 1
            guard start <= count - pattern.count else { return false }
        }
        return false
    }
}
