// SPDX-License-Identifier: GPL-3.0-or-later
import Programme
import Words

/// What is not in order in an archive.
public enum ArchiveFinding: Hashable, Sendable {
    /// SQLite finds its own file in disorder.
    case integrity(String)
    /// A row refers to something that is not there.
    case reference(table: String, to: String)
    /// Bytes are not those that their hash names.
    case content(hash: String)
    /// A run's record cannot be read, or says something else than its row.
    case record(run: String)
    /// A run's id is not the hash of what was asked.
    case identity(run: String)
    /// An input that the record names is not among those of the run.
    case input(run: String, name: String)
    /// A file's hash is not the one that the record has.
    case result(run: String, name: String)
    /// Title or note of a run are not found by full text.
    case words(run: String)
}

extension ArchiveFinding {
    /// What is not in order, as a line for people.
    public var message: Text {
        switch self {
        case .integrity(let text): ArchiveProofWords.integrity(text.onOneLine)
        case .reference(let table, let other): ArchiveProofWords.reference(table, to: other)
        case .content(let hash): ArchiveProofWords.content(hash)
        case .record(let run): ArchiveProofWords.record(run)
        case .identity(let run): ArchiveProofWords.identity(run)
        case .input(let run, let name): ArchiveProofWords.input(name.onOneLine, of: run)
        case .result(let run, let name): ArchiveProofWords.result(name.onOneLine, of: run)
        case .words(let run): ArchiveProofWords.words(run)
        }
    }
}

/// What `archive verify` looked at, and what is not in order.
public struct Verification: Hashable, Sendable {
    /// The number of runs.
    public var runs = 0
    /// The number of different contents.
    public var contents = 0
    /// Their bytes, before they are packed.
    public var bytes = 0
    /// What is not in order.
    public var findings: [ArchiveFinding] = []
}
