// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation

/// A file of an earlier run that somebody changed since, and the name under which it was kept.
public struct KeptFile: Hashable, Sendable {
    /// Its name in the results.
    public let name: String
    /// The name that it has now, beside the new file.
    public let newName: String
}

/// Moves what is worth keeping of a replaced folder into the new results: what no run wrote, and
/// what somebody changed since a run wrote it.
struct MoveToNewResults {
    private let folder: String
    private let target: String
    /// What the old run wrote, with the hash of each; the record's own is nowhere.
    private let written: [String: String]
    /// The changed files so far.
    private(set) var kept: [KeptFile] = []

    init(from folder: String, to target: String, _ written: [String: String]) {
        self.folder = folder
        self.target = target
        self.written = written
    }

    /// Moves all of it; whether that went.
    mutating func everythingWorthKeeping() -> Bool { keep(below: "") }

    /// From the folders of a run's files too.
    private mutating func keep(below prefix: String) -> Bool {
        guard let names = try? FileSystem.names(in: "\(folder)/\(prefix)") else { return false }
        var isKept = true
        for name in names {
            let path = prefix + name
            let isFolder = (try? FileSystem.kind(of: "\(folder)/\(path)")) == .folder
            if isFolder, isShared(path) {
                // Also where the new results have no such folder: the old ones must not come back.
                if !keep(below: path + "/") { isKept = false }
            } else if isFolder || !written.keys.contains(path) {
                if !move(path, to: path) { isKept = false }
            } else if isChanged(path) {
                let newName = freeName(for: path)
                guard move(path, to: newName) else {
                    isKept = false
                    continue
                }
                kept.append(KeptFile(name: path, newName: newName))
            }
        }
        return isKept
    }

    /// Whether old or new results have files in a folder.
    private func isShared(_ path: String) -> Bool {
        written.keys.contains { $0.hasPrefix(path + "/") }
            || (try? FileSystem.kind(of: "\(target)/\(path)")) == .folder
    }

    /// Whether a file is not what the run wrote, or cannot be read to see it.
    private func isChanged(_ path: String) -> Bool {
        guard path != RunRecord.fileName, let hash = written[path] else { return false }
        guard let data = try? Data(contentsOf: URL(filePath: "\(folder)/\(path)")) else {
            return true
        }
        return OutputFile(name: path, bytes: Array(data)).hash != hash
    }

    private func move(_ path: String, to newPath: String) -> Bool {
        let to = "\(target)/\(newPath)"
        try? FileSystem.makeFolders(around: to)
        return (try? FileSystem.kind(of: to)) == .nothing && rename("\(folder)/\(path)", to) == 0
    }

    /// `packages.edited.csv`, or with a number where that is taken, also by what moves along.
    private func freeName(for path: String) -> String {
        let start = path.lastIndex(of: "/").map(path.index(after:)) ?? path.startIndex
        let dot = path[start...].lastIndex(of: ".") ?? path.endIndex
        let (stem, end) = (path[..<dot], path[dot...])
        var (name, number) = ("\(stem).edited\(end)", 1)
        func isTaken(in folder: String) -> Bool {
            (try? FileSystem.kind(of: "\(folder)/\(name)")) != .nothing
        }
        while isTaken(in: target) || isTaken(in: folder), number < 1_000 {
            number += 1
            name = "\(stem).edited-\(number)\(end)"
        }
        return name
    }
}
