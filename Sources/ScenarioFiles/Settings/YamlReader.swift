// SPDX-License-Identifier: GPL-3.0-or-later
import Programme
import Yams

/// Reads YAML into values that know their place.
package struct YamlReader {
    private let file: String
    private let log: ProblemLog
    /// Anchors can unfold a small file to any size; no scenario has so many values.
    private var valuesLeft = Limits.yamlValues
    /// Whether a key stands twice in a map.
    private var hasDuplicates = false

    /// The parser and all who walk through its values go down a level by a call: deeper files would
    /// end the program. Anchors within anchors are as deep as they are many.
    private static let mostAnchors = 50

    /// A reader of a file.
    package init(file: String, log: ProblemLog) {
        self.file = file
        self.log = log
    }

    /// The values of a text; nil where it is no YAML or empty.
    ///
    /// - Parameter origin: the place of all values where the text is no file, as for `--set`.
    package mutating func read(_ text: String, at origin: Origin? = nil) -> SettingNode? {
        if let depth = YamlDepth.tooDeep(in: text, limit: Limits.yamlLevels) {
            let place = Origin(file: file, line: depth.line, column: depth.column)
            log.add(.yaml(.nestedTooDeep(levels: Limits.yamlLevels)), at: origin ?? place)
            return nil
        }
        guard YamlDepth.anchors(in: text) <= Self.mostAnchors else {
            log.add(.yaml(.tooManyValues), at: origin ?? Origin(file: file))
            return nil
        }
        if let found = UnseenCharacter.forbidden(in: text) {
            let line = Self.line(found.line, of: text)
            let place = Origin(file: file, line: found.line, column: found.column)
            log.add(.value(.hiddenCharacter(value: line, found.character)), at: origin ?? place)
            return nil
        }
        do {
            guard let node = try compose(yaml: text) else {
                if origin != nil { return SettingNode(value: .empty, origin: place(nil, origin)) }
                log.add(.file(.emptyFile), at: Origin(file: file))
                return nil
            }
            let result = convert(node, origin)
            guard valuesLeft >= 0 else {
                log.add(.yaml(.tooManyValues), at: origin ?? Origin(file: file))
                return nil
            }
            // Which of two values is meant nobody knows; all else would only follow from it.
            return hasDuplicates ? nil : result
        } catch let error as YamlError {
            add(error, in: text, origin)
        } catch {
            log.add(.yaml(.yamlSyntax(.other)), at: origin ?? Origin(file: file))
        }
        return nil
    }

    private func place(_ mark: Mark?, _ origin: Origin?) -> Origin {
        if let origin { return origin }
        return Origin(file: file, line: mark?.line ?? 0, column: mark?.column ?? 0)
    }

    private mutating func convert(_ node: Node, _ origin: Origin?) -> SettingNode {
        valuesLeft -= 1
        let place = place(node.mark, origin)
        guard valuesLeft >= 0 else { return SettingNode(value: .null, origin: place) }
        switch node {
        case .scalar(let scalar): return SettingNode(value: value(of: scalar), origin: place)
        case .sequence(let sequence):
            let items = sequence.map { convert($0, origin) }
            return SettingNode(value: .list(items), origin: place)
        case .mapping(let mapping):
            return SettingNode(value: .map(convert(mapping, origin)), origin: place)
        case .alias: return SettingNode(value: .null, origin: place)
        }
    }

    private mutating func convert(_ mapping: Node.Mapping, _ origin: Origin?) -> SettingMap {
        var map = SettingMap()
        var first: [String: Origin] = [:]
        for (key, node) in mapping {
            let entry = SettingMap.Entry(
                key: key.scalar?.string ?? "?", keyOrigin: place(key.mark, origin),
                node: convert(node, origin))
            map.entries.append(entry)
            // YAML tells 2020 and "2020" apart, a reader does not.
            if let place = first[entry.key] {
                log.add(.key(.duplicateKey(entry.key)), at: place)
                hasDuplicates = true
            }
            first[entry.key] = first[entry.key] ?? entry.keyOrigin
        }
        return map
    }

    private func value(of scalar: Node.Scalar) -> SettingNode.Value {
        let isPlain = scalar.style == .plain || scalar.style == .any
        if isPlain, scalar.string.isEmpty { return .empty }
        if isPlain, ["~", "null", "Null", "NULL"].contains(scalar.string) { return .null }
        return .scalar(scalar.string, isPlain: isPlain)
    }

    private func add(_ error: YamlError, in text: String, _ origin: Origin?) {
        if case .duplicatedKeysInMapping(let keys, let context) = error {
            log.add(.key(.duplicateKey(keys.first ?? "")), at: place(context.mark, origin))
            return
        }
        let found = YamlFaults(text: text).fault(error)
        let place = Origin(
            file: file, line: found?.place.line ?? 0, column: found?.place.column ?? 0)
        log.add(.yaml(.yamlSyntax(found?.fault ?? .other)), at: origin ?? place)
    }

    private static func line(_ number: Int, of text: String) -> String {
        let lines = text.split(
            separator: "\n", maxSplits: number, omittingEmptySubsequences: false)
        return lines.indices.contains(number - 1) ? String(lines[number - 1]) : ""
    }
}
