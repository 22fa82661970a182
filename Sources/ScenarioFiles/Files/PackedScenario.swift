// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation
import Programme

/// A scenario or a variant that lies in one file, such as a workbook, out of which a source of
/// files makes what the reader expects.
public struct PackedScenario: Sendable {
    /// The name of the file, under which its hash stands.
    public var name: String
    /// Its bytes.
    public var bytes: Data
    /// Its parts, such as the sheets of a workbook, in the order of the report.
    public var parts: [Origin]
    /// Where what was made of it stands in it.
    public var places: CellPlaces
    /// What is wrong with it beside what the reader finds.
    public var problems: [Problem]
    /// What of it is read otherwise than one might think.
    public var warnings: [Warning]

    /// A packed scenario.
    public init(
        name: String, bytes: Data, parts: [Origin] = [], places: CellPlaces = CellPlaces(),
        problems: [Problem] = [], warnings: [Warning] = []
    ) {
        self.name = name
        self.bytes = bytes
        self.parts = parts
        self.places = places
        self.problems = problems
        self.warnings = warnings
    }
}

/// Where what stands in files that were made of a workbook stands in the workbook.
public struct CellPlaces: Sendable {
    /// From a column of a line on, up to the next.
    public struct Mark: Sendable {
        /// The column, from 1.
        public var column: Int
        /// What stands there in the workbook.
        public var origin: Origin

        /// A mark at a column.
        public init(column: Int, origin: Origin) {
            self.column = column
            self.origin = origin
        }
    }

    private struct File: Sendable {
        var whole: Origin
        /// By line from 0, columns ascending.
        var marks: [[Mark]]
    }

    private var files: [String: File] = [:]

    /// No places.
    public init() {}

    /// Notes where the lines of a file stand.
    ///
    /// - Parameters:
    ///   - path: the path under which it is read.
    ///   - whole: what the file as a whole is.
    ///   - marks: of each line, columns ascending.
    public mutating func add(_ path: String, whole: Origin, marks: [[Mark]]) {
        files[path] = File(whole: whole, marks: marks)
    }

    /// The place in the workbook; unchanged for places in other files. O(marks of the line).
    public func place(of origin: Origin) -> Origin {
        guard let file = files[origin.file] else { return origin }
        guard origin.line > 0, file.marks.indices.contains(origin.line - 1) else {
            return file.whole
        }
        let marks = file.marks[origin.line - 1]
        guard let first = marks.first else { return file.whole }
        var place = (marks.last { $0.column <= origin.column } ?? first).origin
        // The line as a whole is the row.
        if origin.column == 0 { place.column = 0 }
        return place
    }
}

extension SettingNode {
    /// The value with the places of the workbook that its file was made of.
    func placed(in log: ProblemLog) -> SettingNode {
        log.hasPlaces ? placed(log.place(of:)) : self
    }

    private func placed(_ place: (Origin) -> Origin) -> SettingNode {
        var result = self
        result.origin = place(origin)
        switch value {
        case .null, .empty, .scalar: break
        case .list(let items): result.value = .list(items.map { $0.placed(place) })
        case .map(var map):
            for index in map.entries.indices {
                map.entries[index].keyOrigin = place(map.entries[index].keyOrigin)
                map.entries[index].node = map.entries[index].node.placed(place)
            }
            result.value = .map(map)
        }
        return result
    }
}

extension Table {
    /// The table with the places of the workbook that its file was made of.
    func placed(in log: ProblemLog) -> Table {
        guard log.hasPlaces else { return self }
        var result = self
        result.columnOrigins = columnOrigins.map(log.place(of:))
        for row in rows.indices {
            for cell in rows[row].indices {
                result.rows[row][cell].origin = log.place(of: rows[row][cell].origin)
            }
        }
        return result
    }
}
