// SPDX-License-Identifier: GPL-3.0-or-later

/// Why a workbook could not be made.
public enum WorkbookFailure: Error, Hashable, Sendable {
    /// The operating system refused, with its error number.
    case system(code: Int32)
    /// The library refused, with its error number and what it says about it.
    case library(code: UInt32, text: String)
}
