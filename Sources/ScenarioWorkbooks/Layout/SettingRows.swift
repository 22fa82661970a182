// SPDX-License-Identifier: GPL-3.0-or-later
import Programme
import ScenarioFiles
import Words

/// A row of the sheet of settings: a heading, or a single value.
struct SettingRow: Sendable {
    var path: String
    /// What the value is; nil for a heading.
    var kind: FieldKind?
    /// How many headings it lies below.
    var level: Int
    /// The sheet on which the entries of a list or map stand.
    var sheet: ScenarioSheet?
    /// Which of three durations it is.
    var duration: Int?
    /// Whether what it lies in must have it.
    var isRequired = false

    /// What it means.
    var meaning: Text {
        guard let duration, let end = path.lastIndex(of: ".") else {
            return SettingWords.of(path)?.meaning ?? Text("")
        }
        let whole = SettingWords.of(String(path[..<end]))?.meaning ?? Text("")
        let part = WorkbookWords.duration(duration)
        return Text(de: "\(whole.de): \(part.de)", en: "\(whole.en): \(part.en)")
    }

    /// What it counts in.
    var unit: SettingUnit? {
        duration == nil ? SettingWords.of(path)?.unit : .months
    }

    /// All rows that a scenario can have, in the order of scenario.yaml.
    static let all = rows(of: ScenarioKeys.all, below: "", level: 0)

    /// By path.
    static let byPath = Dictionary(uniqueKeysWithValues: all.map { ($0.path, $0) })

    private static func rows(of keys: [KeySpec], below: String, level: Int) -> [SettingRow] {
        keys.flatMap { key -> [SettingRow] in
            let path = below.isEmpty ? key.name : "\(below).\(key.name)"
            var heading = SettingRow(
                path: path, level: level, sheet: SettingsTable.sheets[path])
            if heading.sheet != nil { return [heading] }
            switch key.shape {
            case .record(let keys):
                return [heading] + rows(of: keys, below: path, level: level + 1)
            case .durations:
                heading.isRequired = key.isRequired
                return [heading]
                    + (0...2).map { (position: Int) in
                        SettingRow(
                            path: "\(path).\(position)", kind: .number(.months),
                            level: level + 1, duration: position)
                    }
            default:
                return [
                    SettingRow(
                        path: path, kind: FieldKind(key.shape, at: path), level: level,
                        isRequired: key.isRequired)
                ]
            }
        }
    }
}
