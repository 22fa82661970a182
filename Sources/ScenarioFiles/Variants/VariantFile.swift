// SPDX-License-Identifier: GPL-3.0-or-later
import Programme

/// A variant: what it asks, and what it changes of a scenario.
struct VariantFile: Sendable {
    let path: PathName
    let root: SettingNode
    let title: Text
    let question: Text?
    private let settings: Settings
    private let comments: [Origin: String]

    /// Its id is its file name.
    var id: String { path.stem }

    /// What it builds on.
    var extends: SettingNode? { root.map?["extends"] }

    /// Reads a file; nil, with problems, where it is no YAML map.
    init?(_ path: PathName, files: inout InputFiles) throws(FileFailure) {
        let name = "variants/\(path.stem).yaml"
        files.open(path, as: "variants/\(path.name)")
        guard let bytes = try files.read(path, as: name, isYaml: true) else { return nil }
        var reader = YamlReader(file: path.text, log: files.log)
        guard let read = reader.read(String(decoding: bytes, as: UTF8.self)) else { return nil }
        let root = read.placed(in: files.log)
        var checker = SettingsChecker(log: files.log, start: root.origin)
        checker.check(root, keys: VariantKeys.all)
        self.path = path
        self.root = root
        comments = YamlComments(String(decoding: bytes, as: UTF8.self))
            .byLine(of: path.text, files.log)
        settings = checker.settings
        title = settings.bilingual("title") ?? Text(de: path.stem, en: path.stem)
        question = settings.bilingual("question")
    }

    /// Whether all keys of a change could be read; what it does is unclear otherwise.
    private func isReadable(_ change: SettingMap, at path: String) -> Bool {
        let names = VariantKeys.change.map(\.name)
        let isRemovalClear = change["remove"].map(\.isNull) ?? true
        return change.entries.allSatisfy { names.contains($0.key) }
            && (isRemovalClear || settings.truth(path + ".remove") != nil)
    }

    /// Applies `set`, then `changes`, to a scenario.
    func apply(to raw: inout RawScenario, log: ProblemLog) {
        raw.variants.append(self)
        raw.comments.merge(comments) { _, own in own }
        if let patch = root.map?["set"], !patch.isNull {
            if patch.map == nil {
                log.add(.value(.wrongShape(expected: .map)), at: patch.origin)
            } else {
                raw.root = raw.root?.patched(by: patch)
            }
        }
        for (index, node) in (root.map?["changes"]?.list ?? []).enumerated() {
            guard let name: TableName = settings.choice("changes.\(index).table"),
                let map = node.map
            else { continue }
            guard isReadable(map, at: "changes.\(index)") else {
                raw.tables[name]?.isComplete = false
                continue
            }
            var change = TableChange(
                name: name, map: map, origin: node.origin,
                isRemoval: settings.truth("changes.\(index).remove") ?? false, log: log,
                priority: PriorityRule(raw.root))
            change.apply(to: &raw)
        }
    }
}

extension PriorityRule {
    /// The weights as scenario.yaml writes them at this moment.
    init(_ root: SettingNode?) {
        let names = Principle.allCases.map(\.rawValue)
        let entries = root?.map?["principles"]?.map?.entries ?? []
        weights = entries.compactMap { entry in
            guard let principle = names.firstIndex(of: entry.key),
                let weight = entry.node.text.flatMap({ readNumber($0) })
            else { return nil }
            return (principle, weight)
        }
    }
}
