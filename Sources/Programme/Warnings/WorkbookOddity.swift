// SPDX-License-Identifier: GPL-3.0-or-later

extension Warning {
    /// What of a scenario's workbook is read otherwise than one might think.
    public enum WorkbookOddity: Hashable, Sendable {
        /// A sheet that is none of the scenario's.
        case ignoredSheet(String)
        /// Hidden rows that hold values, which count like all others.
        case hiddenRows(String, count: Int)
    }
}

extension Warning.WorkbookOddity {
    /// Its stable id.
    public var id: String {
        switch self {
        case .ignoredSheet: "ignored-sheet"
        case .hiddenRows: "hidden-rows"
        }
    }

    /// The sheet.
    var subject: String {
        switch self {
        case .ignoredSheet(let sheet), .hiddenRows(let sheet, _): sheet
        }
    }
}
