// SPDX-License-Identifier: GPL-3.0-or-later
import Programme

/// Where each outcome stands in a row: a draw's outcomes are one flat row of numbers, the same
/// positions in every draw and for the plan case.
///
/// Amounts stand in cents. They are statistics there and below 2⁵³, so a `Double` holds each
/// exactly.
public struct OutcomeLayout: Sendable {
    /// An outcome or its break-down.
    public struct Entry: Hashable, Sendable {
        /// What it is.
        public let outcome: OutcomeKind
        /// By what it is broken down; nil for the total.
        public let dimension: OutcomeDimension?
        /// The id within the dimension; empty for the total.
        public let key: String
    }

    /// The outcomes in the order of `outcomes.csv`; their positions are the first of a row.
    public let entries: [Entry]
    /// The combinations of line, level, field and place that have packages.
    public let cells: [CellIndex.Cell]
    /// The number of values of a row.
    public let count: Int
    /// The number of months, M.
    public let monthCount: Int
    let lineCount: Int
    let fieldCount: Int
    let cellStart: Int
    private let placeStart: Int
    private let seriesStart: Int
    /// Where what each project spends stands, in forecasts.
    private let projectStart: Int?
    private let positions: [Entry: Int]

    /// The layout of a programme's outcomes.
    ///
    /// - Parameter countsProjects: whether what each project spends stands in a row too, behind all
    ///   else.
    public init(
        _ programme: Programme, cells: [CellIndex.Cell], countsProjects: Bool = false
    ) {
        entries = Self.entries(of: programme)
        positions = Dictionary(uniqueKeysWithValues: zip(entries, 0...))
        self.cells = cells
        monthCount = programme.calendar.monthCount
        lineCount = programme.lines.count
        fieldCount = programme.fields.count
        cellStart = entries.count
        placeStart = cellStart + cells.count
        seriesStart = placeStart + 2 * programme.laender.count * programme.fields.count
        let seriesCount = MonthlyMeasure.allCases.count * (lineCount + 1)
        let end = seriesStart + seriesCount * monthCount
        projectStart = countsProjects ? end : nil
        count = end + (countsProjects ? programme.projects.count : 0)
    }

    /// The position of what a project spends; nil where that is not counted.
    public func position(spentByProject project: Int) -> Int? {
        projectStart.map { $0 + project }
    }

    /// The position of an outcome; nil where there is no such break-down.
    public func position(
        _ outcome: OutcomeKind, _ dimension: OutcomeDimension? = nil, key: String = ""
    ) -> Int? {
        positions[Entry(outcome: outcome, dimension: dimension, key: key)]
    }

    /// The position of what a cell spends.
    public func position(spentInCell cell: Int) -> Int { cellStart + cell }

    /// The position of the number of projects of a field that are online (or connected) in a Land.
    public func position(land: Int, field: Int, connected: Bool) -> Int {
        placeStart + 2 * (land * fieldCount + field) + (connected ? 1 : 0)
    }

    /// The position of a measure in a month; line nil is the total.
    public func position(_ measure: MonthlyMeasure, line: Int?, month: Int) -> Int {
        let measureIndex = MonthlyMeasure.allCases.firstIndex(of: measure) ?? 0
        let series = measureIndex * (lineCount + 1) + (line ?? lineCount)
        return seriesStart + series * monthCount + month
    }

    private static func entries(of programme: Programme) -> [Entry] {
        var entries: [Entry] = []
        let years = programme.calendar.years.map(String.init)
        let lines = programme.lines.map(\.id)
        for outcome in OutcomeKind.allCases {
            func add(_ dimension: OutcomeDimension?, _ keys: [String]) {
                entries += keys.map { Entry(outcome: outcome, dimension: dimension, key: $0) }
            }
            add(nil, [""])
            guard outcome == .spent || outcome == .lapsed else { continue }
            add(.year, years)
            add(.line, lines)
            guard outcome == .spent else { continue }
            add(.level, Level.allCases.map(\.rawValue))
            add(.field, programme.fields.map(\.id))
            add(.place, ["BUND"] + programme.laender.map(\.id))
        }
        return entries
    }
}
