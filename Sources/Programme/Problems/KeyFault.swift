// SPDX-License-Identifier: GPL-3.0-or-later

extension Problem {
    /// What is wrong with the keys of a YAML file, or with a path of them.
    public enum KeyFault: Hashable, Sendable {
        /// A key that does not exist.
        case unknownKey(String, Candidates)
        /// A key stands twice in the same map.
        case duplicateKey(String)
        /// A key without a default is missing.
        case missingKey(String)
        /// A key that is needed with a policy or `reserve: control`.
        case neededForReallocation(String)
        /// A key, or an item of a list, with nothing behind it.
        case emptyValue(String, EmptyPlace)
        /// A list or map without entries that needs at least one.
        case noEntries(String)
        /// `--set` lacks its path or its `=`.
        case settingSyntax(String)
        /// No item of a list has this id or number.
        case unknownListItem(String, Candidates)
        /// A path goes on below a single value.
        case noKeysBelow(path: String)
    }
}

extension Problem.KeyFault {
    /// Its stable id.
    public var id: String {
        switch self {
        case .unknownKey: "unknown-key"
        case .duplicateKey: "duplicate-key"
        case .missingKey: "missing-key"
        case .neededForReallocation: "needed-for-reallocation"
        case .emptyValue: "empty-value"
        case .noEntries: "no-entries"
        case .settingSyntax: "setting-syntax"
        case .unknownListItem: "unknown-list-item"
        case .noKeysBelow: "no-keys-below"
        }
    }
}
