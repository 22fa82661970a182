// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation

/// What lies at a path.
public enum FileKind: Sendable {
    /// A file.
    case file
    /// A folder.
    case folder
    /// Nothing.
    case nothing
}

/// Where the files of scenarios come from: a disk, or memory (a draft in a browser, an archived
/// run). Paths are as the user wrote them, with `/` between folders.
public protocol FileSource: Sendable {
    /// What reading a file of at most so many bytes gives; never waits.
    func contents(of path: String, limit: Int) -> FileContents

    /// What lies at a path.
    func kind(of path: String) -> FileKind

    /// The names in a folder, sorted; none where it does not exist.
    func names(in folder: String) -> [String]

    /// The file that the files of a folder, or a variant, are made of; nil where they are as they
    /// are.
    func packed(at path: String) -> PackedScenario?
}

extension FileSource {
    /// Files are as they are.
    public func packed(at path: String) -> PackedScenario? { nil }
}
