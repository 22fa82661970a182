// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation
import Testing
import WorkbookFiles

/// The workbook of a run, as libxlsxwriter wrote it and as LibreOffice saved it, has the same
/// values.
@Suite(.enabled(if: Office.isInstalled, "LibreOffice (soffice) is not installed"))
struct WorkbookReadingTests {
    @Test func `what LibreOffice saves reads as what was there`() throws {
        let program = try Program()
        _ = try program.run("run", Program.tiny, "--draws", "20", "--quiet", "--out", "r")
        let own = program.folder.appending(path: "r/report.xlsx")
        let office = try Office(in: program.folder)
        let before = try readWorkbook(Array(Data(contentsOf: own)))
        let after = try readWorkbook(
            Array(Data(contentsOf: office.saved(own.path, into: "saved"))))
        #expect(before.sheets.map(\.name) == after.sheets.map(\.name))
        #expect(before.sheets.count >= 5)
        var kinds: Set<String> = []
        for (left, right) in zip(before.sheets, after.sheets) {
            #expect(left.rows.count > 3 && values(left) == values(right), "\(left.name)")
            for cell in left.rows.flatMap(\.cells) { kinds.insert(kind(cell)) }
        }
        #expect(kinds.isSuperset(of: ["text", "plain", "percent", "date", "formula"]))
    }

    private func kind(_ cell: Cell) -> String {
        if cell.isFormula { return "formula" }
        return switch cell.value {
        case .text: "text"
        case .number(let number): "\(number.style)"
        case .date: "date"
        default: "other"
        }
    }

    /// What a person sees in each cell, by its name; empty texts look like empty cells.
    private func values(_ sheet: SheetContents) -> [String: String] {
        var values: [String: String] = [:]
        for row in sheet.rows {
            for cell in row.cells where cell.value != .text("") {
                let place = CellPlace(row: row.number, column: cell.column)
                values[place.description] =
                    if case .number(let number) = cell.value {
                        "\(number.style) \(number.shown)"
                    } else {
                        "\(cell.value)"
                    }
            }
        }
        return values
    }
}
