// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation
import Programme
import Testing

@testable import WorkbookFiles

/// What is no workbook, or wants to do harm, is refused with its reason.
@Suite struct HostileTests {
    private static let good = TestBook(rows: #"<row r="1"><c r="A1"><v>1</v></c></row>"#)

    @Test(
        arguments: [
            ("", ForeignFile.empty), ("id;name\r\n1;x", .text), ("\u{FEFF}Ä,b", .text),
            ("%PDF-1.7", .pdf), ("<!DOCTYPE html><html><table>", .html),
            (
                #"<?xml version="1.0"?>"#
                    + #"<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet">"#,
                .xmlSpreadsheet
            ), ("\u{1}\u{2}", .unknown), ("<x/>", .unknown),
        ])
    func `other files are told by their bytes`(text: String, kind: ForeignFile) {
        #expect(faults(in: Array(text.utf8)) == [.notAWorkbook(kind)])
    }

    @Test func `older workbooks and those with a password are told apart`() {
        let compound: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]
        func file(_ name: String) -> [UInt8] {
            compound + [UInt8](repeating: 0, count: 600) + name.utf16.flatMap { [UInt8($0), 0] }
                + [UInt8](repeating: 0, count: 40)
        }
        #expect(faults(in: file("EncryptedPackage")) == [.passwordProtected])
        #expect(faults(in: file("Workbook")) == [.notAWorkbook(.xls)])
        #expect(faults(in: file("WordDocument")) == [.notAWorkbook(.document)])
        #expect(faults(in: file("Wor")) == [.notAWorkbook(.unknown)])
        #expect(faults(in: compound) == [.notAWorkbook(.unknown)])
        #expect(
            faults(in: [0x09, 0x08, 0x10, 0x00, 0x00, 0x06]) == [.notAWorkbook(.xls)])
    }

    @Test(
        arguments: [
            ("mimetype", "application/vnd.oasis.opendocument.spreadsheet", ForeignFile.ods),
            ("mimetype", "application/vnd.oasis.opendocument.text", .document),
            ("Index/Document.iwa", "", .numbers), ("xl/workbook.bin", "", .xlsb),
            ("word/document.xml", "", .document), ("bild.png", "", .archive),
        ])
    func `other archives are told by their names`(name: String, text: String, kind: ForeignFile) {
        #expect(faults(in: storedZip([ZipEntry(name, text)])) == [.notAWorkbook(kind)])
    }

    @Test func `a document of another program is no workbook`() {
        let entries = Self.good.entries.map { entry in
            var entry = entry
            entry.name = entry.name.replacing("xl/", with: "word/")
            let text = String(decoding: entry.bytes, as: UTF8.self)
            entry.bytes = Array(text.replacing("xl/", with: "word/").utf8)
            return entry
        }
        #expect(faults(in: storedZip(entries)) == [.notAWorkbook(.document)])
    }

    @Test func `half a file and a broken directory are told`() {
        let bytes = Self.good.bytes
        #expect(faults(in: bytes).isEmpty)
        #expect(faults(in: Array(bytes.prefix(bytes.count / 2))) == [.brokenArchive])
        var broken = bytes
        let directory = broken.count - 22 - 10
        for index in directory..<broken.count - 22 { broken[index] = 0xFF }
        broken[bytes.count - 6] = 0xF0
        #expect(faults(in: broken) == [.brokenArchive])
        #expect(faults(in: [0x50, 0x4B, 0x05, 0x06]) == [.brokenArchive])
    }

    @Test(arguments: [
        "/etc/passwd", "../x.xml", "xl/../../x", "C:\\x", "xl\\sheet.xml", "c:x", "./x",
    ])
    func `names that lead elsewhere are refused`(name: String) {
        let bytes = storedZip(Self.good.entries + [ZipEntry(name, "x")])
        #expect(faults(in: bytes) == [.unsafePath(name)])
    }

    @Test func `two files of the same name are refused`() {
        let again = ZipEntry("XL/Workbook.xml", "<workbook/>")
        #expect(
            faults(in: storedZip(Self.good.entries + [again]))
                == [.duplicateEntry("XL/Workbook.xml")])
    }

    @Test func `encrypted, oddly packed and damaged files are told by name`() {
        func changed(_ change: (inout ZipEntry) -> Void) -> [UInt8] {
            var entries = Self.good.entries
            for index in entries.indices where entries[index].name == "xl/workbook.xml" {
                change(&entries[index])
            }
            return storedZip(entries)
        }
        let name = "xl/workbook.xml"
        #expect(faults(in: changed { $0.flags = 1 }) == [.encryptedEntry(name)])
        #expect(faults(in: changed { $0.method = 12 }) == [.unknownCompression(name)])
        #expect(faults(in: changed { $0.damage = 1 }) == [.brokenPart(name)])
        #expect(faults(in: changed { $0.method = 8 }) == [.brokenPart(name)])
        #expect(faults(in: changed { $0.name = "xl/other.xml" }) == [.missingPart(name)])
    }

    @Test func `a sheet of more than ten megabytes is read to its end`() throws {
        let space = String(repeating: "\n", count: 11 << 20)
        let rows = ["1", "2"].map { "<row r=\"\($0)\"><c r=\"A\($0)\"><v>\($0)</v></c></row>" }
        #expect(faults(in: TestBook(rows: rows.joined(separator: space)).bytes) == [])
        let broken = TestBook(rows: rows.joined(separator: space) + "<row")
        #expect(faults(in: broken.bytes).count == 1)
    }

    @Test func `bombs are refused before they unfold`() throws {
        let zeros = [UInt8](repeating: UInt8(ascii: " "), count: 3 << 20)
        let entries = Self.good.entries.map {
            $0.name == "xl/sharedStrings.xml" ? ZipEntry($0.name, zeros) : $0
        }
        let name = "xl/sharedStrings.xml"
        let bytes = try packedZip(entries)
        #expect(bytes.count < 10_000)
        #expect(faults(in: bytes) == [.suspiciousRatio(name, limit: 200)])
        var limits = WorkbookLimits()
        limits.partMebibytes = 2
        #expect(faults(in: bytes, limits: limits) == [.partTooLarge(name, mebibytes: 2)])
        (limits.partMebibytes, limits.ratio, limits.unpackedMebibytes) = (4, 2000, 2)
        #expect(faults(in: bytes, limits: limits) == [.unpackedTooLarge(mebibytes: 2)])
        limits.fileMebibytes = 0
        #expect(faults(in: bytes, limits: limits) == [.fileTooLarge(mebibytes: 0)])
        limits = .standard
        limits.entries = 3
        #expect(faults(in: bytes, limits: limits) == [.tooManyEntries(found: 6, limit: 3)])
    }

    @Test(
        arguments: [
            "<!DOCTYPE x [<!ENTITY a 'aaaa'>]><worksheet>&a;</worksheet>",
            "<?xml version='1.0'?>\n<!DOCTYPE x SYSTEM 'file:///etc/passwd'><worksheet/>",
            "<worksheet><!ENTITY x 'y'></worksheet>", "<worksheet a='>'><!ELEMENT x></worksheet>",
        ])
    func `document types and entities are refused`(xml: String) {
        let part = "xl/worksheets/sheet1.xml"
        let found = problems(in: Self.good.bytes(with: part, as: xml))
        #expect(found == [WorkbookProblem(.documentType(part), sheet: "Blatt")])
    }

    @Test(arguments: [
        "<worksheet>", "<worksheet>&unknown;</worksheet>", "", "<a></b>", "<", "<a b",
    ])
    func `broken XML is told with its line`(xml: String) {
        let part = "xl/worksheets/sheet1.xml"
        let found = problems(in: Self.good.bytes(with: part, as: xml))
        #expect(found == [WorkbookProblem(.brokenXML(part, line: 1), sheet: "Blatt")])
    }

    @Test func `XML in other encodings is refused`() {
        let part = "xl/worksheets/sheet1.xml"
        for encoding in ["utf-7", "ISO-8859-1", "UTF-16"] {
            let xml = "<?xml version='1.0' encoding='\(encoding)'?><worksheet/>"
            #expect(faults(in: Self.good.bytes(with: part, as: xml)) == [.notUTF8(part)])
        }
        let entries = Self.good.entries.map {
            $0.name == part ? ZipEntry(part, [0xFF, 0xFE, 0x3C, 0x00]) : $0
        }
        #expect(faults(in: storedZip(entries)) == [.notUTF8(part)])
    }

    @Test func `deep nesting and endless attributes are refused`() {
        let part = "xl/worksheets/sheet1.xml"
        let deep = String(repeating: "<a>", count: 100_000)
        #expect(
            faults(in: Self.good.bytes(with: part, as: deep)) == [.nestedTooDeep(part, limit: 64)])
        let many = (0..<5000).map { " a\($0)='='" }.joined()
        #expect(
            faults(in: Self.good.bytes(with: part, as: "<a\(many)/>"))
                == [.tooManyAttributes(part, limit: 100)])
        let spaces = (0..<60).map { " xmlns:a\($0)='u'" }.joined()
        #expect(
            faults(in: Self.good.bytes(with: part, as: "<a\(spaces)><b\(spaces)/></a>"))
                == [.tooManyAttributes(part, limit: 100)])
        let wide = "<a>" + String(repeating: "<b\(spaces)></b>", count: 3) + "</a>"
        #expect(faults(in: Self.good.bytes(with: part, as: wide)).isEmpty)
    }
}
