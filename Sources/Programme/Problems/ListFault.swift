// SPDX-License-Identifier: GPL-3.0-or-later

extension Problem {
    /// What is wrong with a list that somebody else wrote, or with the mapping that says how it
    /// becomes projects.csv.
    public enum ListFault: Hashable, Sendable {
        /// A column of projects.csv is neither in the list nor assumed.
        case columnNotMapped(String)
        /// The mapping names a column that the list does not have.
        case columnNotInList(String, Candidates)
        /// What the list says is no id, and the mapping does not say which it stands for.
        case valueNotMapped(String, column: String, Candidates)
        /// The same word stands for two ids.
        case aliasTwice(String, first: Origin)
        /// A number below the least class of complexity.
        case belowClasses(String)
        /// Numbers of a column that are one thing in German and another in English.
        case undecidedNumber(String)
        /// A column with German and with English numbers.
        case mixedNumberStyles(String, other: String, Origin)
        /// Nothing stands below the header.
        case withoutRows
    }
}

extension Problem.ListFault {
    /// Its stable id.
    public var id: String {
        switch self {
        case .columnNotMapped: "column-not-mapped"
        case .columnNotInList: "column-not-in-list"
        case .valueNotMapped: "value-not-mapped"
        case .aliasTwice: "alias-twice"
        case .belowClasses: "below-classes"
        case .undecidedNumber: "undecided-number"
        case .mixedNumberStyles: "mixed-number-styles"
        case .withoutRows: "without-rows"
        }
    }
}
