// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation

/// Where results go, without links: the folder, the one around it, and the hidden names beside it.
struct OutputPlace: Sendable {
    /// What the old folder's hidden name ends with while two renames replace it.
    static let oldSuffix = "-old"

    /// The folder around the results.
    let parent: String
    /// The folder of the results.
    let target: String
    /// What the hidden names start with; a process number follows.
    private let draftPrefix: String

    init(_ path: String) throws(OutputFailure) {
        let absolute = FileSystem.resolved(path) ?? Self.absolute(path)
        let name = absolute.split(separator: "/").last.map(String.init) ?? ""
        guard !["", ".", ".."].contains(name), !path.isEmpty else {
            throw OutputFailure(.notOurs, path: path)
        }
        let around = absolute.lastIndex(of: "/").map { String(absolute[..<$0]) } ?? ""
        parent = around.isEmpty ? "/" : around
        target = absolute
        draftPrefix = ".\(name).mittelfluss-"
    }

    /// The hidden folder of a process.
    func draft(of process: Int32) -> String { inParent("\(draftPrefix)\(process)") }

    /// Hidden folders beside the results whose process is gone.
    func leftovers() throws(OutputFailure) -> [String] {
        try FileSystem.names(in: parent).filter { name in
            guard name.hasPrefix(draftPrefix) else { return false }
            let rest = name.dropFirst(draftPrefix.count)
            let digits = rest.hasSuffix(Self.oldSuffix) ? rest.dropLast(4) : rest
            guard let process = Int32(digits), process > 0 else { return false }
            return kill(process, 0) != 0 && errno == ESRCH
        }.map(inParent)
    }

    private func inParent(_ name: String) -> String {
        parent == "/" ? "/\(name)" : "\(parent)/\(name)"
    }

    /// The path from the root, without a slash at its end.
    private static func absolute(_ path: String) -> String {
        var path = path[...]
        while path.count > 1, path.hasSuffix("/") { path = path.dropLast() }
        guard !path.hasPrefix("/") else { return String(path) }
        let here = FileManager.default.currentDirectoryPath
        return here == "/" ? "/\(path)" : "\(here)/\(path)"
    }
}

/// A hidden folder that a run writes, held by a lock until it is released or the process ends.
struct Draft: ~Copyable {
    /// The folder.
    let path: String
    private let hold: Hold?

    init(in place: OutputPlace) throws(OutputFailure) {
        path = place.draft(of: getpid())
        FileSystem.remove(path)
        guard mkdir(path, 0o777) == 0 else { throw FileSystem.failure(at: path) }
        hold = Hold(path)
    }

    func write(_ file: OutputFile) throws(OutputFailure) {
        let target = "\(path)/\(file.name)"
        try FileSystem.makeFolders(around: target)
        guard file.name == RunRecord.fileName else {
            return try FileSystem.write(file.bytes, to: target)
        }
        // The record appears whole: what has only a part of one could not be told from results
        // whose record someone broke, and would be left where it is.
        let part = target + ".part"
        try FileSystem.write(file.bytes, to: part)
        guard rename(part, target) == 0 else { throw FileSystem.failure(at: path) }
    }
}

/// A lock on a folder: a process number may be given anew, or live on another machine that shares
/// the disk, but a lock ends with its process.
struct Hold: ~Copyable {
    /// Whether we have it.
    let isLocked: Bool
    private let folder: Int32

    /// Takes the lock; nil if there is no such folder.
    init?(_ path: String) {
        folder = open(path, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
        guard folder >= 0 else { return nil }
        isLocked = flock(folder, LOCK_EX | LOCK_NB) == 0
    }

    deinit { close(folder) }
}
