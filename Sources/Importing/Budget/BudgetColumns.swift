// SPDX-License-Identifier: GPL-3.0-or-later
import Programme
import ScenarioFiles

/// The columns of a budget plan, and what they have been called.
enum BudgetColumn: String, CaseIterable {
    case plan, side, chapter, title, text
    /// What is planned, in 1,000 EUR.
    case amount
    /// What was spent, in EUR.
    case actual
    /// What was planned before a supplement.
    case old
    /// By how much a supplement changes what is planned.
    case change

    /// The headings of published files; one year has one of them misspelt.
    var names: [String] {
        switch self {
        case .plan: ["einzelplan", "epl", "epl."]
        case .side: ["einnahmen-ausgaben", "einahmen-ausgaben", "einnahmen/ausgaben", "e/a"]
        case .chapter: ["kapitel", "kap", "kap."]
        case .title: ["titel", "tit", "tit."]
        case .text: ["titel-text", "titeltext", "zweckbestimmung", "bezeichnung"]
        case .amount: ["soll", "ansatz"]
        case .actual: ["ist"]
        case .old: ["bisher"]
        case .change: ["veränderung", "änderung", "delta"]
        }
    }
}

/// How a budget plan is read, as far as somebody says so, and which titles are wanted.
struct BudgetMapping {
    /// In what amounts are written.
    enum Unit: String, CaseIterable { case thousandEUR = "thousand-eur", eur }

    private(set) var form = ListForm()
    /// The unit; nil: thousands of euros for what is planned, euros for what was spent.
    private(set) var unit: Unit?
    /// The titles with the place where each was named.
    private(set) var titles: [(text: String, origin: Origin)] = []
    private var names: [BudgetColumn: [String]] = [:]

    /// Nothing is said.
    init() {}

    /// Reads a mapping; nil, with problems, where it is none.
    init?(_ path: String, files: inout InputFiles) throws(FileFailure) {
        let keys: [KeySpec] = [
            .optional("titles", .list(.text)),
            .optional("unit", .choice(Unit.allCases.map(\.rawValue))),
            .optional("columns", .anything),
        ]
        guard let file = try MappingFile(path, keys: keys, files: &files) else { return nil }
        form = file.form
        unit = file.settings.choice("unit")
        titles = file.settings.names("titles").compactMap { index in
            let path = "titles.\(index)"
            return file.settings.text(path).map { ($0, file.settings.origin(path)) }
        }
        let words = NamedWords(file.root.map?["columns"], log: files.log)
        for entry in words.entries {
            guard let column = BudgetColumn(rawValue: entry.name) else {
                let known = BudgetColumn.allCases.map(\.rawValue)
                let candidates = files.log.candidates(for: entry.name, among: known)
                files.log.add(.key(.unknownKey(entry.name, candidates)), at: entry.origin)
                continue
            }
            names[column] = entry.texts
        }
    }

    /// What a column may be called: what the mapping says, alone, where it says something.
    func names(of column: BudgetColumn) -> [String] { names[column] ?? column.names }

    /// The names of all columns.
    var allNames: Set<String> { Set(BudgetColumn.allCases.flatMap { names(of: $0) }) }
}
