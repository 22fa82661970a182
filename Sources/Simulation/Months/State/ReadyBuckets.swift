// SPDX-License-Identifier: GPL-3.0-or-later

/// The slots of packages whose ready time is known, by the first month in which they are active: a
/// set for each month.
struct ReadyBuckets {
    private let slots: SparseBitSets
    /// The last bucket: of those that become ready at the horizon's end.
    private let last: Int

    init(_ compiled: CompiledProgramme, _ storage: ColumnStorage) {
        last = compiled.monthCount
        slots = SparseBitSets(last + 1, capacity: compiled.packageCount, storage)
    }

    func removeAll() { slots.removeAll() }

    /// Puts a package where it becomes active: in the month that its ready time begins or lies in,
    /// not before the month given. One that becomes ready after the horizon is in no bucket.
    ///
    /// - Returns: that month.
    @inline(__always)
    func add(_ slot: ServiceSlot, readyAt time: Double, notBefore month: Int) -> Int16 {
        guard time <= Double(last) else { return .max }
        let bucket = max(Int(time), month)
        slots.insert(slot.number, into: bucket)
        return Int16(truncatingIfNeeded: bucket)
    }

    /// Takes out the slots of a month and calls with each, in the order of service.
    @inline(__always)
    func take(of month: Int, _ use: (ServiceSlot) -> Void) {
        slots.drain(month) { use(ServiceSlot($0)) }
    }
}
