// SPDX-License-Identifier: GPL-3.0-or-later

/// A path as the user wrote it, without detours: `a/b/../c` is `a/c`.
package struct PathName {
    /// The path.
    package let text: String

    /// A path as it was written.
    package init(_ path: String) {
        var parts: [Substring] = []
        for part in path.split(separator: "/") where part != "." {
            if part == "..", let last = parts.last, last != ".." {
                parts.removeLast()
            } else if part != ".." || !path.hasPrefix("/") || !parts.isEmpty {
                parts.append(part)
            }
        }
        let joined = parts.joined(separator: "/")
        text = path.hasPrefix("/") ? "/" + joined : (joined.isEmpty ? "." : joined)
    }

    /// The path of something in this folder; an absolute name stands for itself.
    package func appending(_ name: String) -> PathName {
        if name.hasPrefix("/") { return PathName(name) }
        return PathName(text == "." ? name : text + "/" + name)
    }

    /// The folder that it lies in.
    package var parent: PathName { PathName(text + "/..") }

    /// The last part.
    package var name: String { text.split(separator: "/").last.map(String.init) ?? text }

    /// The last part without its ending: a variant's id.
    var stem: String {
        let name = name.composed
        for ending in [".yaml", ".yml", ".xlsx"] where name.hasSuffix(ending) {
            return String(name.dropLast(ending.count))
        }
        return name
    }
}
