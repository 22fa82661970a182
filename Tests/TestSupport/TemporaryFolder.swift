// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation

/// A folder for one test, removed with all that is in it.
public final class TemporaryFolder: Sendable {
    /// Its path.
    public let path: String

    /// Makes an empty folder.
    public init() throws {
        let url = FileManager.default.temporaryDirectory
            .appending(path: "mittelfluss-test-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
        path = url.path
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    /// A path in it.
    public func path(of name: String) -> String { "\(path)/\(name)" }

    /// Copies a file or folder into it, with the folders on its way.
    public func copy(_ source: String, as name: String) throws {
        try makeFolder(around: name)
        try FileManager.default.copyItem(atPath: source, toPath: self.path(of: name))
    }

    /// The names in it or in a folder in it, hidden ones too.
    public func names(in folder: String = ".") throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: "\(path)/\(folder)").sorted()
    }

    /// The text of a file in it.
    public func text(_ name: String) throws -> String {
        try String(contentsOfFile: "\(path)/\(name)", encoding: .utf8)
    }

    /// Writes a file in it, with the folders on its way.
    public func write(_ text: String, to name: String) throws {
        try write(bytes: Array(text.utf8), to: name)
    }

    /// Writes the bytes of a file in it, with the folders on its way.
    public func write(bytes: [UInt8], to name: String) throws {
        try makeFolder(around: name)
        try Data(bytes).write(to: URL(filePath: path(of: name)))
    }

    /// Removes a file or folder in it.
    public func remove(_ name: String) throws {
        try FileManager.default.removeItem(atPath: path(of: name))
    }

    private func makeFolder(around name: String) throws {
        try FileManager.default.createDirectory(
            at: URL(filePath: path(of: name)).deletingLastPathComponent(),
            withIntermediateDirectories: true)
    }
}
