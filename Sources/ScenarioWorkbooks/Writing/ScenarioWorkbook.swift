// SPDX-License-Identifier: GPL-3.0-or-later
import Programme
import ScenarioFiles
import Spreadsheet
import Words

/// A scenario as a workbook to be edited.
public struct ScenarioWorkbook: Sendable {
    private let family: ScenarioFamily
    private let language: Language

    /// The workbook of a scenario that was read, with all variants and settings composed onto it.
    public init(_ family: ScenarioFamily, _ language: Language) {
        (self.family, self.language) = (family, language)
    }

    /// The bytes of the file; the same scenario gives the same.
    ///
    /// - Throws: what the system or the library refuses.
    public func bytes() throws(WorkbookFailure) -> [UInt8] {
        try formWorkbook(sheets, title: family.base.title[language], language: language)
    }

    /// The sheets in the order of their tabs.
    var sheets: [FormSheet] {
        guard let root = family.raw.root else { return [] }
        let sources = Sources(family.raw, language)
        // The settings first, as a comment belongs to the first value of its line.
        let settings = SettingsForm(root: root, sources: sources, language: language)
        let settingsForm = settings.form()
        var tables =
            SettingsTable.all.map { $0.form(of: root, sources) }
            + (TableName.allCases + [.published]).compactMap(form)
        var choices = Choices(language)
        for table in tables {
            choices.add(table.sheet, keys: table.fields.map(\.key), rows: table.capacity)
        }
        for index in tables.indices {
            guard case .table = tables[index].sheet else { continue }
            tables[index].lookups = tables[index].fields.enumerated().compactMap {
                NameLookup($1, at: $0, among: tables, language)
            }
        }
        var result = [guide]
        for sheet in ScenarioSheet.all {
            if sheet == .settings {
                var form = settingsForm
                form.checks = settings.checks(choices)
                result.append(form)
            } else if let table = tables.first(where: { $0.sheet == sheet }) {
                result.append(table.form(choices, language))
            }
        }
        return result + [choices.form]
    }

    private func form(of table: TableName) -> TableForm? {
        family.raw.contents(of: table).map { contents in
            // A table may have an optional column to be filled.
            let missing = table.specs.filter { spec in
                spec.presence == .optional && !contents.columns.contains { $0.name == spec.name }
            }
            let padding = missing.map { _ in "" }
            return TableForm(
                sheet: .table(table),
                fields: (contents.columns + missing).map { Field($0, in: table) },
                rows: contents.rows.map { $0 + padding })
        }
    }

    private var guide: FormSheet {
        let lines = WorkbookWords.guide(title: family.base.title, id: family.base.id)
        var form = FormSheet(
            name: ScenarioSheet.guide.name[language],
            columns: [FormColumn(width: 4), FormColumn(width: 150)])
        form.rows = lines.enumerated().map { number, line in
            number == 0
                ? [.text(line[language], .title)]
                : [.number(Double(number), .note), .text(line[language], .wrapped)]
        }
        return form
    }
}
