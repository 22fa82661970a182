// SPDX-License-Identifier: GPL-3.0-or-later
import Programme
import Tables
import Words

/// A table of sums: `dimension` says how packages are grouped, `key` which group a row is.
struct GroupedTable<Columns: GroupedColumns> {
    let reader: TableReader<Columns>

    init(_ table: Table) { reader = TableReader(table) }

    /// The dimensions in their order, without the total.
    var dimensions: [String] {
        reader.rows.reduce(into: []) { dimensions, row in
            let dimension = reader.text(.dimension, row)
            if dimension != "total", !dimensions.contains(dimension) {
                dimensions.append(dimension)
            }
        }
    }

    /// The rows of a dimension.
    func rows(of dimension: String) -> [Int] {
        reader.rows.filter { reader.text(.dimension, $0) == dimension }
    }

    /// The row of all packages together.
    var totalRows: [Int] { rows(of: "total") }

    /// What the group is called.
    func name(_ row: Int, _ language: Language) -> String {
        reader.text(.dimension, row) == "total"
            ? Text.total[language] : reader.text(.key, row)
    }

    /// What stands over a dimension.
    func heading(_ dimension: String, _ language: Language) -> String {
        let headings: [String: Text] = [
            "line": .byLine, "line/level": .byLineAndLevel, "level": .byLevel, "field": .byField,
            "place": .byPlace, "kind": .byKind, "component": .byComponent,
        ]
        return headings[dimension]?[language] ?? dimension
    }
}

/// Blocks of lines with an empty line between them; empty blocks are left out.
func blockText(_ blocks: [[String]]) -> String {
    blocks.filter { !$0.isEmpty }.map { $0.joined(separator: "\n") + "\n" }
        .joined(separator: "\n")
}
