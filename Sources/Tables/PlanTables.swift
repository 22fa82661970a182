// SPDX-License-Identifier: GPL-3.0-or-later
import Programme
import Simulation

/// What is known before anything is simulated: the tables of `check`, `estimate` and `distribute`.
public struct PlanTables: Sendable {
    private let programme: Programme
    private let plan: FundingPlan

    /// The tables of a programme and its plan.
    public init(programme: Programme, plan: FundingPlan) {
        self.programme = programme
        self.plan = plan
    }

    /// Where a rule applied: `findings.csv`.
    public var findings: Table { FindingsTable.table(programme, plan) }

    /// Person-days and cost from–to, by line and level, field, kind, component and in total.
    public var estimate: Table { EstimateTable.table(programme, plan.packages) }

    /// What is assigned by line, level, field, place and in total.
    public var distribution: Table { DistributionTable.table(programme, plan) }

    /// The lines' budgets, reserves and tranches, a column for each fiscal year.
    public var lineBudgets: Table { LineBudgetsTable.table(programme, plan) }

    /// What a report needs beside a run's tables: names of ids, the programme's frame, tranches.
    public var forReports: [Table] {
        [NamesTable.table(programme), FrameTable.table(programme), lineBudgets]
    }

    /// `allocation.csv` without what is spent.
    public var allocation: Table { AllocationTable.table(programme, plan, nil) }

    /// `packages.csv` without what only a simulation tells: empty from `received_eur` on.
    public var packages: Table {
        let courses = plan.allocations.map { allocation in
            var course = PackageCourse()
            course.allocated = allocation
            return course
        }
        var table = PackagesTable.table(programme, plan, courses)
        let known = TableReader<PackagesColumn>(table).position(of: .receivedEUR)
        let unknown = Array(repeating: Table.Cell.empty, count: table.columns.count - known)
        for row in table.rows.indices {
            table.rows[row].replaceSubrange(known..., with: unknown)
        }
        return table
    }
}
