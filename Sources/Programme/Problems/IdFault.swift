// SPDX-License-Identifier: GPL-3.0-or-later

extension Problem {
    /// What is wrong with an id.
    public enum IdFault: Hashable, Sendable {
        /// An id with other characters than letters, digits, `-`, `_` and `.`.
        case invalidId(value: String)
        /// An id that stands for something else in the results.
        case reservedId(value: String, for: Reserved)
        /// An id that an earlier row has.
        case duplicateId(value: String, first: Origin)
        /// An id that does not exist.
        case unknownId(value: String, of: Noun, Candidates)
        /// An id that does not exist, but with more or fewer zeros at its beginning.
        case lostZeros(value: String, of: Noun, found: String)
    }
}

extension Problem.IdFault {
    /// Its stable id.
    public var id: String {
        switch self {
        case .invalidId: "invalid-id"
        case .reservedId: "reserved-id"
        case .duplicateId: "duplicate-id"
        case .unknownId: "unknown-id"
        case .lostZeros: "lost-zeros"
        }
    }
}
