// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation
import Programme
import ScenarioFiles
import WorkbookFiles
import Words

/// The files that a workbook stands for.
struct UnpackedWorkbook: Sendable {
    /// The bytes of the files by their names: those of a folder, or of one variant.
    private(set) var files: [String: [UInt8]] = [:]
    /// The bytes of the variant that the workbook is; nil for a scenario.
    private(set) var variant: [UInt8]?
    /// What the reader of scenarios needs to know.
    private(set) var packed: PackedScenario

    private let path: String

    /// What is wrong with a file that is no workbook, or a broken one.
    init(_ path: String, bytes: Data, _ problems: WorkbookProblems) {
        self.init(path, bytes: bytes)
        packed.problems = problems.problems.map { problem in
            let origin = problem.sheet.map {
                Origin(
                    workbook: path, sheet: $0, row: problem.cell?.row ?? 0,
                    column: problem.cell?.column ?? 0)
            }
            return Problem(.workbook(problem.fault), at: origin ?? Origin(file: path))
        }
    }

    /// The files of a workbook's sheets.
    init(_ path: String, bytes: Data, _ contents: WorkbookContents) {
        self.init(path, bytes: bytes)
        packed.parts =
            [Origin(file: path)]
            + contents.sheets.map { Origin(workbook: path, sheet: $0.name) }
        let sheets = FoundSheets(contents)
        if sheets[.settings] == nil, let sheet = sheets[.changes] {
            readChanges(sheet, contents.dates)
        } else {
            readScenario(sheets, contents.dates)
        }
        for sheet in sheets.unknown {
            let origin = Origin(workbook: path, sheet: sheet)
            packed.warnings.append(Warning(.workbook(.ignoredSheet(sheet)), at: origin))
        }
    }

    private mutating func readScenario(_ sheets: FoundSheets, _ dates: DateSystem) {
        readSettings(sheets, dates)
        for table in TableName.allCases + [.published] { read(table, sheets, dates) }
    }

    private init(_ path: String, bytes: Data) {
        self.path = path
        let name = path.split(separator: "/").last.map(String.init) ?? path
        packed = PackedScenario(name: name, bytes: bytes)
    }

    private mutating func readChanges(_ sheet: SheetContents, _ dates: DateSystem) {
        let grid = SheetGrid(
            sheet, file: path, dates, keys: VariantWorkbook.keys, kind: ChangesReading.kind)
        take(grid)
        guard !grid.keys.isEmpty else { return }
        let changes = ChangesReading(grid)
        packed.problems += changes.problems
        let text = MarkedText(changes.root)
        variant = text.bytes.isEmpty ? Array("{}\n".utf8) : text.bytes
        packed.places.add(path, whole: grid.whole, marks: text.marks)
    }

    private mutating func readSettings(_ sheets: FoundSheets, _ dates: DateSystem) {
        guard let sheet = sheets[.settings] else { return noteMissing(.settings, sheets) }
        let grid = SheetGrid(
            sheet, file: path, dates, keys: SettingsForm.keys, kind: SettingsReading.kind)
        take(grid)
        guard !grid.keys.isEmpty else { return }
        var settings = SettingsReading(at: grid.whole)
        settings.read(grid)
        for table in SettingsTable.all {
            guard let sheet = sheets[table.sheet] else { continue }
            let grid = SheetGrid(sheet, file: path, dates, keys: table.fields.map(\.key)) {
                key, _ in
                key == "source" ? .words : table.fields.first { $0.key == key }?.kind ?? .words
            }
            take(grid)
            settings.read(grid, as: table)
        }
        packed.problems += settings.problems
        add("scenario.yaml", MarkedText(settings.root), grid.whole)
    }

    private mutating func read(_ table: TableName, _ sheets: FoundSheets, _ dates: DateSystem) {
        let isOptional = table == .published
        guard let sheet = sheets[.table(table)] else {
            if !isOptional { noteMissing(.table(table), sheets) }
            return
        }
        let specs = table.specs
        let grid = SheetGrid(sheet, file: path, dates, keys: specs.map(\.name)) { key, _ in
            specs.first { $0.name == key }.map { FieldKind($0, in: table) } ?? .words
        }
        take(grid)
        guard !grid.keys.isEmpty, !(isOptional && grid.rows.isEmpty) else { return }
        add("\(table.rawValue).csv", MarkedText(grid), grid.whole)
    }

    private mutating func take(_ grid: SheetGrid) {
        packed.problems += grid.problems
        packed.warnings += grid.warnings
    }

    private mutating func noteMissing(_ sheet: ScenarioSheet, _ sheets: FoundSheets) {
        let near = Candidates(for: sheet.name.de, among: sheets.unknown)
        let fault = Problem.SheetFault.missingSheet(name: sheet.name.de, near)
        packed.problems.append(Problem(.sheet(fault), at: Origin(file: path)))
    }

    private mutating func add(_ name: String, _ text: MarkedText, _ whole: Origin) {
        files[name] = text.bytes
        packed.places.add("\(path)/\(name)", whole: whole, marks: text.marks)
    }
}

/// The sheets of a workbook by what they are; in either language, or by the table's own name.
struct FoundSheets {
    private var sheets: [ScenarioSheet: SheetContents] = [:]
    /// The names of all that are not read.
    private(set) var unknown: [String] = []

    init(_ contents: WorkbookContents) {
        for sheet in contents.sheets {
            if let found = Self.byName[sheet.name.lowercased()], sheets[found] == nil {
                sheets[found] = sheet
            } else {
                // Also a second one for the same, by another of its names.
                unknown.append(sheet.name)
            }
        }
    }

    subscript(sheet: ScenarioSheet) -> SheetContents? { sheets[sheet] }

    private static let byName: [String: ScenarioSheet] = {
        var names: [String: ScenarioSheet] = [:]
        for sheet in ScenarioSheet.all + [.guide, .changes, .choices] {
            for name in [sheet.name.de, sheet.name.en] { names[name.lowercased()] = sheet }
            if case .table(let table) = sheet { names[table.rawValue] = sheet }
        }
        return names
    }()
}
