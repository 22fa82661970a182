// SPDX-License-Identifier: GPL-3.0-or-later
import Money
import Programme
import Simulation

/// A part of the programme at the cut-off: what was planned, what was done and paid, and where it
/// ends (forecast, section 12, "Deviation").
public struct Deviation: Hashable, Sendable {
    /// By what the programme is broken down.
    public enum Dimension: String, CaseIterable, Sendable {
        case total, line, level, field, place, project
    }

    /// By what the programme is broken down.
    public let dimension: Dimension
    /// The id within the dimension; empty for the total.
    public let key: String
    /// PV: what was planned to be done by then, cents, not rounded.
    public fileprivate(set) var plannedValue = 0.0
    /// EV: what of it is done, valued by its estimate, cents, not rounded.
    public fileprivate(set) var earnedValue = 0.0
    /// AC: what was paid.
    public fileprivate(set) var actualCost = Cents.zero
    /// What the plan case without books spends to the horizon.
    public fileprivate(set) var baselineSpent = Cents.zero
    /// What the plan case of the forecast spends to the horizon.
    public fileprivate(set) var forecastSpent = Cents.zero
    /// What the draws of the forecast spend to the horizon, cents; nil without draws.
    public fileprivate(set) var statistics: Statistics?

    /// EV / PV; nil where nothing was planned.
    public var scheduleIndex: Double? { plannedValue == 0 ? nil : earnedValue / plannedValue }
    /// EV / AC: an index from cost, no measure of progress that someone took; nil where nothing was
    /// paid.
    public var costIndex: Double? {
        actualCost == .zero ? nil : earnedValue / actualCost.statistic
    }

    fileprivate init(_ dimension: Dimension, _ key: String) {
        self.dimension = dimension
        self.key = key
    }
}

/// The deviation of a forecast from its baseline: the total, then lines, levels, fields, places and
/// projects in canonical order.
///
/// - Parameters:
///   - baseline: the plan case without books, with `doneParts` at the cut-off.
///   - plan: the scenario's own plan.
func deviations(
    of programme: Programme, _ plan: FundingPlan, baseline: PlanCase, _ cutOff: CutOff,
    forecast: StudyResult
) -> [Deviation] {
    let groups = DeviationGroups(programme)
    var rows = groups.rows
    for (index, package) in plan.packages.enumerated() {
        let (estimate, state) = (package.estimate.statistic, cutOff.packages[index])
        for row in groups.rows(of: package, programme) {
            rows[row].plannedValue += estimate * baseline.doneParts[index]
            rows[row].earnedValue += estimate * state.donePart
            rows[row].actualCost += state.spent
            rows[row].baselineSpent += baseline.courses[index].spent
            rows[row].forecastSpent += forecast.plan.courses[index].spent
        }
    }
    for row in rows.indices {
        guard let position = groups.position(of: row, in: forecast.layout) else { continue }
        rows[row].statistics = forecast.draws.statistics(position)
    }
    return rows
}

/// Where the parts of a programme stand among the rows.
private struct DeviationGroups {
    let rows: [Deviation]
    private let first: [Deviation.Dimension: Int]

    init(_ programme: Programme) {
        var rows: [Deviation] = []
        var first: [Deviation.Dimension: Int] = [:]
        for dimension in Deviation.Dimension.allCases {
            first[dimension] = rows.count
            rows += Self.keys(of: dimension, programme).map { Deviation(dimension, $0) }
        }
        (self.rows, self.first) = (rows, first)
    }

    private static func keys(
        of dimension: Deviation.Dimension, _ programme: Programme
    ) -> [String] {
        switch dimension {
        case .total: [""]
        case .line: programme.lines.map(\.id)
        case .level: Level.allCases.map(\.rawValue)
        case .field: programme.fields.map(\.id)
        case .place: (0...programme.laender.count).map { programme.id(of: Place(index: $0)) }
        case .project: programme.projects.map(\.id)
        }
    }

    /// The rows in which a package counts.
    func rows(of package: WorkPackage, _ programme: Programme) -> [Int] {
        let project = programme.projects[package.project]
        let level = programme.components[package.component].level
        let places: [(Deviation.Dimension, Int)] = [
            (.total, 0), (.line, project.line), (.level, Level.allCases.firstIndex(of: level) ?? 0),
            (.field, project.field), (.place, package.place.index), (.project, package.project),
        ]
        return places.map { (first[$0] ?? 0) + $1 }
    }

    /// Where what a part of the programme spends stands in a draw's row.
    func position(of row: Int, in layout: OutcomeLayout) -> Int? {
        let part = rows[row]
        switch part.dimension {
        case .total: return layout.position(.spent)
        case .line: return layout.position(.spent, .line, key: part.key)
        case .level: return layout.position(.spent, .level, key: part.key)
        case .field: return layout.position(.spent, .field, key: part.key)
        case .place: return layout.position(.spent, .place, key: part.key)
        case .project:
            return layout.position(spentByProject: row - (first[.project] ?? 0))
        }
    }
}

extension CutOff.Package {
    /// What of its effort is done, 0…1: all of what has finished, nothing of what has not started.
    var donePart: Double {
        if finish != nil { return 1 }
        guard start != nil, workedDays + restDays > 0 else { return 0 }
        return 1 - restDays / (workedDays + restDays)
    }
}
