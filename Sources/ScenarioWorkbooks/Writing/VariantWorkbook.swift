// SPDX-License-Identifier: GPL-3.0-or-later
import Programme
import ScenarioFiles
import Spreadsheet
import Words

/// What a variant changes as a workbook with a sheet of changes, which is a variant itself.
public struct VariantWorkbook: Sendable {
    private let base: ScenarioFamily
    private let variant: ScenarioFamily
    private let extends: String?

    /// The workbook of the differences between two scenarios.
    ///
    /// - Parameter extends: where the base lies, seen from the workbook; nil where it is no single
    ///   folder or file.
    public init(from base: ScenarioFamily, to variant: ScenarioFamily, extends: String?) {
        (self.base, self.variant, self.extends) = (base, variant, extends)
    }

    /// The bytes of the file.
    ///
    /// - Throws: what the system or the library refuses.
    public func bytes(_ language: Language) throws(WorkbookFailure) -> [UInt8] {
        let sheet = form(language)
        return try formWorkbook([sheet], title: variant.base.title[language], language: language)
    }

    /// The keys of the sheet's columns.
    static let keys = ["file", "subject", "column", "change", "old", "new"]
    private static let widths = [16.0, 40, 18, 12, 36, 36]
    /// What stands as the file of what the variant says of itself.
    static let own = "variant"
    /// The rows that there are to be filled.
    private static let spare = 50

    /// The sheet of changes.
    func form(_ language: Language) -> FormSheet {
        var form = FormSheet(
            name: ScenarioSheet.changes.name[language],
            columns: Self.widths.map { FormColumn(width: $0, style: .text) })
        form.rows =
            [
                [.text(ScenarioSheet.changes.heading[language], .title)]
                    + Self.keys.dropFirst().map { _ in .blank(.note) },
                Self.keys.map { .text(WorkbookWords.label($0)[language], .label) },
                Self.keys.map { .text($0, .key) },
            ] + ownRows + settingRows + tableRows
        form.frozen = (rows: 3, columns: 2)
        let rows = 3...(form.rows.count + Self.spare)
        let files = ["scenario.yaml"] + TableName.allCases.map { "\($0.rawValue).csv" }
        let changes = InputDifference.Change.allCases.map(\.rawValue)
        for (column, words) in [(0, [Self.own] + files), (3, changes)] {
            let range = Text(words.joined(separator: ", "))
            form.checks.append(
                FormCheck(
                    rows: rows, column: column, rule: .words(words),
                    hint: (title: Self.keys[column], text: range[language]),
                    refusal: WorkbookWords.refusal(range)[language]))
        }
        return form
    }

    /// What the variant says of itself.
    private var ownRows: [[FormCell]] {
        let (title, question) = (variant.base.title, variant.base.question)
        let rows = [
            ("title.de", title.de), ("title.en", title.en), ("question.de", question?.de),
            ("question.en", question?.en), ("extends", extends),
        ]
        return rows.compactMap { subject, value in
            value.map { row(Self.own, subject, new: .text($0, .text)) }
        }
    }

    private var settingRows: [[FormCell]] {
        settingChanges(from: base, to: variant).map { change in
            // A key with a dot stands in a map of its own, as paths have dots between keys.
            let isPlain = change.path.last.map { !$0.contains(".") } ?? true
            let path = isPlain ? change.path : change.path.dropLast()
            let subject = path.joined(separator: ".")
            func cell(_ node: SettingNode?) -> FormCell {
                guard let node, !node.line.isEmpty else { return .empty }
                guard isPlain else {
                    let key = (change.path.last ?? "").quotedForYAML
                    return .text("{\(key): \(node.line)}", .text)
                }
                guard let text = node.text, let kind = FieldKind(atPath: path) else {
                    return .text(node.line, .text)
                }
                return FormCell(text, kind)
            }
            let kind: InputDifference.Change =
                change.old == nil ? .added : change.new == nil ? .removed : .value
            let gone: FormCell = isPlain ? .empty : .text("{\(subject): null}", .text)
            return row(
                "scenario.yaml", subject, change: kind, old: cell(change.old),
                new: change.new == nil ? gone : cell(change.new))
        }
    }

    private var tableRows: [[FormCell]] {
        let differences = inputDifferences(from: base, to: variant)
        return differences.filter { $0.file != "scenario.yaml" }.flatMap { difference in
            switch difference.change {
            case .value: [cellRow(difference)]
            case .removed:
                [row(difference.file, difference.subject, change: .removed, new: .empty)]
            case .added: added(difference)
            }
        }
    }

    private func cellRow(_ difference: InputDifference) -> [FormCell] {
        let kind = FieldKind(column: difference.column, of: difference.file) ?? .text
        return row(
            difference.file, difference.subject, difference.column, change: .value,
            old: FormCell(difference.old ?? "", kind), new: FormCell(difference.new ?? "", kind))
    }

    /// A row for each cell of a new row.
    private func added(_ difference: InputDifference) -> [[FormCell]] {
        guard let table = TableName(file: difference.file),
            let contents = variant.raw.contents(of: table)
        else { return [] }
        let keys = contents.columns.map(\.name)
        let names = table.keys.compactMap { keys.firstIndex(of: $0) }
        guard
            let cells = contents.rows.first(where: { row in
                names.map { row[$0] }.joined(separator: "/") == difference.subject
            })
        else { return [] }
        return zip(contents.columns, cells).filter { !$1.isEmpty }.map { column, text in
            row(
                difference.file, difference.subject, column.name, change: .added,
                new: FormCell(text, FieldKind(column, in: table)))
        }
    }

    private func row(
        _ file: String, _ subject: String, _ column: String = "",
        change: InputDifference.Change? = nil, old: FormCell = .empty, new: FormCell
    ) -> [FormCell] {
        [
            .text(file, .text), .text(subject, .text), .text(column, .text),
            .text(change?.rawValue ?? "", .text), old, new,
        ]
    }
}

extension TableName {
    /// The table of a file's name, with or without its ending.
    init?(file: String) {
        self.init(rawValue: file.hasSuffix(".csv") ? String(file.dropLast(4)) : file)
    }

    /// The columns that tell its rows apart.
    var keys: [String] { self == .efforts ? ["component", "role"] : ["id"] }
}

extension FieldKind {
    /// What a path of scenario.yaml holds, whatever the names of maps in it; nil for lists, maps.
    init?(atPath path: some Sequence<String>) {
        var shape = ValueShape.record(ScenarioKeys.all)
        for part in path {
            switch shape {
            case .record(let keys):
                guard let key = keys.first(where: { $0.name == part }) else { return nil }
                shape = key.shape
            case .years(let value), .names(let value): shape = value
            default: return nil
            }
        }
        self.init(shape, at: path.joined(separator: "."))
        // Lists of words are lists here.
        if case .words = self { return nil }
    }

    /// What a column of a file holds; nil where there is none of the name.
    init?(column: String, of file: String) {
        guard let table = TableName(file: file),
            let spec = table.specs.first(where: { $0.name == column })
        else { return nil }
        self.init(spec, in: table)
    }
}
