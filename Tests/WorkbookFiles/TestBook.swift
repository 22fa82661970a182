// SPDX-License-Identifier: GPL-3.0-or-later
import Programme

@testable import WorkbookFiles

/// A workbook by hand: the XML that counts, with the rest that a workbook needs around it.
struct TestBook {
    private static let declaration = #"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>"#
    private static let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    private static let office =
        "http://schemas.openxmlformats.org/officeDocument/2006/relationships"

    /// The names of the sheets, with what stands in `worksheet`.
    var sheets: [(name: String, xml: String)]
    /// The `si` of the shared texts.
    var texts = ""
    /// What stands in `styleSheet`.
    var styles = ""
    /// What stands in `workbook` before the sheets, and behind them.
    var before = ""
    var after = ""
    /// Attributes of the sheets, by name.
    var attributes: [String: String] = [:]

    init(_ sheets: (String, String)...) { self.sheets = sheets.map { (name: $0, xml: $1) } }

    /// One sheet with these rows.
    init(rows: String) { self.init(("Blatt", "<sheetData>\(rows)</sheetData>")) }

    var entries: [ZipEntry] {
        let list = sheets.enumerated().map { index, sheet in
            #"<sheet name="\#(sheet.name)" sheetId="\#(index + 1)" r:id="rId\#(index + 1)""#
                + " \(attributes[sheet.name] ?? "")/>"
        }
        let parts =
            sheets.indices.map { ("rId\($0 + 1)", "worksheet", "worksheets/sheet\($0 + 1).xml") }
            + [("texts", "sharedStrings", "sharedStrings.xml"), ("styles", "styles", "styles.xml")]
        let pages = sheets.enumerated().map { index, sheet in
            part("xl/worksheets/sheet\(index + 1).xml", "worksheet", sheet.xml)
        }
        return [
            relationships("_rels/.rels", [("rId1", "officeDocument", "xl/workbook.xml")]),
            part(
                "xl/workbook.xml", "workbook",
                "\(before)<sheets>\(list.joined())</sheets>\(after)"),
            relationships("xl/_rels/workbook.xml.rels", parts),
            part("xl/sharedStrings.xml", "sst", texts),
            part("xl/styles.xml", "styleSheet", styles),
        ] + pages
    }

    var bytes: [UInt8] { storedZip(entries) }

    /// The file with one of its parts replaced.
    func bytes(with name: String, as text: String) -> [UInt8] {
        storedZip(entries.map { $0.name == name ? ZipEntry(name, text) : $0 })
    }

    func read() throws -> WorkbookContents { try readWorkbook(bytes) }

    private func part(_ name: String, _ root: String, _ xml: String) -> ZipEntry {
        ZipEntry(
            name,
            "\(Self.declaration)<\(root) xmlns=\"\(Self.main)\" xmlns:r=\"\(Self.office)\">"
                + "\(xml)</\(root)>")
    }

    private func relationships(_ name: String, _ all: [(String, String, String)]) -> ZipEntry {
        let items = all.map { id, kind, target in
            #"<Relationship Id="\#(id)" Type="\#(Self.office)/\#(kind)" Target="\#(target)"/>"#
        }
        let vocabulary = "http://schemas.openxmlformats.org/package/2006/relationships"
        return ZipEntry(
            name,
            "\(Self.declaration)<Relationships xmlns=\"\(vocabulary)\">\(items.joined())"
                + "</Relationships>")
    }
}

/// What is wrong with a file; empty where nothing is.
func problems(in bytes: [UInt8], limits: WorkbookLimits = .standard) -> [WorkbookProblem] {
    do throws(WorkbookProblems) {
        _ = try readWorkbook(bytes, limits: limits)
        return []
    } catch {
        return error.problems
    }
}

/// The faults of a file, with `Blatt!F17` before those that have a place.
func faults(in bytes: [UInt8], limits: WorkbookLimits = .standard) -> [WorkbookFault] {
    problems(in: bytes, limits: limits).map(\.fault)
}
