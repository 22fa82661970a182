// SPDX-License-Identifier: GPL-3.0-or-later
import Money
import Programme
import ScenarioFiles

/// How a list becomes projects.csv: which of its columns is which, what its words stand for, and
/// what is assumed because it does not say.
struct CatalogueMapping {
    /// The column of the list that a column of projects.csv comes from.
    struct Source {
        let names: [String]
        let origin: Origin
    }

    /// What the words of a list stand for.
    struct Aliases {
        fileprivate(set) var ids: [String] = []
        fileprivate var meanings: [String: (id: String, origin: Origin)] = [:]

        /// The id that a word stands for; an id stands for itself.
        subscript(word: String) -> String? { meanings[word.folded]?.id }

        /// All words.
        var words: [String] { Array(meanings.keys).sorted() }
    }

    let form: ListForm
    /// By column of projects.csv.
    private(set) var sources: [String: Source] = [:]
    private(set) var assumed: [String: Cell] = [:]
    private(set) var aliases: [String: Aliases] = [:]
    /// The classes of complexity with the number from which on each is meant, least first.
    let classes: [(id: String, least: ExactDecimal)]
    /// Rows that are left out: a column of the list, and its values there.
    let skipped: [(source: Source, words: Set<String>)]
    /// Columns of the list whose sums are told, too.
    let summed: [Source]
    /// What is put before each id.
    let prefix: String
    private let log: ProblemLog

    private static let keys: [KeySpec] = [
        .required("columns", .anything), .optional("assumed", .anything),
        .optional("prefix", .text), .optional("complexity_from", .names(.threshold)),
        .optional("skip", .anything), .optional("sums", .list(.text)),
    ]

    /// What words are translated for, by the key of the mapping.
    private static let translated = [
        "fields": "field", "lines": "line", "leads": "lead", "types": "type",
        "complexity": "complexity",
    ]

    /// Reads a mapping; nil, with problems, where it is none.
    init?(_ path: String, files: inout InputFiles) throws(FileFailure) {
        let keys = Self.keys + Self.translated.keys.sorted().map { .optional($0, .anything) }
        guard let file = try MappingFile(path, keys: keys, files: &files) else { return nil }
        let (settings, map) = (file.settings, file.root.map)
        form = file.form
        log = files.log
        prefix = settings.text("prefix") ?? ""
        classes = settings.names("complexity_from").compactMap { id in
            settings.exact("complexity_from.\(id)").map { (id, $0) }
        }.sorted { $0.1 < $1.1 }
        skipped = NamedWords(map?["skip"], log: log).entries.map {
            (Source(names: [$0.name], origin: $0.origin), Set($0.texts.map(\.folded)))
        }
        summed = settings.names("sums").compactMap { index in
            let path = "sums.\(index)"
            return settings.text(path).map { Source(names: [$0], origin: settings.origin(path)) }
        }
        let columns = NamedWords(map?["columns"], log: log)
        for entry in columns.entries where isColumn(entry) {
            sources[entry.name] = Source(names: entry.texts, origin: entry.words[0].origin)
        }
        let assumptions = NamedWords(map?["assumed"], log: log)
        for entry in assumptions.entries where isColumn(entry) {
            let (text, origin) = entry.words[0]
            assumed[entry.name] = Cell(text: text, origin: origin, dialect: .standard)
        }
        for (key, column) in Self.translated {
            guard let node = map?[key] else { continue }
            aliases[column] = translation(NamedWords(node, log: log))
        }
        guard let node = map?["columns"], !file.isUnclear("columns"), !file.isUnclear("assumed")
        else { return }
        checkCompleteness(at: node.origin, named: columns.names + assumptions.names)
    }

    /// All columns of projects.csv that the result has, in their order.
    var columns: [ColumnSpec] {
        TableName.projects.specs.filter { spec in
            if spec.presence == .required { return true }
            return sources[spec.name] != nil || assumed[spec.name] != nil
        }
    }

    private func isColumn(_ entry: NamedWords.Entry) -> Bool {
        let names = TableName.projects.specs.map(\.name)
        if names.contains(entry.name) { return true }
        let candidates = log.candidates(for: entry.name, among: names)
        log.add(.key(.unknownKey(entry.name, candidates)), at: entry.origin)
        return false
    }

    private func translation(_ entries: NamedWords) -> Aliases {
        var result = Aliases()
        for entry in entries.entries {
            result.ids.append(entry.name)
            for (word, origin) in [(entry.name, entry.origin)] + entry.words {
                if let known = result.meanings[word.folded], known.id != entry.name {
                    log.add(.list(.aliasTwice(word, first: known.origin)), at: origin)
                } else {
                    result.meanings[word.folded] = (entry.name, origin)
                }
            }
        }
        return result
    }

    /// Notes columns that come from nowhere. An id can be made, a type may be empty, and where
    /// scores are, no priority is needed.
    ///
    /// - Parameter names: all names that stand there; a wrong one stands for what it is nearest to.
    private func checkCompleteness(at origin: Origin, named names: [String]) {
        let specs = TableName.projects.specs
        let known = specs.map(\.name)
        let named = Set(
            names.flatMap { name in
                known.contains(name) ? [name] : Candidates(for: name, among: known).nearest
            })
        let hasScores = specs.contains { $0.presence == .score && named.contains($0.name) }
        let needed = specs.filter { spec in
            switch spec.presence {
            case .required: spec.name != "id" && !spec.mayBeEmpty
            case .optional: false
            case .priority: !hasScores
            case .score: hasScores
            }
        }
        for spec in needed where !named.contains(spec.name) {
            log.add(.list(.columnNotMapped(spec.name)), at: origin)
        }
    }
}
