// SPDX-License-Identifier: GPL-3.0-or-later

/// Why results could not be written; the folder that was there before is as it was.
public struct OutputFailure: Error, Hashable, Sendable {
    /// What went wrong.
    public enum Reason: Hashable, Sendable {
        /// Something that is no folder stands where the folder should be.
        case notAFolder
        /// The folder holds something else than a run's results; it is not replaced.
        case notOurs
        /// A file that no run wrote has the name of a result; it is not overwritten.
        case notWritten(name: String)
        /// The folder holds something, and what is to be written begins a new one.
        case notEmpty
        /// There is something where a new file should be.
        case fileExists
        /// The user interrupted the run.
        case interrupted
        /// The operating system refused, with its error number.
        case system(code: Int32)
    }

    /// What went wrong.
    public let reason: Reason
    /// Which file or folder is meant.
    public let path: String

    /// A failure with the file or folder that is meant.
    public init(_ reason: Reason, path: String) {
        self.reason = reason
        self.path = path
    }
}
