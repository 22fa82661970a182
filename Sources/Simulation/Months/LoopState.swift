// SPDX-License-Identifier: GPL-3.0-or-later

/// What changes during a draw, one column per quantity; allocated once and reset for each draw.
struct LoopState {
    let packages: PackageState
    let projects: ProjectState
    let lines: LineState
    let pools: PoolState
    let storage: ColumnStorage

    init(_ compiled: CompiledProgramme) {
        storage = ColumnStorage()
        packages = PackageState(compiled, storage)
        projects = ProjectState(compiled, storage)
        lines = LineState(compiled, storage)
        pools = PoolState(compiled, storage)
    }
}

/// What changes of the packages.
struct PackageState {
    /// A_i and S_i.
    let allocatedCents: Column<Int64>
    let spentCents: Column<Int64>
    /// R_i; set when a package becomes ready.
    let remainingDays: Column<Double>
    /// Months since the start; infinite while not known.
    let readyMonths: Column<Double>
    let startMonths: Column<Double>
    let finishMonths: Column<Double>
    /// from_i: until when its work is accounted for.
    let fromMonths: Column<Double>
    /// How many predecessors have not finished, and when the last one so far did.
    let waitingFor: Column<Int32>
    let latestFinishMonths: Column<Double>
    let isFinished: Column<Bool>
    /// x_i and c_i of this month.
    let workDays: Column<Double>
    let costCents: Column<Int64>
    /// What running packages spent in the last three months, by month modulo 3.
    let recentCosts: [Column<Int64>]
    /// The next package that becomes ready in the same month, −1 at the end.
    let nextInBucket: Column<Int32>

    init(_ compiled: CompiledProgramme, _ storage: ColumnStorage) {
        let count = compiled.packageCount
        allocatedCents = storage.column(count, of: 0)
        spentCents = storage.column(count, of: 0)
        remainingDays = storage.column(count, of: 0)
        readyMonths = storage.column(count, of: 0)
        startMonths = storage.column(count, of: 0)
        finishMonths = storage.column(count, of: 0)
        fromMonths = storage.column(count, of: 0)
        waitingFor = storage.column(count, of: 0)
        latestFinishMonths = storage.column(count, of: 0)
        isFinished = storage.column(count, of: false)
        workDays = storage.column(count, of: 0)
        costCents = storage.column(count, of: 0)
        recentCosts = (0..<3).map { _ in storage.column(count, of: 0) }
        nextInBucket = storage.column(count, of: -1)
    }

    func reset(_ compiled: CompiledProgramme) {
        if compiled.liftedLimit == .money {
            for package in allocatedCents.indices {
                allocatedCents[package] =
                    compiled.packages.isExcluded[package] ? 0 : compiled.endlessCents
            }
        } else {
            allocatedCents.copy(from: compiled.packages.allocatedCents)
        }
        spentCents.fill(with: 0)
        readyMonths.fill(with: .infinity)
        startMonths.fill(with: .infinity)
        finishMonths.fill(with: .infinity)
        waitingFor.copy(from: compiled.graph.predecessorCount)
        latestFinishMonths.fill(with: 0)
        isFinished.fill(with: false)
    }
}

/// What changes of the projects.
struct ProjectState {
    /// When its packages may start.
    let releaseMonths: Column<Double>
    let isNewcomer: Column<Bool>
    /// Packages left until go-live, and when the last one so far finished.
    let liveLeft: Column<Int32>
    let liveMonths: Column<Double>
    /// Per (project, Land), for online and connected.
    let onlineLeft: Column<Int32>
    let onlineMonths: Column<Double>
    let connectedLeft: Column<Int32>
    let connectedMonths: Column<Double>

    init(_ compiled: CompiledProgramme, _ storage: ColumnStorage) {
        let count = compiled.projectCount
        let pairs = count * compiled.landCount
        releaseMonths = storage.column(count, of: 0)
        isNewcomer = storage.column(count, of: false)
        liveLeft = storage.column(count, of: 0)
        liveMonths = storage.column(count, of: 0)
        onlineLeft = storage.column(pairs, of: 0)
        onlineMonths = storage.column(pairs, of: 0)
        connectedLeft = storage.column(pairs, of: 0)
        connectedMonths = storage.column(pairs, of: 0)
    }

    func reset(_ compiled: CompiledProgramme) {
        isNewcomer.copy(from: compiled.projects.isNewcomer)
        if compiled.liftedLimit == .money { isNewcomer.fill(with: false) }
        liveLeft.copy(from: compiled.projects.livePackages)
        onlineLeft.copy(from: compiled.projects.onlinePackages)
        connectedLeft.copy(from: compiled.projects.connectedPackages)
        liveMonths.fill(with: 0)
        onlineMonths.fill(with: 0)
        connectedMonths.fill(with: 0)
    }
}

/// What changes of the pools, this month.
struct PoolState {
    /// K_g and D_g, person-days.
    let capacityDays: Column<Double>
    let demandDays: Column<Double>
    /// The capacity factor of this draw.
    let factor: Column<Double>
    /// The share λ that every team of an overloaded pool gets (order `proportional`); 1 otherwise.
    let teamShare: Column<Double>
    /// Whether it has more to do than it can.
    let isOverloaded: Column<Bool>

    init(_ compiled: CompiledProgramme, _ storage: ColumnStorage) {
        let count = compiled.programme.pools.count
        capacityDays = storage.column(count, of: 0)
        demandDays = storage.column(count, of: 0)
        factor = storage.column(count, of: 1)
        teamShare = storage.column(count, of: 1)
        isOverloaded = storage.column(count, of: false)
    }
}

extension CompiledProgramme {
    /// An allocation that never ends: all packages together stay below `Int64.max`.
    var endlessCents: Int64 { Int64.max / 8 / Int64(max(1, packageCount)) }
}
