// SPDX-License-Identifier: GPL-3.0-or-later

extension Problem {
    /// What is wrong with a single value that is neither a number nor an id.
    public enum ValueFault: Hashable, Sendable {
        /// A cell that needs a value has none.
        case emptyCell(column: String)
        /// A key that needs a text has an empty one.
        case emptyText
        /// A date where a spreadsheet took an id or a number for one.
        case becameDate(value: String, isId: Bool)
        /// A truth value in quotation marks.
        case quotedTruth(value: String)
        /// A value, key or id with a character that nobody sees or takes for another one.
        case hiddenCharacter(value: String, UnseenCharacter)
        /// No date of the calendar.
        case notADate(value: String)
        /// No month of the calendar.
        case notAMonth(value: String)
        /// No year of the calendar.
        case notAYear(value: String)
        /// Neither true nor false.
        case notATruthValue(value: String)
        /// The same entry twice in a list.
        case duplicateEntry(value: String)
        /// A word that is none of the valid ones.
        case unknownValue(value: String, Candidates)
        /// A list, a map or a single value where something else belongs.
        case wrongShape(expected: Shape)
    }
}

extension Problem.ValueFault {
    /// Its stable id.
    public var id: String {
        switch self {
        case .emptyCell: "empty-cell"
        case .emptyText: "empty-text"
        case .becameDate: "became-date"
        case .quotedTruth: "quoted-truth-value"
        case .hiddenCharacter: "hidden-character"
        case .notADate: "not-a-date"
        case .notAMonth: "not-a-month"
        case .notAYear: "not-a-year"
        case .notATruthValue: "not-a-truth-value"
        case .duplicateEntry: "duplicate-entry"
        case .unknownValue: "unknown-value"
        case .wrongShape: "wrong-shape"
        }
    }
}
