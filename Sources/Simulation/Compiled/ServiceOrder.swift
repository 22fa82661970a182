// SPDX-License-Identifier: GPL-3.0-or-later

/// The order in which each pool serves its packages: by the project's priority, highest first, ties
/// canonical.
///
/// Each package has a slot; those of a group follow each other: of a pool, and at the end of all
/// that need no pool (θ = 0) and that nothing holds up.
struct ServiceOrder {
    /// One for each pool, and one for those that need none.
    let groupCount: Int
    let slotOfPackage: PackageColumn<ServiceSlot>
    let arrivalInSlot: SlotColumn<Arrival>

    init(
        pools: Int, _ packages: PackageColumns, _ projects: ProjectColumns,
        _ quantities: UncertainQuantities, in storage: ColumnStorage
    ) {
        groupCount = pools + 1
        let groupOfPackage = packages.pool.indices.map { package in
            packages.technicalShare[package] > 0 ? packages.pool[package] : Int32(pools)
        }
        let order = packages.pool.indices.sorted { left, right in
            let groups = (groupOfPackage[left.number], groupOfPackage[right.number])
            return groups.0 != groups.1
                ? groups.0 < groups.1 : packages.priorityRank[left] < packages.priorityRank[right]
        }
        var slots = Array(repeating: ServiceSlot(0), count: order.count)
        for (slot, package) in order.enumerated() { slots[package] = ServiceSlot(slot) }
        slotOfPackage = storage.column(slots)
        arrivalInSlot = storage.column(
            order.enumerated().map { slot, package in
                Arrival(
                    of: package, inSlot: ServiceSlot(slot), group: groupOfPackage[package.number],
                    packages, projects,
                    quantities)
            })
    }

    /// The same with new estimates of packages' efforts.
    init(_ original: ServiceOrder, estimates: [Int: Double], in storage: ColumnStorage) {
        groupCount = original.groupCount
        slotOfPackage = original.slotOfPackage
        arrivalInSlot = storage.column(original.arrivalInSlot.array)
        for (package, days) in estimates {
            let slot = slotOfPackage[PackageIndex(package)]
            arrivalInSlot[slot] = arrivalInSlot[slot].estimated(days)
        }
    }

    /// What a package brings along when it becomes active.
    @inline(__always)
    func arrival(of package: PackageIndex) -> Arrival { arrivalInSlot[slotOfPackage[package]] }
}

/// What a package brings along when it becomes active: one memory line, because all of it is read
/// then and little of it at any other time.
struct Arrival: BitwiseCopyable {
    let package: PackageIndex
    let project: Int32
    let slot: ServiceSlot
    let line: UInt16
    let field: UInt16
    let effortTable: Int32
    /// Its group in the order of service.
    let group: Int32
    let effortName: UInt64
    /// E_i, T_i, k_i and θ_i.
    private(set) var estimatedDays: Double
    let teamDaysPerMonth: Double
    let centsPerDay: Double
    let technicalShare: Double

    /// The same with a new estimate of its effort.
    func estimated(_ days: Double) -> Arrival {
        var arrival = self
        arrival.estimatedDays = days
        return arrival
    }

    init(
        of index: PackageIndex, inSlot slot: ServiceSlot, group: Int32, _ packages: PackageColumns,
        _ projects: ProjectColumns, _ quantities: UncertainQuantities
    ) {
        package = index
        project = packages.project[index]
        self.slot = slot
        line = UInt16(packages.line[index])
        field = UInt16(projects.field[packages.project[index]])
        effortTable = quantities.effortTable[index]
        self.group = group
        effortName = quantities.effortNames[index]
        estimatedDays = packages.estimatedDays[index]
        teamDaysPerMonth = packages.teamDaysPerMonth[index]
        centsPerDay = packages.centsPerDay[index]
        technicalShare = packages.technicalShare[index]
    }
}
