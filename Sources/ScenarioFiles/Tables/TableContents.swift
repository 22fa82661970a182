// SPDX-License-Identifier: GPL-3.0-or-later

/// What stands in a table, in the standard dialect, as variants have made it.
package struct TableContents: Sendable {
    /// The columns that it has.
    package var columns: [ColumnSpec]
    /// A text per column; empty cells are empty.
    package var rows: [[String]]
}
