// SPDX-License-Identifier: GPL-3.0-or-later

/// The packages that are ready and not finished, side by side in the order of service: by pool,
/// then by the project's priority, highest first, ties canonical.
///
/// The months pass over dense columns, index = position in that order, so that a step reads a few
/// kilobytes from end to end instead of one memory line a package and quantity. Once a month those
/// that finished leave and those that are about to be ready enter.
struct ActivePackages {
    private(set) var count = 0
    private(set) var columns: ActiveColumns
    /// The columns of the month before, or after the next regrouping.
    private var spare: ActiveColumns
    /// x_i and c_i of this month.
    let workDays: Column<Double>
    let costCents: Column<Int64>
    /// The first position of each pool, and the end of the last one.
    private let firstPosition: Column<Int32>
    /// The slots of those that enter next.
    private let arriving: PackageSet
    private let order: ServiceOrder

    init(_ compiled: CompiledProgramme, _ storage: ColumnStorage) {
        let count = compiled.packageCount
        order = compiled.order
        columns = ActiveColumns(count, storage)
        spare = ActiveColumns(count, storage)
        workDays = storage.column(count, of: 0)
        costCents = storage.column(count, of: 0)
        firstPosition = storage.column(order.firstSlot.count, of: 0)
        arriving = PackageSet(capacity: count, storage)
    }

    mutating func removeAll() {
        count = 0
        arriving.removeAll()
        firstPosition.fill(with: 0)
    }

    /// The positions of a pool's packages, in the order of service.
    @inline(__always)
    func positions(ofPool pool: Int) -> Range<Int> {
        Int(firstPosition[pool])..<Int(firstPosition[pool + 1])
    }

    /// The package at a position.
    @inline(__always)
    func package(at position: Int) -> Int { Int(order.packageInSlot[columns.slot[position]]) }

    /// Announces a package that enters when the packages are regrouped.
    @inline(__always)
    func announce(_ package: Int) {
        let slot = Int(order.slotOfPackage[package])
        arriving.insert(slot)
        order.arrivalInSlot.fetchAhead(slot)
    }

    /// Finished packages leave, announced ones enter at their places, with what `enter` says of
    /// them. O(slots / 64 + active + announced).
    @inline(__always)
    mutating func regroup(_ enter: (Arrival) -> Entrance) {
        let (old, new, oldCount) = (columns, spare, count)
        var (source, target) = (0, 0)
        func stayers(before slot: Int32) {
            while source < oldCount, old.slot[source] < slot {
                if old.phase[source] != .finished {
                    new.copy(from: old, at: source, to: target)
                    target += 1
                }
                source += 1
            }
        }
        arriving.forEach { slot in
            stayers(before: Int32(truncatingIfNeeded: slot))
            let arrival = order.arrivalInSlot[slot]
            new.write(arrival, enter(arrival), slot: slot, to: target)
            target += 1
        }
        stayers(before: .max)
        arriving.removeAll()
        (columns, spare, count) = (new, old, target)
        findPools()
    }

    /// Finds each pool's first position by its first slot. O(pools · log active).
    private func findPools() {
        for pool in firstPosition.indices {
            let first = order.firstSlot[pool]
            var (low, high) = (0, count)
            while low < high {
                let middle = (low + high) / 2
                if columns.slot[middle] < first { low = middle + 1 } else { high = middle }
            }
            firstPosition[pool] = Int32(truncatingIfNeeded: low)
        }
    }
}

/// What is known of active packages, one dense column a quantity.
struct ActiveColumns {
    /// Whether it has started, and finished.
    enum Phase: UInt8, BitwiseCopyable { case ready, running, finished }

    /// Its place in the order of service of all packages.
    let slot: Column<Int32>
    let line: Column<Int32>
    let phase: Column<Phase>
    /// Whether its project is a newcomer; as of the last control date.
    let isNewcomers: Column<Bool>
    /// T_i, k_i and θ_i.
    let teamDaysPerMonth: Column<Double>
    let centsPerDay: Column<Double>
    let technicalShare: Column<Double>
    /// R_i, from_i and a_i.
    let remainingDays: Column<Double>
    let fromMonths: Column<Double>
    let restCents: Column<Int64>

    init(_ count: Int, _ storage: ColumnStorage) {
        slot = storage.column(count, of: 0)
        line = storage.column(count, of: 0)
        phase = storage.column(count, of: .ready)
        isNewcomers = storage.column(count, of: false)
        teamDaysPerMonth = storage.column(count, of: 0)
        centsPerDay = storage.column(count, of: 0)
        technicalShare = storage.column(count, of: 0)
        remainingDays = storage.column(count, of: 0)
        fromMonths = storage.column(count, of: 0)
        restCents = storage.column(count, of: 0)
    }

    /// u_i: what effort and money allow, person-days.
    @inline(__always)
    func usableDays(at position: Int) -> Double {
        min(remainingDays[position], Double(restCents[position]) / centsPerDay[position])
    }

    /// T_i · w_i: what its team can do until a month's end, person-days.
    @inline(__always)
    func teamDays(at position: Int, until end: Double) -> Double {
        teamDaysPerMonth[position] * (end - fromMonths[position])
    }

    /// q_i = T_i · k_i, cents.
    @inline(__always)
    func monthlyCostCents(at position: Int) -> Double {
        teamDaysPerMonth[position] * centsPerDay[position]
    }

    @inline(__always)
    fileprivate func copy(from old: ActiveColumns, at source: Int, to target: Int) {
        slot[target] = old.slot[source]
        line[target] = old.line[source]
        phase[target] = old.phase[source]
        isNewcomers[target] = old.isNewcomers[source]
        teamDaysPerMonth[target] = old.teamDaysPerMonth[source]
        centsPerDay[target] = old.centsPerDay[source]
        technicalShare[target] = old.technicalShare[source]
        remainingDays[target] = old.remainingDays[source]
        fromMonths[target] = old.fromMonths[source]
        restCents[target] = old.restCents[source]
    }

    @inline(__always)
    fileprivate func write(
        _ arrival: Arrival, _ entrance: Entrance, slot number: Int, to target: Int
    ) {
        slot[target] = Int32(truncatingIfNeeded: number)
        line[target] = arrival.line
        phase[target] = .ready
        isNewcomers[target] = entrance.isNewcomers
        teamDaysPerMonth[target] = arrival.teamDaysPerMonth
        centsPerDay[target] = arrival.centsPerDay
        technicalShare[target] = arrival.technicalShare
        remainingDays[target] = entrance.remainingDays
        fromMonths[target] = entrance.fromMonths
        restCents[target] = entrance.restCents
    }
}

/// What a draw says of a package that becomes active: R_i, from_i, a_i and whether its
/// project is a newcomer.
struct Entrance {
    let remainingDays: Double
    let fromMonths: Double
    let restCents: Int64
    let isNewcomers: Bool
}
