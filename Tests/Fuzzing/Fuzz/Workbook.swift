// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation
import Programme

@testable import WorkbookFiles

/// Small, so that the fuzzer comes to them.
private let limits: WorkbookLimits = {
    var limits = WorkbookLimits()
    (limits.partMebibytes, limits.unpackedMebibytes) = (1, 2)
    (limits.cells, limits.items, limits.sheets, limits.problems) = (200, 20, 5, 10)
    return limits
}()

/// The parts that the first byte chooses; anything else is a file as a whole.
private enum Part: UInt8 {
    case texts = 1
    case styles, workbook, relationships, sheet
}

/// A workbook, or a part of one, which in an archive no change of a byte would come to. Whatever is
/// wrong must be a problem with a place, never a crash; and what is read is in order.
func tryWorkbook(_ bytes: [UInt8]) -> CInt {
    guard let first = bytes.first else { return -1 }
    let data = Data(bytes.dropFirst())
    do throws(WorkbookProblem) {
        switch Part(rawValue: first) {
        case .texts: _ = try XMLEvents.read(data, of: "x", limits, into: TextPart(limits))
        case .styles: _ = try XMLEvents.read(data, of: "x", limits, into: StylesPart(limits))
        case .workbook:
            _ = try XMLEvents.read(data, of: "x", limits, into: WorkbookPart(limits)).definedNames
        case .relationships:
            let part = try XMLEvents.read(
                data, of: "x", limits, into: Relationships(folder: "xl", limits))
            for target in part.all.compactMap(\.target) {
                precondition(!target.split(separator: "/").contains(".."), "out of the archive")
            }
        case .sheet: trySheet(data)
        case nil: tryFile(bytes)
        }
    } catch {
        precondition(error.fault != .noSheets, "a part has no sheets to miss")
    }
    return 0
}

private func trySheet(_ data: Data) {
    let reader = ValueReader(
        texts: ["a", ""], styles: [.plain, .date, .percent], dates: .from1900)
    let empty = SheetContents(name: "A")
    let part = SheetPart(empty, reader, CellUsage(), limits)
    guard let read = try? XMLEvents.read(data, of: "x", limits, into: part) else { return }
    check(read.sheet)
    for problem in read.problems { precondition(problem.sheet == "A", "no place") }
}

private func tryFile(_ bytes: [UInt8]) {
    do throws(WorkbookProblems) {
        for sheet in try readWorkbook(bytes, limits: limits).sheets { check(sheet) }
    } catch {
        precondition(!error.problems.isEmpty && error.problems.count <= limits.problems)
    }
}

/// Rows and cells ascend, lie on the sheet and are no more than may be.
private func check(_ sheet: SheetContents) {
    var last = CellPlace(row: 0, column: 0)
    var count = 0
    for row in sheet.rows {
        for cell in row.cells {
            let place = CellPlace(row: row.number, column: cell.column)
            precondition(last < place, "\(place) behind \(last)")
            precondition(CellPlace(place.description) == place, "\(place) outside the sheet")
            precondition(sheet[place] == cell, "\(place) is not found")
            if case .number(let number) = cell.value {
                precondition(CellNumber(number.shown)?.shown == number.shown, number.literal)
            }
            (last, count) = (place, count + 1)
        }
    }
    precondition(count <= limits.cells, "too many cells")
}
