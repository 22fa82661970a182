// SPDX-License-Identifier: GPL-3.0-or-later

/// Since when a project is online, and complete, in each Land: work space for one project.
struct ReachTimes {
    let onlineTimes: Column<Double>
    let completeTimes: Column<Double>
    private var count = 0
    /// How many Länder have a time that is known.
    private(set) var onlineCount = 0
    private(set) var completeCount = 0

    init(_ compiled: CompiledProgramme, _ storage: ColumnStorage) {
        onlineTimes = storage.column(compiled.landCount, of: .infinity)
        completeTimes = storage.column(compiled.landCount, of: .infinity)
    }

    mutating func begin() { (count, onlineCount, completeCount) = (0, 0, 0) }

    mutating func note(online: Double, complete: Double) {
        onlineTimes[count] = online
        completeTimes[count] = complete
        count += 1
        if online < .infinity { onlineCount += 1 }
        if complete < .infinity { completeCount += 1 }
    }

    /// Since when there are so many Länder: the time of that rank, infinite if there are fewer.
    func time(_ times: Column<Double>, ofRank rank: Int) -> Double {
        guard rank <= count, rank > 0 else { return .infinity }
        var (left, time) = (rank, Double.infinity)
        visitFirst(of: times.prefix(count), by: <) { next in
            (left, time) = (left - 1, next)
            return left > 0
        }
        return time
    }
}
