// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation
import Synchronization

/// Files of another source as they were when each was first asked for: whatever is read twice is
/// the same, so that what is hashed is what is computed.
public final class SnapshotFiles: FileSource {
    private struct Seen {
        var contents: [String: FileContents] = [:]
        var kinds: [String: FileKind] = [:]
        var names: [String: [String]] = [:]
        var packed: [String: PackedScenario?] = [:]
    }

    private let source: any FileSource
    private let seen = Mutex(Seen())

    /// A snapshot of a source, which is asked once for each path.
    public init(of source: any FileSource = DiskFiles()) { self.source = source }

    /// What reading the file gave the first time.
    public func contents(of path: String, limit: Int) -> FileContents {
        seen.withLock { seen in
            if let known = seen.contents[path] { return Self.within(limit, known) }
            let contents = source.contents(of: path, limit: limit)
            seen.contents[path] = contents
            return contents
        }
    }

    /// What lay at a path the first time.
    public func kind(of path: String) -> FileKind {
        seen.withLock { $0.kinds.value(for: path) { source.kind(of: path) } }
    }

    /// The names in a folder the first time.
    public func names(in folder: String) -> [String] {
        seen.withLock { $0.names.value(for: folder) { source.names(in: folder) } }
    }

    /// What a folder was made of the first time.
    public func packed(at path: String) -> PackedScenario? {
        seen.withLock { $0.packed.value(for: path) { source.packed(at: path) } }
    }

    private static func within(_ limit: Int, _ contents: FileContents) -> FileContents {
        if case .bytes(let data) = contents, data.count > limit { return .tooLarge }
        return contents
    }
}

extension Dictionary {
    /// The value of a key, made the first time.
    fileprivate mutating func value(for key: Key, make: () -> Value) -> Value {
        if let value = self[key] { return value }
        let value = make()
        self[key] = value
        return value
    }
}
