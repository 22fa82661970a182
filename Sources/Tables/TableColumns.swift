// SPDX-License-Identifier: GPL-3.0-or-later

/// The columns of a table as keys: their raw values are its headings, in their order.
///
/// Declared beside the table's shape, which is refused where the two differ. Whoever reads a table
/// names its columns by these keys, so that a column that is not there does not compile.
public protocol TableColumns: RawRepresentable<String>, CaseIterable, Hashable, Sendable {
    /// The table that has them.
    static var table: Table.Name { get }
}

/// Tables that group packages.
public protocol GroupedColumns: TableColumns {
    /// How packages are grouped.
    static var dimension: Self { get }
    /// The id of the group; empty for all together.
    static var key: Self { get }
}

/// Tables of what packages were estimated at and assigned.
public protocol PlanPartColumns: TableColumns {
    /// The number of packages.
    static var packages: Self { get }
    /// What they cost by the estimate.
    static var estimateEUR: Self { get }
    /// What they are assigned.
    static var allocatedEUR: Self { get }
    /// The part of the budget.
    static var share: Self { get }
}

/// Tables of outcomes over draws.
public protocol OutcomeColumns: TableColumns {
    /// The outcome's id.
    static var outcome: Self { get }
    /// What its values are counted in.
    static var unit: Self { get }
    /// The number of draws.
    static var draws: Self { get }
}

/// Tables of outcomes and of their parts.
public protocol BrokenDownColumns: OutcomeColumns {
    /// What the outcome is broken down by; empty for its total.
    static var dimension: Self { get }
    /// The part of the break-down.
    static var key: Self { get }
}

/// Tables of statistics over draws.
public protocol StatisticColumns: TableColumns {
    /// The mean.
    static var mean: Self { get }
    /// The standard error of the mean.
    static var standardError: Self { get }
    /// The 10 % quantile.
    static var p10: Self { get }
    /// The median.
    static var p50: Self { get }
    /// The 90 % quantile.
    static var p90: Self { get }
}

/// Tables of the plan case beside the statistics over draws.
public protocol SpreadColumns: StatisticColumns {
    /// The value in the plan case.
    static var plan: Self { get }
}

extension Table {
    /// The tables that there are, by the names of their files.
    public enum Name: String, CaseIterable, Sendable {
        // Files of a run.
        case packages, allocation, places, capacity, controls, ledger, months,
            outcomes, targets, limits, draws, findings, published, columns
        // Files of studies of several scenarios or points.
        case comparison, differences, sweep, sensitivity
        // Files of a forecast alone; `effect` has the columns of `comparison`.
        case deviation, course, proposals, accepted, effect, bridge, learned
        // Tables for reports and the console, without a file.
        case names, frame, estimate, distribution
        case lineBudgets = "line_budgets"
        // The parts of an explanation.
        case explainSubject = "explain_subject"
        case explainBooks = "explain_books"
        case explainScales = "explain_scales"
        case explainRoles = "explain_roles"
        case explainRules = "explain_rules"
        case explainSplits = "explain_splits"
        case explainMovements = "explain_movements"
        case explainRelease = "explain_release"
        case explainTimes = "explain_times"
        case explainPredecessors = "explain_predecessors"
        case explainLaender = "explain_laender"
    }
}

extension Sequence<Table> {
    /// The table of a name; nil where it is not among these.
    public func first(_ name: Table.Name) -> Table? { first { $0.name == name.rawValue } }
}

extension Table {
    /// Where a row says the unit of its mixed columns; nil where there is no column for it.
    public var unitColumn: Int? {
        columns.firstIndex { $0.id == OutcomesColumn.unit.rawValue }
    }
}
