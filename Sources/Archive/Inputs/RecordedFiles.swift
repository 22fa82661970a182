// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation
import ScenarioFiles
import Synchronization

/// Files of another source, of which those that were read are remembered.
final class RecordedFiles: FileSource {
    private let source: any FileSource
    private let seen = Mutex<[String: Data]>([:])

    init(of source: any FileSource) { self.source = source }

    /// What was read, by its path.
    var read: [String: Data] { seen.withLock { $0 } }

    func contents(of path: String, limit: Int) -> FileContents {
        let contents = source.contents(of: path, limit: limit)
        if case .bytes(let data) = contents { seen.withLock { $0[path] = data } }
        return contents
    }

    func kind(of path: String) -> FileKind { source.kind(of: path) }

    func names(in folder: String) -> [String] { source.names(in: folder) }
}
