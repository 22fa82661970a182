// SPDX-License-Identifier: GPL-3.0-or-later
import Testing
@testable import Spreadsheet

@Suite struct CellNameTests {
    @Test(arguments: [
        (0, "A"), (25, "Z"), (26, "AA"), (51, "AZ"), (52, "BA"), (701, "ZZ"), (702, "AAA"),
        (16_383, "XFD"),
    ])
    func `columns have the letters of a spreadsheet`(_ index: Int, _ letters: String) {
        #expect(CellName.column(index) == letters)
    }

    @Test func `ranges count rows from 1 and quote sheets`() {
        #expect(CellName.cell(0, 0) == "A1")
        #expect(CellName.range(1, 4..<9) == "B5:B9")
        #expect(CellName.range(1, 4..<9, of: "Länder's") == "'Länder''s'!$B$5:$B$9")
    }
}
