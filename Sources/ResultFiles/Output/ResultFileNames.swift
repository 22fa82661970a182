// SPDX-License-Identifier: GPL-3.0-or-later
import Tables

/// The names that results can have at the top of their folder, whichever command writes them: a
/// folder is looked through for them before anything is computed.
enum ResultFileNames {
    static let all =
        Table.Name.allCases.map { "\($0.rawValue).csv" }
        + ["report.html", "report.xlsx", RunRecord.fileName]
}
