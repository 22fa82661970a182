// SPDX-License-Identifier: GPL-3.0-or-later
import Money
import Programme

/// What of a programme and its plan is legal but odd, each once, in the order of `Warning.Kind`.
///
/// What only the network plan tells is not among it: `networkWarnings` of Simulation.
public func findWarnings(in programme: Programme, _ plan: FundingPlan) -> [Warning] {
    WarningFinder(programme: programme, plan: plan).all
}

/// Looks at a programme and its plan.
struct WarningFinder {
    let programme: Programme
    let plan: FundingPlan
    var origins: Origins { programme.origins }

    var all: [Warning] {
        guard plan.packages.contains(where: { !$0.isExcluded }) else {
            // All else would only follow from it.
            return [Warning(.nothingToFund, at: origins.file(of: .projects))]
        }
        return unused + blocked + money + dates + goals
    }

    /// The packages that may get money.
    var open: some Sequence<WorkPackage> { plan.packages.lazy.filter { !$0.isExcluded } }
}

extension WarningFinder {
    /// What nothing uses.
    private var unused: [Warning] {
        let helpsOthers = programme.capacity.sharing && programme.capacity.sharingEfficiency > 0
        let fields = Set(programme.projects.map(\.field))
        let lines = Set(programme.projects.map(\.line))
        let components = Set(plan.packages.map(\.component))
        let roles = Set(programme.efforts.lazy.filter { $0.most > 0 }.map(\.role))
        let waits = Set(programme.components.compactMap(\.wait))
        let packages = packagesByPool
        return rows(.pools, programme.pools.map(\.id), where: { packages[$0] == 0 }) {
            .unusedPool($0, helpsOthers: helpsOthers)
        }
            + rows(.fields, programme.fields.map(\.id), where: { !fields.contains($0) }) {
                .fieldWithoutProjects($0)
            }
            + programme.lines.enumerated().filter { !lines.contains($0.offset) }.map {
                Warning(.lineWithoutProjects($1.id), at: origins.setting("budget.lines.\($0).id"))
            }
            + rows(.components, programme.components.map(\.id), where: { !components.contains($0) })
        { .componentWithoutPackages($0) }
            + rows(.roles, programme.roles.map(\.id), where: { !roles.contains($0) }) {
                .unusedRole($0)
            }
            + programme.delays.enumerated().filter { !waits.contains($0.offset) }.map {
                Warning(.unusedDelay($1.name), at: origins.setting("delays.\($1.name)"))
            }
    }

    /// A warning for each row of a table that fulfils a condition.
    private func rows(
        _ table: TableName, _ ids: [String], where isOdd: (Int) -> Bool,
        _ kind: (String) -> Warning.Kind
    ) -> [Warning] {
        ids.enumerated().filter { isOdd($0.offset) }.map {
            Warning(kind($1), at: origins.cell(table, row: $0, column: "id"))
        }
    }

    /// How many packages need each pool's capacity.
    private var packagesByPool: [Int] {
        var counts = Array(repeating: 0, count: programme.pools.count)
        for package in open where package.technicalShare > 0 {
            counts[programme.pool(at: package.place)] += 1
        }
        return counts
    }

    /// What stops the work.
    private var blocked: [Warning] {
        let packages = packagesByPool
        return programme.pools.enumerated().filter { $1.capacity == 0 && packages[$0] > 0 }.map {
            Warning(
                .poolWithoutCapacity($1.id, packages: packages[$0]),
                at: origins.cell(.pools, row: $0, column: "capacity"))
        }
            + programme.laender.indices.compactMap(neverJoining)
    }

    private func neverJoining(_ land: Int) -> Warning? {
        guard programme.laender[land].joinProbability == 0 else { return nil }
        let place = Place.land(land)
        var (packages, amount) = (0, Cents.zero)
        for (package, allocation) in zip(plan.packages, plan.allocations)
        where !package.isExcluded && package.place == place
            && programme.components[package.component].isJoining
            && programme.projects[package.project].lead != place
        {
            packages += 1
            amount += allocation
        }
        guard packages > 0 else { return nil }
        let id = programme.laender[land].id
        return Warning(
            .landNeverJoins(id, packages: packages, amount: amount),
            at: origins.cell(.laender, row: land, column: "join_probability"))
    }
}
