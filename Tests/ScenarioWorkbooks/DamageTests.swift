// SPDX-License-Identifier: GPL-3.0-or-later
import Programme
import ScenarioFiles
import TestSupport
import Testing
import Words
import WorkbookFiles

@testable import ScenarioWorkbooks

@Suite("Whatever stands in a workbook, its problems have a place in it")
struct DamageTests {
    private static let values: [CellValue] =
        [
            "", " ", "–", "a: b # c", "\"", "'", "[1, 2", "{a: b}", "- x", "null", "~", "true",
            "&a",
            "*a", "!!int 3", "%", "@", "`", "|", ">", "?", "\\", "\t", "a\nb", "a\r\nb", "1.2.3",
            "1,5", "0x10", "1e400", "-0", "+5", "١٢", "\u{200B}", "\u{FEFF}", "é", "e\u{301}", "😀",
            "2021-02-30", "31.12.2021", "BUND", "XA", "familie", "budget.total", "budget..total",
            "targets.0.id", "wahr", "NaN", "Infinity", "=A1", "konzept basis", "a;b", "a,b",
        ].map { CellValue.text($0) } + [
            .number("0"), .number("-1"), .number("1E+300"), .number("44348"), .number("0.5"),
            .number("0.5", .percent), .number("0.5", .time), .number("123456789012345678"),
            .day("2021-02-01"), .day("1999-12-31T23:59:59"), .boolean(true), .boolean(false),
            .error("#REF!"), .notCalculated,
        ]

    @Test("of a scenario", arguments: 0..<10)
    func scenario(part: Int) throws {
        let whole = try EditedBook()
        var told = 0
        for seed in part * 20..<(part + 1) * 20 {
            var book = whole
            var numbers = SmallNumbers(seed: UInt64(seed))
            for _ in 0..<numbers.next(1...4) { damage(&book.contents, &numbers) }
            let found = try problems { try book.family() }
            told += found.count
            for problem in found {
                #expect(isInside(problem.origin, EditedBook.path), "\(seed): \(problem)")
                #expect(!problem.id.hasPrefix("yaml"), "\(seed): \(problem)")
                for language in Language.allCases {
                    #expect(!problem.sentence[language].isEmpty)
                }
            }
            #expect(try problems { try book.family() } == found, "the same a second time")
        }
        #expect(told > 5, "hardly anything was damaged")
    }

    @Test("of a variant", arguments: 0..<5)
    func variant(part: Int) throws {
        let base = try ScenarioFamily(ScenarioSource(path: Repository.tiny))
        let changed = try ScenarioFamily(
            ScenarioSource(
                path: Repository.tiny,
                settings: ["budget.reserve=0.1", "agreements.framework=[0, 1, 2]", "targets=[]"]))
        let book = VariantWorkbook(from: base, to: changed, extends: nil)
        let whole = try readWorkbook(try book.bytes(.de))
        for seed in part * 20..<(part + 1) * 20 {
            var contents = whole
            var numbers = SmallNumbers(seed: UInt64(seed))
            for _ in 0..<numbers.next(1...4) { damage(&contents, &numbers) }
            let door = WorkbookDoor(["v.xlsx": contents], to: DiskFiles())
            let source = ScenarioSource(path: Repository.tiny, variants: ["v.xlsx"], files: door)
            for problem in try problems({ try ScenarioFamily(source) }) {
                let isOfBase = problem.origin.file.hasPrefix(Repository.tiny)
                #expect(
                    isInside(problem.origin, "v.xlsx") || isOfBase, "\(seed): \(problem)")
            }
        }
    }

    private func isInside(_ origin: Origin, _ file: String) -> Bool {
        origin.file == file || origin.isCell && origin.file.hasPrefix("\(file):")
    }

    private func problems(_ read: () throws -> ScenarioFamily) throws -> [Problem] {
        do {
            _ = try read()
            return []
        } catch let error as Problems {
            return error.problems
        } catch is FileFailure {
            return []
        }
    }

    /// Does something to a sheet: another value, a cell gone, rows in another order, a row gone.
    private func damage(_ contents: inout WorkbookContents, _ numbers: inout SmallNumbers) {
        let sheet = numbers.next(0...contents.sheets.count - 1)
        var rows = contents.sheets[sheet].rows
        guard rows.count > 1 else { return }
        let row = numbers.next(1...rows.count - 1)
        let cell = numbers.next(0...max(0, rows[row].cells.count - 1))
        switch numbers.next(0...9) {
        case 0: rows.remove(at: row)
        case 1 where !rows[row].cells.isEmpty: rows[row].cells.remove(at: cell)
        case 2:
            let other = numbers.next(1...rows.count - 1)
            (rows[row].cells, rows[other].cells) = (rows[other].cells, rows[row].cells)
        case _ where !rows[row].cells.isEmpty:
            rows[row].cells[cell].value = numbers.pick(Self.values)
        default: break
        }
        contents.sheets[sheet].rows = rows
    }
}
