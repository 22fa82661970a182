// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation
import Programme
import TestSupport
@testable import ScenarioFiles

/// `tiny` with every key that scenario.yaml can have, and with scores instead of priorities.
struct FullScenario {
    /// The values of its scenario.yaml.
    static let yaml = makeYaml()

    let yaml: YamlValue
    let file: WrittenYaml

    init(_ change: YamlValue.Change? = nil, at path: String = "") {
        yaml = change.map { Self.yaml.changed($0, at: path) } ?? Self.yaml
        file = WrittenYaml(yaml)
    }

    /// What the reader finds.
    func problems() throws -> [Problem] {
        let workshop = try Workshop()
        try workshop.write(file.text, to: "tiny/scenario.yaml")
        try workshop.write(
            Self.scored(workshop.text(of: "tiny/projects.csv")), to: "tiny/projects.csv")
        return try workshop.problems()
    }

    private static func makeYaml() -> YamlValue {
        let text = try? String(
            contentsOfFile: repository + "/scenarios/tiny/scenario.yaml", encoding: .utf8)
        let more = """
            principles: {relevance: 3, usability: 1, speed: 2, economy: 2, innovation: 1,
              openness: 1}
            sensitivity: [{path: budget.reserve, low: 0, high: 0.2}]
            """
        var reader = YamlReader(file: "scenario.yaml", log: ProblemLog())
        guard let node = reader.read((text ?? "") + more) else { return .map([]) }
        let atMost = YamlValue.map(
            [("id", "little-lapses"), ("outcome", "lapsed"), ("at_most", "0.5")].map {
                YamlValue.Entry(key: $0, value: .scalar($1))
            })
        var yaml = YamlValue(node)
        if case .list(let targets)? = yaml.value(at: "targets") {
            yaml = yaml.changed(.replace(.list(targets + [atMost])), at: "targets")
        }
        let texts = ["de", "en"].map { YamlValue.Entry(key: $0, value: .scalar("x")) }
        yaml = yaml.changed(.add("source", .map(texts)), at: "rules")
        for (path, key, value) in [
            ("budget.lines.0", "start", "2020-10-01"), ("budget.lines.1", "efa", "false"),
            ("budget.lines.1", "agreement", "false"), ("simulation", "sampling", "stratified"),
        ] {
            yaml = yaml.changed(.add(key, .scalar(value)), at: path)
        }
        return yaml
    }

    /// projects.csv with six scores, all of them the priority.
    static func scored(_ text: String) -> String {
        var table = PlainCSV(text)
        for line in table.lines.indices {
            let priority = table.lines[line][9]
            table.lines[line].replaceSubrange(
                9...9, with: Principle.allCases.map { line == 0 ? $0.rawValue : priority })
        }
        return table.text
    }
}

extension YamlValue {
    /// The value at a dotted path; nil without one.
    func value(at path: String) -> YamlValue? {
        var value = self
        for part in path.split(separator: ".") {
            switch value {
            case .scalar: return nil
            case .list(let items):
                guard let index = Int(part), items.indices.contains(index) else { return nil }
                value = items[index]
            case .map(let entries):
                guard let entry = entries.first(where: { $0.key == part }) else { return nil }
                value = entry.value
            }
        }
        return value
    }
}
