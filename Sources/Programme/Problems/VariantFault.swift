// SPDX-License-Identifier: GPL-3.0-or-later

extension Problem {
    /// What is wrong with a variant and its changes.
    public enum VariantFault: Hashable, Sendable {
        /// A file of a scenario where its folder or a variant belongs.
        case folderExpected(folder: String)
        /// A variant extends itself by way of others.
        case extendsCycle([String])
        /// What a variant extends is not there.
        case extendsMissing(path: String, Candidates)
        /// The same variant named twice.
        case variantTwice(String)
        /// No row fulfils a `where`.
        case noMatchingRow(table: TableName)
        /// A change sets or scales the priority that the scores give.
        case computedPriority
        /// A change does nothing or too much.
        case unclearChange
        /// A column that holds no numbers cannot be scaled.
        case notScalable(column: String)
    }
}

extension Problem.VariantFault {
    /// Its stable id.
    public var id: String {
        switch self {
        case .folderExpected: "folder-expected"
        case .extendsCycle: "extends-cycle"
        case .extendsMissing: "extends-missing"
        case .variantTwice: "variant-twice"
        case .noMatchingRow: "no-matching-row"
        case .computedPriority: "computed-priority"
        case .unclearChange: "unclear-change"
        case .notScalable: "not-scalable"
        }
    }
}
