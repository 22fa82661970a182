// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation

/// A file that is written whole or not at all, and only where none is yet.
public struct NewFile: Sendable {
    /// The file as the user named it.
    public let path: String

    /// The file at a path; nothing is made yet.
    ///
    /// - Throws: `fileExists` where something lies there: better now than after the work.
    public init(_ path: String) throws(OutputFailure) {
        self.path = path
        guard try FileSystem.kind(of: path) == .nothing else {
            throw OutputFailure(.fileExists, path: path)
        }
    }

    /// Writes the file beside its place, and gives it its name once the disk has all of it.
    public func write(_ bytes: [UInt8]) throws(OutputFailure) {
        let folder = path.lastIndex(of: "/").map { String(path[..<$0]) } ?? "."
        try FileSystem.makeFolders(around: path)
        let name = path.split(separator: "/").last.map(String.init) ?? path
        let place = folder.isEmpty ? "/" : folder
        let draft = "\(place)/.\(name).mittelfluss-\(getpid())"
        FileSystem.remove(draft)
        do throws(OutputFailure) {
            try FileSystem.write(bytes, to: draft)
            // A link, unlike renaming, replaces nothing that came meanwhile.
            guard link(draft, path) == 0 || errno != EEXIST else {
                throw OutputFailure(.fileExists, path: path)
            }
            if try FileSystem.kind(of: path) == .nothing, rename(draft, path) != 0 {
                throw FileSystem.failure(at: path)
            }
        } catch {
            FileSystem.remove(draft)
            throw OutputFailure(error.reason, path: path)
        }
        FileSystem.remove(draft)
        FileSystem.syncFolder(place)
    }
}
