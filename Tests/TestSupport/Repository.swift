// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation

/// The repository that the tests were compiled from, wherever they run.
public enum Repository {
    /// Its folder.
    public static let root = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    /// The folder of a scenario in `scenarios`: `tiny`, `konjunkturpaket-2020`.
    public static func scenario(_ name: String) -> String {
        root.appending(path: "scenarios").appending(path: name).path
    }

    /// The folder of the small example.
    public static let tiny = scenario("tiny")

    /// The numbers of another implementation of the model.
    public static let cases = root.appending(path: "Tests/Cases")

    /// The text of a file.
    public static func text(_ path: String) throws -> String {
        try String(contentsOf: root.appending(path: path), encoding: .utf8)
    }

    /// The names of the folders directly below a folder.
    public static func folders(in path: String) throws -> Set<String> {
        let below = try FileManager.default.contentsOfDirectory(
            at: root.appending(path: path), includingPropertiesForKeys: [.isDirectoryKey],
            options: .skipsHiddenFiles)
        return Set(below.filter { $0.hasDirectoryPath }.map(\.lastPathComponent))
    }

    /// The paths of the Swift files at any depth below a folder.
    public static func swiftFiles(in path: String) throws -> [String] {
        try FileManager.default.subpathsOfDirectory(atPath: root.appending(path: path).path())
            .filter { $0.hasSuffix(".swift") }.sorted().map { path + "/" + $0 }
    }
}
