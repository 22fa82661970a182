// SPDX-License-Identifier: GPL-3.0-or-later
import Programme
import ScenarioFiles
import Words

extension SettingsTable {
    /// The sheet with the entries that a scenario has.
    func form(of root: SettingNode, _ sources: Sources) -> TableForm {
        var form = TableForm(sheet: sheet, fields: fields)
        form.rows =
            switch rows {
            case .items(let path): items(root.node(at: path)?.list ?? [], sources)
            case .names(_, let maps): names(root, maps, sources)
            case .durations(_, let path): durations(root.node(at: path), sources)
            case .parts(let path, let maps): parts(root.node(at: path)?.list ?? [], maps)
            }
        return form
    }

    private func items(_ items: [SettingNode], _ sources: Sources) -> [[String]] {
        items.enumerated().map { number, item in
            fields.map { field in
                switch field.key {
                case "number": return "\(number + 1)"
                case "source": return sources.comment(at: item.origin) ?? ""
                default: return item.node(at: field.key)?.text ?? ""
                }
            }
        }
    }

    private func names(
        _ root: SettingNode, _ maps: [(field: String, path: String)], _ sources: Sources
    ) -> [[String]] {
        let values = maps.map { root.node(at: $0.path)?.map?.entries ?? [] }
        var names: [String] = []
        for entry in values.joined() where !names.contains(entry.key) { names.append(entry.key) }
        return names.map { name in
            let entries = values.map { $0.first { $0.key == name } }
            let source = sources.source(
                of: "\(maps[0].path).\(name)", at: entries[0]?.keyOrigin, isAssumed: true)
            return [name] + entries.map { $0?.node.text ?? "" } + [source]
        }
    }

    private func durations(_ node: SettingNode?, _ sources: Sources) -> [[String]] {
        (node?.map?.entries ?? []).map { entry in
            let source = sources.source(of: "", at: entry.keyOrigin, isAssumed: true)
            let values = (entry.node.list ?? []).map { $0.text ?? "" }
            let padding = Array(repeating: "", count: max(0, 3 - values.count))
            return [entry.key] + values + padding + [source]
        }
    }

    /// The groups of each split; a map without any has a row of its own.
    private func parts(
        _ splits: [SettingNode], _ maps: [(field: String, key: String)]
    ) -> [[String]] {
        splits.enumerated().flatMap { number, split -> [[String]] in
            let values = maps.map { split.map?[$0.key]?.map }
            let empty = values.map { $0?.entries.isEmpty == true ? WorkbookWords.none : "" }
            var groups: [String] = []
            for entry in values.flatMap({ $0?.entries ?? [] }) where !groups.contains(entry.key) {
                groups.append(entry.key)
            }
            let marks =
                empty.contains(WorkbookWords.none)
                ? [["\(number + 1)", WorkbookWords.none] + empty] : []
            return marks
                + groups.map { group in
                    ["\(number + 1)", group] + values.map { $0?[group]?.text ?? "" }
                }
        }
    }
}

extension SettingNode {
    /// The value at a path of keys; nil without one.
    func node(at path: String) -> SettingNode? {
        path.split(separator: ".").reduce(self) { $0?.map?[String($1)] }
    }
}
