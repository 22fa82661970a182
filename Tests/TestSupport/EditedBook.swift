// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation
import Programme
import ScenarioFiles
import ScenarioWorkbooks
import Words
import WorkbookFiles

/// A scenario as a workbook that was written and read, whose cells tests change.
public struct EditedBook {
    /// The path under which it is read; nothing lies there.
    public static let path = "plan.xlsx"

    /// What stands in it.
    public var contents: WorkbookContents

    /// The workbook of a scenario on the disk.
    public init(
        _ folder: String = Repository.tiny, settings: [String] = [], _ language: Language = .de
    ) throws {
        let source = ScenarioSource(path: folder, settings: settings)
        try self.init(ScenarioFamily(source), language)
    }

    /// The workbook of a scenario that was read.
    public init(_ family: ScenarioFamily, _ language: Language = .de) throws {
        contents = try readWorkbook(try ScenarioWorkbook(family, language).bytes())
    }

    /// The value at `Projekte!F17`; nil where the cell is empty.
    public subscript(place: String) -> CellValue? {
        get {
            guard let (sheet, cell) = split(place) else { return nil }
            return contents.sheets[sheet][cell]?.value
        }
        set {
            guard let (sheet, place) = split(place) else { return }
            var rows = contents.sheets[sheet].rows
            var row =
                rows.first { $0.number == place.row } ?? SheetRow(number: place.row, cells: [])
            row.cells.removeAll { $0.column == place.column }
            if let newValue {
                row.cells.append(WorkbookFiles.Cell(column: place.column, value: newValue))
            }
            row.cells.sort { $0.column < $1.column }
            rows.removeAll { $0.number == place.row }
            rows.append(row)
            contents.sheets[sheet].rows = rows.sorted { $0.number < $1.number }
        }
    }

    private func split(_ place: String) -> (Int, CellPlace)? {
        let parts = place.split(separator: "!").map(String.init)
        guard parts.count == 2, let cell = CellPlace(parts[1]),
            let sheet = contents.sheets.firstIndex(where: { $0.name == parts[0] })
        else { return nil }
        return (sheet, cell)
    }

    /// Changes a sheet as a whole.
    public mutating func change(_ sheet: String, _ change: (inout SheetContents) -> Void) {
        guard let index = contents.sheets.firstIndex(where: { $0.name == sheet }) else { return }
        change(&contents.sheets[index])
    }

    /// Where its files are.
    public var source: ScenarioSource {
        ScenarioSource(
            path: Self.path, files: WorkbookDoor([Self.path: contents], to: MemoryFiles([:])))
    }

    /// The scenario of the workbook.
    public func family() throws -> ScenarioFamily { try ScenarioFamily(source) }

    /// What differs from a scenario, as `projects.csv A name: old → new`.
    public func differences(from folder: String = Repository.tiny) throws -> [String] {
        let base = try ScenarioFamily(ScenarioSource(path: folder))
        return inputDifferences(from: base, to: try family()).map(\.line)
    }

    /// What is wrong, as `plan.xlsx:Projekte!F17 id`.
    public func problems() throws -> [String] {
        do {
            _ = try family()
            return []
        } catch let error as Problems {
            return error.problems.map { "\($0.origin) \($0.id)" }
        }
    }
}

extension InputDifference {
    /// The difference on one line.
    public var line: String {
        let place = [file, subject, column].filter { !$0.isEmpty }.joined(separator: " ")
        return "\(place): \(old ?? "–") → \(new ?? "–")"
    }
}

extension CellValue {
    /// A number as a file has it.
    public static func number(_ literal: String, _ style: WorkbookFiles.NumberStyle = .plain)
        -> CellValue
    {
        CellNumber(literal, style: style).map { .number($0) } ?? .error(literal)
    }

    /// A day.
    public static func day(_ iso: String) -> CellValue {
        CellDate(iso: iso).map { .date($0) } ?? .error(iso)
    }
}
