// SPDX-License-Identifier: GPL-3.0-or-later
import Programme
import ScenarioFiles

/// A text that is written piece by piece and remembers where each came from.
struct MarkedText {
    private(set) var bytes: [UInt8] = []
    /// Of each line, columns ascending.
    private(set) var marks: [[CellPlaces.Mark]] = [[]]
    /// In characters, from 1.
    private var column = 1

    /// Writes a piece that came from nowhere in particular.
    mutating func write(_ text: String) {
        bytes += Array(text.utf8)
        for scalar in text.unicodeScalars {
            if scalar == "\n" {
                marks.append([])
                column = 1
            } else {
                column += 1
            }
        }
    }

    /// Writes a piece that came from a cell.
    mutating func write(_ text: String, from origin: Origin) {
        marks[marks.count - 1].append(CellPlaces.Mark(column: column, origin: origin))
        write(text)
    }
}

extension MarkedText {
    /// A grid as a table in the standard dialect.
    init(_ grid: SheetGrid) {
        self.init()
        writeLine(grid.keys)
        for row in grid.rows { writeLine(row) }
    }

    private mutating func writeLine(_ cells: [PlacedValue]) {
        for (index, cell) in cells.enumerated() {
            if index > 0 { write(",") }
            write(Self.quoted(cell.text), from: cell.origin)
        }
        write("\n")
    }

    private static func quoted(_ text: String) -> String {
        let needsQuotes = text.utf8.contains { [0x22, 0x2C, 0x3B, 0x0A, 0x0D].contains($0) }
        return needsQuotes ? "\"" + text.replacing("\"", with: "\"\"") + "\"" : text
    }
}
