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
            return [Warning(.work(.nothingToFund), at: origins.file(of: .projects))]
        }
        return unused + ineffective + blocked + money + proportions + dates + goals
    }

    /// The packages that may get money.
    var open: some Sequence<WorkPackage> { plan.packages.lazy.filter { !$0.isExcluded } }
}

extension WarningFinder {
    /// How many packages need each pool's capacity.
    var packagesByPool: [Int] {
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
                .work(.poolWithoutCapacity($1.id, packages: packages[$0])),
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
            .work(.landNeverJoins(id, packages: packages, amount: amount)),
            at: origins.cell(.laender, row: land, column: "join_probability"))
    }
}
