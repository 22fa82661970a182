// SPDX-License-Identifier: GPL-3.0-or-later

extension Problem {
    /// What is wrong with the sheets and cells of a scenario's workbook: what only a spreadsheet
    /// can have. All else is found, and told, as in the files.
    public enum SheetFault: Hashable, Sendable {
        /// A sheet that the workbook must have is not there.
        case missingSheet(name: String, Candidates)
        /// No row of a sheet names its columns.
        case noKeyRow(keys: String)
        /// A formula that went wrong: `#REF!`.
        case errorValue(String)
        /// A formula that no program has computed yet.
        case notCalculated
        /// A date where a text belongs.
        case dateInText(value: String)
        /// A number shown as a percentage where a number out of a hundred belongs.
        case percentOfHundred(value: String)
        /// A text that is one number with a decimal sign and another with a thousands sign.
        case ambiguousNumber(value: String)
        /// Merged cells, of which all but the first are empty.
        case mergedCells(range: String)
        /// A value in the row of a heading.
        case valueOfGroup(path: String)
        /// A row with a value but without the path of what it sets.
        case missingPath
        /// A path that stands twice.
        case pathTwice(path: String, first: Origin)
        /// Shares or bounds of a split that is not there.
        case noSuchSplit(number: String)
    }
}

extension Problem.SheetFault {
    /// Its stable id.
    public var id: String {
        switch self {
        case .missingSheet: "missing-sheet"
        case .noKeyRow: "no-key-row"
        case .errorValue: "error-value"
        case .notCalculated: "not-calculated"
        case .dateInText: "date-in-text"
        case .percentOfHundred: "percent-of-hundred"
        case .ambiguousNumber: "ambiguous-number"
        case .mergedCells: "merged-cells"
        case .valueOfGroup: "value-of-group"
        case .missingPath: "missing-path"
        case .pathTwice: "path-twice"
        case .noSuchSplit: "no-such-split"
        }
    }
}
