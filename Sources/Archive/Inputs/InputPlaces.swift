// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation

/// The paths under which an archive holds inputs: as they lay to each other, below the folder that
/// all of them share, so that nothing tells of the machine and the same inputs lie the same.
struct InputPlaces: Sendable {
    /// The parts of the folder in which all files lie, without its own name, which stays.
    private let dropped: [Substring]

    /// Places for files at paths.
    init(_ paths: [String]) {
        let folders = paths.map { Self.parts(of: $0).dropLast() }
        guard var shared = folders.first else {
            dropped = []
            return
        }
        for folder in folders {
            let count = zip(shared, folder).prefix { $0 == $1 }.count
            shared = shared.prefix(count)
        }
        dropped = shared.dropLast().map { $0 }
    }

    /// Where a path lies in the archive; one that lies elsewhere keeps all its folders.
    func place(of path: String) -> String {
        let parts = Self.parts(of: path)
        let rest = parts.starts(with: dropped) ? parts.dropFirst(dropped.count) : parts[...]
        return rest.isEmpty ? "." : rest.joined(separator: "/")
    }

    /// The folders and the name of a path from the root, without detours.
    private static func parts(of path: String) -> [Substring] {
        let here = FileManager.default.currentDirectoryPath
        let absolute = path.hasPrefix("/") ? path : "\(here)/\(path)"
        return absolute.split(separator: "/").reduce(into: []) { parts, part in
            switch part {
            case ".": break
            case "..": parts = Array(parts.dropLast())
            default: parts.append(part)
            }
        }
    }
}
