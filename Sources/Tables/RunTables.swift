// SPDX-License-Identifier: GPL-3.0-or-later
import Programme
import Study

/// All tables that a run writes, in the order of the contract; the last is their dictionary.
public struct RunTables: Sendable {
    /// The tables in their order.
    public let all: [Table]

    /// The tables of a run.
    ///
    /// - Parameters:
    ///   - programme: what was simulated.
    ///   - plan: its funding plan.
    ///   - result: its plan case and draws.
    ///   - perDraw: whether a row for every draw is wanted too: `draws.csv`.
    public init(programme: Programme, plan: FundingPlan, result: StudyResult, perDraw: Bool) {
        var tables = [
            PackagesTable.table(programme, plan, result.plan.courses),
            AllocationTable.table(programme, plan, result),
            PlacesTable.table(programme, plan, result),
            CapacityTable.table(programme, result.plan.capacity),
            ControlsTable.table(programme, plan, result.plan.controls),
            LedgerTable.table(programme, plan, result.plan.ledger),
            MonthsTable.table(programme, result),
            OutcomesTable.table(result),
            TargetsTable.table(programme, result),
            LimitsTable.table(result),
        ]
        if perDraw { tables.append(DrawsTable.table(result)) }
        tables.append(FindingsTable.table(programme, plan))
        if !programme.published.isEmpty {
            tables.append(PublishedTable.table(programme, plan, result))
        }
        all = tables + [Table.dictionary(of: tables)]
    }

    /// The same tables without rows, for a dictionary without a run; the dictionary itself is full.
    public static func empty(perDraw: Bool) -> [Table] {
        var tables = [
            PackagesTable.shape.empty, AllocationTable.shape.empty, PlacesTable.shape.empty,
            CapacityTable.shape.empty, ControlsTable.shape.empty, LedgerTable.shape.empty,
            MonthsTable.shape.empty, OutcomesTable.shape.empty, TargetsTable.shape.empty,
            LimitsTable.shape.empty,
        ]
        if perDraw { tables.append(DrawsTable.shape.empty) }
        tables.append(FindingsTable.shape.empty)
        return tables + [Table.dictionary(of: tables)]
    }
}
