// SPDX-License-Identifier: GPL-3.0-or-later
import Programme

/// The combinations of line, level, field and place that have packages, in canonical order:
/// what a package spends is counted once, in its cell, and summed along each dimension later.
public struct CellIndex: Sendable {
    /// A combination of line, level, field and place.
    public struct Cell: Hashable, Comparable, Sendable {
        /// The position of the line.
        public let line: Int
        /// The position of the level.
        public let level: Int
        /// The position of the field.
        public let field: Int
        /// The place.
        public let place: Place

        /// Whether the left one comes first in canonical order.
        public static func < (left: Cell, right: Cell) -> Bool {
            (left.line, left.level, left.field, left.place.index)
                < (right.line, right.level, right.field, right.place.index)
        }
    }

    /// The combinations in canonical order.
    public let cells: [Cell]
    private let positions: [Cell: Int32]
    private let programme: Programme

    /// The combinations that the packages have.
    public init(_ programme: Programme, _ packages: [WorkPackage]) {
        self.programme = programme
        cells = Set(packages.map { Self.cell(of: $0, in: programme) }).sorted()
        positions = Dictionary(uniqueKeysWithValues: zip(cells, 0...))
    }

    /// The position of a package's combination.
    public func cell(of package: WorkPackage) -> Int32 {
        positions[Self.cell(of: package, in: programme), default: -1]
    }

    private static func cell(of package: WorkPackage, in programme: Programme) -> Cell {
        let project = programme.projects[package.project]
        let level = programme.components[package.component].level
        return Cell(
            line: project.line, level: Level.allCases.firstIndex(of: level) ?? 0,
            field: project.field, place: package.place)
    }
}
