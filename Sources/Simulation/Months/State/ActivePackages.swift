// SPDX-License-Identifier: GPL-3.0-or-later

/// The packages that are ready and not finished, side by side in the order of service: by group (a
/// pool, or those that need none), then by the project's priority, highest first, ties canonical.
///
/// The months pass over them from end to end; index = position in that order. Once a month those
/// that finished leave and those that are about to be ready enter.
struct ActivePackages {
    private(set) var count = 0
    private(set) var packages: PositionColumn<ActivePackage>
    /// Those of the month before, or after the next regrouping.
    private var spare: PositionColumn<ActivePackage>
    /// x_i and c_i of this month.
    let workDays: PositionColumn<Double>
    let costCents: PositionColumn<Int64>
    /// Whether there may be one whose rest costs less than one euro: it finishes although it has
    /// nothing to do any more (step 6). Only one that enters with so little, or that stays after a
    /// month without enough cash.
    var hasAlmostFinished = false
    /// Positions of those that may ask for money before the month begins.
    private(set) var asking: IndexList<ServicePosition>
    /// The first position of each group of service, and the end of the last one.
    private let firstPosition: Column<ServicePosition>
    /// How many of each group's packages are active.
    private let countOfGroup: Column<Int32>
    /// Who enters: slots in the order of service, the uniforms of their efforts, and R_i of each.
    private var arrivingSlots: IndexList<ServiceSlot>
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
        asking = IndexList(capacity: count, storage)
        firstPosition = storage.column(order.groupCount + 1, of: ServicePosition(0))
        countOfGroup = storage.column(order.groupCount, of: 0)
        arrivingSlots = IndexList(capacity: count, storage)
        efforts = UniformQueue(capacity: count, storage)
        effortDays = storage.column(count, of: 0)
    }

    mutating func removeAll() {
        count = 0
        hasAlmostFinished = false
        countOfGroup.fill(with: 0)
        findGroups()
    }

    /// Packages that have started before, in the order of service, go on with what is left of their
    /// effort and their money.
    mutating func resume(
        _ running: [RunningPackage], _ effortNames: Column<UInt64>, _ drawn: DrawnQuantities,
        rest: (PackageIndex) -> Int64
    ) {
        let uniforms = effortDays
        drawn.fill(uniforms, ofFirst: running.count, effortNames)
        for (position, running) in running.enumerated() {
            var own = running.own
            own.restCents = rest(own.package)
            own.remainingDays = drawn.remainingDays(of: running, at: uniforms[position])
            hasAlmostFinished = hasAlmostFinished || own.toFinishCents < 100
            packages[ServicePosition(position)] = own
            countOfGroup[running.group] += 1
        }
        count = running.count
        findGroups()
    }

    /// The groups of service: each pool's, and the last one of those that need no pool.
    var groups: Range<Int> { countOfGroup.indices }

    /// The positions of a group's packages, in the order of service.
    @inline(__always)
    func positions(ofGroup group: Int) -> Range<ServicePosition> {
        firstPosition[group]..<firstPosition[group + 1]
    }

    /// All positions, in the order of service.
    @inline(__always)
    var positions: Range<ServicePosition> { ServicePosition(0)..<ServicePosition(count) }

    /// The package at a position.
    @inline(__always)
    func package(at position: ServicePosition) -> PackageIndex { packages[position].package }

    /// Notes that so many of a group's packages have finished and leave.
    func leave(_ finished: Int, ofGroup group: Int) {
        countOfGroup[group] -= Int32(truncatingIfNeeded: finished)
    }

    /// Finished packages leave, those of a bucket enter at their places, with what a draw says of
    /// them; of those that stay all that could be done is accounted for. O(slots / 4096 + active).
    ///
    /// - Parameters:
    ///   - fetchAhead: has fetched what `enter` will read of a package.
    ///   - enter: makes what the months ask of a package.
    ///   - mayAsk: whether a package may ask for money before the month begins.
    @inline(__always)
    mutating func regroup(
        for month: Int, _ buckets: ReadyBuckets, _ drawn: DrawnQuantities,
        fetchingAhead fetchAhead: (PackageIndex) -> Void,
        enter: (Arrival, _ effortDays: Double) -> ActivePackage,
        mayAsk: (ActivePackage) -> Bool
    ) {
        listArrivals(buckets, in: month)
        drawEfforts(drawn, fetchingAhead: fetchAhead)
        let (old, new, end) = (packages, spare, ServicePosition(count))
        var (source, target) = (ServicePosition(0), ServicePosition(0))
        // A copy of one's own can be counted in a register.
        var asking = asking
        asking.removeAll()
        func stayers(before slot: ServiceSlot) {
            while source < end, old[source].slot < slot {
                let stays = old[source].phase != .finished
                new[target] = old[source]
                // Step 6: for every active package, also one that could do nothing.
                new[target].fromMonths = Double(month)
                asking.append(target, if: stays, and: mayAsk(new[target]))
                target = target.advanced(by: stays ? 1 : 0)
                source = source.advanced(by: 1)
            }
        }
        for index in 0..<arrivingSlots.count {
            let arrival = order.arrivalInSlot[arrivingSlots[index]]
            stayers(before: arrival.slot)
            let package = enter(arrival, effortDays[index])
            new[target] = package
            asking.append(target, if: mayAsk(package))
            countOfGroup[arrival.group] += 1
            target = target.advanced(by: 1)
        }
        stayers(before: .end)
        (packages, spare, count, self.asking) = (new, old, target.number, asking)
        findGroups()
    }

    /// Lists who enters, in the order of service.
    @inline(__always)
    private mutating func listArrivals(_ buckets: ReadyBuckets, in month: Int) {
        arrivingSlots.removeAll()
        let arrivals = order.arrivalInSlot
        buckets.take(of: month) { slot in
            arrivingSlots.append(slot)
            arrivals.fetchAhead(slot)
        }
    }

    /// Draws the efforts of those who enter, all at once.
    @inline(__always)
    private mutating func drawEfforts(
        _ drawn: DrawnQuantities, fetchingAhead fetchAhead: (PackageIndex) -> Void
    ) {
        efforts.removeAll()
        for index in 0..<arrivingSlots.count {
            let arrival = order.arrivalInSlot[arrivingSlots[index]]
            efforts.ask(for: arrival.effortName)
            fetchAhead(arrival.package)
        }
        efforts.draw(drawn)
        for index in 0..<arrivingSlots.count {
            let arrival = order.arrivalInSlot[arrivingSlots[index]]
            let days = drawn.effortDays(of: arrival, at: efforts.take())
            effortDays[index] = days
            hasAlmostFinished = hasAlmostFinished || days * arrival.centsPerDay < 100
        }
    }

    /// Where each group's packages begin: behind those of the groups before it.
    private func findGroups() {
        for group in countOfGroup.indices {
            firstPosition[group + 1] = firstPosition[group].advanced(
                by: Int(countOfGroup[group]))
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
    let package: PackageIndex
    let project: Int32
    let slot: ServiceSlot
    let line: UInt16
    var phase: Phase
    /// Fills the memory line, which is then copied by whole words.
    private let filling: UInt8 = 0

    /// u_i: what effort and money allow, person-days.
    @inline(__always)
    var usableDays: Double { min(remainingDays, Double(restCents) / centsPerDay) }

    /// T_i · w_i: what its team can do until a month's end, person-days.
    @inline(__always)
    func teamDays(until end: Double) -> Double { teamDaysPerMonth * (end - fromMonths) }

    /// d_i: what it can do until a month's end, person-days.
    @inline(__always)
    func possibleDays(until end: Double) -> Double { min(teamDays(until: end), usableDays) }

    /// q_i = T_i · k_i, cents.
    @inline(__always)
    var monthlyCostCents: Double { teamDaysPerMonth * centsPerDay }

    /// R_i · k_i, cents.
    @inline(__always)
    var toFinishCents: Double { remainingDays * centsPerDay }

    /// What stands where no package is.
    fileprivate static let none = ActivePackage(
        remainingDays: 0, fromMonths: 0, restCents: 0, teamDaysPerMonth: 0, centsPerDay: 0,
        technicalShare: 0, package: PackageIndex(0), project: 0, slot: ServiceSlot(0), line: 0,
        phase: .finished)
}
