// SPDX-License-Identifier: GPL-3.0-or-later
import Programme
import ScenarioFiles
import Spreadsheet
import Words

/// The sheet of settings: a row for each single value, with headings for the groups.
struct SettingsForm {
    let root: SettingNode
    let sources: Sources
    let language: Language

    /// The keys of its columns.
    static let keys = ["path", "value", "unit", "range", "meaning_de", "meaning_en", "source"]
    private static let widths = [36.0, 30, 22, 36, 72, 72, 48]

    /// The sheet as it is written; reads the comments that belong to it.
    func form() -> FormSheet {
        let sheet = ScenarioSheet.settings
        var form = FormSheet(
            name: sheet.name[language], columns: Self.widths.map { FormColumn(width: $0) })
        form.rows = [
            [.text(sheet.heading[language], .title)],
            Self.keys.map { .text(WorkbookWords.label($0)[language], .label) },
            Self.keys.map { .text($0, .key) },
        ]
        form.frozen = (rows: form.rows.count, columns: 2)
        for row in SettingRow.all {
            if row.level > 0 { form.levels[form.rows.count] = row.level }
            form.rows.append(cells(row))
        }
        return form
    }

    /// What may stand in its values.
    func checks(_ choices: Choices) -> [FormCheck] {
        SettingRow.all.enumerated().compactMap { number, row in
            let index = Choices.firstRow - 1 + number
            return row.kind.map { kind in
                FormCheck(
                    rows: index...index, column: 1, rule: choices.rule(kind),
                    hint: row.field.hint(language), refusal: row.field.refusal(language))
            }
        }
    }

    private func cells(_ row: SettingRow) -> [FormCell] {
        let found = find(row.path)
        let meaning = [row.meaning.de, row.meaning.en]
        guard let kind = row.kind else {
            let isEmpty = found?.node.hasNoEntries ?? false
            let sheet = row.sheet.map { WorkbookWords.seeSheet($0.name[language], language) }
            let comment = sources.comment(at: found?.origin) ?? ""
            return [
                .text(row.path, .group),
                isEmpty ? .text(WorkbookWords.none, .text) : .blank(.group),
                .blank(.group), .text(sheet ?? "", .group),
            ] + meaning.map { .text($0, .group) } + [.text(comment, .group)]
        }
        let text = found.map { $0.node.words(kind) } ?? ""
        let value = FormCell(text, kind)
        let source = sources.source(
            of: row.path, at: row.duration == nil ? found?.origin : nil,
            isAssumed: !text.isEmpty && kind.bounds != nil)
        return [
            .text(row.path, .key), value == .empty ? .blank(kind.style) : value,
            .text(row.unit?.words[language] ?? "", .plain),
            .text(kind.range[language], .wrapped),
        ] + meaning.map { .text($0, .wrapped) } + [.text(source, .text)]
    }

    /// A value and where its key stands; nil where the scenario does not have it.
    private func find(_ path: String) -> (node: SettingNode, origin: Origin)? {
        var found: (node: SettingNode, origin: Origin) = (root, root.origin)
        for part in path.split(separator: ".") {
            if let list = found.node.list, let index = Int(part), list.indices.contains(index) {
                found = (list[index], list[index].origin)
            } else if let entry = found.node.map?.entries.first(where: { $0.key == part }) {
                found = (entry.node, entry.keyOrigin)
            } else {
                return nil
            }
        }
        return found
    }
}

extension SettingRow {
    /// The row as a column: what its hints need.
    fileprivate var field: Field {
        var field = Field(path, kind ?? .text)
        (field.meaning, field.unit) = (meaning, unit)
        return field
    }
}

extension SettingNode {
    /// Whether it is a list or map of nothing.
    var hasNoEntries: Bool { map?.entries.isEmpty ?? list?.isEmpty ?? false }

    /// A single value, or a list of single values as words.
    func words(_ kind: FieldKind) -> String {
        guard case .words = kind, let list else { return text ?? "" }
        return list.isEmpty
            ? WorkbookWords.none : list.compactMap(\.text).joined(separator: " ")
    }
}
