// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation

/// The repository that this test was compiled from.
enum Repository {
    /// Its folder.
    static let root = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    /// The text of a file.
    static func text(_ path: String) throws -> String {
        try String(contentsOf: root.appending(path: path), encoding: .utf8)
    }

    /// The names of the folders directly below a folder.
    static func folders(in path: String) throws -> Set<String> {
        let below = try FileManager.default.contentsOfDirectory(
            at: root.appending(path: path), includingPropertiesForKeys: [.isDirectoryKey],
            options: .skipsHiddenFiles)
        return Set(below.filter { $0.hasDirectoryPath }.map(\.lastPathComponent))
    }

    /// The paths of the Swift files at any depth below a folder.
    static func swiftFiles(in path: String) throws -> [String] {
        try FileManager.default.subpathsOfDirectory(atPath: root.appending(path: path).path())
            .filter { $0.hasSuffix(".swift") }.sorted().map { path + "/" + $0 }
    }
}
