// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation
import Programme

/// Reads the parts of a workbook one after the other.
struct WorkbookReader {
    private let archive: Archive
    private let limits: WorkbookLimits
    /// What is wrong with sheets and cells.
    var problems: [WorkbookProblem] = []

    init(_ archive: Archive, _ limits: WorkbookLimits) {
        self.archive = archive
        self.limits = limits
    }

    mutating func read() throws(WorkbookProblem) -> WorkbookContents {
        let part = try workbookPart()
        let workbook = try parse(part, into: WorkbookPart(limits))
        let relationships = try relationships(of: part)
        let reader = ValueReader(
            texts: try texts(relationships), styles: try styles(relationships),
            dates: workbook.dates)
        let sheets = try sheets(of: workbook, relationships, reader)
        guard !sheets.isEmpty else { throw WorkbookProblem(.noSheets) }
        return WorkbookContents(sheets: sheets, names: workbook.definedNames, dates: workbook.dates)
    }

    /// The part that lists the sheets; what the file is instead where it has none.
    private func workbookPart() throws(WorkbookProblem) -> String {
        guard archive.has(relationshipsPart(of: "")) else { throw try notAWorkbook() }
        let relationships = try relationships(of: "")
        guard let part = relationships.target(of: "officeDocument") else {
            throw try notAWorkbook()
        }
        let folder = folderAndName(of: part).folder
        guard part.lowercased().hasSuffix(".xml"), folder != "word", folder != "ppt" else {
            throw try notAWorkbook()
        }
        return part
    }

    private func notAWorkbook() throws(WorkbookProblem) -> WorkbookProblem {
        let name = "mimetype"
        let type = archive.has(name) ? String(decoding: try data(of: name), as: UTF8.self) : ""
        let foreign = ForeignFile(archive: archive.names, mimetype: type)
        return WorkbookProblem(.notAWorkbook(foreign))
    }

    private func relationships(of part: String) throws(WorkbookProblem) -> Relationships {
        try parse(
            relationshipsPart(of: part),
            into: Relationships(folder: folderAndName(of: part).folder, limits))
    }

    private func texts(_ relationships: Relationships) throws(WorkbookProblem) -> [String] {
        guard let part = relationships.target(of: "sharedStrings") else { return [] }
        return try parse(part, into: TextPart(limits)).texts
    }

    private func styles(_ relationships: Relationships) throws(WorkbookProblem) -> [NumberStyle] {
        guard let part = relationships.target(of: "styles") else { return [] }
        return try parse(part, into: StylesPart(limits)).styles
    }

    private mutating func sheets(
        of workbook: WorkbookPart, _ relationships: Relationships, _ reader: ValueReader
    ) throws(WorkbookProblem) -> [SheetContents] {
        var sheets: [SheetContents] = []
        var usage = CellUsage()
        var seen: Set<String> = []
        for sheet in workbook.sheets {
            let found = relationships.all.first { $0.id == sheet.relationship }
            // Sheets that only show a chart, or hold a macro of the nineties, have no cells.
            if let found, found.kind != "worksheet" { continue }
            guard let part = found?.target else {
                throw WorkbookProblem(.missingPart(sheet.relationship), sheet: sheet.name)
            }
            if !seen.insert(sheet.name.lowercased()).inserted {
                problems.append(WorkbookProblem(.duplicateSheet, sheet: sheet.name))
            }
            let empty = SheetContents(name: sheet.name, visibility: sheet.visibility)
            let read = try parse(
                part, into: SheetPart(empty, reader, usage, limits), of: sheet.name)
            usage = read.usage
            problems += read.problems
            sheets.append(read.sheet)
        }
        return sheets
    }

    private func parse<Handler: PartHandler>(
        _ part: String, into handler: Handler, of sheet: String? = nil
    ) throws(WorkbookProblem) -> Handler {
        do throws(WorkbookProblem) {
            return try XMLEvents.read(try data(of: part), of: part, limits, into: handler)
        } catch {
            throw WorkbookProblem(error.fault, sheet: error.sheet ?? sheet, cell: error.cell)
        }
    }

    private func data(of part: String) throws(WorkbookProblem) -> Data {
        do throws(WorkbookFault) {
            return try archive.read(part)
        } catch {
            throw WorkbookProblem(error)
        }
    }
}
