// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation

/// Files that lie in memory: a draft in a browser, an archived run, a workbook's sheets.
public struct MemoryFiles: FileSource {
    private let files: [String: Data]

    /// Files by their paths; their folders are there with them.
    public init(_ files: [String: [UInt8]]) {
        self.files = Dictionary(files.map { (PathName($0.key).text, Data($0.value)) }) { $1 }
    }

    /// The bytes of a file.
    public func contents(of path: String, limit: Int) -> FileContents {
        let path = PathName(path).text
        guard let data = files[path] else {
            return kind(of: path) == .folder ? .notAFile : .nothing
        }
        return data.count <= limit ? .bytes(data) : .tooLarge
    }

    /// What lies at a path. O(files).
    public func kind(of path: String) -> FileKind {
        let path = PathName(path).text
        if files[path] != nil { return .file }
        return files.keys.contains { Self.name(of: $0, in: path) != nil } ? .folder : .nothing
    }

    /// The names in a folder, sorted. O(files).
    public func names(in folder: String) -> [String] {
        let folder = PathName(folder).text
        return Set(files.keys.compactMap { Self.name(of: $0, in: folder) }).sorted()
    }

    /// What a file, or the folder on the way to it, is called in a folder that it lies in.
    private static func name(of file: String, in folder: String) -> String? {
        let start = folder == "." ? "" : folder.hasSuffix("/") ? folder : folder + "/"
        guard file.hasPrefix(start), start != "" || !file.hasPrefix("/") else { return nil }
        return file.dropFirst(start.count).split(separator: "/").first.map(String.init)
    }
}
