// SPDX-License-Identifier: GPL-3.0-or-later
import Programme
@testable import ScenarioFiles

/// A value as it is to be written into a YAML file.
indirect enum YamlValue: Sendable {
    /// The text as it stands in the file, with its quotes.
    case scalar(String)
    case list([YamlValue])
    case map([Entry])

    struct Entry: Sendable {
        var key: String
        var value: YamlValue
    }

    init(_ node: SettingNode) {
        switch node.value {
        case .null: self = .scalar("null")
        case .empty: self = .scalar("")
        case .scalar(let text, let isPlain): self = .scalar(isPlain ? text : "\"\(text)\"")
        case .list(let items): self = .list(items.map { YamlValue($0) })
        case .map(let map):
            self = .map(map.entries.map { Entry(key: $0.key, value: YamlValue($0.node)) })
        }
    }

    /// What is done at a path.
    enum Change: Sendable {
        case remove
        case rename(String)
        case replace(YamlValue)
        case add(String, YamlValue)
    }

    /// The value after a change at a dotted path; a list's items by their number from 0.
    func changed(_ change: Change, at path: String) -> YamlValue {
        changed(change, at: path.split(separator: ".").map(String.init)[...])
    }

    private func changed(_ change: Change, at path: ArraySlice<String>) -> YamlValue {
        guard let first = path.first else {
            switch (change, self) {
            case (.replace(let value), _): return value
            case (.add(let key, let value), .map(let entries)):
                return .map(entries + [Entry(key: key, value: value)])
            default: return self
            }
        }
        switch self {
        case .scalar: return self
        case .list(var items):
            guard let index = Int(first), items.indices.contains(index) else { return self }
            items[index] = items[index].changed(change, at: path.dropFirst())
            return .list(items)
        case .map(var entries):
            guard let index = entries.firstIndex(where: { $0.key == first }) else { return self }
            switch change {
            case .remove where path.count == 1: entries.remove(at: index)
            case .rename(let name) where path.count == 1: entries[index].key = name
            default:
                entries[index].value = entries[index].value.changed(change, at: path.dropFirst())
            }
            return .map(entries)
        }
    }
}

/// A YAML file in block style that knows where each key and each value stands.
struct WrittenYaml {
    struct Place: Equatable {
        var line: Int
        var column: Int
    }

    private(set) var lines: [String] = []
    /// Where values begin, by their dotted path.
    private(set) var values: [String: Place] = [:]
    /// Where keys begin, by the dotted path of their values.
    private(set) var keys: [String: Place] = [:]

    var text: String { lines.joined(separator: "\n") + "\n" }

    init(_ value: YamlValue) { write(value, "", 0) }

    private mutating func write(_ value: YamlValue, _ path: String, _ indent: Int) {
        let space = String(repeating: " ", count: indent)
        values[path] = Place(line: lines.count + 1, column: indent + 1)
        switch value {
        case .scalar(let text): lines.append(space + text)
        case .list(let items):
            if items.isEmpty { lines.append(space + "[]") }
            for (index, item) in items.enumerated() {
                let line = lines.count
                write(item, Self.join(path, "\(index)"), indent + 2)
                lines[line] = space + "- " + lines[line].dropFirst(indent + 2)
            }
        case .map(let entries):
            if entries.isEmpty { lines.append(space + "{}") }
            for entry in entries { write(entry, path, indent) }
        }
    }

    private mutating func write(_ entry: YamlValue.Entry, _ path: String, _ indent: Int) {
        let below = Self.join(path, entry.key)
        let head = String(repeating: " ", count: indent) + entry.key + ":"
        keys[below] = Place(line: lines.count + 1, column: indent + 1)
        if case .scalar(let text) = entry.value {
            values[below] = Place(line: lines.count + 1, column: head.count + 2)
            lines.append(text.isEmpty ? head : head + " " + text)
        } else {
            lines.append(head)
            write(entry.value, below, indent + 2)
        }
    }

    static func join(_ path: String, _ key: String) -> String {
        path.isEmpty || key.isEmpty ? path + key : "\(path).\(key)"
    }
}
