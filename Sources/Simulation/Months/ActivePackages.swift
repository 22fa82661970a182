// SPDX-License-Identifier: GPL-3.0-or-later

/// The packages that are ready and not finished: in canonical order, and by pool in the order of
/// service.
///
/// They are sets of bits, so a package enters and leaves in a step, and either order comes without
/// sorting.
struct ActivePackages {
    /// In canonical order, as of the last `enter()`.
    private(set) var list: IndexList
    private let members: PackageSet
    private let slots: PackageSet
    private let order: PoolOrder

    init(_ compiled: CompiledProgramme, _ storage: ColumnStorage) {
        list = IndexList(capacity: compiled.packageCount, storage)
        members = PackageSet(capacity: compiled.packageCount, storage)
        slots = PackageSet(capacity: compiled.packageCount, storage)
        order = compiled.pools
    }

    mutating func removeAll() {
        list.removeAll()
        members.removeAll()
        slots.removeAll()
    }

    /// Announces a package; `enter()` lets it in.
    func announce(_ package: Int) {
        members.insert(package)
        slots.insert(Int(order.slotOfPackage[package]))
    }

    /// Lets in the announced packages at their canonical places. O(packages / 64 + active).
    mutating func enter() {
        list.removeAll()
        members.forEach { list.append($0) }
    }

    /// Removes a finished package; it stays in the list until the next `enter()`.
    func remove(_ package: Int) {
        members.remove(package)
        slots.remove(Int(order.slotOfPackage[package]))
    }

    /// Calls with each active package of a pool, in the order of service.
    @inline(__always)
    func forEach(inPool pool: Int, _ visit: (Int) -> Void) {
        slots.forEach(in: order.slots(ofPool: pool)) { visit(Int(order.packageInSlot[$0])) }
    }
}

/// Packages whose ready time is known and lies in a later month, by that month.
struct ReadyBuckets {
    /// The first package of each month, −1 for none.
    private let first: Column<Int32>
    private let next: Column<Int32>

    init(_ compiled: CompiledProgramme, _ storage: ColumnStorage) {
        first = storage.column(compiled.monthCount, of: -1)
        next = storage.column(compiled.packageCount, of: -1)
    }

    func removeAll() { first.fill(with: -1) }

    /// Puts a package where it becomes ready during or at the end of the month; one that becomes
    /// ready after the horizon is in no bucket.
    func add(_ package: Int, readyAt time: Double) {
        guard time <= Double(first.count) else { return }
        let month = max(0, Int(time.rounded(.up)) - 1)
        next[package] = first[month]
        first[month] = Int32(package)
    }

    /// Takes the packages of a month out, those that are ready before a time, in any order.
    func take(
        _ month: Int, readyBefore time: Double, _ ready: Column<Double>, _ use: (Int) -> Void
    ) {
        var package = first[month]
        first[month] = -1
        while package >= 0 {
            let following = next[package]
            if ready[package] < time {
                use(Int(package))
            } else {
                next[package] = first[month]
                first[month] = package
            }
            package = following
        }
    }
}
