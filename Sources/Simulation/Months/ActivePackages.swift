// SPDX-License-Identifier: GPL-3.0-or-later

/// The packages that are ready and not finished: in canonical order, and by pool in the order of
/// service.
///
/// They are sets of bits, so a package enters and leaves in a step, and either order comes without
/// sorting.
struct ActivePackages {
    /// In canonical order, as of the last `enter()`.
    private(set) var list: IndexList
    /// One bit per package, and one per slot of `PoolOrder`.
    private let packageBits: Column<UInt64>
    private let slotBits: Column<UInt64>
    private let order: PoolOrder

    init(_ compiled: CompiledProgramme, _ storage: ColumnStorage) {
        list = IndexList(capacity: compiled.packageCount, storage)
        packageBits = storage.column(compiled.packageCount / 64 + 1, of: 0)
        slotBits = storage.column(compiled.packageCount / 64 + 1, of: 0)
        order = compiled.pools
    }

    mutating func removeAll() {
        list.removeAll()
        packageBits.fill(with: 0)
        slotBits.fill(with: 0)
    }

    /// Announces a package; `enter()` lets it in.
    func announce(_ package: Int) {
        set(package, in: packageBits, to: true)
        set(Int(order.slotOfPackage[package]), in: slotBits, to: true)
    }

    /// Lets in the announced packages at their canonical places. O(packages / 64 + active).
    mutating func enter() {
        list.removeAll()
        for word in packageBits.indices {
            var bits = packageBits[word]
            while bits != 0 {
                list.append(word * 64 + bits.trailingZeroBitCount)
                bits &= bits - 1
            }
        }
    }

    /// Removes a finished package; it stays in the list until the next `enter()`.
    func remove(_ package: Int) {
        set(package, in: packageBits, to: false)
        set(Int(order.slotOfPackage[package]), in: slotBits, to: false)
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

    @inline(__always)
    private func set(_ position: Int, in bits: Column<UInt64>, to value: Bool) {
        let bit: UInt64 = 1 << UInt64(truncatingIfNeeded: position & 63)
        bits[position >> 6] = value ? bits[position >> 6] | bit : bits[position >> 6] & ~bit
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
