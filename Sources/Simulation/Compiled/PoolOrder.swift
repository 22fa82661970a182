// SPDX-License-Identifier: GPL-3.0-or-later
import Programme

/// The order in which each pool serves its packages: by the project's priority, highest first, ties
/// canonical.
///
/// Each package has a slot; a pool's slots are `firstSlot[g]..<firstSlot[g + 1]`. A set of slots
/// (one bit each) thus yields a pool's packages in the order of service without sorting.
struct PoolOrder {
    let slotOfPackage: Column<Int32>
    let packageInSlot: Column<Int32>
    let firstSlot: Column<Int32>

    func slots(ofPool pool: Int) -> Range<Int> {
        Int(firstSlot[pool])..<Int(firstSlot[pool + 1])
    }

    init(_ programme: Programme, _ packages: PackageColumns, in storage: ColumnStorage) {
        let order = packages.pool.indices.sorted { left, right in
            let pools = (packages.pool[left], packages.pool[right])
            return pools.0 != pools.1
                ? pools.0 < pools.1 : packages.priorityRank[left] < packages.priorityRank[right]
        }
        var slots = Array(repeating: Int32(0), count: order.count)
        var first = Array(repeating: Int32(0), count: programme.pools.count + 1)
        for (slot, package) in order.enumerated() {
            slots[package] = Int32(slot)
            first[Int(packages.pool[package]) + 1] += 1
        }
        for pool in programme.pools.indices { first[pool + 1] += first[pool] }
        slotOfPackage = storage.column(slots)
        packageInSlot = storage.column(order.map { Int32($0) })
        firstSlot = storage.column(first)
    }
}
