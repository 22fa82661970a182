// SPDX-License-Identifier: GPL-3.0-or-later
import Programme
import ScenarioFiles
import Words

/// Where the numbers of a scenario come from: the comments of its YAML files, its published
/// figures, else an assumption.
final class Sources {
    private let raw: RawScenario
    private let language: Language
    /// Comments that stand somewhere already, as one belongs to the first value of its line.
    private var taken: Set<Origin> = []
    /// The sources of published figures by the settings that they are.
    private let published: [String: String]

    init(_ raw: RawScenario, _ language: Language) {
        (self.raw, self.language) = (raw, language)
        let table = raw.contents(of: .published)
        let keys = table?.columns.map(\.name) ?? []
        let quantity = keys.firstIndex(of: "quantity")
        let source = keys.firstIndex(of: "source")
        let pairs = (table?.rows ?? []).compactMap { row -> (String, String)? in
            guard let quantity, let source else { return nil }
            let words = row[quantity].split(separator: ":")
            switch words.first {
            case "budget": return ("budget.total", row[source])
            case "tranche" where words.count == 2: return ("budget.years.\(words[1])", row[source])
            default: return nil
            }
        }
        published = Dictionary(pairs) { first, _ in first }
    }

    /// The comment at a place, once.
    func comment(at origin: Origin?) -> String? {
        guard let origin else { return nil }
        let line = Origin(file: origin.file, line: origin.line)
        guard let comment = raw.comment(at: origin), taken.insert(line).inserted else { return nil }
        return comment
    }

    /// The source of a setting: its comment, else that of the published figure.
    ///
    /// - Parameter isAssumed: whether it is assumed where nothing says where it comes from.
    func source(of path: String, at origin: Origin?, isAssumed: Bool) -> String {
        comment(at: origin) ?? published[path]
            ?? (isAssumed ? WorkbookWords.assumed[language] : "")
    }
}
