// SPDX-License-Identifier: GPL-3.0-or-later
import Programme
import ScenarioFiles

/// Names with the words behind each: `familie: [Familie & Kind, 6]`, or one without brackets.
struct NamedWords {
    /// A name with its words, each with its place.
    struct Entry {
        let name: String
        let origin: Origin
        let words: [(text: String, origin: Origin)]

        /// The words alone.
        var texts: [String] { words.map(\.text) }
    }

    let entries: [Entry]
    /// All names, also of entries that could not be read.
    let names: [String]

    /// The entries of a map; notes what is neither a word nor a list of them.
    init(_ node: SettingNode?, log: ProblemLog) {
        guard let node else {
            (entries, names) = ([], [])
            return
        }
        if node.map == nil { log.add(.value(.wrongShape(expected: .map)), at: node.origin) }
        names = node.map?.entries.map(\.key) ?? []
        entries = (node.map?.entries ?? []).compactMap { entry in
            let nodes = entry.node.list ?? [entry.node]
            let words = nodes.compactMap { item in item.text.map { ($0, item.origin) } }
            guard !words.isEmpty, words.count == nodes.count else {
                log.add(.value(.wrongShape(expected: .single)), at: entry.node.origin)
                return nil
            }
            return Entry(name: entry.key, origin: entry.keyOrigin, words: words)
        }
    }
}

/// The YAML file that says how somebody else's list is read.
struct MappingFile {
    let root: SettingNode
    let settings: Settings
    let form: ListForm

    /// Whether a map cannot be read, or its key was misspelt: what is missing may stand in it.
    func isUnclear(_ key: String) -> Bool {
        guard let node = root.map?[key] else { return settings.has(key) }
        return node.map == nil
    }

    /// Reads a file; nil, with problems, where it is no YAML map.
    init?(_ path: String, keys: [KeySpec], files: inout InputFiles) throws(FileFailure) {
        let path = PathName(path)
        guard files.kind(of: path) != .nothing else { throw .noFile(path: path.text) }
        guard let bytes = try files.read(path, as: path.name, isYaml: true) else { return nil }
        var reader = YamlReader(file: path.text, log: files.log)
        guard let root = reader.read(String(decoding: bytes, as: UTF8.self)) else { return nil }
        var checker = SettingsChecker(log: files.log, start: root.origin)
        checker.check(root, keys: ListForm.keys + keys)
        guard root.map != nil else { return nil }
        self.root = root
        settings = checker.settings
        form = ListForm(settings)
    }
}
