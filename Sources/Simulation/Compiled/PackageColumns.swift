// SPDX-License-Identifier: GPL-3.0-or-later
import Money
import Programme

/// What never changes of the packages during a study, one column per quantity.
struct PackageColumns {
    let project: PackageColumn<Int32>
    let line: PackageColumn<Int32>
    let pool: PackageColumn<Int32>
    /// T_i, person-days per month.
    let teamDaysPerMonth: PackageColumn<Double>
    /// k_i, cents per person-day.
    let centsPerDay: PackageColumn<Double>
    /// θ_i, 0…1.
    let technicalShare: PackageColumn<Double>
    /// E_i.
    let estimatedDays: PackageColumn<Double>
    /// q_i = T_i · k_i.
    let monthlyCostCents: PackageColumn<Double>
    /// A_i before any month.
    private(set) var allocatedCents: PackageColumn<Int64>
    /// planned_i: the start in the network plan; filled once that is computed.
    let plannedMonths: PackageColumn<Double>
    let isExcluded: PackageColumn<Bool>
    /// Which combination of line, level, field and place it counts in.
    let cell: PackageColumn<Int32>
    /// The Land in which its finish makes a project online or connected: position of
    /// (project, Land), −1 for `BUND`.
    let landOfProject: PackageColumn<Int32>
    /// Whether its finish counts for online (level `land`) or connected (level `kommune`).
    let makesOnline: PackageColumn<Bool>
    let makesConnected: PackageColumn<Bool>
    /// Whether its finish counts for go-live (place `lead`).
    let makesLive: PackageColumn<Bool>
    /// Whether a Land takes part with it, so that it waits for the Land's decision to join.
    let isJoining: PackageColumn<Bool>
    /// Its place in the order of priority, highest first, ties canonical.
    let priorityRank: PackageColumn<Int32>

    init(_ programme: Programme, _ plan: FundingPlan, cells: CellIndex, in storage: ColumnStorage) {
        let packages = plan.packages
        let components = programme.components
        let monthlyCost = packages.map { $0.teamDaysPerMonth * $0.centsPerDay }
        func each<Value: BitwiseCopyable>(_ value: (WorkPackage) -> Value) -> PackageColumn<Value> {
            storage.column(packages.map(value))
        }
        project = each { Int32($0.project) }
        line = each { Int32(programme.projects[$0.project].line) }
        pool = each { Int32(programme.pool(at: $0.place)) }
        teamDaysPerMonth = each(\.teamDaysPerMonth)
        centsPerDay = each(\.centsPerDay)
        technicalShare = each(\.technicalShare)
        estimatedDays = each(\.personDays)
        monthlyCostCents = storage.column(monthlyCost)
        allocatedCents = storage.column(plan.allocations.map(\.count))
        plannedMonths = storage.column(packages.count, of: 0)
        isExcluded = each(\.isExcluded)
        cell = storage.column(packages.map { cells.cell(of: $0) })
        landOfProject = each { package in
            package.place.land.map { Int32(package.project * programme.laender.count + $0) } ?? -1
        }
        makesOnline = each {
            !$0.isExcluded && components[$0.component].level == .land && $0.place.land != nil
        }
        makesConnected = each {
            !$0.isExcluded && components[$0.component].level == .kommune && $0.place.land != nil
        }
        makesLive = each { !$0.isExcluded && components[$0.component].placement == .lead }
        isJoining = each { package in
            components[package.component].isJoining && package.place.land != nil
                && package.place != programme.projects[package.project].lead
        }
        priorityRank = storage.column(Self.priorityRanks(of: packages, in: programme))
    }

    /// The same with other allocations.
    func assigned(_ allocations: [Cents], in storage: ColumnStorage) -> PackageColumns {
        var columns = self
        columns.allocatedCents = storage.column(allocations.map(\.count))
        return columns
    }

    private static func priorityRanks(
        of packages: [WorkPackage], in programme: Programme
    ) -> [Int32] {
        let order = packages.indices.sorted { left, right in
            let priorities = (
                programme.projects[packages[left].project].priority,
                programme.projects[packages[right].project].priority
            )
            return priorities.0 != priorities.1 ? priorities.0 > priorities.1 : left < right
        }
        var ranks = Array(repeating: Int32(0), count: packages.count)
        for (rank, package) in order.enumerated() { ranks[package] = Int32(rank) }
        return ranks
    }
}
