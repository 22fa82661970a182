// SPDX-License-Identifier: GPL-3.0-or-later
import Programme
import Words

/// Why an archive cannot be used as asked, with the evidence; nothing in it was changed.
public enum ArchiveFault: Error, Hashable, Sendable {
    /// How an input differs from what a run read.
    public enum Change: Hashable, Sendable {
        /// It has other bytes.
        case changed
        /// It is not read any more.
        case missing
        /// The run did not read it.
        case added
    }

    // The file.
    /// There is no archive.
    case noArchive(path: String)
    /// There is one already.
    case exists(path: String)
    /// Something else than an archive.
    case notAnArchive(path: String)
    /// A newer program made it: it can be read, not written.
    case newer(path: String)
    /// It may only be read.
    case readOnly(path: String)
    /// Others have been writing for longer than we wait.
    case busy(path: String)
    /// No space is left, or the disk failed.
    case diskFull(path: String)
    /// What SQLite reads contradicts itself.
    case damaged(path: String)
    /// Anything else that SQLite says, with its code.
    case database(path: String, code: Int, message: String)

    // What is added.
    /// No results lie in the folder.
    case noResults(folder: String)
    /// Results of nothing that was simulated: a distribution, a difference.
    case notSimulated(folder: String)
    /// `run.json` cannot be read, or is of a version that did not say enough.
    case recordUnreadable(folder: String)
    /// A file of the results is not as the run wrote it.
    case resultChanged(folder: String, name: String)
    /// Inputs are not those that the run read.
    case inputsChanged([String: Change])
    /// Inputs that are found only where they lay: a variant extends an absolute path.
    case boundToPlace(path: String)
    /// The archive has other results of the same run by the same version.
    case otherResults(id: String, files: [String])

    // What is looked for.
    /// No run has an id that begins so.
    case unknownRun(String)
    /// Several runs have.
    case ambiguousRun(String, [String])
    /// A beginning of an id that is too short to be told from others.
    case shortId(String)
    /// A condition that cannot be understood.
    case condition(String)
    /// A month or day that is none.
    case since(String)
    /// A file that the archive does not keep, so that it must be computed anew.
    case notKept(id: String, name: String)
}

extension ArchiveFault {
    /// The id that messages have.
    public var id: String {
        switch self {
        case .noArchive: "archive-missing"
        case .exists: "archive-exists"
        case .notAnArchive: "archive-other-file"
        case .newer: "archive-newer"
        case .readOnly: "archive-read-only"
        case .busy: "archive-busy"
        case .diskFull: "archive-disk"
        case .damaged: "archive-damaged"
        case .database: "archive-database"
        case .noResults: "archive-no-results"
        case .notSimulated: "archive-not-simulated"
        case .recordUnreadable: "archive-record"
        case .resultChanged: "archive-result-changed"
        case .inputsChanged: "archive-inputs-changed"
        case .boundToPlace: "archive-bound-to-place"
        case .otherResults: "archive-other-results"
        case .unknownRun: "archive-unknown-run"
        case .ambiguousRun: "archive-ambiguous-run"
        case .shortId: "archive-short-id"
        case .condition: "archive-condition"
        case .since: "archive-since"
        case .notKept: "archive-not-kept"
        }
    }

    /// What is wrong and what to do, as a line for people.
    public var message: Text {
        let sentence = sentence
        return Text(de: "Fehler [\(id)]: \(sentence.de)", en: "error [\(id)]: \(sentence.en)")
    }

    /// The same where only keeping failed, and the results are written.
    public var warning: Text { ArchiveWords.notKept(because: sentence, id: id) }

    /// Whether the command line, not a file, is what is wrong.
    public var isOfCommandLine: Bool {
        switch self {
        case .unknownRun, .ambiguousRun, .shortId, .condition, .since: true
        case .noArchive, .exists, .notAnArchive, .newer, .readOnly, .busy, .diskFull, .damaged,
            .database, .noResults, .notSimulated, .recordUnreadable, .resultChanged,
            .inputsChanged, .boundToPlace, .otherResults, .notKept:
            false
        }
    }

    /// What is wrong and what to do.
    public var sentence: Text {
        switch self {
        case .noArchive(let path): ArchiveWords.noArchive(path.onOneLine)
        case .exists(let path): ArchiveWords.exists(path.onOneLine)
        case .notAnArchive(let path): ArchiveWords.notAnArchive(path.onOneLine)
        case .newer(let path): ArchiveWords.newer(path.onOneLine)
        case .readOnly(let path): ArchiveWords.readOnly(path.onOneLine)
        case .busy(let path): ArchiveWords.busy(path.onOneLine)
        case .diskFull(let path): ArchiveWords.diskFull(path.onOneLine)
        case .damaged(let path): ArchiveWords.damaged(path.onOneLine)
        case .database(let path, let code, let message):
            ArchiveWords.database(path.onOneLine, code: code, message.onOneLine)
        case .noResults(let folder): ArchiveWords.noResults(in: folder.onOneLine)
        case .notSimulated(let folder): ArchiveWords.notSimulated(in: folder.onOneLine)
        case .recordUnreadable(let folder): ArchiveWords.recordUnreadable(in: folder.onOneLine)
        case .resultChanged(let folder, let name):
            ArchiveWords.resultChanged(name.onOneLine, in: folder.onOneLine)
        case .inputsChanged(let changes): ArchiveWords.inputsChanged(Self.told(changes))
        case .boundToPlace(let path): ArchiveWords.boundToPlace(path.onOneLine)
        case .otherResults(let id, let files):
            ArchiveWords.otherResults(id: id, files: files.map(\.onOneLine))
        case .unknownRun(let id): ArchiveWords.unknownRun(id.onOneLine)
        case .ambiguousRun(let id, let ids): ArchiveWords.ambiguousRun(id, ids)
        case .shortId(let id): ArchiveWords.shortId(id.onOneLine)
        case .condition(let text): ArchiveWords.condition(text.onOneLine)
        case .since(let text): ArchiveWords.since(text.onOneLine)
        case .notKept(let id, let name): ArchiveWords.notKept(name.onOneLine, of: id)
        }
    }

    private static func told(_ changes: [String: Change]) -> [Text] {
        changes.sorted { $0.key < $1.key }.map { name, change in
            switch change {
            case .changed: ArchiveWords.changed(name.onOneLine)
            case .missing: ArchiveWords.missing(name.onOneLine)
            case .added: ArchiveWords.added(name.onOneLine)
            }
        }
    }
}
