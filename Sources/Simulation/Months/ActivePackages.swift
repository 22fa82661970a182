// SPDX-License-Identifier: GPL-3.0-or-later

/// The packages that are ready and not finished: in canonical order, and by pool in the order of
/// service.
struct ActivePackages {
    /// In canonical order.
    private(set) var list: IndexList
    private var entering: IndexList
    /// One bit per slot of `PoolOrder`.
    private let slotBits: Column<UInt64>
    private let order: PoolOrder

    init(_ compiled: CompiledProgramme, _ storage: ColumnStorage) {
        list = IndexList(capacity: compiled.packageCount, storage)
        entering = IndexList(capacity: compiled.packageCount, storage)
        slotBits = storage.column(compiled.packageCount / 64 + 1, of: 0)
        order = compiled.pools
    }

    mutating func removeAll() {
        list.removeAll()
        entering.removeAll()
        slotBits.fill(with: 0)
    }

    /// Announces a package; `enter()` lets it in.
    mutating func announce(_ package: Int) { entering.append(package) }

    /// Lets in the announced packages at their canonical places. O(active + announced · log).
    mutating func enter() {
        guard entering.count > 0 else { return }
        entering.sort()
        var (old, new) = (list.count - 1, entering.count - 1)
        for position in stride(from: list.count + entering.count - 1, through: 0, by: -1) {
            guard new >= 0 else { break }
            if old >= 0, list[old] > entering[new] {
                list.set(position, to: list[old])
                old -= 1
            } else {
                list.set(position, to: entering[new])
                setBit(ofPackage: entering[new], to: true)
                new -= 1
            }
        }
        list.keepFirst(list.count + entering.count)
        entering.removeAll()
    }

    /// Removes the finished packages. O(active).
    mutating func leave(_ isFinished: Column<Bool>) {
        var kept = 0
        for position in 0..<list.count {
            let package = list[position]
            if isFinished[package] {
                setBit(ofPackage: package, to: false)
            } else {
                list.set(kept, to: package)
                kept += 1
            }
        }
        list.keepFirst(kept)
    }

    /// Calls with each active package of a pool, in the order of service, until it returns false.
    @inline(__always)
    func forEach(inPool pool: Int, _ visit: (Int) -> Bool) {
        let (first, end) = (Int(order.firstSlot[pool]), Int(order.firstSlot[pool + 1]))
        guard first < end else { return }
        for word in first / 64...(end - 1) / 64 {
            var bits = slotBits[word]
            if word == first / 64 { bits &= ~0 << UInt64(first % 64) }
            if word == end / 64 { bits &= (1 << UInt64(end % 64)) - 1 }
            while bits != 0 {
                let slot = word * 64 + bits.trailingZeroBitCount
                guard visit(Int(order.packageInSlot[slot])) else { return }
                bits &= bits - 1
            }
        }
    }

    private func setBit(ofPackage package: Int, to value: Bool) {
        let slot = Int(order.slotOfPackage[package])
        let bit: UInt64 = 1 << UInt64(slot % 64)
        slotBits[slot / 64] = value ? slotBits[slot / 64] | bit : slotBits[slot / 64] & ~bit
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
