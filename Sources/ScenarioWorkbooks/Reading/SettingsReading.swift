// SPDX-License-Identifier: GPL-3.0-or-later
import Programme
import ScenarioFiles
import Words

/// Makes scenario.yaml of the sheets of a workbook.
struct SettingsReading {
    /// The settings.
    let root: Draft
    private(set) var problems: [Problem] = []
    /// The values of durations that lie in rows of their own, by the path of all three.
    private var durations: [String: [Int: PlacedValue]] = [:]
    /// The rows of paths.
    private var first: [String: Origin] = [:]
    /// The splits by their numbers.
    var splits: [String: Draft] = [:]

    init(at origin: Origin) { root = Draft(at: origin) }

    /// What a cell of the settings holds.
    static func kind(key: String, cells: (String) -> String) -> FieldKind {
        key == "value" ? SettingRow.byPath[cells("path")]?.kind ?? .words : .words
    }

    /// Reads the sheet of single values.
    mutating func read(_ grid: SheetGrid) {
        for row in grid.rows {
            let (path, value) = (grid.value("path", row), grid.value("value", row))
            guard !path.isEmpty else {
                if !value.isEmpty { note(.sheet(.missingPath), at: value.origin) }
                continue
            }
            if let origin = first[path.text] {
                note(.sheet(.pathTwice(path: path.text, first: origin)), at: path.origin)
                continue
            }
            first[path.text] = path.origin
            read(value, at: path, comment: Self.source(grid.value("source", row)))
        }
        for (path, values) in durations { add(values, at: path) }
    }

    /// What stands as a source, unless it says that there is none.
    static func source(_ value: PlacedValue) -> String {
        let words = [WorkbookWords.assumed.de, WorkbookWords.assumed.en]
        return words.contains(value.text.lowercased()) ? "" : value.text
    }

    mutating func note(_ kind: Problem.Kind, at origin: Origin) {
        problems.append(Problem(kind, at: origin))
    }

    private mutating func read(_ value: PlacedValue, at path: PlacedValue, comment: String) {
        guard let row = SettingRow.byPath[path.text] else { return readUnknown(value, at: path) }
        let parts = path.text.split(separator: ".").map(String.init)
        if let position = row.duration {
            let whole = parts.dropLast().joined(separator: ".")
            if !value.isEmpty { durations[whole, default: [:]][position] = value }
            return
        }
        if row.kind != nil, value.isEmpty, !row.isRequired { return }
        guard let draft = draft(parts, at: path.origin), let last = parts.last else { return }
        if let around = self.draft(parts.dropLast(), at: path.origin) {
            around.comment(last, comment)
        }
        if value.isEmpty, row.isRequired {
            draft.content = .missing
        } else if value.text == WorkbookWords.none, row.isListOrMap {
            draft.isList = row.isList
            draft.content = .empty
        } else if let kind = row.kind {
            fill(draft, value, kind)
        } else if !value.isEmpty {
            note(.sheet(.valueOfGroup(path: path.text)), at: value.origin)
        }
    }

    private func fill(_ draft: Draft, _ value: PlacedValue, _ kind: FieldKind) {
        guard !value.isEmpty else { return }
        draft.origin = value.origin
        guard case .words = kind else {
            draft.content = .single(value, isQuoted: kind.isQuoted)
            return
        }
        let words = value.text.split(whereSeparator: { $0 == " " || $0 == "," || $0 == "\n" })
        draft.content = .row(
            words.map { PlacedValue(text: String($0), origin: value.origin) }, isQuoted: true)
    }

    /// A path that is none of the settings': the reader says what may have been meant.
    private mutating func readUnknown(_ value: PlacedValue, at path: PlacedValue) {
        guard !value.isEmpty else { return }
        let parts = path.text.split(separator: ".", omittingEmptySubsequences: false)
            .map(String.init)
        let isClear = !parts.contains("") && !Self.isWithinOneValue(parts)
        let draft = isClear ? draft(parts, at: path.origin) : nil
        guard let draft, case .open = draft.content else {
            return note(.key(.unknownKey(path.text, Candidates())), at: path.origin)
        }
        draft.content = .single(value, isQuoted: false)
    }

    /// Whether a path lies below a list that has a sheet of its own, or below three durations: what
    /// these make would replace it without a word.
    private static func isWithinOneValue(_ parts: [String]) -> Bool {
        parts.indices.dropFirst().contains { count in
            let around = parts[..<count].joined(separator: ".")
            return SettingsTable.lists.contains(around)
                || SettingRow.byPath[around + ".0"]?.duration != nil
        }
    }

    /// The value at a path, made with all around it; nil where a single value stands in the way.
    func draft(_ parts: some Sequence<String>, at origin: Origin) -> Draft? {
        parts.reduce(Optional(root)) { $0?.entry($1, at: origin) }
    }

    /// Three durations, of which none may be missing.
    private mutating func add(_ values: [Int: PlacedValue], at path: String) {
        guard let any = values.sorted(by: { $0.key < $1.key }).first?.value,
            let draft = draft(path.split(separator: ".").map(String.init), at: any.origin)
        else { return }
        let row = (0...2).map { position -> PlacedValue in
            if let value = values[position] { return value }
            let name = "\(path).\(position)"
            var place = first[name] ?? any.origin
            // The value's cell stands beside the path's.
            if first[name] != nil, any.origin.isCell { place.column = any.origin.column }
            note(.value(.emptyCell(column: name)), at: place)
            return PlacedValue(text: any.text, origin: place)
        }
        draft.origin = any.origin
        draft.content = .row(row, isQuoted: false)
    }
}

extension SettingRow {
    /// Whether it can be told to be empty.
    fileprivate var isListOrMap: Bool {
        if case .words? = kind { return true }
        return kind == nil
    }

    /// Whether it is a list.
    fileprivate var isList: Bool {
        if case .list? = ScenarioKeys.shape(at: path) { return true }
        return false
    }
}
