// SPDX-License-Identifier: GPL-3.0-or-later

/// The packages that are ready and not finished, side by side in the order of service: by pool,
/// then by the project's priority, highest first, ties canonical.
///
/// The months pass over them from end to end; index = position in that order. Once a month those
/// that finished leave and those that are about to be ready enter.
struct ActivePackages {
    private(set) var count = 0
    private(set) var packages: Column<ActivePackage>
    /// Those of the month before, or after the next regrouping.
    private var spare: Column<ActivePackage>
    /// x_i and c_i of this month.
    let workDays: Column<Double>
    let costCents: Column<Int64>
    /// The first position of each pool, and the end of the last one.
    private let firstPosition: Column<Int32>
    /// How many of each pool's packages are active.
    private let countOfPool: Column<Int32>
    /// Which enter next, by their slots.
    private let arriving: PackageSet
    /// Their slots in the order of service, the uniforms of their efforts, and R_i of each.
    private var arrivingSlots: IndexList
    private var efforts: UniformQueue
    private let effortDays: Column<Double>
    private let order: ServiceOrder

    init(_ compiled: CompiledProgramme, _ storage: ColumnStorage) {
        let count = compiled.packageCount
        order = compiled.order
        packages = storage.column(count, of: ActivePackage.none)
        spare = storage.column(count, of: ActivePackage.none)
        workDays = storage.column(count, of: 0)
        costCents = storage.column(count, of: 0)
        let pools = compiled.programme.pools.count
        firstPosition = storage.column(pools + 1, of: 0)
        countOfPool = storage.column(pools, of: 0)
        arriving = PackageSet(capacity: count, storage)
        arrivingSlots = IndexList(capacity: count, storage)
        efforts = UniformQueue(capacity: count, storage)
        effortDays = storage.column(count, of: 0)
    }

    mutating func removeAll() {
        count = 0
        arriving.removeAll()
        firstPosition.fill(with: 0)
        countOfPool.fill(with: 0)
    }

    /// The positions of a pool's packages, in the order of service.
    @inline(__always)
    func positions(ofPool pool: Int) -> Range<Int> {
        Int(firstPosition[pool])..<Int(firstPosition[pool + 1])
    }

    /// The package at a position.
    @inline(__always)
    func package(at position: Int) -> Int { Int(packages[position].package) }

    /// Notes that so many of a pool's packages have finished and leave.
    func leave(_ finished: Int, ofPool pool: Int) {
        countOfPool[pool] -= Int32(truncatingIfNeeded: finished)
    }

    /// Announces the package of a slot, which enters when the packages are regrouped.
    @inline(__always)
    func announce(_ slot: Int) {
        arriving.insert(slot)
        order.arrivalInSlot.fetchAhead(slot)
    }

    /// Finished packages leave, announced ones enter at their places, with what a draw says of
    /// them. O(slots / 64 + active + announced).
    ///
    /// - Parameters:
    ///   - fetchAhead: has fetched what `enter` will read of a package.
    ///   - enter: makes what the months ask of a package.
    @inline(__always)
    mutating func regroup(
        _ drawn: DrawnQuantities, fetchingAhead fetchAhead: (Int) -> Void,
        enter: (Arrival, _ effortDays: Double) -> ActivePackage
    ) {
        drawEfforts(drawn, fetchingAhead: fetchAhead)
        let (old, new, oldCount) = (packages, spare, count)
        var (source, target) = (0, 0)
        func stayers(before slot: Int32) {
            while source < oldCount, old[source].slot < slot {
                new[target] = old[source]
                target += old[source].phase == .finished ? 0 : 1
                source += 1
            }
        }
        for index in 0..<arrivingSlots.count {
            let arrival = order.arrivalInSlot[arrivingSlots[index]]
            stayers(before: arrival.slot)
            new[target] = enter(arrival, effortDays[index])
            countOfPool[arrival.pool] += 1
            target += 1
        }
        stayers(before: .max)
        (packages, spare, count) = (new, old, target)
        findPools()
    }

    /// Lists the announced packages and draws their efforts, all at once.
    @inline(__always)
    private mutating func drawEfforts(
        _ drawn: DrawnQuantities, fetchingAhead fetchAhead: (Int) -> Void
    ) {
        arrivingSlots.removeAll()
        efforts.removeAll()
        arriving.forEach { slot in
            arrivingSlots.append(slot)
            efforts.ask(for: order.arrivalInSlot[slot].effortName)
            fetchAhead(Int(order.arrivalInSlot[slot].package))
        }
        arriving.removeAll()
        efforts.draw(drawn)
        for index in 0..<arrivingSlots.count {
            let arrival = order.arrivalInSlot[arrivingSlots[index]]
            effortDays[index] = drawn.effortDays(of: arrival, at: efforts.take())
        }
    }

    /// Where each pool's packages begin: behind those of the pools before it.
    private func findPools() {
        for pool in countOfPool.indices {
            firstPosition[pool + 1] = firstPosition[pool] + countOfPool[pool]
        }
    }
}

/// What the months ask of an active package: one memory line.
struct ActivePackage: BitwiseCopyable {
    /// Whether it has started, and finished.
    enum Phase: UInt8, BitwiseCopyable { case ready, running, finished }

    /// R_i, from_i and a_i; from_i of a finished package is its finish.
    var remainingDays: Double
    var fromMonths: Double
    var restCents: Int64
    /// T_i, k_i and θ_i.
    let teamDaysPerMonth: Double
    let centsPerDay: Double
    let technicalShare: Double
    let package: Int32
    let project: Int32
    /// Its place in the order of service of all packages.
    let slot: Int32
    let line: UInt16
    var phase: Phase

    /// u_i: what effort and money allow, person-days.
    @inline(__always)
    var usableDays: Double { min(remainingDays, Double(restCents) / centsPerDay) }

    /// T_i · w_i: what its team can do until a month's end, person-days.
    @inline(__always)
    func teamDays(until end: Double) -> Double { teamDaysPerMonth * (end - fromMonths) }

    /// q_i = T_i · k_i, cents.
    @inline(__always)
    var monthlyCostCents: Double { teamDaysPerMonth * centsPerDay }

    /// R_i · k_i, cents.
    @inline(__always)
    var toFinishCents: Double { remainingDays * centsPerDay }

    /// What stands where no package is.
    fileprivate static let none = ActivePackage(
        remainingDays: 0, fromMonths: 0, restCents: 0, teamDaysPerMonth: 0, centsPerDay: 0,
        technicalShare: 0, package: 0, project: 0, slot: 0, line: 0, phase: .finished)
}
