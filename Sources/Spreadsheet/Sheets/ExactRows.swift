// SPDX-License-Identifier: GPL-3.0-or-later

/// Formulas over those rows of a sheet whose ids are the same, sign by sign, as those in cells.
///
/// Not with SUMIFS, whose criteria are no plain texts: they take `1-2` for a date, `>5` for a
/// comparison, `a*` for whatever begins with a, and `A` for `a`. EXACT compares texts as they are.
struct ExactRows {
    /// Columns of 0 and 1; a row is chosen where all have a 1.
    private var conditions: [String] = []

    /// Chooses the rows of a column that hold the text of a cell.
    mutating func require(_ column: String, sameTextAs cell: String) {
        conditions.append("--EXACT(\(column),\(cell))")
    }

    /// Chooses the rows of a column that hold a number or a quoted word of ours.
    mutating func require(_ column: String, equals value: String) {
        conditions.append("--(\(column)=\(value))")
    }

    /// The number of chosen rows.
    var count: String { "SUMPRODUCT(\(conditions.joined(separator: ",")))" }

    /// The sum of a column over the chosen rows.
    func sum(_ column: String) -> String {
        "SUMPRODUCT(\((conditions + [column]).joined(separator: ",")))"
    }
}
