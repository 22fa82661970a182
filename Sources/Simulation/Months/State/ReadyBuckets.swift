// SPDX-License-Identifier: GPL-3.0-or-later

/// The slots of packages whose ready time is known, by the first month in which they are active.
///
/// A month's slots are linked through the order in which they were added, so that all links of a
/// draw lie together.
struct ReadyBuckets {
    private var count = 0
    private let slots: Column<Int32>
    /// The one added before to the same month, −1 for none.
    private let previous: Column<Int32>
    /// The last one added to each month, and to the horizon's end; −1 for none.
    private let last: Column<Int32>

    init(_ compiled: CompiledProgramme, _ storage: ColumnStorage) {
        slots = storage.column(compiled.packageCount, of: 0)
        previous = storage.column(compiled.packageCount, of: -1)
        last = storage.column(compiled.monthCount + 1, of: -1)
    }

    mutating func removeAll() {
        count = 0
        last.fill(with: -1)
    }

    /// Puts a package where it becomes active: in the month that its ready time begins or lies in,
    /// not before the month given. One that becomes ready after the horizon is in no bucket.
    ///
    /// - Returns: that month.
    @inline(__always)
    mutating func add(_ slot: Int32, readyAt time: Double, notBefore month: Int) -> Int16 {
        guard time <= Double(last.count - 1) else { return .max }
        let bucket = max(Int(time), month)
        slots[count] = slot
        previous[count] = last[bucket]
        last[bucket] = Int32(truncatingIfNeeded: count)
        count += 1
        return Int16(truncatingIfNeeded: bucket)
    }

    /// Calls with the slots of a month, in any order.
    @inline(__always)
    func forEach(in month: Int, _ use: (Int) -> Void) {
        var entry = last[month]
        while entry >= 0 {
            use(Int(slots[entry]))
            entry = previous[entry]
        }
    }
}
